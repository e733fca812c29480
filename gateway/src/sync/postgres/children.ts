import type { Transaction } from '../../database/database.ts';
import type { Cell, ChildTable, EncodedChildren } from '../tables/table.ts';
import { copyInto } from './copy.ts';
import { list, namesOf, qualified } from './identifiers.ts';

type WithChildren = { children: readonly EncodedChildren[] };

/** Writes the entries of all lists of some records, and the entries of their lists. */
export async function writeChildren(on: Transaction, schema: string, rows: Iterable<WithChildren>): Promise<void> {
  for (const [table, entries] of entriesOf(rows)) {
    const into = `${qualified(schema, table.name)} (${list([...table.key, ...namesOf(table.columns), '_aspire_raw'])})`;
    await copyInto(on, into, entries);
  }
}

function entriesOf(rows: Iterable<WithChildren>): Map<ChildTable, Cell[][]> {
  const found = new Map<ChildTable, Cell[][]>();
  const gather = ({ children }: WithChildren) => {
    for (const { table, rows } of children) {
      const entries = found.get(table) ?? [];
      found.set(table, entries);
      for (const row of rows) {
        entries.push([...row.key, ...row.cells, row.raw]);
        gather(row);
      }
    }
  };
  for (const row of rows) gather(row);
  return found;
}
