import type { AspireRecord } from '../model/record';
import { failure, success } from '../model/result';
import { rangeQuery } from './keyRange';
import { bytesOf, pageRepeatedError } from './recordCollector';
import { stopAt, type PagingStrategy } from './types';

/**
 * Merges several filters by key: the next record is always the one with the lowest key. So a single key is the position
 * in all of them, and a record that matches two filters is recognised as one.
 */
export const mergeByKey: PagingStrategy = async (fetchPage, { filters, key, pageSize }, sink, from, limits) => {
  const [name = ''] = key;
  let { after } = from;
  const streams = filters.map((filter) => ({ filter, rows: [] as AspireRecord[], after, ended: false }));
  for (;;) {
    if (sink.isFull()) return stopAt({ filter: 0, after });
    const toFetch = streams.filter(({ rows, ended }) => rows.length === 0 && !ended).slice(0, limits.concurrency);
    const answers = await Promise.all(
      toFetch.map((stream) => fetchPage(rangeQuery(stream.filter, name, [{ after: stream.after }], pageSize))),
    );
    for (const [index, answer] of answers.entries()) {
      if (answer.isFailure) return answer;
      const stream = toFetch[index];
      if (answer.value.rateLimited) return stopAt({ filter: 0, after });
      if (!stream) continue;
      const before = stream.after;
      stream.rows = [...answer.value.rows];
      stream.ended = stream.rows.length === 0;
      if (!stream.ended) stream.after = Number(stream.rows.at(-1)?.[name]);
      if (!stream.ended && stream.after === before) return failure(pageRepeatedError);
    }
    if (streams.every(({ ended }) => ended)) return success(undefined);
    // Once a stream has no rows left, its next key is unknown and might be the lowest, so it is fetched first.
    while (streams.every(({ rows, ended }) => ended || rows.length > 0)) {
      const open = streams.filter(({ rows }) => rows.length > 0);
      if (open.length === 0) break;
      const lowest = open.reduce((best, stream) =>
        Number(stream.rows[0]?.[name]) < Number(best.rows[0]?.[name]) ? stream : best,
      );
      const [row] = lowest.rows;
      if (!row) break;
      if (sink.take({ rows: [row], size: bytesOf(row) }) === 0) return stopAt({ filter: 0, after });
      lowest.rows.shift();
      after = Number(row[name]);
    }
  }
};
