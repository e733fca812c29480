import { success } from '../model/result';
import { rangeQuery, type KeyRange } from './keyRange';
import { orderNotKept } from './problems';
import { isAscending } from './recordId';
import { stopAt, type PagingStrategy } from './types';

/**
 * By key, for an Aspire that gives records in an order of its own: a range of keys that fills a page is divided until the
 * records of each part are less than a page, and so are all that there are. Records that come and go move nothing.
 *
 * Fails with `orderNotKept` where keys are empty or no numbers, or rows lie outside of the range that was asked for.
 */
export const byDivision: PagingStrategy = async (fetchPage, { filters, key, pageSize }, sink, from) => {
  const [name = ''] = key;
  // Two records at least are needed to divide between.
  const limit = Math.max(2, pageSize);
  let { after } = from;
  /** Parts that are still to be read, the lowest keys last; all that lies behind `after` where there are none. */
  const ranges: KeyRange[] = [];
  const stop = () => stopAt({ filter: from.filter, after, divided: true });
  for (;;) {
    if (sink.isFull()) return stop();
    const range = ranges.pop() ?? { after };
    const answer = await fetchPage(rangeQuery(filters[from.filter] ?? '', name, [range], limit));
    if (answer.isFailure) return answer;
    if (answer.value.rateLimited) return stop();
    const rows = [...answer.value.rows].sort((one, other) => Number(one[name]) - Number(other[name]));
    const keys = rows.map((row) => Number(row[name]));
    if (keys.length === 0) {
      // Of what is open to above only an empty page says that this was all.
      if (range.upTo === undefined) return success(undefined);
      continue;
    }
    if (!isAscending(rows, name, range)) return orderNotKept;
    if (rows.length >= limit) {
      const middle = keys[Math.floor((keys.length - 1) / 2)];
      ranges.push({ ...range, after: middle }, { ...range, upTo: middle });
      continue;
    }
    const taken = sink.take({ rows, size: answer.value.size });
    if (taken > 0) after = keys[taken - 1];
    if (taken < rows.length) return stop();
  }
};
