import type { SyncResource } from '../resources/resource.ts';
import type { Table } from './table.ts';
export function narrowTable(
  { table }: SyncResource,
  _choice: { select?: readonly string[]; exclude?: readonly string[]; children: boolean },
): Table {
  return _choice.children ? table : { ...table, children: [] };
}
