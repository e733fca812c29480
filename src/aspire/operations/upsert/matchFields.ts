import { fieldTitle } from '../../model/fieldTitle';
import type { FieldRule, FieldRules, OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { literalOf } from '../../odata/literals';

type Fields = Readonly<Record<string, unknown>>;

/** One field to match on, with the value that the builder gave. */
export type MatchField = { name: string; value: string | number };

/**
 * The fields of an input by which a record is looked for: those of `match_on` that have a value. `problems` where one is no
 * field to match on, where none of them has a value, and where the key has one but is not to be looked at.
 */
export function matchFields(
  matchOn: readonly string[],
  matchable: readonly string[],
  key: string,
  input: Fields,
): { wanted: MatchField[] } | { problems: string[] } {
  const names = [...new Set(matchOn)];
  const unknown = names.filter((name) => !matchable.includes(name));
  if (unknown.length > 0) {
    const known = matchable.join(', ');
    return { problems: unknown.map((name) => `"${name.slice(0, 100)}" is no field to match on; use ${known}.`) };
  }
  const wanted = names.flatMap((name) => {
    const value = valueOf(name, input);
    const given = (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
    return given ? [{ name, value }] : [];
  });
  if (typeof valueOf(key, input) === 'number' && !names.includes(key))
    return {
      problems: [`${fieldTitle(key)} is given, but match_on does not name ${key}: add it, or leave the ID out.`],
    };
  if (wanted.length > 0) return { wanted };
  const titles = names.map(fieldTitle).join(', ');
  return { problems: [`Match on (match_on) names ${titles}, but no value is given there.`] };
}

/** The `$filter` that all of these fields make together. */
export function filterOf(wanted: readonly MatchField[]): { filter: string } | { problems: string[] } {
  const problems: string[] = [];
  const terms = wanted.map(({ name, value }) => {
    const literal = literalOf(value, typeof value === 'number' ? 'integer' : 'text');
    if ('problem' in literal) problems.push(`${fieldTitle(name)} (${name}) ${literal.problem}.`);
    return 'problem' in literal ? '' : `${name} eq ${literal.literal}`;
  });
  return problems.length > 0 ? { problems } : { filter: terms.join(' and ') };
}

/**
 * Whether a record that was found is one that was looked for. Databases take capitals, accents and outer blanks for the same
 * in different ways, so these count for nothing here; what differs beyond that shows a filter that was not obeyed.
 */
export function matches(row: AspireRecord, wanted: readonly MatchField[]): boolean {
  return wanted.every(({ name, value }) => row[name] === undefined || plain(row[name]) === plain(value));
}

/** `Email and External contact reference` */
export function titlesOf(wanted: readonly MatchField[]): string {
  const titles = wanted.map(({ name }) => fieldTitle(name));
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
}

/**
 * What may be filled in: the create's body; the key beside it, where the update's body has it; and the flags that only
 * tell an update what else to do.
 */
export function rulesOfUpsert(create: OperationRow, update: OperationRow): FieldRules {
  const body = { ...create.body, ...flagsOf(create, update) };
  const { key, parent } = placeOfKey(update);
  const rule: FieldRule = { type: 'integer', minimum: 1, maximum: 2_147_483_647 };
  if (parent === undefined) return { ...body, [key]: rule };
  const around = body[parent] ?? { type: 'object' };
  return { ...body, [parent]: { ...around, fields: { ...around.fields, [key]: rule } } };
}

/** The input as the body of a create, and as that of an update of the record with an id. */
export function bodiesOf(fields: Fields, create: OperationRow, update: OperationRow) {
  const { key, parent } = placeOfKey(update);
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

/** What an update is told beyond what it writes, such as `UpdateTags`: a create knows none of it, and loses nothing. */
function flagsOf(create: OperationRow, update: OperationRow): FieldRules {
  const known = create.body ?? {};
  return Object.fromEntries(
    Object.entries(update.body ?? {}).filter(
      ([name, { type, writeOnly }]) => type === 'boolean' && writeOnly && !Object.hasOwn(known, name),
    ),
  );
}

/** Where an update's body has the key: at its top, or in one of its objects. */
function placeOfKey({ resource, body = {} }: OperationRow): { key: string; parent?: string } {
  const [key = ''] = resource.key;
  if (Object.hasOwn(body, key)) return { key };
  const parent = Object.entries(body).find(([, { type, fields }]) => type === 'object' && fields && key in fields);
  return { key, parent: parent?.[0] };
}

/** The value of a field that stands at the top of the input or in one of its objects. */
function valueOf(name: string, input: Fields): unknown {
  if (Object.hasOwn(input, name)) return input[name];
  const within = Object.values(input).find(
    (value) => typeof value === 'object' && value !== null && Object.hasOwn(value, name),
  );
  return within === undefined ? undefined : (within as Fields)[name];
}

function plain(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
