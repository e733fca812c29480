import { OperationHandlerResult as Result } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { bytesOf, repeating, stopAt, type Walk } from './basket';
import { question } from './keyRanges';
import type { Row } from './rows';

/**
 * Several filters by key, merged: the record with the lowest key is always next, so that one key says how far all of them
 * are, and a record that meets two filters is seen to be one.
 */
export const walkMerged: Walk = async (ask, { filters, key, pageSize }, basket, from, bounds) => {
  const [name = ''] = key;
  let { after } = from;
  const streams = filters.map((filter) => ({ filter, rows: [] as Row[], after, ended: false }));
  for (;;) {
    if (basket.isOver()) return stopAt({ filter: 0, after });
    const hungry = streams.filter(({ rows, ended }) => rows.length === 0 && !ended).slice(0, bounds.ahead);
    const answers = await Promise.all(
      hungry.map((stream) => ask(question(stream.filter, name, [{ after: stream.after }], pageSize))),
    );
    for (const [index, answer] of answers.entries()) {
      if (answer.isFailure) return answer;
      const stream = hungry[index];
      if (answer.value.postponed) return stopAt({ filter: 0, after });
      if (!stream) continue;
      const before = stream.after;
      stream.rows = [...answer.value.rows];
      stream.ended = stream.rows.length === 0;
      if (!stream.ended) stream.after = Number(stream.rows.at(-1)?.[name]);
      if (!stream.ended && stream.after === before) return Result.failure(repeating);
    }
    if (streams.every(({ ended }) => ended)) return Result.success(undefined);
    // While any stream has to be asked again, nobody knows whether its next key is the lowest.
    while (streams.every(({ rows, ended }) => ended || rows.length > 0)) {
      const open = streams.filter(({ rows }) => rows.length > 0);
      if (open.length === 0) break;
      const lowest = open.reduce((best, stream) =>
        Number(stream.rows[0]?.[name]) < Number(best.rows[0]?.[name]) ? stream : best,
      );
      const [row] = lowest.rows;
      if (!row) break;
      if (basket.take({ rows: [row], size: bytesOf(row) }) === 0) return stopAt({ filter: 0, after });
      lowest.rows.shift();
      after = Number(row[name]);
    }
  }
};
