import { byDivision } from '../../src/aspire/pagination/byDivision';
import { isOrderNotKept } from '../../src/aspire/pagination/problems';
import { at, failed, pageOf, rateLimited, recordsOf, runOf } from './exampleAspire';

const falling = (count: number) => recordsOf(...Array.from({ length: count }, (_, index) => count - index));
const filtersOf = (asked: readonly { filter: string }[]) => asked.map(({ filter }) => filter);

describe('a list in an order of its own, by key', () => {
  it('is divided at the middle of each full page, until the records of a part are less than a page', async () => {
    const { ids, stopped, asked } = await runOf(byDivision, { rows: falling(6), ignoresOrder: true });
    expect(ids).toEqual([1, 2, 3, 4, 5, 6]);
    expect(stopped).toMatchObject({ isSuccess: true, value: undefined });
    expect(asked.map(({ filter, limit }) => [filter, limit])).toEqual([
      ['', 4],
      ['ID le 4', 4],
      ['ID le 2', 4],
      ['ID gt 2 and ID le 4', 4],
      ['ID gt 4', 4],
      ['ID gt 6', 4],
    ]);
  });

  it('ends after one question where it is empty, and goes on behind a part that is', async () => {
    expect((await runOf(byDivision, { rows: [] })).asked).toHaveLength(1);
    const pages = [recordsOf(9, 1, 2, 8), [], recordsOf(9, 8), []];
    const { ids, asked } = await runOf(byDivision, { rows: [], odd: (number) => pageOf(pages[number] ?? []) });
    expect(ids).toEqual([8, 9]);
    expect(filtersOf(asked)).toEqual(['', 'ID le 2', 'ID gt 2', 'ID gt 9']);
  });

  it('is divided between two records where pages are of one', async () => {
    const { ids, asked } = await runOf(byDivision, { rows: falling(3), ignoresOrder: true, listing: { pageSize: 1 } });
    expect(ids).toEqual([1, 2, 3]);
    expect(asked.every(({ limit }) => limit === 2)).toBe(true);
  });

  it('goes on behind the last record of the run before, in the same filter', async () => {
    const listing = { filters: ['ID le 2', 'ID ge 3'] };
    const run = { rows: falling(9), ignoresOrder: true, listing, from: { filter: 1, after: 4 } };
    const first = await runOf(byDivision, { ...run, limits: { records: 2 } });
    expect([first.ids, first.next]).toEqual([[5, 6], { filter: 1, after: 6, divided: true }]);
    expect(first.asked[0]?.filter).toBe('(ID ge 3) and ID gt 4');
    expect((await runOf(byDivision, { ...run, from: first.next })).ids).toEqual([7, 8, 9]);
  });

  it('stops where a bound is reached: within a page, between two, or before the first', async () => {
    const within = await runOf(byDivision, { rows: recordsOf(3, 2, 1), ignoresOrder: true, limits: { records: 2 } });
    expect([within.ids, within.next]).toEqual([[1, 2], { filter: 0, after: 2, divided: true }]);
    const between = await runOf(byDivision, { rows: falling(6), ignoresOrder: true, limits: { size: 25 } });
    expect([between.ids, between.next]).toEqual([[1, 2], { filter: 0, after: 2, divided: true }]);
    const before = await runOf(byDivision, { rows: falling(3), limits: { records: 0 }, from: { after: 1 } });
    expect([before.ids, before.next, before.asked]).toEqual([[], { filter: 0, after: 1, divided: true }, []]);
  });

  it('stops at a page that the rate limit leaves no time for, and fails with an error', async () => {
    const run = { rows: falling(6), ignoresOrder: true };
    expect((await runOf(byDivision, { ...run, odd: at(3, rateLimited) })).next).toEqual({
      filter: 0,
      after: 2,
      divided: true,
    });
    expect((await runOf(byDivision, { ...run, odd: at(3, failed) })).stopped).toBe(failed);
  });

  it.each([
    ['empty', [1, null]],
    ['not whole', [1, 2.5]],
    ['text', ['1', 2]],
    ['the same twice', [1, 1]],
    ['not above the one that it goes on behind', [0, 4]],
  ])('is left to another way where a key is %s', async (_, keys) => {
    const { stopped, ids } = await runOf(byDivision, {
      rows: [],
      odd: () => pageOf(recordsOf(...keys)),
      from: { after: 0 },
    });
    expect([isOrderNotKept(stopped), ids]).toEqual([true, []]);
  });

  it('is left to another way where a key lies above the range that was asked for', async () => {
    const pages = [recordsOf(1, 2, 3, 4), recordsOf(1, 3)];
    const { stopped } = await runOf(byDivision, { rows: [], odd: (number) => pageOf(pages[number] ?? []) });
    expect(isOrderNotKept(stopped)).toBe(true);
  });
});
