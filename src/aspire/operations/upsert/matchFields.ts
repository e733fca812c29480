import { fieldTitle } from '../../model/fieldTitle';
import type { FieldRule, FieldRules, OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { literalOf } from '../../odata/literals';

type Fields = Readonly<Record<string, unknown>>;

/** One field to match on, and the builder's value for it. */
export type MatchField = { name: string; value: string | number };

/**
 * The fields to match on: those of `match_on` that have a value. Problems if `match_on` contains a field that cannot be
 * matched on, if none of its fields has a value, or if the key has a value but is not in `match_on`.
 */
export function matchFields(
  matchOn: readonly string[],
  matchable: readonly string[],
  key: string,
  input: Fields,
): { matched: MatchField[] } | { problems: string[] } {
  const names = [...new Set(matchOn)];
  const unknown = names.filter((name) => !matchable.includes(name));
  if (unknown.length > 0) {
    const known = matchable.join(', ');
    return { problems: unknown.map((name) => `"${name.slice(0, 100)}" is no field to match on; use ${known}.`) };
  }
  const matched = names.flatMap((name) => {
    const value = valueOf(name, input);
    const given = (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
    return given ? [{ name, value }] : [];
  });
  if (typeof valueOf(key, input) === 'number' && !names.includes(key))
    return {
      problems: [`${fieldTitle(key)} is given, but match_on does not name ${key}: add it, or leave the ID out.`],
    };
  if (matched.length > 0) return { matched };
  const titles = names.map(fieldTitle).join(', ');
  return { problems: [`Match on (match_on) names ${titles}, but no value is given there.`] };
}

/** The `$filter` for records with the values of all these fields. */
export function filterOf(matched: readonly MatchField[]): { filter: string } | { problems: string[] } {
  const problems: string[] = [];
  const terms = matched.map(({ name, value }) => {
    const literal = literalOf(value, typeof value === 'number' ? 'integer' : 'text');
    if ('problem' in literal) problems.push(`${fieldTitle(name)} (${name}) ${literal.problem}.`);
    return 'problem' in literal ? '' : `${name} eq ${literal.literal}`;
  });
  return problems.length > 0 ? { problems } : { filter: terms.join(' and ') };
}

/**
 * Whether a record really matches. Case, accents and surrounding blanks are ignored, since databases compare them in
 * different ways. Any other difference shows that Aspire ignored the filter.
 */
export function matches(row: AspireRecord, matched: readonly MatchField[]): boolean {
  return matched.every(({ name, value }) => row[name] === undefined || normalize(row[name]) === normalize(value));
}

/** `Email and External contact reference` */
export function titlesOf(matched: readonly MatchField[]): string {
  const titles = matched.map(({ name }) => fieldTitle(name));
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
}

/**
 * The rules for the input: the body of the create, the key at the same path as in the body of the update, and the flags that
 * only the update takes.
 */
export function rulesOfUpsert(create: OperationRow, update: OperationRow): FieldRules {
  const body = { ...create.body, ...flagsOf(create, update) };
  const { key, parent } = keyLocation(update);
  const rule: FieldRule = { type: 'integer', minimum: 1, maximum: 2_147_483_647 };
  if (parent === undefined) return { ...body, [key]: rule };
  const around = body[parent] ?? { type: 'object' };
  return { ...body, [parent]: { ...around, fields: { ...around.fields, [key]: rule } } };
}

/** The input as the body of a create, and as the body of an update of the record with an id. */
export function bodiesOf(fields: Fields, create: OperationRow, update: OperationRow) {
  const { key, parent } = keyLocation(update);
  const withKey = (id: number[]): Fields => {
    const set = (holder: Fields): Fields => ({
      ...Object.fromEntries(Object.entries(holder).filter(([name]) => name !== key)),
      ...Object.fromEntries(id.map((value) => [key, value])),
    });
    return parent === undefined ? set(fields) : { ...fields, [parent]: set((fields[parent] ?? {}) as Fields) };
  };
  const flags = Object.keys(flagsOf(create, update));
  return {
    create: () => Object.fromEntries(Object.entries(withKey([])).filter(([name]) => !flags.includes(name))),
    update: (id: number) => withKey([id]),
  };
}

/** The flags that control an update, such as `UpdateTags`. A create does not take them, and does not need them. */
function flagsOf(create: OperationRow, update: OperationRow): FieldRules {
  const known = create.body ?? {};
  return Object.fromEntries(
    Object.entries(update.body ?? {}).filter(
      ([name, { type, writeOnly }]) => type === 'boolean' && writeOnly && !Object.hasOwn(known, name),
    ),
  );
}

/** Where an update's body has the key: at the top level, or in one of its objects (`parent`). */
function keyLocation({ resource, body = {} }: OperationRow): { key: string; parent?: string } {
  const [key = ''] = resource.key;
  if (Object.hasOwn(body, key)) return { key };
  const parent = Object.entries(body).find(([, { type, fields }]) => type === 'object' && fields && key in fields);
  return { key, parent: parent?.[0] };
}

/** The value of a field at the top level of the input or in one of its objects. */
function valueOf(name: string, input: Fields): unknown {
  if (Object.hasOwn(input, name)) return input[name];
  const within = Object.values(input).find(
    (value) => typeof value === 'object' && value !== null && Object.hasOwn(value, name),
  );
  return within === undefined ? undefined : (within as Fields)[name];
}

function normalize(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
