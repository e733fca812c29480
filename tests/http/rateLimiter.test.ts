import { createRateLimiter, limits } from '../../src/aspire/http/rateLimiter';
import { fakeSystem } from '../fakeSystem';

const sandbox = 'https://cloudsandbox-api.youraspire.com';
const production = 'https://cloud-api.youraspire.com';
const minute = 60_000;

function limiter() {
  const system = fakeSystem(() => ({}));
  const start = system.now();
  return { system, start, rateLimiter: createRateLimiter(system), since: () => system.now() - start };
}

/** When each of so many requests goes, in milliseconds from the start. */
async function times(count: number, baseUrl: string): Promise<number[]> {
  const { rateLimiter, since } = limiter();
  const gone: number[] = [];
  for (let index = 0; index < count; index++) {
    expect(await rateLimiter.acquire(baseUrl, Infinity)).toBe(true);
    gone.push(since());
  }
  return gone;
}

/** The most requests that go within any minute. */
const mostInAMinute = (gone: readonly number[]) =>
  Math.max(...gone.map((from) => gone.filter((time) => time >= from && time < from + minute).length));

describe('the pace of requests', () => {
  it("never exceeds Aspire's limit in any minute", async () => {
    expect(mostInAMinute(await times(300, sandbox))).toBeLessThanOrEqual(60);
    expect(mostInAMinute(await times(4_000, production))).toBeLessThanOrEqual(1_200);
    for (const { perMinute, burst } of Object.values(limits)) expect(perMinute + burst).toBeLessThanOrEqual(1_200);
    expect(limits.others.perMinute + limits.others.burst).toBeLessThanOrEqual(60);
  });

  it('comes near to it', async () => {
    expect((await times(110, sandbox)).at(-1)).toBeLessThanOrEqual(2 * minute);
    expect((await times(1_140, production)).at(-1)).toBeLessThanOrEqual(minute);
  });

  it('lets a few go at once, and again after a quiet time', async () => {
    const { system, rateLimiter, since } = limiter();
    for (let count = 0; count < 10; count++) await rateLimiter.acquire(sandbox, Infinity);
    expect(since()).toBe(0);
    await rateLimiter.acquire(sandbox, Infinity);
    expect(since()).toBe(1_200);
    system.advance(minute);
    const before = since();
    for (let count = 0; count < 10; count++) await rateLimiter.acquire(sandbox, Infinity);
    expect(since()).toBe(before);
  });

  it('is that of each environment by itself; the demo is taken for a sandbox', async () => {
    const { rateLimiter, since } = limiter();
    for (let count = 0; count < 10; count++) await rateLimiter.acquire(sandbox, Infinity);
    for (let count = 0; count < 60; count++) await rateLimiter.acquire(production, Infinity);
    for (let count = 0; count < 10; count++)
      await rateLimiter.acquire('https://clouddemo-api.youraspire.com', Infinity);
    expect(since()).toBe(0);
    await rateLimiter.acquire('https://clouddemo-api.youraspire.com', Infinity);
    expect(since()).toBe(1_200);
  });

  it('says at once that a turn would come too late, and takes none then', async () => {
    const { system, start, rateLimiter, since } = limiter();
    for (let count = 0; count < 10; count++) await rateLimiter.acquire(sandbox, start);
    expect(await rateLimiter.acquire(sandbox, start + 1_199)).toBe(false);
    expect(await rateLimiter.acquire(sandbox, start + 1_199)).toBe(false);
    expect(since()).toBe(0);
    system.advance(1_200);
    expect(await rateLimiter.acquire(sandbox, system.now())).toBe(true);
    expect(since()).toBe(1_200);
  });
});
