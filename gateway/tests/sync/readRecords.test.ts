import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FetchPage } from '../../../src/aspire/pagination/types';
import { readRecords, type Batch as BatchOf, type ReadOptions, type Reading } from '../../src/sync/read/readRecords.ts';
import { aspireList } from '../../testing/aspireList.ts';

type Batch = BatchOf<string>;

const start = (fetchPage: FetchPage, more: Partial<ReadOptions<string>> = {}): Reading<string> =>
  readRecords({
    fetchPage,
    make: (record) => ({ item: String(record.Name), digest: JSON.stringify(record) }),
    key: ['ID'],
    takesOrder: true,
    filter: '',
    pageSize: 10,
    concurrency: 4,
    from: undefined,
    now: Date.now,
    signal: new AbortController().signal,
    mostWaiting: 30,
    ...more,
  });

async function all(reading: Reading<string>): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of reading.batches()) batches.push(batch);
  return batches;
}
const ids = (batches: readonly Batch[]) => batches.flatMap(({ rows }) => rows.map(({ ID }) => Number(ID)));
const rowsOf = (keys: readonly number[]) => keys.map((ID) => ({ ID, Name: `n${ID}` }));
const keySets = fc.uniqueArray(fc.integer({ min: 0, max: 2_000 }), { maxLength: 150 });

describe('reading records ahead of whoever takes them', () => {
  it('gives every record once and in order, also where pages come short', async () => {
    await fc.assert(
      fc.asyncProperty(keySets, fc.integer({ min: 0, max: 9 }), async (keys, shortBy) => {
        const reading = start(aspireList('ID', rowsOf(keys), { shortBy }).fetchPage);
        expect(ids(await all(reading))).toEqual([...keys].sort((one, other) => one - other));
        expect(await reading.ended).toEqual({ end: 'complete' });
      }),
      { numRuns: 60 },
    );
  });

  it('holds no more than a number of pages, however rarely keys are missing', async () => {
    const held = async (keys: readonly number[]) => {
      const { fetchPage } = aspireList('ID', rowsOf(keys));
      const answered = new Set<unknown>();
      let [taken, most] = [0, 0];
      const counted: FetchPage = async (question) => {
        const answer = await fetchPage(question);
        // The look at the opposite order is no part of the list.
        if (answer.isSuccess && !question.orderby?.endsWith('desc'))
          for (const { ID } of answer.value.rows) answered.add(ID);
        most = Math.max(most, answered.size - taken);
        return answer;
      };
      for await (const { rows } of start(counted).batches()) taken += rows.length;
      expect(taken).toBe(keys.length);
      return most;
    };
    const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    const rarely = fc.integer({ min: 1, max: 60 }).map((step) => upTo(2_000).filter((key) => key % 100 !== step));
    const sparsely = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1_000, maxLength: 1_000 }).map((steps) => {
      let key = 0;
      return steps.map((step) => (key += step));
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(rarely, sparsely, fc.constant(upTo(2_000))), async (keys) => {
        // Pages of 10: up to 20 that wait for a proof, those under way, and the queue, which may be passed by those under way.
        expect(await held(keys)).toBeLessThanOrEqual(400);
      }),
      { numRuns: 40 },
    );
  });

  it('E108 goes on behind any of its positions with exactly the rest', async () => {
    await fc.assert(
      fc.asyncProperty(keySets, fc.nat(), async (keys, pick) => {
        const batches = await all(start(aspireList('ID', rowsOf(keys)).fetchPage));
        fc.pre(batches.length > 0);
        const at = pick % batches.length;
        const rest = await all(start(aspireList('ID', rowsOf(keys)).fetchPage, { from: batches[at]?.position }));
        expect(ids(rest)).toEqual(ids(batches.slice(at + 1)));
      }),
      { numRuns: 60 },
    );
  });

  it('reads all records of an Aspire that keeps no order', async () => {
    const keys = Array.from({ length: 95 }, (_, index) => index * 3);
    const batches = await all(start(aspireList('ID', rowsOf(keys), { unordered: true }).fetchPage));
    expect([...new Set(ids(batches))].sort((one, other) => one - other)).toEqual(keys);
    expect(batches.some(({ restarted }) => restarted)).toBe(true);
  });

  it('E113 asks for no more than may wait, until somebody takes it', async () => {
    const { fetchPage, asked } = aspireList('ID', rowsOf(Array.from({ length: 1_000 }, (_, index) => index)));
    const reading = start(fetchPage, { mostWaiting: 30 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    // Those that may wait, those under way, and the looks at the order and at gaps.
    expect(asked.length).toBeLessThan(16);
    expect(ids(await all(reading))).toHaveLength(1_000);
  });

  it('stops when it is told to, and says where', async () => {
    const stop = new AbortController();
    const { fetchPage } = aspireList('ID', rowsOf(Array.from({ length: 500 }, (_, index) => index)));
    const reading = start(fetchPage, { signal: stop.signal });
    const batches: Batch[] = [];
    for await (const batch of reading.batches()) {
      batches.push(batch);
      stop.abort();
    }
    expect(await reading.ended).toEqual({ end: 'stopped' });
    const taken = ids(batches);
    expect(taken.length).toBeLessThan(500);
    expect(batches.at(-1)?.position).toEqual({ filter: 0, after: taken.at(-1) });
  });

  it('tells the fault that ended it, and leaves what came before', async () => {
    const { fetchPage } = aspireList('ID', rowsOf(Array.from({ length: 200 }, (_, index) => index)));
    let calls = 0;
    const reading = start(
      async (question) =>
        (calls += 1) > 6
          ? {
              _tag: 'Failure',
              isSuccess: false,
              isFailure: true,
              error: { _tag: 'ApiError', code: 'unavailable', message: 'gone', response: { code: 'unavailable' } },
            }
          : fetchPage(question),
      {},
    );
    expect(ids(await all(reading)).length).toBeGreaterThan(0);
    expect(await reading.ended).toMatchObject({ end: 'failed', error: { code: 'unavailable' } });
  });
});
