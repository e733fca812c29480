import { success, failure } from '../model/result';
import { mostStalePages, pageRepeatedError } from './problems';
import { idOf } from './recordId';
import { stopAt, type PagingStrategy } from './types';
import type { AspireRecord } from '../model/record';

/**
 * By number, one page after the other: for lists whose records nothing tells apart. Records that come or go between two
 * pages move those behind them. Behind a position by key, records up to that key are left out.
 */
export const byPageNumber: PagingStrategy = async (fetchPage, { filters, key, pageSize }, sink, from) => {
  const { size: limit = pageSize, after } = from;
  let { page = 1, row = 0 } = from;
  let previous: readonly AspireRecord[] = [];
  /** What this listing has given; the sink may know records by other ways. */
  const seen = new Set<unknown>();
  let stale = 0;
  const stop = () => stopAt({ filter: from.filter, page, row, size: limit, after });
  for (;;) {
    if (sink.isFull()) return stop();
    const answer = await fetchPage({ filter: filters[from.filter] ?? '', limit, pageNumber: page });
    if (answer.isFailure) return answer;
    const { rows, size, rateLimited } = answer.value;
    if (rateLimited) return stop();
    if (rows.length === 0) return success(undefined);
    if (isSame(rows, previous)) {
      // A page that is not full is all that there is, to an Aspire that does not heed page options. Of a full one nobody
      // knows what lies behind it.
      return rows.length === limit ? failure(pageRepeatedError) : success(undefined);
    }
    const known = seen.size;
    for (const record of rows) seen.add(idOf(record, key) ?? record);
    stale = seen.size === known ? stale + 1 : 0;
    if (stale >= mostStalePages) return failure(pageRepeatedError);
    for (; row < rows.length; row += 1) {
      const own = rows.slice(row, row + 1).filter((record) => !isUpTo(record[key[0] ?? ''], after));
      if (sink.take({ rows: own, size: size / rows.length }) < own.length) return stop();
    }
    previous = rows;
    page += 1;
    row = 0;
  }
};

function isUpTo(value: unknown, after: number | undefined): boolean {
  return after !== undefined && typeof value === 'number' && value <= after;
}

function isSame(rows: readonly AspireRecord[], previous: readonly AspireRecord[]): boolean {
  return rows.length === previous.length && JSON.stringify(rows) === JSON.stringify(previous);
}
