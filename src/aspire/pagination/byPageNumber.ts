import { success, failure } from '../model/result';
import { pageRepeatedError } from './recordCollector';
import { stopAt, type PagingStrategy } from './types';
import type { AspireRecord } from '../model/record';

/**
 * By number, one page after the other: for lists whose records nothing tells apart, and for an order in OData. Records that
 * come or go between two pages move those behind them.
 */
export const byPageNumber: PagingStrategy = async (fetchPage, { filters, pageSize }, sink, from) => {
  const { size: limit = pageSize } = from;
  let { page = 1, row = 0 } = from;
  let previous: readonly AspireRecord[] = [];
  const stop = () => stopAt({ filter: from.filter, page, row, size: limit });
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
    const rest = rows.slice(row);
    const taken = sink.take({ rows: rest, size: (size * rest.length) / rows.length });
    if (taken < rest.length) {
      row += taken;
      return stop();
    }
    previous = rows;
    page += 1;
    row = 0;
  }
};

function isSame(rows: readonly AspireRecord[], previous: readonly AspireRecord[]): boolean {
  return rows.length === previous.length && JSON.stringify(rows) === JSON.stringify(previous);
}
