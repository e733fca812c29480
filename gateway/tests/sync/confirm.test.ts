import { describe, expect, it } from 'vitest';
import { fail, success } from '../../../src/aspire/model/result';
import type { FetchPage, Page } from '../../../src/aspire/pagination/types';
import type { SyncResource } from '../../src/sync/resources/resource.ts';
import { confirmMissing } from '../../src/sync/run/confirm.ts';

const tickets = { key: ['WorkTicketID'], list: { options: 'odata' } } as unknown as SyncResource;
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** A destination that misses the records with these keys, of `count`, and an Aspire that still has some of them. */
function missing(
  keys: readonly number[],
  { count = keys.length, there = [] as number[], limitedFrom = Infinity } = {},
) {
  const asked: Parameters<FetchPage>[0][] = [];
  const limits: number[] = [];
  const found: unknown[] = [];
  const writer = {
    missing: async (limit: number) => {
      limits.push(limit);
      return { keys: keys.map((key) => [String(key)]), count };
    },
    found: async (these: unknown) => void found.push(these),
  };
  const fetchPage: FetchPage = async (question) => {
    asked.push(question);
    const within = (key: number) => question.filter.match(/\d+/g)?.includes(String(key));
    const rows = there.filter(within).map((WorkTicketID) => ({ WorkTicketID }));
    const page: Page = { rows, size: 0, ...(asked.length >= limitedFrom ? { rateLimited: true } : {}) };
    return success(page);
  };
  return { writer, fetchPage, asked, found, limits, confirm: () => confirmMissing(tickets, writer, fetchPage) };
}

describe('what a full scan did not see', () => {
  it('is asked for by its keys, fifty at a time, before it counts as gone', async () => {
    const { confirm, asked, found, limits } = missing(upTo(101));
    expect(await confirm()).toEqual({ found: [], isTrusted: true });
    expect(limits).toEqual([1_000]);
    expect(asked.map(({ limit, pageNumber }) => [limit, pageNumber])).toEqual([
      [50, 1],
      [50, 1],
      [1, 1],
    ]);
    expect(asked[0]?.filter).toBe(`WorkTicketID in (${upTo(50).join(',')})`);
    expect(asked[2]?.filter).toBe('WorkTicketID in (101)');
    expect(found).toEqual([[], [], []]);
    const full = missing(upTo(100));
    await full.confirm();
    expect(full.asked).toHaveLength(2);
  });

  it('and is there all the same is kept, and the destination is told', async () => {
    const { confirm, found } = missing(upTo(60), { there: [3, 60] });
    expect(await confirm()).toEqual({ found: [{ WorkTicketID: 3 }, { WorkTicketID: 60 }], isTrusted: true });
    expect(found).toEqual([[['3']], [['60']]]);
  });

  it('leaves records alone that nobody asked for', async () => {
    const { writer, asked, found } = missing([1, 2]);
    const fetchPage: FetchPage = async (question) => {
      asked.push(question);
      return success({ rows: [{ WorkTicketID: 2 }, { WorkTicketID: 77 }, {}], size: 0 });
    };
    expect(await confirmMissing(tickets, writer, fetchPage)).toEqual({ found: [{ WorkTicketID: 2 }], isTrusted: true });
    expect(found).toEqual([[['2']]]);
  });

  it('is not trusted where more is missing than was asked for, and some of that is there', async () => {
    expect((await missing([1, 2], { count: 1_001, there: [2] }).confirm()).isTrusted).toBe(false);
    expect((await missing([1, 2], { count: 1_000, there: [2] }).confirm()).isTrusted).toBe(true);
    expect((await missing([1, 2], { count: 1_001 }).confirm()).isTrusted).toBe(true);
  });

  it('is not trusted where the rate limit leaves no time to ask', async () => {
    const { confirm, asked, found } = missing(upTo(150), { there: [1, 51, 101], limitedFrom: 2 });
    expect(await confirm()).toEqual({ found: [{ WorkTicketID: 1 }], isTrusted: false });
    expect([asked.length, found]).toEqual([2, [[['1']]]]);
  });

  it('is not asked for where there is nothing to ask by', async () => {
    const { writer, fetchPage, asked } = missing([1, 2]);
    const others = [{ key: [] }, { key: ['PropertyID', 'ContactID'] }, { list: { options: 'none' } }];
    for (const other of others)
      expect(await confirmMissing({ ...tickets, ...other } as unknown as SyncResource, writer, fetchPage)).toEqual({
        found: [],
        isTrusted: true,
      });
    expect(await missing([], { there: [1] }).confirm()).toEqual({ found: [], isTrusted: true });
    expect(asked).toEqual([]);
  });

  it('ends the run where Aspire refuses to answer', async () => {
    const { writer } = missing([1]);
    const refusing: FetchPage = async () => fail('scope_missing', 'You may not read work tickets.');
    await expect(confirmMissing(tickets, writer, refusing)).rejects.toMatchObject({
      code: 'scope_missing',
      message: 'You may not read work tickets.',
    });
  });
});
