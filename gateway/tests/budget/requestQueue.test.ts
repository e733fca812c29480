import { describe, expect, it } from 'vitest';
import type { Lease, LeaseRequest } from '../../src/budget/requestCounts.ts';
import { RequestQueue } from '../../src/budget/requestQueue.ts';

/** A queue on a clock that only sleeping moves, with a store that grants what the test says. */
function open({ perMinute = 1_200, tookMs = 0 } = {}) {
  let at = 1_700_000_000_000;
  const asked: Omit<LeaseRequest, 'budget' | 'perMinute'>[] = [];
  const slept: number[] = [];
  const answers: (Partial<Lease> | Error)[] = [];
  const system = {
    now: () => at,
    monotonic: () => at,
    random: () => 0,
    sleep(ms: number, signal?: AbortSignal) {
      slept.push(ms);
      if (signal === undefined) return Promise.resolve();
      return new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve());
        setImmediate(() => {
          if (!signal.aborted) at += ms;
          resolve();
        });
      });
    },
  };
  const lease = async (request: (typeof asked)[number]): Promise<Lease> => {
    asked.push(request);
    const answer = answers.shift() ?? { granted: request.wanted };
    await new Promise(setImmediate);
    at += tookMs;
    if (answer instanceof Error) throw answer;
    return { granted: 0, slot: Math.floor(at / 500), freeInMs: 1, retryAt: null, ...answer };
  };
  return {
    queue: new RequestQueue(system, lease, perMinute),
    asked,
    slept,
    answers,
    now: () => at,
    pass: (ms: number) => void (at += ms),
    in: (ms: number) => ({ deadline: at + ms }),
  };
}

describe('permits of one process', () => {
  it('asks once for all who wait', async () => {
    const { queue, asked, ...test } = open();
    await Promise.all(Array.from({ length: 12 }, () => queue.take(test.in(1_000))));
    expect(asked.map(({ wanted }) => wanted)).toEqual([1, 11]);
  });

  it('leases ahead under load, so that most calls cost no round trip, and gives back what nobody used', async () => {
    const { queue, asked, pass, ...test } = open();
    for (let n = 0; n < 100; n++, pass(50)) await queue.take(test.in(1_000));
    expect(asked.length).toBeLessThan(40);
    pass(2_000);
    await queue.take(test.in(1_000));
    expect(asked.at(-1)).toMatchObject({ wanted: 1, unused: { count: expect.any(Number) as number } });
  });

  it('leases nothing ahead of a small budget', async () => {
    const { queue, asked, pass, ...test } = open({ perMinute: 60 });
    for (let n = 0; n < 40; n++, pass(100)) await queue.take(test.in(1_000));
    expect(asked.every(({ wanted, unused }) => wanted === 1 && unused === undefined)).toBe(true);
  });

  it('serves callers in order, and interactive ones before background readers', async () => {
    const { queue, answers, ...test } = open();
    answers.push({ granted: 0 }, { granted: 1 }, { granted: 1 }, { granted: 1 }, { granted: 1 });
    const order: string[] = [];
    const take = (name: string, priority: 'interactive' | 'background') =>
      queue.take({ ...test.in(10_000), priority }).then(() => order.push(name));
    await Promise.all([
      take('reader 1', 'background'),
      take('reader 2', 'background'),
      take('person 1', 'interactive'),
      take('person 2', 'interactive'),
    ]);
    expect(order).toEqual(['person 1', 'person 2', 'reader 1', 'reader 2']);
  });

  it('wakes for an interactive caller while a background reader waits for a later moment', async () => {
    const { queue, answers, now, ...test } = open();
    answers.push({ granted: 0, freeInMs: 50_000 }, { granted: 1 });
    const startedAt = now();
    const reading = queue.take({ ...test.in(60_000), priority: 'background' });
    await new Promise(setImmediate);
    await queue.take(test.in(1_000));
    expect(now()).toBe(startedAt);
    await reading;
  });

  it('tells those who cannot wait so long at once when to come back, and serves the others', async () => {
    const { queue, answers, now, ...test } = open();
    answers.push({ granted: 0, freeInMs: 5_000 });
    const short = queue.take(test.in(4_000));
    const long = queue.take(test.in(6_000));
    await expect(short).rejects.toMatchObject({ code: 'rate_limited', retryAt: new Date(now() + 5_000) });
    await long;
  });

  it('lets interactive callers hear at once that the provider asked to wait; background readers sit it out', async () => {
    const { queue, answers, now, ...test } = open();
    const retryAt = new Date(now() + 30_000);
    answers.push({ granted: 0, freeInMs: 30_000, retryAt });
    const person = queue.take(test.in(60_000));
    const reader = queue.take({ ...test.in(60_000), priority: 'background' });
    await expect(person).rejects.toMatchObject({ code: 'rate_limited', retryAt });
    await reader;
    expect(now()).toBe(retryAt.getTime());
  });

  it('forgets a caller who left, and goes on', async () => {
    const { queue, answers, ...test } = open();
    answers.push({ granted: 0 }, { granted: 1 });
    const gone = new AbortController();
    const left = queue.take({ ...test.in(10_000), signal: gone.signal });
    const stays = queue.take(test.in(10_000));
    gone.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    await stays;
    await expect(queue.take({ ...test.in(10_000), signal: gone.signal })).rejects.toThrow('left');
  });

  it('uses no permit whose answer came too late for the slot it counts in', async () => {
    const { queue, asked, ...test } = open({ tookMs: 1_500 });
    await expect(queue.take(test.in(4_000))).rejects.toMatchObject({ code: 'rate_limited' });
    expect(asked[1]?.unused?.count).toBe(1);
  });

  it('uses no permit in hand once the provider asked to wait', async () => {
    const { queue, asked, pass, ...test } = open();
    for (let n = 0; n < 100; n++, pass(50)) await queue.take(test.in(1_000));
    const before = asked.length;
    queue.drop();
    await queue.take(test.in(1_000));
    expect(asked.length).toBe(before + 1);
  });

  it('passes on what the database failed with, and works again afterwards', async () => {
    const { queue, answers, ...test } = open();
    answers.push(new Error('down'));
    await expect(queue.take(test.in(1_000))).rejects.toThrow('down');
    await queue.take(test.in(1_000));
  });
});
