import { createPacer, limits } from '../../src/aspire/pace';
import { fakeWorld } from '../fakeWorld';

const sandbox = 'https://cloudsandbox-api.youraspire.com';
const production = 'https://cloud-api.youraspire.com';
const minute = 60_000;

function pacer() {
  const world = fakeWorld(() => ({}));
  const start = world.now();
  return { world, start, pace: createPacer(world), since: () => world.now() - start };
}

/** When each of so many requests goes, in milliseconds from the start. */
async function times(count: number, baseUrl: string): Promise<number[]> {
  const { pace, since } = pacer();
  const gone: number[] = [];
  for (let index = 0; index < count; index++) {
    expect(await pace(baseUrl, Infinity)).toBe(true);
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
    const { world, pace, since } = pacer();
    for (let count = 0; count < 10; count++) await pace(sandbox, Infinity);
    expect(since()).toBe(0);
    await pace(sandbox, Infinity);
    expect(since()).toBe(1_200);
    world.advance(minute);
    const before = since();
    for (let count = 0; count < 10; count++) await pace(sandbox, Infinity);
    expect(since()).toBe(before);
  });

  it('is that of each environment by itself; the demo is taken for a sandbox', async () => {
    const { pace, since } = pacer();
    for (let count = 0; count < 10; count++) await pace(sandbox, Infinity);
    for (let count = 0; count < 60; count++) await pace(production, Infinity);
    for (let count = 0; count < 10; count++) await pace('https://clouddemo-api.youraspire.com', Infinity);
    expect(since()).toBe(0);
    await pace('https://clouddemo-api.youraspire.com', Infinity);
    expect(since()).toBe(1_200);
  });

  it('says at once that a turn would come too late, and takes none then', async () => {
    const { world, start, pace, since } = pacer();
    for (let count = 0; count < 10; count++) await pace(sandbox, start);
    expect(await pace(sandbox, start + 1_199)).toBe(false);
    expect(await pace(sandbox, start + 1_199)).toBe(false);
    expect(since()).toBe(0);
    world.advance(1_200);
    expect(await pace(sandbox, world.now())).toBe(true);
    expect(since()).toBe(1_200);
  });
});
