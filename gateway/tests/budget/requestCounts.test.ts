import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRequestCounts, type Priority } from '../../src/budget/requestCounts.ts';
import { createWaits } from '../../src/budget/waits.ts';
import type { Database } from '../../src/database/database.ts';
import { createTestDatabase } from '../../testing/postgres.ts';

let database: Database;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.close());

let budgets = 0;

/** A fresh budget on a clock that the test moves, in milliseconds. */
function open(perMinute: number, startAt = 1_700_000_000_000) {
  const budget = `budget ${++budgets}`;
  const clock = { at: startAt };
  const counts = createRequestCounts(database, () => new Date(clock.at));
  const granted: { at: number; count: number }[] = [];
  return {
    budget,
    clock,
    granted,
    counts,
    async lease(wanted: number, priority: Priority = 'interactive', unused?: { slot: number; count: number }) {
      const lease = await counts.lease({ budget, perMinute, wanted, priority, unused });
      if (lease.granted > 0) granted.push({ at: clock.at, count: lease.granted });
      return lease;
    },
  };
}

/** The most that any window of a minute can hold, if each permit is used up to a second after it was granted. */
function busiestMinute(granted: readonly { at: number; count: number }[]): number {
  const within = (from: number) =>
    granted.filter(({ at }) => at + 1_000 > from && at < from + 60_000).reduce((sum, { count }) => sum + count, 0);
  return Math.max(0, ...granted.flatMap(({ at }) => [within(at - 59_999), within(at - 999), within(at)]));
}

/** The fewest in any window of a minute that ends before `end`. */
function idlestMinute(granted: readonly { at: number; count: number }[], end: number): number {
  const within = (from: number) =>
    granted.filter(({ at }) => at >= from && at < from + 60_000).reduce((sum, { count }) => sum + count, 0);
  const starts = granted.flatMap(({ at }) => [at, at + 1]).filter((from) => from + 60_000 <= end);
  return Math.min(...starts.map(within));
}

it('grants never more than allowed in any window of a minute, whoever asks whenever', async () => {
  const step = fc.record({
    pause: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 70_000 })),
    wanted: fc.integer({ min: 1, max: 40 }),
    priority: fc.constantFrom<Priority>('interactive', 'background'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(1, 7, 60, 90, 1_200),
      fc.nat(999),
      fc.array(step, { minLength: 20, maxLength: 120 }),
      async (perMinute, offset, steps) => {
        const { lease, clock, granted } = open(perMinute, 1_700_000_000_000 + offset);
        for (const { pause, wanted, priority } of steps) {
          clock.at += pause;
          await lease(wanted, priority);
        }
        expect(busiestMinute(granted)).toBeLessThanOrEqual(perMinute);
      },
    ),
    { numRuns: 40 },
  );
});

it.each([60, 120, 600, 1_200, 100_000])(
  'of %i a minute grants a background reader at least 95 of 100 in every minute while there is work',
  async (perMinute) => {
    const { lease, clock, granted } = open(perMinute, 1_700_000_000_123);
    const startedAt = clock.at;
    while (clock.at < startedAt + 130_000) {
      const { granted: got, freeInMs } = await lease(perMinute, 'background');
      // Of a large budget something is free at any time: a reader that asks each time would only keep the database busy.
      if (got === 0) clock.at += Math.max(freeInMs + 20, 250);
    }
    expect(busiestMinute(granted)).toBeLessThanOrEqual(perMinute);
    expect(idlestMinute(granted, clock.at)).toBeGreaterThanOrEqual(0.95 * perMinute);
  },
);

it.each([60, 1_200])(
  'of %i a minute grants interactive callers at least 95 of 100 while there is work',
  async (perMinute) => {
    const { lease, clock, granted } = open(perMinute);
    const startedAt = clock.at;
    while (clock.at < startedAt + 300_000) {
      const { granted: got, freeInMs } = await lease(perMinute);
      if (got === 0) clock.at += freeInMs;
    }
    const total = granted.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBeGreaterThanOrEqual(0.95 * perMinute * 5);
    expect(busiestMinute(granted)).toBeLessThanOrEqual(perMinute);
  },
);

it('spreads what a background reader gets over the minute, and it makes up for being late', async () => {
  const { lease, clock, granted } = open(60);
  const startedAt = clock.at;
  const take = async (upTo: number) => {
    while (clock.at < startedAt + upTo) {
      const { granted: got, freeInMs } = await lease(1, 'background');
      if (got === 0) clock.at += freeInMs;
    }
  };
  await take(30_000);
  // As if a request had kept it busy.
  clock.at += 1_500;
  await take(50_000);
  const seconds = granted.map(({ at }) => (at - startedAt) / 1_000);
  const evenly = (from: number, upTo: number) => Array.from({ length: Math.ceil(upTo - from) }, (_, at) => from + at);
  expect(seconds).toEqual([0, ...evenly(0.5, 30), 32, ...evenly(32.5, 50)]);
});

it('names the moment from which there is more, and not a later one', async () => {
  const { lease, clock } = open(60);
  for (let got = 1; got > 0;) ({ granted: got } = await lease(60));
  clock.at += 30_000;
  await lease(60);
  for (let round = 0; round < 50; round++) {
    const { granted, freeInMs } = await lease(1);
    if (granted > 0) continue;
    clock.at += freeInMs - 1;
    expect((await lease(1)).granted).toBe(0);
    clock.at += 1;
    expect((await lease(1)).granted).toBe(1);
  }
});

it('lets an interactive caller through at once while a background reader takes all it may', async () => {
  const { lease, clock } = open(60);
  const waited: number[] = [];
  for (let second = 0; second < 300; second++) {
    await lease(10, 'background');
    if (second % 10 === 0) waited.push((await lease(1)).granted);
    clock.at += 1_000;
  }
  expect(waited.every((granted) => granted === 1)).toBe(true);
});

it('gives a background reader nothing while interactive callers use everything', async () => {
  const { lease, clock } = open(60);
  for (let second = 0; second < 130; second++, clock.at += 1_000) await lease(60);
  let background = 0;
  for (let second = 0; second < 130; second++, clock.at += 1_000) {
    background += (await lease(1, 'background')).granted;
    await lease(60);
  }
  expect(background).toBeLessThanOrEqual(2);
});

it('takes back what a block did not use', async () => {
  const { lease, clock } = open(60);
  const { slot, granted } = await lease(15);
  expect(granted).toBe(15);
  clock.at += 1_000;
  const next = await lease(15, 'interactive', { slot, count: 10 });
  expect(next.granted).toBe(10);
});

it('grants nothing while the provider asked to wait, and says until when', async () => {
  const { budget, lease, clock } = open(60, Date.now());
  const retryAt = await createWaits(database).add(budget, 40_000);
  expect(await lease(1)).toMatchObject({ granted: 0, retryAt });
  clock.at += 41_000;
  expect(await lease(1)).toMatchObject({ granted: 1, retryAt: null });
});

it('counts on when the clock is set back, and forgets a clock that was far ahead', async () => {
  const { lease, clock } = open(60);
  for (let got = 1; got > 0; clock.at += 1_000) ({ granted: got } = await lease(60));
  clock.at -= 30_000;
  expect((await lease(1)).granted).toBe(0);
  clock.at -= 3_600_000;
  expect((await lease(1)).granted).toBe(0);
  clock.at += 63_000;
  expect((await lease(1)).granted).toBe(1);
});

it('tells how many of the allowed calls the last minute used', async () => {
  const { budget, counts, lease, clock } = open(1_200);
  expect(await counts.usage(budget)).toBeUndefined();
  await lease(30);
  clock.at += 59_000;
  await lease(12);
  expect(await counts.usage(budget)).toEqual({ used: 42, allowed: 1_200 });
  clock.at += 1_000;
  expect(await counts.usage(budget)).toEqual({ used: 12, allowed: 1_200 });
  expect(await counts.usages()).toContainEqual({ budget, used: 12, allowed: 1_200 });
});
