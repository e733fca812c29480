import { resourceByName } from '../../src/sync/resources/registry.ts';
import { encoderOf, type Encoded } from '../../src/sync/tables/encode.ts';
import type { ColumnType, EncodedRow, Table } from '../../src/sync/tables/table.ts';
import { cellsOf } from '../../src/sync/tables/line.ts';

/** The table of a resource. */
export const tableOf = async (name: string) => (await resourceByName(name)).table;

/** A table with a key and one column of that type. */
export const withValue = (type: ColumnType): Table => ({
  name: 'things',
  comment: 'Things.',
  columns: [
    { name: 'thing_id', field: 'ThingID', type: 'bigint' },
    { name: 'value', field: 'Value', type },
  ],
  key: ['thing_id'],
  indexes: [],
  children: [],
});

/** The row of a record that has one. */
export function rowOf(encoded: Encoded): EncodedRow {
  if (encoded.problem !== undefined) throw new Error(encoded.problem);
  return encoded.row;
}

/** The cell of a value, and what stands in `_aspire_raw` beside it. */
export function cellOf(type: ColumnType, value: unknown): { cell: string | null | undefined; raw: unknown } {
  const { line, raw } = rowOf(encoderOf(withValue(type))({ ThingID: 1, Value: value }));
  return { cell: cellsOf(line)[1], raw: raw === null ? null : (JSON.parse(raw) as unknown) };
}
