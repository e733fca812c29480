import { describe, expect, it } from 'vitest';
import { encodeRecord, encoderOf, refuseChanges } from '../../src/sync/tables/encode.ts';
import { cellsOf } from '../../src/sync/tables/line.ts';
import { rowOf, tableOf } from './encoding.ts';

describe('lists inside of a record', () => {
  const receipt = {
    ReceiptID: 9,
    ReceiptItems: [
      { ReceiptItemID: 1, ItemQuantity: 2, ItemAllocations: [{ ItemAllocationID: 11 }, { ItemAllocationID: 12 }] },
      { ReceiptItemID: 2, ItemQuantity: 'many', Weight: 3, ItemAllocations: [] },
      'odd',
    ],
    ReceiptExtraCosts: null,
  };

  it('are rows with the key of the record and their places, two deep', async () => {
    const table = await tableOf('receipts');
    const encoded = encoderOf(table)(receipt);
    const { children } = rowOf(encoded);
    const [items, costs] = children;
    expect(children.map((child) => child.table.name)).toEqual([
      'receipts__receipt_items',
      'receipts__receipt_extra_costs',
    ]);
    expect(costs?.rows).toEqual([]);
    expect(items?.rows.map(({ key, raw }) => [key, raw])).toEqual([
      [['9', '0'], null],
      [['9', '1'], '{"ItemQuantity":"many","Weight":3}'],
      [['9', '2'], '{"":"odd"}'],
    ]);
    expect(items?.rows[0]?.children[0]?.rows.map(({ key, line }) => [key, cellsOf(line)[0]])).toEqual([
      [['9', '0', '0'], '9'],
      [['9', '0', '1'], '9'],
    ]);
    for (const { line } of items?.rows ?? []) expect(cellsOf(line)).toHaveLength(items?.table.columns.length ?? 0);
    if (encoded.problem !== undefined) throw new Error('no row');
    expect(encoded.misfits.map(({ field }) => field)).toEqual(['ReceiptItems.ItemQuantity', 'ReceiptItems']);
    expect({ ...encoded.unknown }).toEqual({ 'ReceiptItems.Weight': 3 });
  });

  it('say once what the record says, and another value in them is another digest', async () => {
    const table = await tableOf('properties');
    const encode = encoderOf(table);
    const property = { PropertyID: 4, PropertyContacts: [{ PropertyID: 4, ContactID: 5 }] };
    const encoded = encode(property);
    const contacts = rowOf(encoded).children[0];
    expect(contacts?.table.columns.filter(({ field }) => field === 'PropertyID')).toHaveLength(1);
    expect(contacts?.rows[0]).toMatchObject({ key: ['4', '0'], raw: null });
    expect(encoded).toMatchObject({ unknown: undefined });
    const other = encode({ ...property, PropertyContacts: [{ PropertyID: 4, ContactID: 6 }] });
    expect(rowOf(other).hash).not.toBe(rowOf(encoded).hash);
  });
});

describe('the contract', () => {
  it('freeze ends the run at a new field and at a value that does not fit; without it they are kept', async () => {
    const table = await tableOf('tags');
    const freeze = (record: object) => refuseChanges(table, encodeRecord(table, record));
    expect(() => freeze({ TagID: 8, Colour: 'red' })).toThrow(/record 8 for tags: Colour has no column.*discard/);
    expect(() => freeze({ TagID: 8, TagName: 5 })).toThrow(/TagName does not fit its column: it is 5/);
    expect(() => freeze({ TagID: 8, TagName: 'VIP' })).not.toThrow();
    expect(rowOf(encodeRecord(table, { TagID: 8, Colour: 'red' })).raw).toBe('{"Colour":"red"}');
  });
});
