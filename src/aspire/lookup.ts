import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { quote } from './literals';
import type { LookupOutput } from './types/lookupOutput';
import { askWith, readByIds, readNewest, type AskList, type Read, type Wanted } from './lookupRows';
import { arrange, fieldsOf, lastLine, wordsFor, type Related, type Wording } from './lookupText';
import type { FieldRules, Operation } from './operation';
import { refusal, type Context } from './request';
import type { Row } from './rows';
import { sharedRuntime, type Runtime } from './runtime';
import { checkFields } from './validate';

/** A dropdown as a row of data: which list is read, what a choice stands for, and how it is put into words. */
export type Lookup = Wording & {
  list: Operation;
  /** `work ticket`, `work tickets` */
  singular: string;
  plural: string;
  /** The field whose value is chosen. */
  key: string;
  /** The list inside a record whose entries are the choices. */
  inside?: string;
  /** Whether the record says that it is out of use. */
  active?: true;
  /** The lists of the records that fields refer to: `OpportunityID` to opportunities. */
  related?: Readonly<Record<string, Operation>>;
  /** Inputs that narrow, each with the field that it is compared with: `property_id: 'OpportunityID.PropertyID'`. */
  parents?: Readonly<Record<string, string>>;
  /** The record's own fields that a search looks into. */
  search: { text: readonly string[]; number: readonly string[] };
};

type Callback<IN> = (ctx: Context, input: IN) => Promise<OperationHandlerResult<LookupOutput>>;

/** What a dropdown holds at most. */
const mostChoices = 500;
/** The records of a parent through which a dropdown is narrowed, at most: the opportunities of a property. */
const mostBetween = 100;
const mostSearchWords = 10;

/** The callback of an operation that fills a dropdown: `{ result: [{ text, value }] }`. It never rejects. */
export function lookupRecords<IN>(lookup: Lookup, runtime?: Runtime): Callback<IN> {
  return async (ctx, input) => {
    const { list } = lookup;
    const checked = checkFields(withoutBlanks(input), rulesOf(lookup));
    if ('problems' in checked) return refusal(list, checked.problems);
    const { search, ...parents } = checked.fields as { search?: string } & Record<string, number>;
    if (search !== undefined && /\p{Surrogate}/u.test(search))
      return refusal(list, ['Search holds half a character that cannot be sent.']);
    const words = (search ?? '').split(/\s+/).filter((word) => word !== '');
    const ask = askWith(ctx, runtime ?? sharedRuntime());
    const narrowed = await amongOf(ask, lookup, parents);
    if (narrowed.isFailure) return narrowed;
    const found = await read(ask, lookup, narrowed.value.among, words.slice(0, mostSearchWords));
    if (found.isFailure) return found;
    const complete = found.value.complete && narrowed.value.complete;
    const related = await relatedTo(ask, lookup, found.value.rows);
    const choices = arrange(found.value.rows.map((row) => choiceOf(row, lookup, related)));
    const ways = [...Object.keys(lookup.parents ?? {}), 'search'];
    return OperationHandlerResult.success({
      result: complete ? choices : [...choices, lastLine(lookup.plural, choices.length, ways)],
    });
  };
}

function rulesOf({ parents = {} }: Lookup): FieldRules {
  const ids = Object.keys(parents).map((name) => [name, { type: 'integer' }] as const);
  return { ...Object.fromEntries(ids), search: { type: 'string' } };
}

/**
 * The input as Tray's form gives it: an empty field, or one whose value only a run will know, does not narrow, and an id may
 * come as text.
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

type Narrowed = { among: Wanted['among']; complete: boolean };

/** What the parents mean for the list's own fields. A parent of a related record is found by asking for those records. */
async function amongOf(
  ask: AskList,
  { list, parents = {}, related = {} }: Lookup,
  given: Readonly<Record<string, number>>,
): Promise<OperationHandlerResult<Narrowed>> {
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
    const found = await readNewest(ask, {
      list: parent,
      key,
      select: [key, inner],
      filters: [],
      among: [{ field: inner, values: [value] }],
      accepts: () => true,
      most: mostBetween,
    });
    if (found.isFailure) return found;
    complete &&= found.value.complete;
    among.push({ field, values: found.value.rows.map((row) => Number(row[key])) });
  }
  return OperationHandlerResult.success({ among, complete });
}

async function read(
  ask: AskList,
  lookup: Lookup,
  among: Wanted['among'],
  words: readonly string[],
): Promise<OperationHandlerResult<Read>> {
  const { list, key, inside, active } = lookup;
  const pages = list.options === 'odata';
  const sought = words.map((word) => soughtIn(word, lookup));
  if (among.some(({ values }) => values.length === 0) || sought.includes(''))
    return OperationHandlerResult.success({ rows: [], complete: true });
  const ofOther = inside === undefined && !list.resource.key.includes(key) ? [`${key} ne null`] : [];
  return readNewest(ask, {
    list,
    key,
    inside,
    // Aspire refuses a selection that names a list inside the record.
    select: inside === undefined ? selectOf(lookup) : [],
    filters: [...(active ? ['(Active ne false or Active eq null)'] : []), ...ofOther, ...sought],
    among,
    accepts: (row) => (!active || row.Active !== false) && (pages || words.every((word) => holds(row, word, lookup))),
    most: mostChoices,
  });
}

/** The condition that one word of a search means; empty where no field could hold it. */
function soughtIn(word: string, { key, inside, search }: Lookup): string {
  const isNumber = /^\d{1,9}$/.test(word);
  const numbers = isNumber ? [...search.number, ...(inside === undefined ? [key] : [])] : [];
  const conditions = [
    ...search.text.map((field) => `contains(${field},${quote(word)})`),
    ...new Set(numbers.map((field) => `${field} eq ${Number(word)}`)),
  ];
  return conditions.length > 1 ? `(${conditions.join(' or ')})` : conditions.join();
}

/** The same for a list that takes no filter. */
function holds(row: Row, word: string, { key, search }: Lookup): boolean {
  const values = [...search.text, ...search.number, key].map((field) => row[field]);
  return values.some((value) =>
    typeof value === 'string' ? value.toLowerCase().includes(word.toLowerCase()) : String(value) === word,
  );
}

/** The list's own fields that are needed. */
function selectOf({ list, key, name, detail, parents = {}, active }: Lookup): string[] {
  const needed = [...[name, ...detail].flatMap(fieldsOf), ...Object.values(parents)];
  const own = needed.map((path) => path.split('.')[0] ?? '');
  return [...new Set([key, ...list.resource.key, ...own, ...(active ? ['Active'] : [])])];
}

/** The records that the texts take words from. Where they may not be read, the texts do without them. */
async function relatedTo(ask: AskList, { name, detail, related = {} }: Lookup, rows: readonly Row[]): Promise<Related> {
  const paths = [name, ...detail].flatMap(fieldsOf).map((path) => path.split('.'));
  const found = new Map<string, ReadonlyMap<number, Row>>();
  await Promise.all(
    Object.entries(related).map(async ([field, list]) => {
      const words = paths
        .filter(([start, inner]) => start === field && inner !== undefined)
        .map(([, inner = '']) => inner);
      const ids = [...new Set(rows.map((row) => row[field]))].filter((id): id is number => typeof id === 'number');
      if (words.length > 0) found.set(field, await readByIds(ask, list, ids, words));
    }),
  );
  return found;
}

function choiceOf(row: Row, lookup: Lookup, related: Related) {
  const value = Number(row[lookup.key]);
  const { singular } = lookup;
  const text = wordsFor(row, lookup, related) ?? `${singular.charAt(0).toUpperCase()}${singular.slice(1)} ${value}`;
  return { text, value };
}
