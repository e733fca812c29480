import type { Queryable } from '../../database/database.ts';
import { GatewayError } from '../../errors.ts';
import { fieldOfComment } from '../tables/withColumns.ts';
import type { ChildTable, Column, ColumnType, Table } from '../tables/table.ts';
import type { SchemaContract, TableChange } from '../write/destination.ts';
import { addColumn, createTable } from './ddl.ts';
import type { PhysicalColumn, PhysicalTable } from './physical.ts';

export type ExistingColumn = { type: string; comment: string | null };
export type ExistingRelation = {
  kind: 'table' | 'view' | 'other';
  comment: string | null;
  columns: ReadonlyMap<string, ExistingColumn>;
  /** The columns of the primary key, in its order. */
  key: readonly string[];
};
/** What there is in a schema, by name. */
export type Catalog = ReadonlyMap<string, ExistingRelation>;

/** A change of the tables, and the statements that make it; none where it is only to be told. */
export type SchemaChange = TableChange & { sql: readonly string[] };

/** Reads what is in a schema; empty if there is no such schema. */
export async function readCatalog(database: Queryable, schema: string): Promise<Catalog> {
  const { rows } = await database.query<RelationRow>(relationsQuery, [schema]);
  return new Map(
    rows.map(({ name, kind, comment, columns, key }) => [
      name,
      {
        kind: kind === 'r' || kind === 'p' ? 'table' : kind === 'v' ? 'view' : 'other',
        comment,
        columns: new Map((columns ?? []).map((column) => [column.name, column])),
        key: key ?? [],
      },
    ]),
  );
}

type RelationRow = {
  name: string;
  kind: string;
  comment: string | null;
  columns: ({ name: string } & ExistingColumn)[] | null;
  key: string[] | null;
};

const relationsQuery = `
  select c.relname as name, c.relkind as kind, obj_description(c.oid, 'pg_class') as comment,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
        'comment', col_description(c.oid, a.attnum)) order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
    (select json_agg(a.attname order by k.place)
      from pg_index i, unnest(i.indkey::int[]) with ordinality as k(attnum, place), pg_attribute a
      where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum) as key
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')`;

/** What there would be with those tables, for plans. */
export function withTables(existing: Catalog, tables: readonly PhysicalTable[]): Catalog {
  const catalog = new Map(existing);
  for (const { name, comment, columns, key } of tables) {
    const found = catalog.get(name);
    const wanted = columns.map((column): [string, ExistingColumn] => [
      column.name,
      { type: typeNames[column.type], comment: column.comment ?? null },
    ]);
    catalog.set(name, {
      kind: 'table',
      comment,
      key,
      ...found,
      columns: new Map([...wanted, ...(found?.columns ?? [])]),
    });
  }
  return catalog;
}

/** How Postgres tells the types of our columns. */
const typeNames: Readonly<Record<ColumnType, string>> = {
  bigint: 'bigint',
  numeric: 'numeric',
  text: 'text',
  boolean: 'boolean',
  timestamptz: 'timestamp with time zone',
  date: 'date',
  jsonb: 'jsonb',
};

/**
 * What has to be done so that the tables are as they are wanted. Nothing is ever dropped, and a column keeps the type it has.
 * Throws `conflict` where something else has the name of a table, and under the contract `freeze` where a table that is there
 * lacks a column.
 */
export function changesFor(
  existing: Catalog,
  schema: string,
  wanted: readonly PhysicalTable[],
  contract: SchemaContract,
): SchemaChange[] {
  return wanted.flatMap((table) => {
    const found = existing.get(table.name);
    if (!found) return [{ table: table.name, change: 'new table', sql: createTable(schema, table) }];
    checkIsOurs(found, schema, table);
    return columnChanges(found, schema, table, contract);
  });
}

function columnChanges(
  found: ExistingRelation,
  schema: string,
  table: PhysicalTable,
  contract: SchemaContract,
): SchemaChange[] {
  const missing = table.columns.filter(({ name }) => !found.columns.has(name));
  const [first] = missing;
  if (first && contract === 'freeze')
    throw new GatewayError(
      'conflict',
      `${schema}.${table.name} has no column ${missing.map(({ name }) => name).join(', ')}. Under the contract "freeze" the ` +
        'tables stay as they are; take "evolve" to add it, or "discard" to keep such values in _aspire_raw.',
    );
  return table.columns.flatMap((column) => {
    const { name, type } = column;
    const has = found.columns.get(name)?.type;
    if (has === undefined) {
      if (contract === 'discard' && !isGateways(column)) return [];
      const change = `new column ${name} ${type}`;
      return [{ table: table.name, change, sql: addColumn(schema, table.name, column) }];
    }
    if (has === typeNames[type]) return [];
    return [{ table: table.name, change: `column ${name} stays ${has}, although it would be ${type} now`, sql: [] }];
  });
}

const isGateways = ({ name }: PhysicalColumn) => name.startsWith('_aspire_');

function checkIsOurs(found: ExistingRelation, schema: string, { name, columns, key }: PhysicalTable): void {
  const unlike =
    found.kind !== 'table'
      ? `is a ${found.kind === 'view' ? 'view' : 'relation of another kind'}`
      : columns.some((column) => column.mark && !found.columns.has(column.name))
        ? 'is a table that the gateway did not make'
        : found.key.join() !== key.join()
          ? `has another primary key (${found.key.join(', ') || 'none'}) than ${key.join(', ')}`
          : undefined;
  if (unlike === undefined) return;
  throw new GatewayError(
    'conflict',
    `${schema}.${name} ${unlike}: rename or drop it, or copy into another schema with --schema.`,
    { details: { schema, table: name } },
  );
}

/**
 * The table as its records can be written: with the types that its columns have, with columns that an earlier run added, and
 * under the contract `discard` without columns that are not there. Throws `conflict` for a column of a foreign type.
 */
export function adopted<T extends Table>(existing: Catalog, schema: string, table: T, contract: SchemaContract): T {
  const found = existing.get(table.name);
  const children: ChildTable[] = table.children.map((child) => adopted(existing, schema, child, contract));
  if (!found) return { ...table, children };
  const columns = table.columns.flatMap((column): Column[] => {
    const has = found.columns.get(column.name);
    if (!has) return contract === 'discard' ? [] : [column];
    return [{ ...column, type: ourType(has.type, schema, table.name, column.name) }];
  });
  const known = new Set([...table.columns.map(({ field }) => field), ...(table.leftOut ?? [])]);
  for (const [name, { type, comment }] of found.columns) {
    const field = fieldOfComment(comment);
    if (field === undefined || known.has(field)) continue;
    columns.push({ name, field, type: ourType(type, schema, table.name, name), ...(comment ? { comment } : {}) });
  }
  const indexes = table.indexes.filter((name) => columns.some((column) => column.name === name));
  return { ...table, columns, indexes, children };
}

function ourType(type: string, schema: string, table: string, column: string): ColumnType {
  const own = (Object.keys(typeNames) as ColumnType[]).find((name) => typeNames[name] === type);
  if (own) return own;
  throw new GatewayError(
    'conflict',
    `${schema}.${table}.${column} is of type ${type}, which the gateway does not write: give it its type back, one of ` +
      `${Object.keys(typeNames).join(', ')}, or leave the field out with --exclude.`,
    { details: { schema, table, column } },
  );
}
