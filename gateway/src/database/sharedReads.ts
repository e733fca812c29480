import { setImmediate } from 'node:timers/promises';
import type { QueryResult, QueryResultRow } from 'pg';
import type { Database } from './database.ts';
import { isPreparedRead, preparedName } from './prepared.ts';

/**
 * The same database, whose prepared reads are sent once for all who ask the same in one turn of the event loop. That is after
 * the last of them asked, so that each gets what it would have read by itself: a key that is revoked by then is revoked for
 * all. Nobody changes the rows that come back.
 */
export function sharingReads(database: Database): Database {
  const gathering = new Map<string, Promise<QueryResult>>();
  const sendAfterTurn = async (key: string, text: string, values: readonly unknown[]): Promise<QueryResult> => {
    await setImmediate();
    gathering.delete(key);
    return database.query(text, values);
  };
  return {
    ...database,
    query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) {
      if (!isPreparedRead(text)) return database.query<Row>(text, values);
      const key = `${preparedName(text)} ${JSON.stringify(values)}`;
      const asked = gathering.get(key) ?? sendAfterTurn(key, text, values);
      gathering.set(key, asked);
      return asked as Promise<QueryResult<Row>>;
    },
  };
}
