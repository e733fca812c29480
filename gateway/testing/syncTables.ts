import type { Database } from '../src/database/database.ts';
import { changesFor, readCatalog } from '../src/sync/postgres/catalog.ts';
import { createSchema } from '../src/sync/postgres/ddl.ts';
import { qualified, quoted } from '../src/sync/postgres/identifiers.ts';
import { physicalTables } from '../src/sync/postgres/physical.ts';
import { resourceByName } from '../src/sync/resources/registry.ts';
import { encoderOf } from '../src/sync/tables/encode.ts';
import { cellsOf } from '../src/sync/tables/line.ts';
import type { Cell, EncodedChildren, Table } from '../src/sync/tables/table.ts';
import { viewChanges } from '../src/sync/views/viewChanges.ts';

/** Records of Aspire by resource, with the fields that matter. */
export type Records = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Makes the tables of those resources and their views in a schema, and fills them, as a first run would. */
export async function fillTables(database: Database, schema: string, records: Records): Promise<void> {
  await database.query(createSchema(schema));
  const resources = await Promise.all(Object.keys(records).map(resourceByName));
  const wanted = resources.flatMap(({ table }) => physicalTables(table, { history: false }));
  for (const { sql } of changesFor(await readCatalog(database, schema), schema, wanted, 'evolve'))
    for (const statement of sql) await database.query(statement);
  for (const { sql } of viewChanges(await readCatalog(database, schema), schema))
    for (const statement of sql) await database.query(statement);
  for (const { name, table } of resources) {
    const encode = encoderOf(table);
    for (const record of records[name] ?? []) {
      const encoded = encode(record);
      if (encoded.problem !== undefined) throw new Error(`${name}: ${encoded.problem}`);
      const { line, hash, raw, children } = encoded.row;
      const own = {
        _aspire_synced_at: new Date().toISOString(),
        _aspire_generation: '1',
        _aspire_hash: hash,
        _aspire_raw: raw,
      };
      await insert(database, schema, table, cellsOf(line), own);
      await insertEntries(database, schema, children);
    }
  }
}

async function insertEntries(database: Database, schema: string, lists: readonly EncodedChildren[]): Promise<void> {
  for (const { table, rows } of lists)
    for (const { key, line, raw, children } of rows) {
      const places: Record<string, Cell> = {};
      for (const [at, name] of table.key.entries())
        if (name.startsWith('_aspire_index')) places[name] = key[at] ?? null;
      await insert(database, schema, table, cellsOf(line), { ...places, _aspire_raw: raw });
      await insertEntries(database, schema, children);
    }
}

async function insert(
  database: Database,
  schema: string,
  { name, columns }: Table,
  cells: readonly Cell[],
  more: Readonly<Record<string, Cell>>,
): Promise<void> {
  const names = [...columns.map((column) => column.name), ...Object.keys(more)];
  const values = [...cells, ...Object.values(more)];
  await database.query(
    `insert into ${qualified(schema, name)} (${names.map(quoted).join(', ')})
      values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    values,
  );
}
