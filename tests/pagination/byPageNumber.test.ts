import { success } from '../../src/aspire/model/result';
import { byPageNumber } from '../../src/aspire/pagination/byPageNumber';
import { at, failed, pageOf, rateLimited, recordsOf, runOf, type Question } from './exampleAspire';

const rows = recordsOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
const pagesOf = (asked: readonly Question[]) => asked.map(({ pageNumber, limit }) => [pageNumber, limit]);
const repeated = {
  isFailure: true,
  error: {
    code: 'unexpected_reply',
    message:
      'Aspire gives the same records again where the next ones were asked for. Read the list page by page instead of all at once.',
  },
};

describe('a listing by page number', () => {
  it('asks for one page after the other until one is empty', async () => {
    const { ids, stopped, asked } = await runOf(byPageNumber, { rows });
    expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(stopped).toMatchObject({ isSuccess: true, value: undefined });
    expect(asked).toEqual([1, 2, 3, 4].map((pageNumber) => ({ filter: '', limit: 4, pageNumber })));
  });

  it('goes on behind the last record of the run before, in pages of the size that they had', async () => {
    const first = await runOf(byPageNumber, { rows, limits: { records: 6 } });
    expect(first.ids).toEqual([1, 2, 3, 4, 5, 6]);
    expect(first.next).toEqual({ filter: 0, page: 2, row: 2, size: 4, after: undefined });
    const rest = await runOf(byPageNumber, { rows, from: first.next, listing: { pageSize: 9 } });
    expect(rest.ids).toEqual([7, 8, 9, 10]);
    expect(pagesOf(rest.asked)).toEqual([
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });

  it('reads the filter at which it goes on', async () => {
    const listing = { filters: ['ID le 2', 'ID ge 9'] };
    const { ids, next } = await runOf(byPageNumber, { rows, listing, from: { filter: 1 }, limits: { records: 1 } });
    expect([ids, next]).toEqual([[9], { filter: 1, page: 1, row: 1, size: 4, after: undefined }]);
  });

  it('stops before the next page where a bound is reached, and asks for no further one', async () => {
    const { ids, next, asked } = await runOf(byPageNumber, { rows, limits: { records: 4 } });
    expect(ids).toEqual([1, 2, 3, 4]);
    expect(next).toEqual({ filter: 0, page: 2, row: 0, size: 4, after: undefined });
    expect(asked).toHaveLength(1);
  });

  it('shares the size of a page out among its records', async () => {
    const odd = (number: number) => success({ rows: rows.slice(4 * number, 4 * number + 4), size: 4 });
    const { ids } = await runOf(byPageNumber, { rows, odd, limits: { size: 5 } });
    expect(ids).toEqual([1, 2, 3, 4, 5]);
  });

  it('stops at a page that the rate limit leaves no time for, and fails with an error', async () => {
    const limited = await runOf(byPageNumber, { rows, odd: at(1, rateLimited) });
    expect(limited.next).toEqual({ filter: 0, page: 2, row: 0, size: 4, after: undefined });
    expect((await runOf(byPageNumber, { rows, odd: at(1, failed) })).stopped).toBe(failed);
  });

  it('leaves out what has been given by key, and keeps what has no number for a key', async () => {
    const some = [...recordsOf(3, 1, 2, null, '1'), { Note: 'no key' }];
    const run = { rows: some, ignoresOrder: true, from: { after: 2 } };
    expect((await runOf(byPageNumber, run)).ids).toEqual([3, null, '1', undefined]);
    const { ids, next } = await runOf(byPageNumber, { ...run, limits: { records: 2 } });
    expect([ids, next]).toEqual([[3, null], { filter: 0, page: 2, row: 0, size: 4, after: 2 }]);
    expect((await runOf(byPageNumber, { ...run, listing: { key: [] } })).ids).toHaveLength(6);
  });
});

describe('a list that gives its records again', () => {
  it('is at its end where a page that is not full comes twice', async () => {
    const { ids, stopped, asked } = await runOf(byPageNumber, { rows, odd: () => pageOf(recordsOf(1, 2, 3)) });
    expect(ids).toEqual([1, 2, 3]);
    expect(stopped).toMatchObject({ isSuccess: true, value: undefined });
    expect(asked).toHaveLength(2);
  });

  it('is refused where a full page comes twice, since more may lie behind it', async () => {
    const { stopped, asked } = await runOf(byPageNumber, { rows, odd: () => pageOf(recordsOf(1, 2, 3, 4)) });
    expect(stopped).toMatchObject(repeated);
    expect(asked).toHaveLength(2);
  });

  it('is refused after three pages in a row of records that have come already', async () => {
    const turning = (number: number) => pageOf(number % 2 === 0 ? recordsOf(1, 2, 3, 4) : recordsOf(4, 3, 2, 1));
    const { stopped, asked } = await runOf(byPageNumber, { rows, odd: turning });
    expect(stopped).toMatchObject(repeated);
    expect(asked).toHaveLength(4);
  });

  it('is read on where a new record comes after two pages of old ones, again and again', async () => {
    const pages = [[1, 2], [2, 1], [1, 2], [2, 3], [3, 2], [2, 3], [3, 4], []];
    const { ids, stopped } = await runOf(byPageNumber, { rows, odd: (number) => pageOf(recordsOf(...pages[number]!)) });
    expect(ids).toEqual([1, 2, 3, 4]);
    expect(stopped.isSuccess).toBe(true);
  });

  it('gives each record where nothing tells them apart', async () => {
    const pages = [[1, 2], [2, 1], [1, 2], [2, 1], [1, 2], []];
    const odd = (number: number) => pageOf(recordsOf(...pages[number]!));
    expect((await runOf(byPageNumber, { rows, odd, listing: { key: [] } })).ids).toHaveLength(10);
  });
});
