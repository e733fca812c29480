import { afterEach, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { migrate } from '../../src/database/migrate.ts';
import { migrations } from '../../src/database/migrations/index.ts';
import { createEmptyDatabase } from '../../testing/postgres.ts';

const open: Database[] = [];
afterEach(async () => {
  for (const database of open.splice(0)) await database.close();
});
const empty = async () => {
  const database = await createEmptyDatabase();
  open.push(database);
  return database;
};
const next = {
  number: 1000,
  name: 'labels',
  sql: "alter table connections add column label text not null default 'none'",
};

it('makes all tables once, and does nothing the second time', async () => {
  const database = await empty();
  expect(await migrate(database)).toEqual(migrations.map(({ number }) => number));
  expect(await migrate(database)).toEqual([]);
});

it('is done once when four replicas start at the same time', async () => {
  const database = await empty();
  const applied = await Promise.all(Array.from({ length: 4 }, () => migrate(database)));
  // Each is made by one of them, which need not be the same.
  const made = applied.flat().sort((one, other) => one - other);
  expect(made).toEqual(migrations.map(({ number }) => number));
});

const insertConnection = `insert into connections (org_id, name, flow, provider, client_id, status, created_by, updated_by)
  values ('GLOBAL', 'kept', 'client_credentials', 'aspire', 'id', 'not_connected', 'cli', 'cli')`;

it('E122 an upgrade keeps the rows that are there', async () => {
  const database = await empty();
  await migrate(database);
  await database.query(insertConnection);
  expect(await migrate(database, [...migrations, next])).toEqual([1000]);
  const { rows } = await database.query('select name, label from connections');
  expect(rows).toEqual([{ name: 'kept', label: 'none' }]);
});

it('E122 a migration that fails changes nothing, and the gateway before it goes on', async () => {
  const database = await empty();
  await migrate(database);
  await database.query(insertConnection);
  const broken = { ...next, sql: `${next.sql}; delete from connections; select 1 / 0` };
  await expect(migrate(database, [...migrations, broken])).rejects.toThrow('division by zero');
  const { rows } = await database.query('select * from connections');
  expect(rows).toHaveLength(1);
  expect(rows[0]).not.toHaveProperty('label');
  expect(await migrate(database)).toEqual([]);
});

it('refuses a database that a newer gateway has migrated', async () => {
  const database = await empty();
  await migrate(database, [...migrations, next]);
  await expect(migrate(database)).rejects.toThrow(/newer gateway \(migration 1000, this one knows \d+\)/);
});
