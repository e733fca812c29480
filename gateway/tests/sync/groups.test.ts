import { describe, expect, it } from 'vitest';
import { fieldsWithoutColumn, Group } from '../../src/sync/run/groups.ts';
import { Tally } from '../../src/sync/run/tally.ts';
import { encoderOf } from '../../src/sync/tables/encode.ts';
import { ordersTable } from './encoding.ts';

const encode = encoderOf(ordersTable);
const encoded = (...records: unknown[]) => records.map(encode);
const tooDeep = (OrderID: number) => ({ OrderID, Items: JSON.parse('['.repeat(200) + ']'.repeat(200)) as unknown });

describe('records that are written together', () => {
  it('are there once for each key, as they came last, from when the first of them was asked for', () => {
    const group = new Group(new Tally(), 'evolve');
    group.add(ordersTable, encoded({ OrderID: 1, Note: 'a' }, { OrderID: 2 }), 2_000);
    group.add(ordersTable, encoded({ OrderID: 1, Note: 'b' }), 1_000);
    group.add(ordersTable, [], 3_000);
    expect([group.size, group.last]).toEqual([2, ['1']]);
    const { rows, skipped, readAt } = group.end();
    expect(rows.map(({ line }) => line)).toEqual(['1\tb\t\\N\t\\N', '2\t\\N\t\\N\t\\N']);
    expect({ skipped, readAt }).toEqual({ skipped: [], readAt: new Date(1_000) });
  });

  it('are none once they were given away', () => {
    const group = new Group(new Tally(), 'evolve');
    expect(group.end()).toEqual({ rows: [], skipped: [], readAt: undefined });
    group.add(ordersTable, encoded({ OrderID: 1 }, tooDeep(2)), 1_000);
    group.end();
    expect(group.size).toBe(0);
    expect(group.end()).toEqual({ rows: [], skipped: [], readAt: undefined });
    group.add(ordersTable, encoded({ OrderID: 3 }), 5_000);
    expect(group.end().readAt).toEqual(new Date(5_000));
  });

  it('tell what was skipped and what did not fit, and keep the keys of those that are there all the same', () => {
    const tally = new Tally();
    const group = new Group(tally, 'discard');
    group.add(ordersTable, encoded({ OrderID: 1, Note: 5 }, tooDeep(2), 'odd'), 1_000);
    expect([group.size, group.last, tally.skipped]).toEqual([1, ['2'], 2]);
    expect(tally.reasons).toEqual([
      { reason: 'Note: it is 5 and should be a text', count: 1, key: '1' },
      { reason: 'it has more than 100 lists and objects in each other', count: 1, key: '2' },
      { reason: 'the record is "odd" and should be an object', count: 1, key: '' },
    ]);
    expect(group.end().skipped).toEqual([['2']]);
  });

  it('are refused where tables are to stay as they are, before any of them is taken', () => {
    const tally = new Tally();
    const group = new Group(tally, 'freeze');
    const add = () => group.add(ordersTable, encoded({ OrderID: 1 }, 'odd', { OrderID: 2, Rank: 1 }), 1_000);
    expect(add).toThrow('The record 2 for orders: Rank has no column.');
    expect([group.size, group.last, tally.skipped]).toEqual([0, undefined, 0]);
    group.add(ordersTable, encoded({ OrderID: 1 }), 1_000);
    expect(group.size).toBe(1);
  });
});

describe('fields without a column', () => {
  it('are told once, each with the first value that is not null', () => {
    const records = [{ OrderID: 'x', Skipped: 1 }, { OrderID: 1, Rank: null, Size: 'S' }, { OrderID: 2 }];
    expect(fieldsWithoutColumn(encoded(...records, { OrderID: 3, Rank: 7, Size: 'M' }))).toEqual({
      Size: 'S',
      Rank: 7,
    });
    expect(fieldsWithoutColumn(encoded({ OrderID: 1 }, { OrderID: 2, Rank: null }))).toBeUndefined();
    expect(fieldsWithoutColumn([])).toBeUndefined();
  });
});

describe('what a run counts', () => {
  it('is what was new and what was changed over all writes', () => {
    const tally = new Tally();
    tally.wrote({ new: 2, changed: 3, unchanged: 4 });
    tally.wrote({ new: 10, changed: 20, unchanged: 30 });
    expect([tally.new, tally.changed, tally.skipped]).toEqual([12, 23, 0]);
  });

  it('tells twenty reasons with their first key, and how many others there were', () => {
    const tally = new Tally();
    for (let reason = 1; reason <= 20; reason++) tally.note(`reason ${reason}`, `key ${reason}`);
    tally.skip('reason 20', 'another key');
    expect(tally.reasons).toHaveLength(20);
    expect(tally.reasons.at(-1)).toEqual({ reason: 'reason 20', count: 2, key: 'key 20' });
    tally.note('reason 21', 'x');
    tally.skip('reason 22', 'y');
    tally.note('reason 1', 'z');
    expect(tally.reasons).toHaveLength(21);
    expect(tally.reasons.at(0)).toEqual({ reason: 'reason 1', count: 2, key: 'key 1' });
    expect(tally.reasons.at(-1)).toEqual({ reason: 'other reasons', count: 2, key: '' });
    expect(tally.skipped).toBe(2);
  });
});
