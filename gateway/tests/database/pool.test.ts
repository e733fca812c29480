import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { outageReason } from '../../src/database/outage.ts';
import { openPool } from '../../src/database/pool.ts';
import { prepared, preparedName } from '../../src/database/prepared.ts';
import { named } from '../../testing/databaseName.ts';
import { freeze } from '../../testing/freeze.ts';
import { createTestDatabase } from '../../testing/postgres.ts';

let database: Database;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

it('a transaction that throws leaves nothing, and its connection goes on working', async () => {
  const work = database.inTransaction(async (transaction) => {
    await transaction.query("insert into organisations (id) values ('half')");
    throw new Error('changed my mind');
  });
  await expect(work).rejects.toThrow('changed my mind');
  expect((await database.query("select 1 from organisations where id = 'half'")).rows).toEqual([]);
});

it('a wrong statement is no outage', async () => {
  await expect(database.query('select * from nowhere')).rejects.not.toHaveProperty('code', 'store_unavailable');
});

it('counters come as numbers', async () => {
  expect((await database.query('select 9007199254740991::bigint as n')).rows).toEqual([{ n: 9007199254740991 }]);
});

it('a connection that the server ends in the middle of a transaction is told as an outage', async () => {
  const work = database.inTransaction(async ({ query }) => {
    const { rows } = await query<{ pid: number }>('select pg_backend_pid() as pid');
    await database.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await query('select 1');
  });
  await expect(work).rejects.toMatchObject({ code: 'store_unavailable' });
  expect((await database.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

it('a server that ends with its answer to one caller is told as an outage to the one who gets the connection next', async () => {
  const message = (type: string, body: string) => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(Buffer.byteLength(body) + 4);
    return Buffer.concat([Buffer.from(type), length, Buffer.from(body)]);
  };
  const ready = message('Z', 'I');
  const ended = message('E', 'SFATAL\0VFATAL\0C57P01\0Mterminating connection\0\0');
  const server = createServer((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', '\0\0\0\0'), ready]));
      socket.on('data', () => socket.write(Buffer.concat([message('C', 'SELECT 0\0'), ready, ended])));
    });
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const pool = openPool({ connectionString: `postgres://gateway@127.0.0.1:${port}/x` }, { max: 1 });
  const first = pool.query('select 1');
  const next = pool.inTransaction(({ query }) => query('select 2'));
  await expect(first).resolves.toMatchObject({ command: 'SELECT' });
  await expect(next).rejects.toMatchObject({ code: 'store_unavailable' });
  await pool.close();
  server.close();
});

it('a server that is not there is told as an outage', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const gone = openPool({ connectionString: `postgres://gateway@127.0.0.1:${port}/x` });
  await expect(gone.query('select 1')).rejects.toMatchObject({
    code: 'store_unavailable',
    message: 'The database cannot be used at the moment: nothing listens at its address. Try again.',
  });
  await gone.close();
});

it('a server that only reads is told as an outage', async () => {
  const work = database.inTransaction(async ({ query }) => {
    await query('set transaction read only');
    await query("insert into organisations (id) values ('readonly')");
  });
  await expect(work).rejects.toMatchObject({ code: 'store_unavailable' });
});

it('a database that is not there is told by its reason, without its name', async () => {
  const gone = openPool(named(database.connection, 'MARKED'));
  await expect(gone.query('select 1')).rejects.toMatchObject({
    code: 'store_unavailable',
    message: 'The database cannot be used at the moment: there is no database of that name. Try again.',
  });
  await gone.close();
});

it('a full disk and a lost connection are outages, a wrong value is none', () => {
  const errorOf = (code: string) => Object.assign(new Error('MARKED'), { code });
  const reasons = ['53100', '57P01', '57P03', '58030', '08006', 'ECONNRESET', '22P02', '23505', '42P01'].map((code) =>
    outageReason(errorOf(code)),
  );
  expect(reasons).toEqual([
    'its disk is full',
    'it was stopped',
    'it is starting or stopping',
    'its disk fails',
    'the connection was lost',
    'the connection was cut',
    ...[undefined, undefined, undefined],
  ]);
});

it('a pool with none to spare is told apart from a connection that is lost', () => {
  expect(outageReason(new Error('timeout exceeded when trying to connect'))).toBe(
    'no connection to it was free in time',
  );
  expect(outageReason(new Error('Connection terminated due to connection timeout'))).toBe(
    'no connection to it was free in time',
  );
  expect(outageReason(new Error('Connection terminated unexpectedly'))).toBe('the connection was lost');
});

it('a process that was frozen while it waited for a connection gets the one that is free by then', async () => {
  const pool = openPool(database.connection, { max: 1, waitMs: 3_000 });
  await pool.query('select 1');
  const first = pool.query('select pg_sleep(0.1)');
  const next = pool.query<{ one: number }>('select 1 as one');
  const work = pool.inTransaction(({ query }) => query<{ two: number }>('select 2 as two'));
  await new Promise((resolve) => setImmediate(resolve));
  freeze(4_500);
  await first;
  expect((await next).rows).toEqual([{ one: 1 }]);
  expect((await work).rows).toEqual([{ two: 2 }]);
  await pool.close();
});

it('a caller who waits in vain for a connection is told in time', async () => {
  const pool = openPool(database.connection, { max: 1, waitMs: 2_000 });
  await pool.inTransaction(() =>
    expect(pool.query('select 1')).rejects.toMatchObject({
      code: 'store_unavailable',
      message: expect.stringContaining('no connection to it was free in time') as string,
    }),
  );
  await pool.close();
});

it('a prepared statement has a name by its text alone, and is prepared under it', async () => {
  const text = prepared('select count(*)::int as names from pg_prepared_statements where name = $1');
  const name = preparedName(text) ?? '';
  expect(name).toMatch(/^gateway_[0-9a-f]{32}$/);
  await database.inTransaction(async ({ query }) => {
    expect((await query<{ names: number }>(text, [name])).rows).toEqual([{ names: 1 }]);
  });
});

it('a process that is frozen inside a transaction loses its locks after a while', async () => {
  const { rows } = await database.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name in ('statement_timeout', 'idle_in_transaction_session_timeout') order by name",
  );
  expect(rows).toEqual([
    { name: 'idle_in_transaction_session_timeout', setting: '20000' },
    { name: 'statement_timeout', setting: '60000' },
  ]);
  const frozen = database.inTransaction(async ({ query }) => {
    await query('set local idle_in_transaction_session_timeout = 200');
    await query('select 1 from audit_head for update');
    await database.inTransaction((other) => other.query('select 1 from audit_head for update'));
    await query('select 1');
  });
  await expect(frozen).rejects.toMatchObject({ code: 'store_unavailable' });
});
