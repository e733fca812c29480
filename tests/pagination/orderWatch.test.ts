import { success } from '../../src/aspire/model/result';
import { byKey } from '../../src/aspire/pagination/byKey';
import { watchingOrder } from '../../src/aspire/pagination/orderWatch';
import { isOrderNotKept, orderNotKept } from '../../src/aspire/pagination/problems';
import type { PagingStrategy } from '../../src/aspire/pagination/types';
import { failed, pageOf, recordsOf, runOf, type Answer } from './exampleAspire';

const rows = recordsOf(1, 2, 3, 4, 5, 6);
const question = (pageNumber: number) => ({ filter: 'ID ge 1', orderby: 'ID asc', limit: 4, pageNumber });
const opposite = { ...question(1), orderby: 'ID desc', limit: 2 };

/** Reads two pages, one after the other, and ends with what it is told, or with the failure of the second page. */
const twoPages =
  (end: Answer = success({ rows: [], size: 0 })): PagingStrategy =>
  async (fetchPage) => {
    await fetchPage(question(1));
    const second = await fetchPage(question(2));
    return second.isFailure ? second : end.isFailure ? end : success({ filter: 0, after: second.value.rows.length });
  };
const watched = (end?: Answer) => watchingOrder(twoPages(end), 'ID desc');

describe('a look at whether Aspire heeds an order', () => {
  it('asks once for the opposite of the first full page, and lets a listing pass that is in order', async () => {
    const { next, asked } = await runOf(watched(), { rows });
    expect(next).toEqual({ filter: 0, after: 2 });
    expect(asked).toEqual([question(1), opposite, question(2)]);
  });

  it('fails where the same record comes first in both orders, and says what to do', async () => {
    const { stopped } = await runOf(watched(), { rows, ignoresOrder: true });
    expect(isOrderNotKept(stopped)).toBe(true);
    expect(stopped).toMatchObject({
      _tag: 'Failure',
      isFailure: true,
      isSuccess: false,
      error: {
        code: 'unexpected_reply',
        message:
          'Aspire does not keep to the order that was asked for, so that going on could lose records. Leave the order out, and sort the records afterwards.',
      },
    });
  });

  it('keeps what was read meanwhile from a strategy', async () => {
    const seen: boolean[] = [];
    const strategy: PagingStrategy = async (fetchPage) => {
      for (const page of [1, 2]) seen.push(isOrderNotKept(await fetchPage(question(page))));
      return success(undefined);
    };
    const { stopped } = await runOf(watchingOrder(strategy, 'ID desc'), { rows, ignoresOrder: true });
    expect([seen, isOrderNotKept(stopped)]).toEqual([[false, true], true]);
  });

  it('keeps an error for what it is, unless that is the order itself', async () => {
    const odd = (number: number) => (number === 2 ? failed : undefined);
    expect((await runOf(watched(), { rows, odd })).stopped).toBe(failed);
    expect((await runOf(watched(failed), { rows })).stopped).toBe(failed);
    expect((await runOf(watched(orderNotKept), { rows })).stopped).toBe(orderNotKept);
    const failing: PagingStrategy = async (fetchPage) => {
      await fetchPage(question(1));
      return failed;
    };
    expect((await runOf(watchingOrder(failing, 'ID desc'), { rows, ignoresOrder: true })).stopped).toBe(failed);
  });

  it('asks nothing where no page is full', async () => {
    const { next, asked } = await runOf(watched(), { rows: rows.slice(0, 3), ignoresOrder: true });
    expect(next).toEqual({ filter: 0, after: 0 });
    expect(asked).toHaveLength(2);
  });

  it('asks at the first page that is full, and of no page that failed', async () => {
    const odd = (number: number) => [pageOf(rows.slice(0, 3)), pageOf(rows.slice(0, 4))][number];
    expect((await runOf(watched(), { rows, odd })).asked).toEqual([
      question(1),
      question(2),
      { ...opposite, pageNumber: 2 },
    ]);
    expect((await runOf(watched(), { rows, odd: () => failed })).asked).toHaveLength(2);
  });

  it('asks nothing where a listing is gone on with, by its key or by its position', async () => {
    for (const from of [{ after: 0 }, { at: [1] }])
      expect((await runOf(watched(), { rows, ignoresOrder: true, from })).asked).toEqual([question(1), question(2)]);
  });

  it.each<[string, Answer]>([
    ['fails', failed],
    ['brings one record only, which is the first in any order', pageOf(recordsOf(1))],
    ['brings nothing', pageOf([])],
    ['begins with a record that nothing tells apart', pageOf([{ Note: 'no key' }, { ID: 1 }])],
    ['begins with another record', pageOf(recordsOf(2, 1))],
  ])('tells nothing where the opposite order %s', async (_, answer) => {
    const odd = (number: number) => (number === 1 ? answer : undefined);
    const { next } = await runOf(watched(), { rows, odd });
    expect(next).toEqual({ filter: 0, after: 2 });
  });
});

it('tells nothing of records that nothing tells apart', async () => {
  const page = pageOf(['a', 'b', 'c', 'd'].map((Note) => ({ Note })));
  const { next } = await runOf(watched(), { rows, odd: () => page });
  expect(next).toEqual({ filter: 0, after: 4 });
});

describe('a listing by key', () => {
  const ascending = [1, 2, 3, 4, 5, 6];
  const falling = [...rows].reverse();

  it('is read in order where Aspire heeds that, and in ranges where it does not, each record once', async () => {
    const inOrder = await runOf(byKey, { rows });
    expect([inOrder.ids, inOrder.next]).toEqual([ascending, undefined]);
    expect(inOrder.asked.filter(({ orderby }) => orderby === 'ID desc')).toHaveLength(1);
    expect((await runOf(byKey, { rows: falling, ignoresOrder: true })).ids).toEqual(ascending);
    // In order by chance: the look at the opposite one tells.
    const { ids, asked } = await runOf(byKey, { rows, ignoresOrder: true });
    expect(ids).toEqual(ascending);
    expect(asked.map(({ filter }) => filter)).toContain('ID le 2');
  });

  it('is gone on with in ranges where the run before read it so', async () => {
    const { ids, asked } = await runOf(byKey, { rows: falling, ignoresOrder: true, from: { after: 2, divided: true } });
    expect(ids).toEqual([3, 4, 5, 6]);
    expect(asked[1]?.filter).toBe('ID gt 2 and ID le 4');
  });

  it('is read by page number where keys are empty, and gone on with so', async () => {
    const some = [...recordsOf(1, null, null, 2, 3)];
    const first = await runOf(byKey, { rows: some, ignoresOrder: true, limits: { records: 3 } });
    expect([first.ids, first.next]).toEqual([
      [1, null, null],
      { filter: 0, page: 1, row: 3, size: 4, after: undefined },
    ]);
    const rest = await runOf(byKey, { rows: some, ignoresOrder: true, from: first.next });
    expect(rest.ids).toEqual([2, 3]);
    expect(rest.asked.every(({ filter }) => filter === '')).toBe(true);
    const keyed = await runOf(byKey, { rows, from: { page: 2, row: 1, size: 4 } });
    expect([keyed.ids, keyed.asked.map(({ pageNumber }) => pageNumber)]).toEqual([[6], [2, 3]]);
  });

  it('fails with an error, and tries no other way then', async () => {
    const { stopped, asked } = await runOf(byKey, { rows, odd: () => failed });
    expect(stopped).toBe(failed);
    expect(asked).toHaveLength(1);
  });
});
