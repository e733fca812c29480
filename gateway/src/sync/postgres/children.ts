import type { Transaction } from '../../database/database.ts';
import type { Cell, ChildTable, EncodedChildren } from '../tables/table.ts';
import { copyInto } from './copy.ts';
import { list, namesOf, qualified } from './identifiers.ts';

type WithChildren = { children: readonly EncodedChildren[] };

/** Writes the entries of all lists of some records, and the entries of their lists. */
export async function writeChildren(on: Transaction, schema: string, rows: Iterable<WithChildren>): Promise<void> {
  for (const [table, entries] of entriesOf(rows)) {
    const names = [...placesOf(table), ...namesOf(table.columns), '_aspire_raw'];
    const into = `${qualified(schema, table.name)} (${list(names)})`;
    await copyInto(on, into, entries);
  }
}

function entriesOf(rows: Iterable<WithChildren>): Map<ChildTable, Cell[][]> {
  const found = new Map<ChildTable, Cell[][]>();
  const gather = ({ children }: WithChildren) => {
    for (const { table, rows } of children) {
      const entries = found.get(table) ?? [];
      found.set(table, entries);
      const places = placesOf(table).length;
      for (const row of rows) {
        entries.push([...row.key.slice(row.key.length - places), ...row.cells, row.raw]);
        gather(row);
      }
    }
  };
  for (const row of rows) gather(row);
  return found;
}

/** The columns of the key that tell the place of an entry: they come last in it, and are not among the table's columns. */
function placesOf({ key, columns }: ChildTable): string[] {
  return key.filter((name) => columns.every((column) => column.name !== name));
}
