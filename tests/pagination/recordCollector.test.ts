import type { AspireRecord } from '../../src/aspire/model/record';
import { hasMore } from '../../src/aspire/pagination/hasMore';
import { fail, success } from '../../src/aspire/model/result';
import { bytesOf, RecordCollector } from '../../src/aspire/pagination/recordCollector';
import { idOf, isAscending } from '../../src/aspire/pagination/recordId';
import type { Limits } from '../../src/aspire/pagination/types';

const roomy: Limits = { records: 100, size: 10_000, until: 50, now: () => 0, concurrency: 1 };
const rowsOf = (...keys: unknown[]): AspireRecord[] => keys.map((ID) => ({ ID }));
const pageOf = (...keys: unknown[]) => ({ rows: rowsOf(...keys), size: 10 * keys.length });
const collector = (limits: Partial<Limits> = {}, skip?: number) =>
  new RecordCollector({ key: ['ID'], skip }, { ...roomy, ...limits });

describe('what a run gathers', () => {
  it('is each record once, and all of those that nothing tells apart', () => {
    const sink = collector();
    expect(sink.take(pageOf(1, 2, 2, null))).toBe(4);
    expect(sink.take(pageOf(2, null, 3))).toBe(3);
    expect(sink.rows).toEqual(rowsOf(1, 2, null, null, 3));
    expect(sink.count).toBe(5);
    expect([1, 4, null].map((ID) => sink.has({ ID }))).toEqual([true, false, false]);
    expect(sink.take({ rows: [], size: 0 })).toBe(0);
  });

  it('leaves out so many records at the front, which count as come', () => {
    const sink = collector({ records: 2 }, 3);
    expect(sink.room).toBe(5);
    sink.take(pageOf(1, 2));
    expect([sink.rows, sink.count, sink.room, sink.has({ ID: 2 })]).toEqual([[], 2, 3, true]);
    expect(sink.take(pageOf(2, 3, 4, 5, 6))).toBe(4);
    expect(sink.rows).toEqual(rowsOf(4, 5));
    expect([sink.count, sink.room]).toEqual([5, 0]);
  });

  it('ends at the number of records, and tells which one found no room', () => {
    const sink = collector({ records: 2 });
    expect(sink.take(pageOf(1))).toBe(1);
    expect([sink.isFull(), sink.hasRefused]).toEqual([false, false]);
    expect(sink.take(pageOf(1, 2))).toBe(2);
    expect([sink.isFull(), sink.hasRefused]).toEqual([true, false]);
    expect(sink.take(pageOf(2, 1, 3, 4))).toBe(2);
    expect(sink.hasRefused).toBe(true);
  });

  it('ends at its size, measured by the record where a page does not fit, but never before the first record', () => {
    const [small, large] = [{ ID: 1 }, { ID: 2, Note: 'é'.repeat(40) }];
    expect([bytesOf(small), bytesOf(large)]).toEqual([8, 98]);
    const sink = collector({ size: 100 });
    expect(sink.take({ rows: [large, small, { ID: 3 }], size: 114 })).toBe(1);
    expect(sink.rows).toEqual([large]);
    expect([sink.isFull(), sink.hasRefused]).toEqual([true, true]);
    const tiny = collector({ size: 4 });
    expect(tiny.take({ rows: [large, small], size: 106 })).toBe(1);
    expect(tiny.isFull()).toBe(true);
    const exact = collector({ size: 20 });
    expect(exact.take(pageOf(1, 2))).toBe(2);
    expect([exact.isFull(), exact.hasRefused]).toEqual([true, false]);
  });

  it('has as much room as its records are large', () => {
    const sink = collector({ size: 100, records: 50 });
    expect(sink.room).toBe(50);
    sink.take(pageOf(1, 2, 3));
    expect(sink.room).toBe(7);
    sink.take({ rows: rowsOf(4), size: 1 });
    expect(sink.room).toBe(9);
    expect(collector({ records: 1 }).room).toBe(1);
  });

  it('ends in time once something has come, if only to be left out', () => {
    let now = 49;
    const sink = collector({ now: () => now }, 1);
    expect(sink.isFull()).toBe(false);
    now = 50;
    expect(sink.isFull()).toBe(false);
    sink.take(pageOf(1));
    expect(sink.isFull()).toBe(true);
    now = 49;
    expect(sink.isFull()).toBe(false);
  });

  it('can be taken back to what it was', () => {
    const sink = collector({ records: 3 });
    sink.take(pageOf(1));
    const takeBack = sink.snapshot();
    sink.take(pageOf(2, 3, 4));
    expect(sink.hasRefused).toBe(true);
    takeBack();
    expect([sink.rows, sink.hasRefused, sink.has({ ID: 2 }), sink.has({ ID: 1 })]).toEqual([
      rowsOf(1),
      false,
      false,
      true,
    ]);
    sink.take(pageOf(1, 3, 2));
    expect(sink.rows).toEqual(rowsOf(1, 3, 2));
  });
});

describe('whether there is more than what a run gave', () => {
  const given = collector();
  given.take(pageOf(1, 2, 3));

  it('is told by the first record that was not given, and nothing is asked for behind it', async () => {
    const more = await hasMore(given, ({ sink, pageSize, skip }) => {
      expect([sink.isFull(), sink.room, sink.count, skip]).toEqual([false, 1, 0, 0]);
      expect(pageSize).toBeGreaterThan(1);
      expect(sink.take(pageOf(2, 3))).toBe(2);
      expect(sink.isFull()).toBe(false);
      expect(sink.take(pageOf(3, 4, 5))).toBe(1);
      expect([sink.isFull(), sink.room, sink.has({ ID: 3 }), sink.has({ ID: 4 })]).toEqual([true, 0, true, false]);
      return Promise.resolve(success(undefined));
    });
    expect(more).toBe(true);
  });

  it('is told by the end of the list, which has to be reached', async () => {
    expect(await hasMore(given, () => Promise.resolve(success(undefined)))).toBe(false);
    expect(await hasMore(given, () => Promise.resolve(success({ filter: 0 })))).toBe(true);
    expect(await hasMore(given, () => Promise.resolve(fail('unavailable', 'no')))).toBe(true);
  });

  it('is not told by a record that was taken back', async () => {
    const more = await hasMore(given, ({ sink }) => {
      const takeBack = sink.snapshot();
      sink.take(pageOf(9));
      takeBack();
      return Promise.resolve(success(undefined));
    });
    expect(more).toBe(false);
  });
});

describe('a record', () => {
  it('is known again by its key, if no part of that is empty', () => {
    expect(['7', 7, '', 0].map((ID) => idOf({ ID }, ['ID']))).toEqual(['7', 7, '', 0]);
    for (const ID of [null, undefined, true, {}]) expect(idOf({ ID }, ['ID'])).toBeUndefined();
    expect(idOf({ ID: 7 }, [])).toBeUndefined();
    const both = (A: unknown, B: unknown) => idOf({ A, B }, ['A', 'B']);
    expect(both(1, '1')).not.toBe(both('1', 1));
    expect(both(1, 2)).toBe(both(1, 2));
    expect([both(1, null), both(undefined, 1)]).toEqual([undefined, undefined]);
  });

  it('ascends from another by a whole number, within a range', () => {
    const ascend = (keys: unknown[], range = {}) => isAscending(rowsOf(...keys), 'ID', range);
    expect([ascend([]), ascend([-3, 0, 8]), ascend([5, 6], { after: 4, upTo: 6 })]).toEqual([true, true, true]);
    for (const keys of [[1, 1], [2, 1], [1, null], ['1'], [1.5], [2 ** 60]]) expect(ascend(keys)).toBe(false);
    expect(ascend([4], { after: 4 })).toBe(false);
    expect(ascend([5, 7], { upTo: 6 })).toBe(false);
  });
});
