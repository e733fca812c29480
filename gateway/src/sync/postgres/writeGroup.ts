import type { Transaction } from '../../database/database.ts';
import type { PageGroup, Written } from '../write/destination.ts';
import { append, isBeyondTheTable, merge } from './merge.ts';
import { noteMissing } from './missing.ts';
import type { MergeTarget } from './target.ts';

/** Writes a group of records, inside of a transaction, and notes which ones of its range the table has and Aspire has not. */
export async function writeGroup(
  on: Transaction,
  of: MergeTarget & { resource: string },
  group: PageGroup,
): Promise<Written> {
  const isBeyond = await isBeyondTheTable(on, of, group);
  // Before the rows come, which are no sign of what was there.
  if (!isBeyond) await noteMissing(on, of, group);
  if (group.rows.length === 0) return { new: 0, changed: 0, unchanged: 0 };
  return isBeyond ? append(on, of, group) : merge(on, of, group);
}
