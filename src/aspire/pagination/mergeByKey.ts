import { success } from '../model/result';
import { orderNotKept } from './problems';
import { bytesOf } from './recordCollector';
import { isAscending } from './recordId';
import { stopAt, type PagingStrategy } from './types';
import { rangeQuery } from './keyRange';
import type { AspireRecord } from '../model/record';

/**
 * Several filters by key, merged: the record with the lowest key is always next, so that one key says how far all of them
 * are, and a record that meets two filters is seen to be one. Fails with `orderNotKept` where keys are no ascending numbers.
 */
export const mergeByKey: PagingStrategy = async (fetchPage, { filters, key, pageSize }, sink, from, limits) => {
  const [name = ''] = key;
  let { after } = from;
  const streams = filters.map((filter) => ({ filter, rows: [] as AspireRecord[], after, ended: false }));
  for (;;) {
    if (sink.isFull()) return stopAt({ filter: 0, after });
    const hungry = streams.filter(({ rows, ended }) => rows.length === 0 && !ended).slice(0, limits.concurrency);
    const answers = await Promise.all(
      hungry.map((stream) => fetchPage(rangeQuery(stream.filter, name, [{ after: stream.after }], pageSize))),
    );
    for (const [index, answer] of answers.entries()) {
      if (answer.isFailure) return answer;
      const stream = hungry[index];
      if (answer.value.rateLimited) return stopAt({ filter: 0, after });
      if (!stream) continue;
      if (!isAscending(answer.value.rows, name, stream)) return orderNotKept;
      stream.rows = [...answer.value.rows];
      stream.ended = stream.rows.length === 0;
      if (!stream.ended) stream.after = Number(stream.rows.at(-1)?.[name]);
    }
    if (streams.every(({ ended }) => ended)) return success(undefined);
    // While any stream has to be asked again, nobody knows whether its next key is the lowest.
    while (streams.every(({ rows, ended }) => ended || rows.length > 0)) {
      const open = streams.filter(({ rows }) => rows.length > 0);
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
