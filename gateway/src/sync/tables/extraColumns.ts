import { columnName } from './names.ts';
import type { Table } from './table.ts';
export function withColumns(table: Table, fields: Readonly<Record<string, unknown>>): Table {
  const more = Object.entries(fields)
    .filter(([field]) => table.columns.every((c) => c.field !== field))
    .map(([field, value]) => ({
      field,
      name: columnName(field),
      type: typeof value === 'number' ? ('numeric' as const) : ('text' as const),
    }));
  return { ...table, columns: [...table.columns, ...more] };
}
