import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { GatewayError } from '../errors.ts';
import type { Database, DatabaseConnection, Transaction } from './database.ts';
import { isNoneInTime, outageReason } from './outage.ts';
import { preparedName } from './prepared.ts';

// Counters and sequence numbers stay far below 2^53, and a number is what the code counts with.
const int8 = 20;
pg.types.setTypeParser(int8, Number);

/**
 * The longest that a statement, and a transaction between two statements, may take, in milliseconds. A process that is frozen
 * inside a transaction holds its locks no longer than that.
 */
const limits = { statement_timeout: 60_000, idle_in_transaction_session_timeout: 20_000 };

export type PoolOptions = {
  /** How many connections at most; the rest of the callers wait. */
  max?: number;
  /** How long they wait, in milliseconds. */
  waitMs?: number;
  /** Told of connections that were lost while idle. The pool replaces them by itself. */
  onLost?: (error: Error) => void;
};

/** A pool of connections to a Postgres that is there already. No connection is made before the first statement. */
export function openPool(
  connection: DatabaseConnection,
  { max = 10, waitMs = 10_000, onLost = () => undefined }: PoolOptions = {},
): Database {
  const pool = new pg.Pool({
    ...connection,
    ...limits,
    max,
    connectionTimeoutMillis: waitMs,
    application_name: 'aspire-gateway',
  });
  // Without a listener a lost connection would end the process, whoever holds it just then: the pool listens to idle ones only,
  // and a fault may come in one piece with the answer by which a connection passes from one caller to the next.
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', () => undefined));
  let ended: Promise<void> | undefined;
  return {
    connection,
    query: (text, values = []) => orOutage(() => whenFree(waitMs, () => pool.query(configOf(text, values)))),
    inTransaction: (work) => inTransaction(() => orOutage(() => whenFree(waitMs, () => pool.connect())), work),
    close: () => (ended ??= pool.end()),
  };
}

/** So late a timer is only where the process did not run, in milliseconds. */
const frozenMs = 500;

/**
 * Asks for a connection once more where it was told late that none was free in time: a process that was frozen or starved finds
 * its time run out, and the answers that free connections unread. No statement was sent by then.
 */
async function whenFree<T>(waitMs: number, ask: () => Promise<T>): Promise<T> {
  const asked = performance.now();
  try {
    return await ask();
  } catch (error) {
    if (!isNoneInTime(error) || performance.now() - asked < waitMs + frozenMs) throw error;
    return ask();
  }
}

async function inTransaction<T>(
  connect: () => Promise<pg.PoolClient>,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const client = await connect();
  let broken: Error | undefined;
  try {
    await orOutage(() => client.query('begin'));
    const result = await work({
      client,
      query: (text, values = []) => orOutage(() => client.query(configOf(text, values))),
    });
    await orOutage(() => client.query('commit'));
    return result;
  } catch (error) {
    // A connection that cannot even roll back is thrown away; the server rolls back when it is gone.
    await client.query('rollback').catch((fault: Error) => (broken = fault));
    throw error;
  } finally {
    client.release(broken);
  }
}

function configOf(text: string, values: readonly unknown[]): pg.QueryConfig {
  const name = preparedName(text);
  return { text, values: [...values], ...(name === undefined ? {} : { name }) };
}

async function orOutage<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const reason = outageReason(error);
    if (reason === undefined) throw error;
    throw new GatewayError('store_unavailable', `The database cannot be used at the moment: ${reason}. Try again.`, {
      cause: error,
    });
  }
}
