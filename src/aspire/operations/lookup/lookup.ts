import { invalidInput } from '../../client/errors';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import type { Lookup } from '../../model/lookup';
import type { FieldRules } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { success, type Result } from '../../model/result';
import { isWellFormed } from '../../model/unicode';
import { quote } from '../../odata/literals';
import type { LookupOutput } from '../../types/lookupOutput';
import { fieldsOf, labelFor, sortAndDisambiguate, truncationNotice, type Related } from './labels';
import { readByIds, readNewest, type Read, type RecordSelection } from './readRecords';

/** The maximum number of choices in a dropdown. */
const maxChoices = 500;
/** The maximum number of related records through which a parent narrows a dropdown, such as a property's opportunities. */
const maxParentRecords = 100;
const maxSearchWords = 10;

/** Fills a dropdown: `{ result: [{ text, value }] }`. */
export function lookup(session: Session, row: Lookup, input: unknown): Promise<Result<LookupOutput>> {
  return validated(row.list, withoutBlanks(input), rulesOf(row), async (fields) => {
    const { search, ...parents } = fields as { search?: string } & Record<string, number>;
    if (search !== undefined && !isWellFormed(search))
      return invalidInput(row.list, ['Search holds half a character that cannot be sent.']);
    const words = (search ?? '').split(/\s+/).filter((word) => word !== '');
    const narrowed = await parentFilter(session, row, parents);
    if (narrowed.isFailure) return narrowed;
    const found = await read(session, row, narrowed.value.among, words.slice(0, maxSearchWords));
    if (found.isFailure) return found;
    const complete = found.value.complete && narrowed.value.complete;
    const related = await relatedTo(session, row, found.value.rows);
    const choices = sortAndDisambiguate(found.value.rows.map((record) => choiceOf(record, row, related)));
    const ways = [...Object.keys(row.parents ?? {}), 'search'];
    return success({ result: complete ? choices : [...choices, truncationNotice(row.plural, choices.length, ways)] });
  });
}

function rulesOf({ parents = {} }: Lookup): FieldRules {
  const ids = Object.keys(parents).map((name) => [name, { type: 'integer' }] as const);
  return { ...Object.fromEntries(ids), search: { type: 'string' } };
}

/**
 * The input as Tray's form sends it, without fields that cannot narrow the choices: empty ones, and references whose values
 * are known only in a run. Ids that came as text become numbers.
 */
function withoutBlanks(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input ?? {};
  const given = Object.entries(input).filter(([, value]) => {
    if (typeof value !== 'string') return value !== null;
    return !/^(\s*|\{\{.*\}\}|\$\..*)$/.test(value.trim());
  });
  const isId = (name: string, value: unknown): value is string =>
    name !== 'search' && typeof value === 'string' && /^\s*-?\d{1,15}\s*$/.test(value);
  return Object.fromEntries(given.map(([name, value]) => [name, isId(name, value) ? Number(value) : value]));
}

type Narrowed = { among: RecordSelection['among']; complete: boolean };

/** Turns the chosen parents into values of the list's own fields. For a parent of related records, those are read first. */
async function parentFilter(
  session: Session,
  { list, parents = {}, related = {} }: Lookup,
  given: Readonly<Record<string, number>>,
): Promise<Result<Narrowed>> {
  const among: { field: string; values: number[] }[] = [];
  let complete = true;
  for (const [name, value] of Object.entries(given)) {
    const [field = '', inner] = parents[name]?.split('.') ?? [];
    if (inner === undefined) {
      among.push({ field, values: [value] });
      continue;
    }
    const parent = related[field] ?? list;
    const [key = ''] = parent.resource.key;
    const found = await readNewest(session, {
      list: parent,
      key,
      select: [key, inner],
      filters: [],
      among: [{ field: inner, values: [value] }],
      accepts: () => true,
      maxRecords: maxParentRecords,
    });
    if (found.isFailure) return found;
    complete &&= found.value.complete;
    among.push({ field, values: found.value.rows.map((row) => Number(row[key])) });
  }
  return success({ among, complete });
}

async function read(
  session: Session,
  lookup: Lookup,
  among: RecordSelection['among'],
  words: readonly string[],
): Promise<Result<Read>> {
  const { list, key, nestedIn, active } = lookup;
  const pages = list.options === 'odata';
  const searches = words.map((word) => searchCondition(word, lookup));
  if (among.some(({ values }) => values.length === 0) || searches.includes(''))
    return success({ rows: [], complete: true });
  const keyNotNull = nestedIn === undefined && !list.resource.key.includes(key) ? [`${key} ne null`] : [];
  return readNewest(session, {
    list,
    key,
    nestedIn,
    // Aspire refuses a `$select` with a list inside the record.
    select: nestedIn === undefined ? selectOf(lookup) : [],
    filters: [...(active ? ['(Active ne false or Active eq null)'] : []), ...keyNotNull, ...searches],
    among,
    accepts: (row) =>
      (!active || row.Active !== false) && (pages || words.every((word) => matchesSearch(row, word, lookup))),
    maxRecords: maxChoices,
  });
}

/** The condition for one word of a search; empty if no field can contain it. */
function searchCondition(word: string, { key, nestedIn, search }: Lookup): string {
  const isNumber = /^\d{1,9}$/.test(word);
  const numbers = isNumber ? [...search.number, ...(nestedIn === undefined ? [key] : [])] : [];
  const conditions = [
    ...search.text.map((field) => `contains(${field},${quote(word)})`),
    ...new Set(numbers.map((field) => `${field} eq ${Number(word)}`)),
  ];
  return conditions.length > 1 ? `(${conditions.join(' or ')})` : conditions.join();
}

/** Whether a record matches one word of a search, for lists that do not take a filter. */
function matchesSearch(row: AspireRecord, word: string, { key, search }: Lookup): boolean {
  const values = [...search.text, ...search.number, key].map((field) => row[field]);
  return values.some((value) =>
    typeof value === 'string' ? value.toLowerCase().includes(word.toLowerCase()) : String(value) === word,
  );
}

/** The list's own fields that the dropdown needs. */
function selectOf({ list, key, name, detail, parents = {}, active }: Lookup): string[] {
  const needed = [...[name, ...detail].flatMap(fieldsOf), ...Object.values(parents)];
  const own = needed.map((path) => path.split('.')[0] ?? '');
  return [...new Set([key, ...list.resource.key, ...own, ...(active ? ['Active'] : [])])];
}

/** The related records whose fields are in the labels. If they may not be read, the labels omit those fields. */
async function relatedTo(
  session: Session,
  { name, detail, related = {} }: Lookup,
  rows: readonly AspireRecord[],
): Promise<Related> {
  const paths = [name, ...detail].flatMap(fieldsOf).map((path) => path.split('.'));
  const found = new Map<string, ReadonlyMap<number, AspireRecord>>();
  await Promise.all(
    Object.entries(related).map(async ([field, list]) => {
      const fields = paths
        .filter(([start, inner]) => start === field && inner !== undefined)
        .map(([, inner = '']) => inner);
      const ids = [...new Set(rows.map((row) => row[field]))].filter((id): id is number => typeof id === 'number');
      if (fields.length > 0) found.set(field, await readByIds(session, list, ids, fields));
    }),
  );
  return found;
}

function choiceOf(row: AspireRecord, lookup: Lookup, related: Related) {
  const value = Number(row[lookup.key]);
  const { singular } = lookup;
  const text = labelFor(row, lookup, related) ?? `${singular.charAt(0).toUpperCase()}${singular.slice(1)} ${value}`;
  return { text, value };
}
