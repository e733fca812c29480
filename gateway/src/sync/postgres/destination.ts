import type { Database } from '../../database/database.ts';
import { GatewayError } from '../../errors.ts';
import type { System } from '../../system.ts';
import type { SyncResource } from '../resources/resource.ts';
import { withColumns } from '../tables/extraColumns.ts';
import type { Destination, SchemaContract, WriteOptions } from '../write/destination.ts';
import { qualified, quoted } from './identifiers.ts';
import { fieldsTable, ownerTable, readState, stateTables, takeLease } from './lease.ts';
import { evolve, makeIndexes } from './schema.ts';
import { createWriter } from './writer.ts';

export type PostgresOptions = {
  database: Database;
  schema: string;
  /** Whose rows the schema holds: an organisation and its connection. */
  owner: string;
  place: string;
  options: WriteOptions;
  contract: SchemaContract;
  system: Pick<System, 'now' | 'checkpoint'>;
  /** Whether the database is the destination's own, and closed with it. */
  closes?: boolean;
};

/** Tables in a schema of a Postgres. What is known about each resource is kept beside them, in the same transactions. */
export function createPostgresDestination(setting: PostgresOptions): Destination {
  const { database, schema, owner, place, options, contract, system, closes = false } = setting;
  /** Resources by name, with the columns that came by themselves. */
  const current = new Map<string, SyncResource>();

  const evolveTo = (resources: readonly SyncResource[], dryRun: boolean) =>
    evolve(database, schema, resources, { dryRun, contract, history: options.history });

  return {
    place,
    async prepare(resources, { dryRun }) {
      const isThere = await schemaExists(database, schema);
      if (isThere) await checkOwner(database, schema, owner);
      if (!dryRun) {
        await makeStateTables(database, schema);
        await claim(database, schema, owner);
      }
      const fields = isThere ? await extraFields(database, schema) : new Map<string, Record<string, unknown>>();
      const complete = resources.map((resource) => withExtra(resource, fields.get(resource.name)));
      for (const resource of complete) current.set(resource.name, resource);
      return { changes: await evolveTo(complete, dryRun), resources: complete };
    },
    async stateOf({ name }, lane) {
      return readState(database, schema, name, lane);
    },
    async open(resource, lane, runOwner) {
      const lease = await takeLease(database, schema, { resource: resource.name, lane, owner: runOwner });
      const newest = () => current.get(resource.name) ?? resource;
      return createWriter(
        {
          database,
          schema,
          options,
          system,
          resource: newest,
          onFullScan: () => makeIndexes(database, schema, newest()),
        },
        lease,
      );
    },
    async addColumns(resource, fields) {
      const known = current.get(resource.name) ?? resource;
      const extended = withExtra(known, fields);
      for (const [field, example] of Object.entries(fields))
        await database.query(
          `insert into ${qualified(schema, fieldsTable)} (resource, field, example) values ($1, $2, $3) on conflict do nothing`,
          [resource.name, field, JSON.stringify(example ?? null)],
        );
      await evolveTo([extended], false);
      current.set(resource.name, extended);
      return extended;
    },
    async close() {
      if (closes) await database.close();
    },
  };
}

function withExtra(resource: SyncResource, fields: Readonly<Record<string, unknown>> | undefined): SyncResource {
  return fields ? { ...resource, table: withColumns(resource.table, fields) } : resource;
}

async function schemaExists(database: Database, schema: string): Promise<boolean> {
  const { rowCount } = await database.query(`select 1 from pg_tables where schemaname = $1 and tablename = $2`, [
    schema,
    ownerTable,
  ]);
  return rowCount === 1;
}

async function makeStateTables(database: Database, schema: string): Promise<void> {
  await database.inTransaction(async (transaction) => {
    // Two that begin at once would both find nothing there.
    await transaction.query(`select pg_advisory_xact_lock(hashtext($1))`, [`aspire sync ${schema}`]);
    await transaction.query(`create schema if not exists ${quoted(schema)}`);
    await transaction.query(stateTables(schema));
  });
}

async function claim(database: Database, schema: string, owner: string): Promise<void> {
  await database.query(`insert into ${qualified(schema, ownerTable)} (owner) values ($1) on conflict do nothing`, [
    owner,
  ]);
  await checkOwner(database, schema, owner);
}

/** Rows of two companies in one table could not be told apart. */
async function checkOwner(database: Database, schema: string, owner: string): Promise<void> {
  const { rows } = await database.query<{ owner: string }>(`select owner from ${qualified(schema, ownerTable)}`);
  const [row] = rows;
  if (!row || row.owner === owner) return;
  const message = `The schema ${schema} holds the rows of another connection (${row.owner}). Name another one with --schema.`;
  throw new GatewayError('conflict', message, { details: { schema } });
}

async function extraFields(database: Database, schema: string): Promise<Map<string, Record<string, unknown>>> {
  const { rows } = await database.query<{ resource: string; field: string; example: unknown }>(
    `select resource, field, example from ${qualified(schema, fieldsTable)} order by resource, field`,
  );
  const found = new Map<string, Record<string, unknown>>();
  for (const { resource, field, example } of rows) found.set(resource, { ...found.get(resource), [field]: example });
  return found;
}
