import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { unexpectedReply } from './errors';
import type { Operation } from './operation';
import { newDeadline, request, type Context } from './request';
import { rowsOf, type Row } from './rows';
import type { Runtime } from './runtime';

/** Asks a list for one page. */
export type AskList = <Item = Row>(list: Operation, query: Query) => Promise<OperationHandlerResult<readonly Item[]>>;

type Query = readonly (readonly [name: string, value: string])[];

/** What is read of a list: rows that have `key`, whose other fields have one of these values. */
export type Wanted = {
  list: Operation;
  key: string;
  /** The list inside a record whose entries are meant, in place of the record itself. */
  inside?: string;
  /** Empty asks for whole records. */
  select: readonly string[];
  /** Conditions that only Aspire can check. */
  filters: readonly string[];
  /** Conditions that are checked here as well, since Aspire is said to accept filters that it then ignores. */
  among: readonly { field: string; values: readonly number[] }[];
  accepts: (row: Row) => boolean;
  most: number;
};

/** Records, newest first, and whether these are all. */
export type Read = { rows: Row[]; complete: boolean };

/** Aspire refuses long lists of ids. */
const idsAtOnce = 20;
/** Whatever Aspire does, a dropdown costs no more requests than this for each part of the ids. */
const mostCalls = 8;
/** The same for related records, which only add words. */
const mostRelatedCalls = 4;
/** Aspire's largest page. */
const largestPage = 1000;

/** Asks with the connection and the deadline of one call. */
export function askWith(ctx: Context, runtime: Runtime): AskList {
  const deadline = newDeadline(runtime);
  return async <Item>(list: Operation, query: Query) => {
    const answer = await request(ctx, { operation: list, query }, { runtime, deadline });
    if (answer.isFailure) return answer;
    const { reply, asked } = answer.value;
    const rows = rowsOf<Item>(reply.text);
    return rows ? OperationHandlerResult.success(rows) : OperationHandlerResult.failure(unexpectedReply(asked, reply));
  };
}

/** The newest records that are wanted, each once. The first error ends it. */
export async function readNewest(ask: AskList, wanted: Wanted): Promise<OperationHandlerResult<Read>> {
  const found = new Map<number, Row>();
  for (const filter of filtersOf(wanted)) {
    const end = await walk(ask, wanted, filter, found);
    if (end.isFailure) return end;
    if (!end.value) return OperationHandlerResult.success(cutOff(found, wanted));
  }
  return OperationHandlerResult.success({ rows: [...found.values()], complete: true });
}

/** Goes through the pages of one filter; true at the end of them, false where there is or may be more. */
async function walk(
  ask: AskList,
  wanted: Wanted,
  filter: string,
  found: Map<number, Row>,
): Promise<OperationHandlerResult<boolean>> {
  const { list, key, inside, select, most } = wanted;
  const pages = list.options === 'odata';
  const pageKey = list.resource.key.length === 1 ? (list.resource.key[0] ?? key) : key;
  // One more than is wanted tells whether there are more.
  const limit = pageKey === key && inside === undefined ? Math.min(most + 1, largestPage) : largestPage;
  let before: number | undefined;
  for (let calls = 0; calls < mostCalls; calls += 1) {
    const conditions = [filter, before === undefined ? '' : `${pageKey} lt ${before}`].filter((part) => part !== '');
    const query: Query = [
      ['$filter', conditions.join(' and ')],
      ['$select', select.join(',')],
      ['$orderby', `${pageKey} desc`],
      ['$pageNumber', '1'],
      ['$limit', String(limit)],
    ];
    const answer = await ask(list, pages ? query.filter(([, value]) => value !== '') : []);
    if (answer.isFailure) return answer;
    const page = answer.value;
    for (const row of page.flatMap((record) => entriesOf(record, inside))) {
      const id = row[key];
      if (isId(id) && !found.has(id) && isWanted(row, wanted)) found.set(id, row);
    }
    if (found.size > most) return OperationHandlerResult.success(false);
    // A short page is no proof of the end: some clients have seen one in the middle.
    if (page.length === 0 || !pages) return OperationHandlerResult.success(true);
    const last = page.at(-1)?.[pageKey];
    if (!isId(last) || last >= (before ?? Infinity)) return OperationHandlerResult.success(false);
    before = last;
  }
  return OperationHandlerResult.success(false);
}

function cutOff(found: ReadonlyMap<number, Row>, { most }: Wanted): Read {
  return { rows: [...found.values()].slice(0, most), complete: false };
}

/** One filter, or several where the ids are too many for one. */
function filtersOf({ filters, among }: Wanted): string[] {
  const few = among.filter(({ values }) => values.length <= idsAtOnce);
  const fixed = [...few.map(({ field, values }) => oneOf(field, values)), ...filters];
  const many = among.find(({ values }) => values.length > idsAtOnce);
  const parts = many ? inParts(many.values).map((values) => [...fixed, oneOf(many.field, values)]) : [fixed];
  return parts.map((part) => part.join(' and '));
}

/** `OpportunityID in (1,2)` */
function oneOf(field: string, values: readonly number[]): string {
  return values.length === 1 ? `${field} eq ${values[0]}` : `${field} in (${values.join(',')})`;
}

/** Ids in parts that Aspire takes. */
function inParts(ids: readonly number[]): number[][] {
  const count = Math.ceil(ids.length / idsAtOnce);
  return Array.from({ length: count }, (_, index) => ids.slice(index * idsAtOnce, (index + 1) * idsAtOnce));
}

/**
 * Records by their ids, as many as can be had for little: where the ids are many, by the range that they lie in, the newest
 * first. What cannot be read is missing.
 */
export async function readByIds(
  ask: AskList,
  list: Operation,
  ids: readonly number[],
  fields: readonly string[],
): Promise<Map<number, Row>> {
  const [key = ''] = list.resource.key;
  const isFew = ids.length <= idsAtOnce;
  const found = new Map<number, Row>();
  const lowest = ids.reduce((low, id) => Math.min(low, id), Infinity);
  let highest = ids.reduce((high, id) => Math.max(high, id), -Infinity);
  for (let calls = 0; calls < (isFew ? 1 : mostRelatedCalls) && lowest <= highest; calls += 1) {
    const answer = await ask(list, [
      ['$filter', isFew ? oneOf(key, ids) : `${key} ge ${lowest} and ${key} le ${highest}`],
      ['$select', [...new Set([key, ...fields])].join(',')],
      ['$orderby', `${key} desc`],
      ['$pageNumber', '1'],
      ['$limit', String(isFew ? idsAtOnce : largestPage)],
    ]);
    if (answer.isFailure) break;
    for (const record of answer.value) found.set(Number(record[key]), record);
    const last = answer.value.at(-1)?.[key];
    if (!isId(last) || last > highest) break;
    highest = last - 1;
  }
  return found;
}

function entriesOf(record: Row, inside: string | undefined): Row[] {
  if (inside === undefined) return [record];
  const entries = record[inside];
  return Array.isArray(entries) ? entries.map((entry) => ({ ...record, ...(entry as Row) })) : [];
}

function isWanted(row: Row, { among, accepts }: Wanted): boolean {
  return among.every(({ field, values }) => values.includes(Number(row[field]))) && accepts(row);
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}
