import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { GatewayError } from '../../errors.ts';
import type { System } from '../../system.ts';
import { literal } from '../postgres/ddl.ts';
import { quoted as identifier } from '../postgres/identifiers.ts';
import type { SyncResource } from '../resources/resource.ts';
import { withColumns } from '../tables/withColumns.ts';
import type { Destination, Lane, Prepared, SchemaContract, SyncState, WriteOptions } from '../write/destination.ts';
import { openDuck } from './session.ts';
import { evolveTables, inSchema, makeStateTables, ownerTable, stateTable } from './tables.ts';
import { createDuckWriter } from './writer.ts';

export type DuckOptions = {
  kind: 'duckdb' | 'parquet';
  /** The file, or the folder of Parquet files. */
  path: string;
  schema: string;
  owner: string;
  options: WriteOptions;
  contract: SchemaContract;
  system: Pick<System, 'now' | 'checkpoint'>;
};

/** In a folder of Parquet files: the tables that they are written from, and what is known about each resource. */
const fileOfFolder = '_aspire.duckdb';

/** Lanes that runs of this process hold. Another process cannot have the file. */
const held = new Set<string>();

const newState: SyncState = { generation: 0, scan: null, watermark: null, highestKey: null, fullAt: null };

/** Tables in a DuckDB file, for people without a server; or beside it a Parquet file of each table, written at the end of a run. */
export async function createDuckDestination(setting: DuckOptions): Promise<Destination> {
  const { kind, schema, owner, options, contract, system } = setting;
  const path = resolve(setting.path);
  const file = kind === 'parquet' ? join(path, fileOfFolder) : path;
  mkdirSync(dirname(file), { recursive: true });
  const session = await openDuck(file);
  const current = new Map<string, SyncResource>();
  const wanted = (resources: readonly SyncResource[]) => ({ schema, resources, contract, history: options.history });
  const note = (prepared: Prepared): Prepared => {
    for (const resource of prepared.resources) current.set(resource.name, resource);
    return prepared;
  };
  const stateOf = async (name: string, lane: Lane): Promise<SyncState> => {
    const [found] = await session.rows<{ state: string }>(
      `select "state"::VARCHAR as "state" from ${inSchema(schema, stateTable)} where resource = ? and lane = ?`,
      [name, lane],
    );
    return found ? (JSON.parse(found.state) as SyncState) : newState;
  };

  return {
    place: kind === 'parquet' ? `Parquet files in ${path}` : `DuckDB ${path}, schema ${schema}`,
    async prepare(resources, { dryRun }) {
      await session.inTransaction(async (queries) => {
        await makeStateTables(queries, schema);
        const into = inSchema(schema, ownerTable);
        const [row] = await queries.rows<{ owner: string }>(`select "owner" from ${into}`);
        if (row && row.owner !== owner) throw taken(schema, row.owner);
        if (!row) await queries.run(`insert into ${into} values (?)`, [owner]);
      });
      return note(await session.inTransaction((queries) => evolveTables(queries, wanted(resources), { dryRun })));
    },
    stateOf: ({ name }, lane) => stateOf(name, lane),
    async open(resource, lane) {
      const key = JSON.stringify([file, schema, resource.name, lane]);
      if (held.has(key))
        throw new GatewayError('conflict', `${resource.name} is being synced just now. Wait for it to end.`);
      held.add(key);
      const state = await stateOf(resource.name, lane).catch((error: unknown) => {
        held.delete(key);
        throw error;
      });
      return createDuckWriter({
        session,
        schema,
        lane,
        options,
        system,
        state,
        resource: () => current.get(resource.name) ?? resource,
        release: () => held.delete(key),
      });
    },
    async addColumns(resource, fields) {
      const known = current.get(resource.name) ?? resource;
      const extended = { ...known, table: withColumns(known.table, fields) };
      const evolve = session.inTransaction((queries) => evolveTables(queries, wanted([extended]), { dryRun: false }));
      const [added = extended] = note(await evolve).resources;
      return added;
    },
    async close() {
      try {
        if (kind === 'parquet') await exportTables();
      } finally {
        await session.close();
      }
    },
  };

  /** Whole files that take the place of those before at once: whoever reads one never sees half of it. */
  async function exportTables(): Promise<void> {
    const tables = await session.rows<{ name: string }>(
      `select table_name as name from duckdb_tables() where schema_name = ? and not starts_with(table_name, '_aspire_')`,
      [schema],
    );
    for (const { name } of tables) {
      const draft = join(path, `.${name}.parquet`);
      await session.run(
        `copy (select * from ${inSchema(schema, name)}) to ${literal(draft)} (format parquet, compression zstd)`,
      );
      renameSync(draft, join(path, `${name}.parquet`));
    }
  }
}

function taken(schema: string, owner: string): GatewayError {
  return new GatewayError(
    'conflict',
    `The schema ${identifier(schema)} holds the rows of another connection (${owner}). Name another one with --schema.`,
  );
}
