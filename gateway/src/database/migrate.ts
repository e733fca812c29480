import type { Database, Transaction } from './database.ts';
import { migrations, type Migration } from './migrations/index.ts';

/** Held while migrating, so that replicas that start at once migrate one after the other. */
const migrationLock = 7_270_002;

/**
 * Brings the tables up to date: every migration that is not there yet, in order, each in a transaction of its own. One that
 * fails changes nothing, and those before it stay. Gives the numbers that were applied. Throws for a database that a newer
 * gateway has migrated.
 */
export async function migrate(database: Database, list: readonly Migration[] = migrations): Promise<number[]> {
  const applied: number[] = [];
  await database.inTransaction((transaction) => prepare(transaction));
  for (const migration of list) {
    const isNew = await database.inTransaction(async (transaction) => {
      // A migration of large tables, or waiting for another replica's, takes as long as it takes.
      await transaction.query('set local statement_timeout = 0');
      await transaction.query('select pg_advisory_xact_lock($1)', [migrationLock]);
      const { rows } = await transaction.query<{ name: string }>('select name from migrations where number = $1', [
        migration.number,
      ]);
      if (rows.length > 0) return false;
      await transaction.query(migration.sql);
      await transaction.query('insert into migrations (number, name) values ($1, $2)', [
        migration.number,
        migration.name,
      ]);
      return true;
    });
    if (isNew) applied.push(migration.number);
  }
  await assertKnown(database, list);
  return applied;
}

async function prepare(transaction: Transaction): Promise<void> {
  await transaction.query('set local statement_timeout = 0');
  await transaction.query('select pg_advisory_xact_lock($1)', [migrationLock]);
  await transaction.query(
    'create table if not exists migrations (number integer primary key, name text not null, applied_at timestamptz not null default now())',
  );
}

async function assertKnown(database: Database, list: readonly Migration[]): Promise<void> {
  const newest = Math.max(0, ...list.map(({ number }) => number));
  const { rows } = await database.query<{ number: number }>('select max(number) as number from migrations');
  const found = rows[0]?.number ?? 0;
  if (found > newest)
    throw new Error(
      `The database was migrated by a newer gateway (migration ${found}, this one knows ${newest}). Update this gateway.`,
    );
}
