import type { Claim } from '../../client/writeLocks';
import { fieldLabel, titleAt } from '../../model/fieldLabel';
import type { FieldRule, FieldRules, OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { placeOfField, valueOfField } from '../../model/nestedField';
import { literalOf } from '../../odata/literals';
import { valueOf as valueIn } from '../update/mergeRecord';
import { folded, isBlank, likenessOf, type Likeness } from '../../model/spelling';

type Fields = Readonly<Record<string, unknown>>;

/** One field to match on, as the form calls it, with the value that the builder gave. */
export type MatchField = { name: string; title: string; value: string | number };

/**
 * The fields of an input by which a record is looked for: those of `match_on`, each with its value. `problems` where one is
 * no field to match on, where one has no value (another record might be found without it), and where the key has one but is
 * not to be looked at.
 */
export function matchFields(
  matchOn: readonly string[],
  matchable: readonly string[],
  key: string,
  input: Fields,
  rules: FieldRules,
): { wanted: MatchField[] } | { problems: string[] } {
  const names = [...new Set(matchOn)];
  const unknown = names.filter((name) => !matchable.includes(name));
  if (unknown.length > 0) {
    const known = matchable.join(', ');
    return { problems: unknown.map((name) => `"${name.slice(0, 100)}" is no field to match on; use ${known}.`) };
  }
  if (typeof valueOfField(key, input) === 'number' && !names.includes(key))
    return {
      problems: [
        `${fieldLabel(placeOfField(key, input), rules)} is given, but Match on (match_on) does not name it: add it there, or leave it out.`,
      ],
    };
  const given = names.map((name) => [name, valueOfField(name, input)] as const);
  const problems = given.flatMap(([name, value]) => {
    const lack = lackOf(name, value);
    const place = fieldLabel(placeOfField(name, input), rules);
    return lack === undefined
      ? []
      : [`Match on (match_on) names ${place}, ${lack}. Give a value there, or take it out of Match on.`];
  });
  if (problems.length > 0) return { problems };
  return {
    wanted: given.map(([name, value]) => ({
      name,
      title: titleAt(placeOfField(name, input), rules),
      value: value as string | number,
    })),
  };
}

/** Why nothing can be found by a value, as the end of a sentence; undefined where something can. */
function lackOf(name: string, value: unknown): string | undefined {
  if (typeof value === 'string') return isBlank(value) ? 'which is empty' : undefined;
  if (typeof value !== 'number') return 'but no value is given there';
  return /ID$/i.test(name) && value <= 0 ? `which is ${value}, the ID of no record` : undefined;
}

/** The `$filter` that all of these fields make together. */
export function filterOf(wanted: readonly MatchField[]): { filter: string } | { problems: string[] } {
  const problems: string[] = [];
  const terms = wanted.map(({ name, title, value }) => {
    const literal = literalOf(value, typeof value === 'number' ? 'integer' : 'text');
    if ('problem' in literal) problems.push(`${title} (${name}) ${literal.problem}.`);
    return 'problem' in literal ? '' : `${name} eq ${literal.literal}`;
  });
  return problems.length > 0 ? { problems } : { filter: terms.join(' and ') };
}

/**
 * How a record that was found stands to what was looked for, and in which fields. One that is `another` shows a filter that
 * was not obeyed; so does one without the field, since Aspire gives every field of a record.
 */
export function likenessOfRecord(
  row: AspireRecord,
  wanted: readonly MatchField[],
): { likeness: Likeness; differing: readonly MatchField[] } {
  const fields = wanted.map((field) => ({ field, likeness: likenessOf(valueIn(row, field.name), field.value) }));
  const differing = fields.filter(({ likeness }) => likeness !== 'same');
  const likeness = differing.some((found) => found.likeness === 'another')
    ? 'another'
    : (differing[0]?.likeness ?? 'same');
  return { likeness, differing: differing.map(({ field }) => field) };
}

/** What an upsert looks for, and what a record would be found by that comes of it; spellings count for nothing. */
export function claimOfUpsert(wanted: readonly MatchField[], input: Fields): Claim {
  return {
    match: new Map(wanted.map(({ name, value }) => [name, folded(value)])),
    values: (name) => folded(valueOfField(name, input)),
  };
}

/** `Email and External contact reference` */
export function titlesOf(wanted: readonly MatchField[]): string {
  const titles = wanted.map(({ title }) => title);
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;
}

/**
 * What may be filled in: the create's body; the key beside it, where the update's body has it; and the flags that only
 * tell an update what else to do.
 */
export function rulesOfUpsert(create: OperationRow, update: OperationRow): FieldRules {
  const body = { ...create.body, ...flagsOf(create, update) };
  const { key, parent } = placeOfKey(update);
  const own = parent === undefined ? update.body?.[key] : update.body?.[parent]?.fields?.[key];
  const rule: FieldRule = { type: 'integer', title: own?.title, minimum: 1, maximum: 2_147_483_647 };
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
