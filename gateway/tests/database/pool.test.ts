import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { openPool } from '../../src/database/pool.ts';
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

it('a server that is not there is told as an outage', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const gone = openPool({ connectionString: `postgres://gateway@127.0.0.1:${port}/x` });
  await expect(gone.query('select 1')).rejects.toMatchObject({ code: 'store_unavailable' });
  await gone.close();
});

it('a server that only reads is told as an outage', async () => {
  const work = database.inTransaction(async ({ query }) => {
    await query('set transaction read only');
    await query("insert into organisations (id) values ('readonly')");
  });
  await expect(work).rejects.toMatchObject({ code: 'store_unavailable' });
});
