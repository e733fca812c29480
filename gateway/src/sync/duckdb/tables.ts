import { adopted, type Catalog, type ExistingRelation } from '../postgres/catalog.ts';
import { literal } from '../postgres/ddl.ts';
import { quoted as identifier } from '../postgres/identifiers.ts';
import { physicalTables, type PhysicalColumn, type PhysicalTable } from '../postgres/physical.ts';
import type { SyncResource } from '../resources/resource.ts';
import type { ColumnType } from '../tables/table.ts';
import type { Prepared, SchemaContract, TableChange } from '../write/destination.ts';
import type { DuckQueries } from './session.ts';

/**
 * How DuckDB keeps the values of a column. Aspire's numbers are JSON's, which a double holds exactly; decimals would need a
 * number of digits that nobody knows.
 */
export const duckTypes: Readonly<Record<ColumnType, string>> = {
  bigint: 'BIGINT',
  numeric: 'DOUBLE',
  text: 'VARCHAR',
  boolean: 'BOOLEAN',
  timestamptz: 'TIMESTAMP WITH TIME ZONE',
  date: 'DATE',
  jsonb: 'JSON',
};

export const stateTable = '_aspire_sync_state';
export const missingTable = '_aspire_sync_missing';
export const ownerTable = '_aspire_sync_owner';

export const inSchema = (schema: string, table: string) => `${identifier(schema)}.${identifier(table)}`;

export async function makeStateTables(queries: DuckQueries, schema: string): Promise<void> {
  await queries.run(`create schema if not exists ${identifier(schema)}`);
  await queries.run(`create table if not exists ${inSchema(schema, ownerTable)} ("owner" VARCHAR)`);
  await queries.run(
    `create table if not exists ${inSchema(schema, stateTable)} (resource VARCHAR, lane VARCHAR, "state" JSON)`,
  );
  await queries.run(
    `create table if not exists ${inSchema(schema, missingTable)}
       (resource VARCHAR, generation BIGINT, "key" VARCHAR, read_at TIMESTAMP WITH TIME ZONE)`,
  );
}

type Wanted = { schema: string; resources: readonly SyncResource[]; contract: SchemaContract; history: boolean };

/** Makes tables and columns that are not there yet; with `dryRun` it only tells which. Nothing is ever dropped. */
export async function evolveTables(
  queries: DuckQueries,
  { schema, resources, contract, history }: Wanted,
  { dryRun }: { dryRun: boolean },
): Promise<Prepared> {
  const catalog = await readCatalog(queries, schema);
  const found = resources.map((resource) => ({
    ...resource,
    table: adopted(catalog, schema, resource.table, contract),
  }));
  const changes: TableChange[] = [];
  for (const table of found.flatMap((resource) => physicalTables(resource.table, { history })))
    for (const { change, sql } of changesOf(table, schema, catalog.get(table.name))) {
      changes.push({ table: table.name, change });
      if (!dryRun) for (const statement of sql) await queries.run(statement);
    }
  return { changes, resources: found };
}

function changesOf(table: PhysicalTable, schema: string, found: ExistingRelation | undefined) {
  const place = inSchema(schema, table.name);
  const text = ({ name, type }: PhysicalColumn) => `${identifier(name)} ${duckTypes[type]}`;
  const comments = (columns: readonly PhysicalColumn[]) =>
    columns.flatMap(({ name, comment }) =>
      comment === undefined ? [] : [`comment on column ${place}.${identifier(name)} is ${plain(comment)}`],
    );
  if (!found)
    return [
      {
        change: 'new table',
        sql: [
          `create table ${place} (${table.columns.map(text).join(', ')})`,
          `comment on table ${place} is ${plain(table.comment)}`,
          ...comments(table.columns),
        ],
      },
    ];
  return table.columns
    .filter(({ name }) => !found.columns.has(name))
    .map((column) => ({
      change: `new column ${column.name} ${duckTypes[column.type]}`,
      sql: [`alter table ${place} add column ${text(column)}`, ...comments([column])],
    }));
}

/** DuckDB takes a backslash as it is. */
function plain(text: string): string {
  return literal(text.replaceAll('\\', '/'));
}

async function readCatalog(queries: DuckQueries, schema: string): Promise<Catalog> {
  const rows = await queries.rows<{ table: string; name: string; type: string; comment: string | null }>(
    `select table_name as "table", column_name as name, data_type as type, comment from duckdb_columns()
      where schema_name = ? and database_name = current_database()`,
    [schema],
  );
  const typeOf = (type: string) =>
    (Object.keys(duckTypes) as ColumnType[]).find((own) => duckTypes[own] === type) ?? type;
  const catalog = new Map<
    string,
    ExistingRelation & { columns: Map<string, { type: string; comment: string | null }> }
  >();
  for (const { table, name, type, comment } of rows) {
    const relation = catalog.get(table) ?? { kind: 'table' as const, comment: null, columns: new Map(), key: [] };
    // The names that Postgres has for them, since that is what the comparison knows.
    const own = typeOf(type);
    relation.columns.set(name, { type: own === 'timestamptz' ? 'timestamp with time zone' : own, comment });
    catalog.set(table, relation);
  }
  return catalog;
}
