import { expect, it } from 'vitest';
import { inGroups } from '../../src/database/inGroups.ts';
import { createTestSystem } from '../../testing/system.ts';

/** Work whose groups are seen, and end when told. */
function groups({ isEnding = false } = {}) {
  const seen: number[][] = [];
  const ends: (() => void)[] = [];
  const system = createTestSystem();
  const double = inGroups(system, async (items: readonly number[]) => {
    seen.push([...items]);
    if (!isEnding) await new Promise<void>((resolve) => ends.push(resolve));
    if (items.includes(-1)) throw new Error('one of them is wrong');
    return items.map((item) => item * 2);
  });
  return { seen, double, system, end: () => ends.shift()?.() };
}

it('what is asked for in one turn goes together, and each gets its own result', async () => {
  const { seen, double } = groups({ isEnding: true });
  expect(await Promise.all([double(1), double(2), double(3)])).toEqual([2, 4, 6]);
  expect(seen).toEqual([[1, 2, 3]]);
});

it('what comes while a group is under way makes up the next one', async () => {
  const { seen, double, end } = groups();
  const first = double(1);
  await expect.poll(() => seen).toEqual([[1]]);
  const later = [double(2), double(3)];
  end();
  expect(await first).toBe(2);
  await expect.poll(() => seen).toEqual([[1], [2, 3]]);
  end();
  expect(await Promise.all(later)).toEqual([4, 6]);
});

it('a fault is told to all of its group, and to nobody after it', async () => {
  const { double } = groups({ isEnding: true });
  const together = await Promise.allSettled([double(1), double(-1)]);
  expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await double(5)).toBe(10);
});

it('a group that never ends does not hold up the ones after it for ever', async () => {
  const { seen, double, end } = groups();
  const stuck = double(1);
  await expect.poll(() => seen).toEqual([[1]]);
  const next = double(2);
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual([[1], [2]]);
  end();
  end();
  expect(await Promise.all([stuck, next])).toEqual([2, 4]);
});

it('no more than a hundred go at once', async () => {
  const { seen, double } = groups({ isEnding: true });
  await Promise.all(Array.from({ length: 250 }, (_, item) => double(item)));
  expect(seen.map(({ length }) => length)).toEqual([100, 100, 50]);
});
