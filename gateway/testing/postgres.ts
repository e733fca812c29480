import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type { Database, DatabaseConnection } from '../src/database/database.ts';
import { openPool, type PoolOptions } from '../src/database/pool.ts';
import { named, templateName } from './databaseName.ts';

/** A fresh database with the gateway's tables. `close` drops it. */
export async function createTestDatabase(options: PoolOptions = {}): Promise<Database> {
  return createDatabase(`template ${templateName}`, options);
}

/** A fresh database without any table. */
export async function createEmptyDatabase(options: PoolOptions = {}): Promise<Database> {
  return createDatabase('', options);
}

async function createDatabase(how: string, options: PoolOptions): Promise<Database> {
  const connection = inject('postgres');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(connection, `create database ${name} ${how}`);
  const database = openPool(named(connection, name), options);
  return {
    ...database,
    close: async () => {
      await database.close();
      await administer(connection, `drop database ${name} with (force)`);
    },
  };
}

async function administer(connection: DatabaseConnection, statement: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    // Two copies of one template cannot be made at once: a second one waits.
    await client.query('select pg_advisory_lock(7270003)');
    await client.query(statement);
  } finally {
    await client.end();
  }
}
