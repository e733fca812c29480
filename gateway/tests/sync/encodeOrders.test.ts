import { describe, expect, it } from 'vitest';
import { digestOf, encodeRecord, encoderOf, refuseChanges } from '../../src/sync/tables/encode.ts';
import { cellsOf } from '../../src/sync/tables/line.ts';
import type { ChildTable, Column, Table } from '../../src/sync/tables/table.ts';
import { itemsTable, ordersTable, partsTable, rowOf, withValue } from './encoding.ts';

const encode = encoderOf(ordersTable);
const pairsTable: Table = {
  ...ordersTable,
  columns: [...ordersTable.columns, { name: 'item_id', field: 'ItemID', type: 'bigint' }],
  key: ['order_id', 'item_id'],
};
const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

describe('a record with lists', () => {
  it('becomes a row, and a row of each entry with the key of the record and its places', () => {
    const items = [{ Amount: 2, Parts: [{ Colour: 'red' }, { Colour: null }] }, { Parts: [] }];
    const { hash, ...row } = rowOf(encode({ OrderID: 7, Note: 'a\tb', Day: null, Items: items }));
    const entry = (key: string[], line: string, children: unknown[]) => ({ key, line, raw: null, children });
    const parts = (...rows: unknown[]) => [{ table: partsTable, rows }];
    const [red, none] = [entry(['7', '0', '0'], '7\tred', []), entry(['7', '0', '1'], '7\t\\N', [])];
    expect(row).toEqual({
      key: ['7'],
      line: '7\ta\\tb\t\\N\t[{"Amount":2,"Parts":[{"Colour":"red"},{"Colour":null}]},{"Parts":[]}]',
      raw: null,
      children: [
        {
          table: itemsTable,
          rows: [
            entry(['7', '0'], '7\t2\t[{"Colour":"red"},{"Colour":null}]', parts(red, none)),
            entry(['7', '1'], '7\t\\N\t[]', parts()),
          ],
        },
      ],
    });
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
  });

  it('tells what does not fit and what has no column by the lists around it', () => {
    const items = [{ Amount: 'many', Weight: 3, Parts: [{ Colour: 5, Size: 1 }, 'odd'] }, 'strange'];
    const encoded = encode({ OrderID: 7, Note: 8, Rank: 1, Items: items });
    if (encoded.problem !== undefined) throw new Error('no row');
    const { row, misfits, unknown } = encoded;
    expect(misfits).toEqual([
      { field: 'Note', reason: 'it is 8 and should be a text' },
      { field: 'Items.Amount', reason: 'it is "many" and should be a number' },
      { field: 'Items.Parts.Colour', reason: 'it is 5 and should be a text' },
      { field: 'Items.Parts', reason: 'an entry is "odd" and should be an object' },
      { field: 'Items', reason: 'an entry is "strange" and should be an object' },
    ]);
    expect({ ...unknown }).toEqual({ Rank: 1, 'Items.Weight': 3, 'Items.Parts.Size': 1 });
    const [entries] = row.children;
    expect([row.raw, ...(entries?.rows ?? []).map(({ raw }) => raw)]).toEqual([
      '{"Note":8,"Rank":1}',
      '{"Amount":"many","Weight":3}',
      '{"":"strange"}',
    ]);
    expect(entries?.rows[1]).toEqual({ key: ['7', '1'], line: '7\t\\N\t\\N', raw: '{"":"strange"}', children: [] });
    expect(entries?.rows[0]?.children[0]?.rows.map(({ line, raw }) => [line, raw])).toEqual([
      ['7\t\\N', '{"Colour":5,"Size":1}'],
      ['7\t\\N', '{"":"odd"}'],
    ]);
  });

  it('says nothing of a field without a column that is null', () => {
    const nothing = encode({ OrderID: 7, Rank: null, Size: undefined });
    expect(nothing).toEqual(encode({ OrderID: 7 }));
    expect(nothing).toMatchObject({ row: { raw: null }, unknown: undefined });
  });

  it('leaves nothing of one record in the next', () => {
    const full = { OrderID: 7, Note: 'x', Day: '2026-04-08', Items: [{ Amount: 1, Parts: [{ Colour: 'red' }] }] };
    const [before, after] = [encoderOf(ordersTable)({ OrderID: 8, Items: [{}] }), encode(full)];
    expect(rowOf(after).line).toMatch(/^7\tx\t2026-04-08\t/);
    expect(encode({ OrderID: 8, Items: [{}] })).toEqual(before);
    expect(rowOf(encode({ OrderID: 9, Items: ['odd'] })).children[0]?.rows[0]?.line).toBe('9\t\\N\t\\N');
  });

  it('has another digest where a column of its lists is another one', () => {
    const more = { name: 'size', field: 'Size', type: 'text' } as const;
    const wider = (table: ChildTable): ChildTable => ({ ...table, columns: [...table.columns, more] });
    const of = (table: typeof ordersTable) => rowOf(encodeRecord(table, { OrderID: 7 })).hash;
    const inItems = { ...ordersTable, children: [wider(itemsTable)] };
    const inParts = { ...ordersTable, children: [{ ...itemsTable, children: [wider(partsTable)] }] };
    expect(new Set([ordersTable, inItems, inParts].map(of)).size).toBe(3);
    expect(of({ ...ordersTable })).toBe(of(ordersTable));
  });

  it('has another digest where a column has another type or field, though it says the same', () => {
    const of = (table: Table) => {
      const { line, hash } = rowOf(encodeRecord(table, { ThingID: 1, Value: 5, Worth: 5 }));
      expect(line).toBe('1\t5');
      return hash;
    };
    const [id, value] = withValue('bigint').columns as [Column, Column];
    const renamed = { ...withValue('bigint'), columns: [id, { ...value, field: 'Worth' }], leftOut: ['Value'] };
    const known = (table: Table) => ({ ...table, leftOut: ['Worth'] });
    const tables = [known(withValue('bigint')), known(withValue('numeric')), renamed];
    expect(new Set(tables.map(of)).size).toBe(3);
  });

  it('has its lists in one line, whatever is in them', () => {
    const { line } = rowOf(encode({ OrderID: 7, Items: [{ Parts: [{ Colour: 'a\\b\nc' }] }] }));
    expect(cellsOf(line)).toEqual(['7', null, null, '[{"Parts":[{"Colour":"a\\\\b\\nc"}]}]']);
  });
});

describe('a record that cannot be written', () => {
  it('keeps its key where that can be read', () => {
    const problem = 'it has more than 100 lists and objects in each other';
    expect(encode({ OrderID: 7, Items: nested(200) })).toEqual({ problem, key: ['7'] });
    expect(encode({ OrderID: 'x', Items: nested(200) })).toEqual({ problem });
    expect(encodeRecord({ ...ordersTable, key: ['_aspire_hash'] }, { OrderID: 7, Items: nested(200) })).toEqual({
      problem,
    });
  });

  it('has a digest of its own all the same', () => {
    const of = (record: object) => digestOf(encode(record), record);
    expect(of({ OrderID: 7 })).toBe(rowOf(encode({ OrderID: 7 })).hash);
    expect(of({ OrderID: 'x', Note: 'a' })).toBe('{"Note":"a","OrderID":"x"}');
    const deep = [7, 8, 'x'].map((OrderID) => of({ OrderID, Items: nested(200) }));
    expect(deep).toEqual(['7', '8', ''].map((key) => `it has more than 100 lists and objects in each other ${key}`));
    const pairs = [
      { OrderID: 1, ItemID: 23, Items: nested(200) },
      { OrderID: 12, ItemID: 3, Items: nested(200) },
    ].map((record) => digestOf(encodeRecord(pairsTable, record), record));
    expect(pairs[0]).not.toBe(pairs[1]);
  });

  it('is skipped for what is wrong with it, and for no fault of ours', () => {
    const faulty = {
      OrderID: 7,
      get Note(): string {
        throw new RangeError('a bug');
      },
    };
    expect(() => encode(faulty)).toThrow(new RangeError('a bug'));
    expect(() => digestOf({ problem: 'its key OrderID is missing' }, faulty)).toThrow(new RangeError('a bug'));
  });
});

describe('a record without a key of its own', () => {
  it('has its digest as its key, and its entries have it too', () => {
    const whole = encoderOf({ ...ordersTable, key: ['_aspire_hash'] });
    const { key, hash, children } = rowOf(whole({ Note: 'x', Items: [{}] }));
    expect(key).toEqual([hash]);
    expect(children[0]?.rows[0]?.key).toEqual([hash, '0']);
    expect(rowOf(whole({ Note: 'y' })).key).not.toEqual(key);
  });
});

describe('under the contract "freeze"', () => {
  const refused = (record: object) => () => refuseChanges(ordersTable, encode(record));
  it('what changes the tables is told with what to do', () => {
    expect(refused({ OrderID: 7, Note: 1, Rank: 2 })).toThrow(
      expect.objectContaining({
        code: 'unexpected_reply',
        message:
          'The record 7 for orders: Note does not fit its column: it is 1 and should be a text. Under the contract ' +
          '"freeze" the tables stay as they are; take "evolve" to get new columns, or "discard" to keep such values in ' +
          '_aspire_raw.',
      }),
    );
    expect(refused({ OrderID: 7, Rank: 2 })).toThrow('The record 7 for orders: Rank has no column.');
    expect(refused({ OrderID: 7, Note: 1 })).toThrow('The record 7 for orders: Note does not fit its column:');
    const pair = () => refuseChanges(pairsTable, encodeRecord(pairsTable, { OrderID: 7, ItemID: 8, Rank: 2 }));
    expect(pair).toThrow('The record 7, 8 for orders: Rank has no column.');
  });

  it('what fits, and what is skipped, is let through', () => {
    for (const record of [
      { OrderID: 7, Note: 'x' },
      { OrderID: 'x', Rank: 2 },
    ])
      expect(refused(record)).not.toThrow();
  });
});
