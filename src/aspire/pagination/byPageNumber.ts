import type { AspireRecord } from '../model/record';
import { failure, success } from '../model/result';
import { pageRepeatedError } from './recordCollector';
import { stopAt, type PagingStrategy } from './types';

/**
 * Reads a listing by page number, one page after the other. It is for lists without a key and for a raw OData order.
 * Records that are created or deleted between two pages shift the ones after them.
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
      // Aspire ignored the page number. A page that is not full is then the whole list. After a full one there may be
      // more, which cannot be read.
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
