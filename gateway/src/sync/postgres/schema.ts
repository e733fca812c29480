import type { Database, Queryable } from '../../database/database.ts';
import type { SyncResource } from '../resources/resource.ts';
import type { Prepared, SchemaContract } from '../write/destination.ts';
import { viewChanges } from '../views/viewChanges.ts';
import { adopted, changesFor, readCatalog, withTables } from './catalog.ts';
import { indexStatements } from './ddl.ts';
import { physicalTables } from './physical.ts';

type Wanted = { schema: string; resources: readonly SyncResource[]; contract: SchemaContract; history: boolean };

/** What the tables lack, and the resources as they can be written, with columns that came by themselves in earlier runs. */
export async function compareSchema(
  on: Queryable,
  { schema, resources, contract, history }: Wanted,
): Promise<Prepared & { statements: readonly string[] }> {
  const catalog = await readCatalog(on, schema);
  const found = resources.map((resource) => ({
    ...resource,
    table: adopted(catalog, schema, resource.table, contract),
  }));
  const tables = found.flatMap(({ table }) => physicalTables(table, { history }));
  const changes = [
    ...changesFor(catalog, schema, tables, contract),
    ...viewChanges(withTables(catalog, tables), schema),
  ];
  return {
    changes: changes.map(({ table, change }) => ({ table, change })),
    resources: found,
    statements: changes.flatMap(({ sql }) => sql),
  };
}

/** Makes and completes tables and views, all or none of them. Of two that do so at once the second finds them there. */
export async function evolveSchema(database: Database, wanted: Wanted): Promise<Prepared> {
  const { statements, ...prepared } = await compareSchema(database, wanted);
  if (statements.length === 0) return prepared;
  return database.inTransaction(async (transaction) => {
    await lockSchema(transaction, wanted.schema);
    const now = await compareSchema(transaction, wanted);
    for (const statement of now.statements) await transaction.query(statement);
    return { changes: now.changes, resources: now.resources };
  });
}

/** Until the end of the transaction nobody else changes the schema's tables. */
export async function lockSchema(on: Queryable, schema: string): Promise<void> {
  await on.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`aspire sync ${schema}`]);
}

/** Indexes are made once the rows are there, which is faster than to keep them up to date from the first row on. */
export async function makeIndexes(database: Database, schema: string, { table }: SyncResource): Promise<void> {
  for (const { sql } of indexStatements(schema, table))
    await database.inTransaction(async (transaction) => {
      await takeYourTime(transaction);
      await transaction.query(sql);
    });
}

/**
 * Until the end of the transaction a statement may take as long as millions of rows need: the limit of the pool is meant for the
 * gateway's own small tables.
 */
export async function takeYourTime(on: Queryable): Promise<void> {
  await on.query(`set local statement_timeout = '1h'`);
}
