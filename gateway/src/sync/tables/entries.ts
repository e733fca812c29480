import { escaped, lineOf } from './line.ts';
import type { ChildTable, EncodedChildren } from './table.ts';

export type WithEntries = { children: readonly EncodedChildren[] };

/** The lines of all entries of some records, by their tables: places, columns, and what is raw. */
export function entriesOf(rows: Iterable<WithEntries>): Map<ChildTable, string[]> {
  const found = new Map<ChildTable, string[]>();
  const gather = ({ children }: WithEntries) => {
    for (const { table, rows: entries } of children) {
      if (entries.length === 0) continue;
      const lines = found.get(table) ?? [];
      found.set(table, lines);
      const places = placesOf(table).length;
      for (const entry of entries) {
        const place = lineOf(entry.key.slice(entry.key.length - places));
        lines.push(`${place}\t${entry.line}\t${escaped(entry.raw)}`);
        gather(entry);
      }
    }
  };
  for (const row of rows) gather(row);
  return found;
}

/** The columns of the key that tell the place of an entry: they come last in it, and are not among the table's columns. */
export function placesOf({ key, columns }: ChildTable): string[] {
  return key.filter((name) => columns.every((column) => column.name !== name));
}
