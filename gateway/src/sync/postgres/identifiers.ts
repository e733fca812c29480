import type { Column } from '../tables/table.ts';

/** A name as an identifier of SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** `"schema"."table"` */
export function qualified(schema: string, table: string): string {
  return `${quoted(schema)}.${quoted(table)}`;
}

/** Names in a row, each with something before it: `t."a", t."b"`. */
export function list(names: readonly string[], prefix = ''): string {
  return names.map((name) => `${prefix}${quoted(name)}`).join(', ');
}

export function namesOf(columns: readonly Pick<Column, 'name'>[]): string[] {
  return columns.map(({ name }) => name);
}

/** Whether two rows have the same key: `t."a" = s."a" and t."b" = s."b"`. */
export function sameKey(key: readonly string[], one: string, other: string): string {
  return key.map((name) => `${one}.${quoted(name)} = ${other}.${quoted(name)}`).join(' and ');
}
