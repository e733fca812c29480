import type { Transaction } from '../../database/database.ts';
import { entriesOf, placesOf, type WithEntries } from '../tables/entries.ts';
import { copyInto } from './copy.ts';
import { list, namesOf, qualified } from './identifiers.ts';

/** Writes the entries of all lists of some records, and the entries of their lists. */
export async function writeChildren(on: Transaction, schema: string, rows: Iterable<WithEntries>): Promise<void> {
  for (const [table, entries] of entriesOf(rows)) {
    const names = [...placesOf(table), ...namesOf(table.columns), '_aspire_raw'];
    const into = `${qualified(schema, table.name)} (${list(names)})`;
    await copyInto(on, into, entries);
  }
}
