import { callOperation } from '../../client/callOperation';
import { unexpectedReply } from '../../client/errors';
import type { Session } from '../../client/session';
import { parseRecords } from '../../http/responseRecords';
import type { OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { failure, success, type Result } from '../../model/result';

type Query = readonly (readonly [name: string, value: string])[];

/** The records to read from a list. Each must have a `key`, which identifies it. */
export type RecordSelection = {
  list: OperationRow;
  key: string;
  /** The name of a list inside the record. If it is set, its entries are read instead of the records themselves. */
  nestedIn?: string;
  /** The fields to read; empty for whole records. */
  select: readonly string[];
  /** Conditions that only Aspire can check. */
  filters: readonly string[];
  /**
   * For each of these fields, the values that are allowed. They are also checked here, since Aspire is said to accept some
   * filters and then ignore them.
   */
  among: readonly { field: string; values: readonly number[] }[];
  accepts: (row: AspireRecord) => boolean;
  maxRecords: number;
};

/** The records, newest first, and whether these are all. */
export type Read = { rows: AspireRecord[]; complete: boolean };

/** The maximum number of ids in one request, since Aspire refuses long lists of ids. */
const idsPerCall = 20;
/** The maximum number of requests for one filter, whatever Aspire returns. */
const maxCalls = 8;
/** The same for related records, which only add text to the labels. */
const maxRelatedCalls = 4;
/** Aspire's largest page. */
const largestPage = 1000;

/** Reads one page of a list. `Item` is string for a list of texts. */
export async function readPage<Item = AspireRecord>(
  session: Session,
  list: OperationRow,
  query: Query,
): Promise<Result<readonly Item[]>> {
  const response = await callOperation(session, { operation: list, query });
  if (response.isFailure) return response;
  const { reply, call } = response.value;
  const items = parseRecords<Item>(reply.text);
  return items ? success(items) : failure(unexpectedReply(call, reply));
}

/** Reads the newest of the selected records, each once. Fails with the first error. */
export async function readNewest(session: Session, selection: RecordSelection): Promise<Result<Read>> {
  const found = new Map<number, AspireRecord>();
  for (const filter of filtersOf(selection)) {
    const end = await readPages(session, selection, filter, found);
    if (end.isFailure) return end;
    if (!end.value) return success(cutOff(found, selection));
  }
  return success({ rows: [...found.values()], complete: true });
}

/** Reads the pages of one filter. Returns true at the end of the list, false if there are or may be more records. */
async function readPages(
  session: Session,
  selection: RecordSelection,
  filter: string,
  found: Map<number, AspireRecord>,
): Promise<Result<boolean>> {
  const { list, key, nestedIn, select, maxRecords } = selection;
  const pages = list.options === 'odata';
  const pageKey = list.resource.key.length === 1 ? (list.resource.key[0] ?? key) : key;
  // One record more than the maximum shows whether there are more.
  const limit = pageKey === key && nestedIn === undefined ? Math.min(maxRecords + 1, largestPage) : largestPage;
  let before: number | undefined;
  for (let calls = 0; calls < maxCalls; calls += 1) {
    const conditions = [filter, before === undefined ? '' : `${pageKey} lt ${before}`].filter((part) => part !== '');
    const query: Query = [
      ['$filter', conditions.join(' and ')],
      ['$select', select.join(',')],
      ['$orderby', `${pageKey} desc`],
      ['$pageNumber', '1'],
      ['$limit', String(limit)],
    ];
    const response = await readPage(session, list, pages ? query.filter(([, value]) => value !== '') : []);
    if (response.isFailure) return response;
    const page = response.value;
    for (const row of page.flatMap((record) => entriesOf(record, nestedIn))) {
      const id = row[key];
      if (isId(id) && !found.has(id) && isSelected(row, selection)) found.set(id, row);
    }
    if (found.size > maxRecords) return success(false);
    // A short page does not prove the end: some clients have seen one in the middle of a list.
    if (page.length === 0 || !pages) return success(true);
    const last = page.at(-1)?.[pageKey];
    if (!isId(last) || last >= (before ?? Infinity)) return success(false);
    before = last;
  }
  return success(false);
}

function cutOff(found: ReadonlyMap<number, AspireRecord>, { maxRecords }: RecordSelection): Read {
  return { rows: [...found.values()].slice(0, maxRecords), complete: false };
}

/** One filter, or several if there are too many ids for one. */
function filtersOf({ filters, among }: RecordSelection): string[] {
  const few = among.filter(({ values }) => values.length <= idsPerCall);
  const fixed = [...few.map(({ field, values }) => oneOf(field, values)), ...filters];
  const many = among.find(({ values }) => values.length > idsPerCall);
  const parts = many ? splitIds(many.values).map((values) => [...fixed, oneOf(many.field, values)]) : [fixed];
  return parts.map((part) => part.join(' and '));
}

/** `OpportunityID in (1,2)` */
function oneOf(field: string, values: readonly number[]): string {
  return values.length === 1 ? `${field} eq ${values[0]}` : `${field} in (${values.join(',')})`;
}

/** Splits ids into parts that Aspire takes in one request. */
function splitIds(ids: readonly number[]): number[][] {
  const count = Math.ceil(ids.length / idsPerCall);
  return Array.from({ length: count }, (_, index) => ids.slice(index * idsPerCall, (index + 1) * idsPerCall));
}

/**
 * Reads records by their ids, with a few requests. If there are too many ids for one request, it reads the whole range from
 * the highest to the lowest id. Records that cannot be read are missing from the result.
 */
export async function readByIds(
  session: Session,
  list: OperationRow,
  ids: readonly number[],
  fields: readonly string[],
): Promise<Map<number, AspireRecord>> {
  const [key = ''] = list.resource.key;
  const isFew = ids.length <= idsPerCall;
  const found = new Map<number, AspireRecord>();
  const lowest = ids.reduce((low, id) => Math.min(low, id), Infinity);
  let highest = ids.reduce((high, id) => Math.max(high, id), -Infinity);
  for (let calls = 0; calls < (isFew ? 1 : maxRelatedCalls) && lowest <= highest; calls += 1) {
    const response = await readPage(session, list, [
      ['$filter', isFew ? oneOf(key, ids) : `${key} ge ${lowest} and ${key} le ${highest}`],
      ['$select', [...new Set([key, ...fields])].join(',')],
      ['$orderby', `${key} desc`],
      ['$pageNumber', '1'],
      ['$limit', String(isFew ? idsPerCall : largestPage)],
    ]);
    if (response.isFailure) break;
    for (const record of response.value) found.set(Number(record[key]), record);
    const last = response.value.at(-1)?.[key];
    if (!isId(last) || last > highest) break;
    highest = last - 1;
  }
  return found;
}

function entriesOf(record: AspireRecord, nestedIn: string | undefined): AspireRecord[] {
  if (nestedIn === undefined) return [record];
  const entries = record[nestedIn];
  return Array.isArray(entries) ? entries.map((entry) => ({ ...record, ...(entry as AspireRecord) })) : [];
}

function isSelected(row: AspireRecord, { among, accepts }: RecordSelection): boolean {
  return among.every(({ field, values }) => values.includes(Number(row[field]))) && accepts(row);
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}
