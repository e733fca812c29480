import type { OperationRow } from '../../../../src/aspire/model/operation';
import type { Table } from '../tables/table.ts';

/**
 * How changes of a resource are found:
 * - `changed`: by the stamp of the last change; a full scan once a day finds deletions and changes without a stamp
 * - `created`: new records by the stamp of their creation, or by their key alone where they have no such stamp; all else by
 *   the daily full scan
 * - `scan`: no stamp, so that each run reads all of it and compares
 */
export type ResourceClass = 'changed' | 'created' | 'scan';

/** A list of Aspire that can be copied into a table. */
export type SyncResource = {
  /** The name of its table and on the command line: `work_tickets`. */
  name: string;
  /** The operation that lists it. */
  list: OperationRow;
  class: ResourceClass;
  /** Why it is of that class, in half a sentence: the docs tell. */
  why: string;
  /** Aspire's fields of the key; empty where it has none: then the record as a whole is its key. */
  key: readonly string[];
  /** Aspire's field with the time of the last change, */
  changed?: string;
  /** and with the time of creation. */
  created?: string;
  table: Table;
};
