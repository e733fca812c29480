import type { Cell, ChildTable, EncodedChildren } from './table.ts';

export type WithEntries = { children: readonly EncodedChildren[] };

/** The cells of all entries of some records, by their tables: places, columns, and what is raw. */
export function entriesOf(rows: Iterable<WithEntries>): Map<ChildTable, Cell[][]> {
  const found = new Map<ChildTable, Cell[][]>();
  const gather = ({ children }: WithEntries) => {
    for (const { table, rows: entries } of children) {
      const cells = found.get(table) ?? [];
      found.set(table, cells);
      const places = placesOf(table).length;
      for (const entry of entries) {
        cells.push([...entry.key.slice(entry.key.length - places), ...entry.cells, entry.raw]);
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
