import type { Database, Queryable } from '../../database/database.ts';
import { GatewayError } from '../../errors.ts';
import type { System } from '../../system.ts';
import type { SyncResource } from '../resources/resource.ts';
import { withColumns } from '../tables/withColumns.ts';
import type { Destination, Prepared, SchemaContract, WriteOptions } from '../write/destination.ts';
import { createSchema } from './ddl.ts';
import { qualified } from './identifiers.ts';
import { ownerTable, readState, stateTables, takeLease } from './lease.ts';
import { compareSchema, evolveSchema, lockSchema, makeIndexes } from './schema.ts';
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

  const wanted = (resources: readonly SyncResource[]) => ({ schema, resources, contract, history: options.history });
  const note = ({ changes, resources }: Prepared): Prepared => {
    for (const resource of resources) current.set(resource.name, resource);
    return { changes, resources };
  };

  return {
    place,
    async prepare(resources, { dryRun }) {
      if (await hasOwner(database, schema)) await checkOwner(database, schema, owner);
      if (dryRun) return note(await compareSchema(database, wanted(resources)));
      await makeStateTables(database, schema, owner);
      return note(await evolveSchema(database, wanted(resources)));
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
      const extended = { ...known, table: withColumns(known.table, fields) };
      const [added = extended] = note(await evolveSchema(database, wanted([extended]))).resources;
      return added;
    },
    async close() {
      if (closes) await database.close();
    },
  };
}

async function hasOwner(database: Database, schema: string): Promise<boolean> {
  const { rowCount } = await database.query('select 1 from pg_tables where schemaname = $1 and tablename = $2', [
    schema,
    ownerTable,
  ]);
  return rowCount === 1;
}

async function makeStateTables(database: Database, schema: string, owner: string): Promise<void> {
  await database.inTransaction(async (transaction) => {
    await lockSchema(transaction, schema);
    await transaction.query(createSchema(schema));
    await transaction.query(stateTables(schema));
    const into = qualified(schema, ownerTable);
    await transaction.query(`insert into ${into} (owner) values ($1) on conflict do nothing`, [owner]);
    await checkOwner(transaction, schema, owner);
  });
}

/** Rows of two companies in one table could not be told apart. */
async function checkOwner(database: Queryable, schema: string, owner: string): Promise<void> {
  const { rows } = await database.query<{ owner: string }>(`select owner from ${qualified(schema, ownerTable)}`);
  const [row] = rows;
  if (!row || row.owner === owner) return;
  const message = `The schema ${schema} holds the rows of another connection (${row.owner}). Name another one with --schema.`;
  throw new GatewayError('conflict', message, { details: { schema } });
}
