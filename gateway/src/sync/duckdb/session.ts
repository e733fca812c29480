import type * as Duck from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { GatewayError } from '../../errors.ts';
import type { Cell } from '../tables/table.ts';

type Value = string | number | null;

/** Statements of one transaction, or between transactions. */
export type DuckQueries = {
  rows<Row>(text: string, values?: readonly Value[]): Promise<Row[]>;
  run(text: string, values?: readonly Value[]): Promise<void>;
  /** Appends rows of texts to a temporary table. */
  append(table: string, rows: Iterable<readonly Cell[]>): Promise<void>;
};

/** A DuckDB file. Only one process can have it open, and one transaction runs at a time. */
export type DuckSession = DuckQueries & {
  inTransaction<T>(work: (queries: DuckQueries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** So many rows are appended before others of this process get a turn. */
const rowsAtOnce = 1_000;

/** Opens or makes the file. Throws `conflict` where another process has it, and `invalid_input` where DuckDB is not installed. */
export async function openDuck(path: string): Promise<DuckSession> {
  const { DuckDBInstance: Instance } = await loadDuck();
  let instance: DuckDBInstance;
  try {
    instance = await Instance.fromCache(path);
  } catch (error) {
    throw unusable(path, error as Error);
  }
  const connection = await instance.connect();
  const queries = queriesOf(connection);
  /** The last of those who wait for their turn. */
  let turn: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };
  return {
    rows: (text, values) => alone(() => queries.rows(text, values)),
    run: (text, values) => alone(() => queries.run(text, values)),
    append: (table, rows) => alone(() => queries.append(table, rows)),
    inTransaction: (work) =>
      alone(async () => {
        await queries.run('begin');
        try {
          const result = await work(queries);
          await queries.run('commit');
          return result;
        } catch (error) {
          await queries.run('rollback').catch(() => undefined);
          throw error;
        }
      }),
    close: () =>
      alone(async () => {
        await queries.run('checkpoint').catch(() => undefined);
        connection.closeSync();
        instance.closeSync();
      }),
  };
}

function queriesOf(connection: DuckDBConnection): DuckQueries {
  return {
    async rows<Row>(text: string, values: readonly Value[] = []) {
      const reader = await connection.runAndReadAll(text, [...values]);
      return reader.getRowObjectsJson() as Row[];
    },
    async run(text, values = []) {
      await connection.run(text, [...values]);
    },
    async append(table, rows) {
      const appender = await connection.createAppender(table, 'main', 'temp');
      let count = 0;
      for (const row of rows) {
        for (const cell of row) {
          if (cell === null) appender.appendNull();
          else appender.appendVarchar(cell);
        }
        appender.endRow();
        count += 1;
        if (count % rowsAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      appender.flushSync();
      appender.closeSync();
    },
  };
}

async function loadDuck(): Promise<typeof Duck> {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    const message = 'needs DuckDB, which is not installed: npm install @duckdb/node-api@1.5.6-r.1';
    throw new GatewayError('invalid_input', `This destination ${message}.`, {
      errors: [{ field: 'to', message }],
      cause,
    });
  }
}

function unusable(path: string, cause: Error): GatewayError {
  const isTaken = /lock/i.test(cause.message);
  return new GatewayError(
    isTaken ? 'conflict' : 'invalid_input',
    isTaken
      ? `${path} is open in another program. A DuckDB file belongs to one program at a time: close the other, or copy to Postgres.`
      : `${path} cannot be opened as a DuckDB file. Its folder must be there and writable, and the file be one of DuckDB.`,
    { cause, ...(isTaken ? {} : { errors: [{ field: 'to', message: 'cannot be opened as a DuckDB file' }] }) },
  );
}
