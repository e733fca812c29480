import type { Table } from '../tables/table.ts';
import type { WriteOptions } from '../write/destination.ts';

/** What a transaction writes into. */
export type MergeTarget = { schema: string; table: Table; generation: number; options: WriteOptions };

/** Temporary tables of one transaction: the records of a group as they came, */
export const stageTable = '_aspire_stage';
/** and the keys of those that were new or changed. */
export const touchedTable = '_aspire_touched';
/** The keys of records that are there. */
export const presentTable = '_aspire_present';

/** Keys without rows, each cast to the type of its column. */
export function keyColumns({ key, columns }: Pick<Table, 'key' | 'columns'>): { name: string; type: string }[] {
  return key.map((name) => ({ name, type: columns.find((column) => column.name === name)?.type ?? 'text' }));
}
