import { resourceByName } from '../../src/sync/resources/registry.ts';
import { encoderOf, type Encoded } from '../../src/sync/tables/encode.ts';
import type { ChildTable, ColumnType, EncodedRow, Table } from '../../src/sync/tables/table.ts';
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

const orderId = { name: 'order_id', field: 'OrderID', type: 'bigint' } as const;

/** Of a list of parts inside of an item. */
export const partsTable: ChildTable = {
  ...{ name: 'orders__items__parts', field: 'Parts', comment: 'Parts.', indexes: [], children: [] },
  columns: [orderId, { name: 'colour', field: 'Colour', type: 'text' }],
  key: ['order_id', '_aspire_index', '_aspire_index_2'],
};

/** Of a list of items inside of an order. */
export const itemsTable: ChildTable = {
  ...{ name: 'orders__items', field: 'Items', comment: 'Items.', indexes: [], children: [partsTable] },
  columns: [
    orderId,
    { name: 'amount', field: 'Amount', type: 'numeric' },
    { name: 'parts', field: 'Parts', type: 'jsonb' },
  ],
  key: ['order_id', '_aspire_index'],
};

/** A table with lists two deep, as those of the resources are, small enough to be written down. */
export const ordersTable: Table = {
  ...{ name: 'orders', comment: 'Orders.', indexes: [], children: [itemsTable] },
  columns: [
    orderId,
    { name: 'note', field: 'Note', type: 'text' },
    { name: 'day', field: 'Day', type: 'date' },
    { name: 'items', field: 'Items', type: 'jsonb' },
  ],
  key: ['order_id'],
};
