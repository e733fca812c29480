import { setImmediate, setTimeout } from 'node:timers/promises';
import type { QueryResult, QueryResultRow } from 'pg';
import type { Database } from './database.ts';
import { isPreparedRead, preparedName } from './prepared.ts';

/** The longest that a read waits for the answer to the one before it, in milliseconds: a connection may hang. */
const longestMs = 1;

const longestWait = () => setTimeout(longestMs, undefined, { ref: false });

/**
 * The same database, whose prepared reads are sent once for all who ask the same in one turn of the event loop, or while the
 * same is being read. That is after the last of them asked, so that each gets what it would have read by itself: a key that is
 * revoked by then is revoked for all. Nobody changes the rows that come back.
 */
export function sharingReads(database: Database, waitAtMost: () => Promise<unknown> = longestWait): Database {
  const gathering = new Map<string, Promise<QueryResult>>();
  const underway = new Map<string, Promise<QueryResult>>();
  const gather = async (key: string, text: string, values: readonly unknown[]): Promise<QueryResult> => {
    const before = underway.get(key);
    await (before ? Promise.race([Promise.allSettled([before]), waitAtMost()]) : setImmediate());
    gathering.delete(key);
    const answer = database.query(text, values);
    underway.set(key, answer);
    const forget = () => {
      if (underway.get(key) === answer) underway.delete(key);
    };
    answer.then(forget, forget);
    return answer;
  };
  return {
    ...database,
    query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) {
      if (!isPreparedRead(text)) return database.query<Row>(text, values);
      const key = `${preparedName(text)} ${JSON.stringify(values)}`;
      const asked = gathering.get(key) ?? gather(key, text, values);
      gathering.set(key, asked);
      return asked as Promise<QueryResult<Row>>;
    },
  };
}
