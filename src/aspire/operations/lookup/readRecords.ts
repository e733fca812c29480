import { callOperation } from '../../client/callOperation';
import { unexpectedReply } from '../../client/errors';
import type { Session } from '../../client/session';
import { parseRecords } from '../../http/responseRecords';
import type { OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { failure, success, type Result } from '../../model/result';

type Query = readonly (readonly [name: string, value: string])[];

/** What is read of a list: rows that have `key`, whose other fields have one of these values. */
export type RecordSelection = {
  list: OperationRow;
  key: string;
  /** The list inside a record whose entries are meant, in place of the record itself. */
  nestedIn?: string;
  /** Empty asks for whole records. */
  select: readonly string[];
  /** Conditions that only Aspire can check. */
  filters: readonly string[];
  /** Conditions that are checked here as well, since Aspire is said to accept filters that it then ignores. */
  among: readonly { field: string; values: readonly number[] }[];
  accepts: (row: AspireRecord) => boolean;
  most: number;
};

/** Records, newest first, and whether these are all. */
export type Read = { rows: AspireRecord[]; complete: boolean };

/** Aspire refuses long lists of ids. */
const idsAtOnce = 20;
/** Whatever Aspire does, a dropdown costs no more requests than this for each part of the ids. */
const maxCalls = 8;
/** The same for related records, which only add words. */
const maxRelatedCalls = 4;
/** Aspire's largest page. */
const largestPage = 1000;

/** Asks a list for one page. `Item` is a text where a list is of texts. */
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

/** The newest records that are wanted, each once. The first error ends it. */
export async function readNewest(session: Session, wanted: RecordSelection): Promise<Result<Read>> {
  const found = new Map<number, AspireRecord>();
  for (const filter of filtersOf(wanted)) {
    const end = await readPages(session, wanted, filter, found);
    if (end.isFailure) return end;
    if (!end.value) return success(cutOff(found, wanted));
  }
  return success({ rows: [...found.values()], complete: true });
}

/** Goes through the pages of one filter; true at the end of them, false where there is or may be more. */
async function readPages(
  session: Session,
  wanted: RecordSelection,
  filter: string,
  found: Map<number, AspireRecord>,
): Promise<Result<boolean>> {
  const { list, key, nestedIn, select, most } = wanted;
  const pages = list.options === 'odata';
  const pageKey = list.resource.key.length === 1 ? (list.resource.key[0] ?? key) : key;
  // One more than is wanted tells whether there are more.
  const limit = pageKey === key && nestedIn === undefined ? Math.min(most + 1, largestPage) : largestPage;
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
    const answer = await readPage(session, list, pages ? query.filter(([, value]) => value !== '') : []);
    if (answer.isFailure) return answer;
    const page = answer.value;
    for (const row of page.flatMap((record) => entriesOf(record, nestedIn))) {
      const id = row[key];
      if (isId(id) && !found.has(id) && isWanted(row, wanted)) found.set(id, row);
    }
    if (found.size > most) return success(false);
    // A short page is no proof of the end: some clients have seen one in the middle.
    if (page.length === 0 || !pages) return success(true);
    const last = page.at(-1)?.[pageKey];
    if (!isId(last) || last >= (before ?? Infinity)) return success(false);
    before = last;
  }
  return success(false);
}

function cutOff(found: ReadonlyMap<number, AspireRecord>, { most }: RecordSelection): Read {
  return { rows: [...found.values()].slice(0, most), complete: false };
}

/** One filter, or several where the ids are too many for one. */
function filtersOf({ filters, among }: RecordSelection): string[] {
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
  session: Session,
  list: OperationRow,
  ids: readonly number[],
  fields: readonly string[],
): Promise<Map<number, AspireRecord>> {
  const [key = ''] = list.resource.key;
  const isFew = ids.length <= idsAtOnce;
  const found = new Map<number, AspireRecord>();
  const lowest = ids.reduce((low, id) => Math.min(low, id), Infinity);
  let highest = ids.reduce((high, id) => Math.max(high, id), -Infinity);
  for (let calls = 0; calls < (isFew ? 1 : maxRelatedCalls) && lowest <= highest; calls += 1) {
    const answer = await readPage(session, list, [
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

function entriesOf(record: AspireRecord, nestedIn: string | undefined): AspireRecord[] {
  if (nestedIn === undefined) return [record];
  const entries = record[nestedIn];
  return Array.isArray(entries) ? entries.map((entry) => ({ ...record, ...(entry as AspireRecord) })) : [];
}

function isWanted(row: AspireRecord, { among, accepts }: RecordSelection): boolean {
  return among.every(({ field, values }) => values.includes(Number(row[field]))) && accepts(row);
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}
