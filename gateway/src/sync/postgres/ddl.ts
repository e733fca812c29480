import { GatewayError } from '../../errors.ts';
import { longestName, shorten } from '../tables/names.ts';
import type { Table } from '../tables/table.ts';
import { qualified, quoted } from './identifiers.ts';
import type { PhysicalColumn, PhysicalTable } from './physical.ts';

/** A text as it stands in a statement. */
export function literal(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return quoted.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}

/** Throws `invalid_input` for a name that Postgres would cut, refuse or keep for itself. */
export function checkSchema(schema: string): string {
  const message =
    schema === '' || schema.includes('\0')
      ? 'must be a name, such as aspire'
      : Buffer.byteLength(schema) > longestName
        ? `is longer than ${longestName} bytes, which is where Postgres cuts names: take a shorter one`
        : /^pg_|^information_schema$/i.test(schema)
          ? `is "${schema}", which belongs to Postgres: take another one, such as aspire`
          : undefined;
  if (message === undefined) return schema;
  throw new GatewayError('invalid_input', `schema ${message}.`, { errors: [{ field: 'schema', message }] });
}

export function createSchema(schema: string): string {
  return `create schema if not exists ${quoted(schema)}`;
}

/** The statements that make a table, with what it and its columns are about. */
export function createTable(schema: string, table: PhysicalTable): string[] {
  const place = qualified(schema, table.name);
  const columns = table.columns.map((column) => `  ${columnText(column)}`);
  const key = `  primary key (${table.key.map(quoted).join(', ')})`;
  return [
    `create table ${place} (\n${[...columns, key].join(',\n')}\n)`,
    `comment on table ${place} is ${literal(table.comment)}`,
    ...table.columns.flatMap((column) => commentOn(place, column)),
  ];
}

export function addColumn(schema: string, table: string, column: PhysicalColumn): string[] {
  const place = qualified(schema, table);
  return [`alter table ${place} add column ${columnText(column)}`, ...commentOn(place, column)];
}

/** An index, and the statement that makes it unless it is there: after the first load, which is faster without. */
export type IndexStatement = { name: string; table: string; sql: string };

/** The indexes of a table and of those of the lists inside: ids of other records, and stamps. */
export function indexStatements(schema: string, table: Table): IndexStatement[] {
  const own = table.indexes.map((column) => {
    const name = shorten(`${table.name}__${column}__index`);
    const sql = `create index if not exists ${quoted(name)} on ${qualified(schema, table.name)} (${quoted(column)})`;
    return { name, table: table.name, sql };
  });
  return [...own, ...table.children.flatMap((child) => indexStatements(schema, child))];
}

function columnText({ name, type, notNull }: PhysicalColumn): string {
  return `${quoted(name)} ${type}${notNull ? ' not null' : ''}`;
}

function commentOn(place: string, { name, comment }: PhysicalColumn): string[] {
  return comment === undefined ? [] : [`comment on column ${place}.${quoted(name)} is ${literal(comment)}`];
}
