import { mergeByKey } from '../../src/aspire/pagination/mergeByKey';
import { isOrderNotKept } from '../../src/aspire/pagination/problems';
import { at, failed, pageOf, rateLimited, recordsOf, runOf } from './exampleAspire';

const rows = Array.from({ length: 9 }, (_, index) => ({ ID: index + 1, Crew: index % 3 }));
const filters = ['Crew in (0,1)', 'Crew in (1,2)'];
const run = { rows, listing: { filters, pageSize: 2 } };
const filtersOf = (asked: readonly { filter: string }[]) => asked.map(({ filter }) => filter);

describe('several filters, merged by key', () => {
  it('give each record once and in order, and ask only where no record of a filter is left', async () => {
    const { ids, stopped, asked, mostOpen } = await runOf(mergeByKey, run);
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(stopped).toMatchObject({ isSuccess: true, value: undefined });
    expect(filtersOf(asked)).toEqual([
      'Crew in (0,1)',
      'Crew in (1,2)',
      '(Crew in (0,1)) and ID gt 2',
      '(Crew in (1,2)) and ID gt 3',
      '(Crew in (0,1)) and ID gt 5',
      '(Crew in (1,2)) and ID gt 6',
      '(Crew in (0,1)) and ID gt 8',
      '(Crew in (1,2)) and ID gt 9',
    ]);
    expect(asked.every(({ limit }) => limit === 2)).toBe(true);
    expect(mostOpen).toBe(2);
  });

  it('are asked for no more at once than a run may', async () => {
    const { ids, mostOpen } = await runOf(mergeByKey, { ...run, limits: { concurrency: 1 } });
    expect(ids).toHaveLength(9);
    expect(mostOpen).toBe(1);
  });

  it('are not asked again after one of them has come to its end', async () => {
    const listing = { filters: ['ID eq 5', 'Crew eq 0'], pageSize: 2 };
    const { ids, asked } = await runOf(mergeByKey, { rows, listing });
    expect(ids).toEqual([1, 4, 5, 7]);
    expect(filtersOf(asked)).toEqual([
      'ID eq 5',
      'Crew eq 0',
      '(Crew eq 0) and ID gt 4',
      '(ID eq 5) and ID gt 5',
      '(Crew eq 0) and ID gt 7',
    ]);
  });

  it('go on behind the last key of the run before', async () => {
    const first = await runOf(mergeByKey, { ...run, limits: { records: 4 } });
    expect([first.ids, first.next]).toEqual([[1, 2, 3, 4], { filter: 0, after: 4 }]);
    const rest = await runOf(mergeByKey, { ...run, from: first.next });
    expect(rest.ids).toEqual([5, 6, 7, 8, 9]);
    expect(rest.asked[0]?.filter).toBe('(Crew in (0,1)) and ID gt 4');
  });

  it('stop before a record that finds no room, and ask nothing where there is none at all', async () => {
    const small = await runOf(mergeByKey, { ...run, limits: { size: 40 } });
    expect([small.ids, small.next]).toEqual([[1, 2], { filter: 0, after: 2 }]);
    const full = await runOf(mergeByKey, { ...run, limits: { records: 0 }, from: { after: 3 } });
    expect([full.next, full.asked]).toEqual([{ filter: 0, after: 3 }, []]);
  });

  it('stop at a page that the rate limit leaves no time for, and fail with an error', async () => {
    expect((await runOf(mergeByKey, { ...run, odd: at(3, rateLimited) })).next).toEqual({ filter: 0, after: 3 });
    expect((await runOf(mergeByKey, { ...run, odd: at(3, failed) })).stopped).toBe(failed);
  });

  it('are left to another way where the keys of one do not ascend from where it was', async () => {
    const answers = (...pages: unknown[][]) => ({
      ...run,
      odd: (number: number) => pageOf(recordsOf(...(pages[number] ?? []))),
    });
    expect(isOrderNotKept((await runOf(mergeByKey, answers([1, 2], [2, 1]))).stopped)).toBe(true);
    expect(isOrderNotKept((await runOf(mergeByKey, answers([1, 2], [1, 5], [2, 3]))).stopped)).toBe(true);
    expect(isOrderNotKept((await runOf(mergeByKey, { ...answers([4]), from: { after: 4 } })).stopped)).toBe(true);
  });
});
