import type { AspireRecord } from '../../src/aspire/model/record';
import type { SortKey } from '../../src/aspire/odata/orderBy';
import { fetchAllPages } from '../../src/aspire/pagination/fetchAllPages';
import type { Limits, Listing } from '../../src/aspire/pagination/types';
import { at, exampleAspire, failed, idsOf, rateLimited, roomy, type Example, type Question } from './exampleAspire';

const id: SortKey = { field: 'ID', kind: 'integer' };
const crew: SortKey = { field: 'Crew', kind: 'integer' };
const hours: SortKey = { field: 'Hours', kind: 'number' };
const done: SortKey = { field: 'Done', kind: 'boolean' };

/** Nine records, three of each crew, of which every second one is done; the highest crew has the lowest ids. */
const rows: AspireRecord[] = Array.from({ length: 9 }, (_, index) => ({
  ID: index + 1,
  Crew: 3 - Math.floor(index / 3),
  Hours: (index * 4) % 9,
  Done: index % 2 === 1,
}));
/** In no order of any field. */
const mixed = [4, 8, 0, 5, 2, 7, 1, 6, 3].map((index) => rows[index] ?? {});

type Run = Partial<Example> & { listing?: Partial<Listing>; limits?: Partial<Limits> };

async function list({ listing, limits, ...example }: Run) {
  const { fetchPage, asked } = exampleAspire({ rows, ...example });
  const whole: Listing = { filters: [''], key: ['ID'], byKey: false, pageSize: 4, ...listing };
  const found = await fetchAllPages(fetchPage, whole, { ...roomy, ...limits });
  return found.isSuccess
    ? { ids: idsOf(found.value.rows), next: found.value.next, asked }
    : { problem: found.error.message, asked };
}
const from = (position: Partial<NonNullable<Listing['from']>>) => ({ filter: 0, started: 0, ...position });
const ordersOf = (asked: readonly Question[]) => new Set(asked.map(({ orderby }) => orderby));
const sortedBy = (...fields: string[]) =>
  idsOf(
    [...rows].sort((one, other) => {
      const differing = fields.find((field) => one[field] !== other[field]) ?? 'ID';
      return Number(one[differing]) - Number(other[differing]);
    }),
  );

describe('where a run goes on', () => {
  it('is told without a further question where a record found no room, or the rate limit left no time', async () => {
    const refused = await list({ limits: { records: 6 } });
    expect([refused.ids?.length, refused.next, refused.asked.length]).toEqual([
      6,
      expect.objectContaining({ row: 2 }),
      2,
    ]);
    const limited = await list({ odd: at(1, rateLimited) });
    expect([limited.ids?.length, limited.next, limited.asked.length]).toEqual([
      4,
      expect.objectContaining({ page: 2 }),
      2,
    ]);
  });

  it('is asked for where the last page fitted', async () => {
    const more = await list({ limits: { records: 8 } });
    expect([more.ids?.length, more.next]).toEqual([8, expect.objectContaining({ page: 3, row: 0 })]);
    expect(more.asked.length).toBeGreaterThan(2);
    expect((await list({ rows: rows.slice(0, 8), limits: { records: 8 } })).next).toBeUndefined();
  });
});

describe('a listing in an order', () => {
  it('of its key alone is read in ranges of the key', async () => {
    const { ids, asked } = await list({ listing: { order: [id] } });
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(ordersOf(asked)).toEqual(new Set(['ID asc', 'ID desc']));
    expect(asked.map(({ filter }) => filter)).toContain('ID gt 4 and ID le 8');
  });

  it.each<[string, SortKey[], string[], unknown[]]>([
    ['of its key, descending', [{ ...id, descending: true }], ['ID'], [9, 8, 7, 6, 5, 4, 3, 2, 1]],
    ['of its key and another field', [id, crew], ['ID'], [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['of another field alone', [hours], ['ID'], [1, 8, 6, 4, 2, 9, 7, 5, 3]],
    ['of two fields', [crew, id], ['ID'], [7, 8, 9, 4, 5, 6, 1, 2, 3]],
    ['of both fields of its key', [crew, id], ['Crew', 'ID'], [7, 8, 9, 4, 5, 6, 1, 2, 3]],
  ])('%s is read from one position to the next', async (_, order, key, expected) => {
    const { ids, asked } = await list({ listing: { order, key } });
    expect(ids).toEqual(expected);
    expect(asked[0]?.orderby).toBe(
      order.map(({ field, descending }) => `${field} ${descending ? 'desc' : 'asc'}`).join(),
    );
    expect(asked.some(({ filter }) => / gt \d+ and \w+ le /.test(filter))).toBe(false);
  });

  it('of a field that is true or false is read part by part', async () => {
    const { ids, asked } = await list({ listing: { order: [done, id] } });
    expect(ids).toEqual([1, 3, 5, 7, 9, 2, 4, 6, 8]);
    expect(asked[0]).toMatchObject({ filter: 'Done eq false', orderby: 'ID asc' });
    const keyed = await list({ listing: { order: [done, id], key: ['ID', 'Done'] } });
    expect([keyed.ids, keyed.asked[0]?.orderby]).toEqual([[1, 3, 5, 7, 9, 2, 4, 6, 8], 'ID asc']);
  });
});

describe('several filters in an order', () => {
  const filters = ['ID le 6', 'ID ge 5'];

  it('are read by their key, and sorted here', async () => {
    const { ids, asked } = await list({ listing: { filters, order: [hours, id] } });
    expect(ids).toEqual(sortedBy('Hours'));
    expect(ordersOf(asked)).toEqual(new Set(['ID asc', 'ID desc']));
  });

  it('are read by all fields of their key where it has several', async () => {
    const listing = { filters, order: [hours, crew, id], key: ['Crew', 'ID'] };
    const { ids, asked } = await list({ listing });
    expect(ids).toEqual(sortedBy('Hours'));
    expect(asked[0]).toEqual({ filter: 'ID le 6', orderby: 'Crew asc,ID asc', limit: 4, pageNumber: 1 });
    expect(new Set(asked.map(({ filter }) => filter.slice(0, 8)))).toEqual(
      new Set(['ID le 6', '(ID le 6', 'ID ge 5', '(ID ge 5']),
    );
    const unordered = await list({ listing, rows: mixed, ignoresOrder: true });
    expect([unordered.ids, unordered.asked.map(({ pageNumber }) => pageNumber)]).toEqual([
      sortedBy('Hours'),
      expect.arrayContaining([1, 2]),
    ]);
    expect((await list({ listing, odd: () => failed })).problem).toBe('no');
  });
});

describe('an order that Aspire does not keep', () => {
  const unordered = { rows: mixed, ignoresOrder: true };

  it('is made here of all records', async () => {
    const { ids } = await list({ ...unordered, listing: { order: [hours, id] } });
    expect(ids).toEqual(sortedBy('Hours'));
  });

  it('is gone on with behind whole numbers and truth values, which tell for certain where the run before ended', async () => {
    const byCrew = { order: [crew, id], from: from({ at: [2, 5] }) };
    expect((await list({ ...unordered, listing: byCrew })).ids).toEqual([6, 1, 2, 3]);
    const byDone = { order: [done, crew, id], from: from({ filter: 1, at: [2, 4] }) };
    expect((await list({ ...unordered, listing: byDone })).ids).toEqual([6, 2]);
    const truth = { order: [crew, done, id], from: from({ at: [2, false, 5] }) };
    expect((await list({ ...unordered, listing: truth })).ids).toEqual([4, 6, 1, 3, 2]);
  });

  it('is not gone on with behind values that may be more exact than they were shown', async () => {
    for (const order of [
      [hours, id],
      [crew, hours, id],
    ])
      expect(
        (await list({ ...unordered, listing: { order, from: from({ at: [2, 3, 5].slice(-order.length) }) } })).problem,
      ).toMatch(/^Aspire does not keep to the order/);
  });

  it('is gone on with by the key where several filters are merged by it', async () => {
    const listing = { byKey: true, filters: ['ID le 6', 'ID ge 5'], order: [id], from: from({ after: 4 }) };
    expect((await list({ ...unordered, listing })).ids).toEqual([5, 6, 7, 8, 9]);
  });
});
