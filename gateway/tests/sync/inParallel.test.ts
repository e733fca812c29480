import { expect, it } from 'vitest';
import { inParallel } from '../../src/sync/run/inParallel.ts';

it('work is done on so many items at once, and its results are in their order', async () => {
  let [running, most] = [0, 0];
  const results = await inParallel(2, [30, 10, 20, 0, 5], async (item) => {
    most = Math.max(most, (running += 1));
    for (let turn = 0; turn < item; turn++) await Promise.resolve();
    running -= 1;
    return item * 2;
  });
  expect(results).toEqual([60, 20, 40, 0, 10]);
  expect([running, most]).toEqual([0, 2]);
});

it('fewer items than workers are each done once, and none give nothing', async () => {
  const done: string[] = [];
  await inParallel(9, ['a', 'b'], async (item) => void done.push(item));
  expect(done).toEqual(['a', 'b']);
  expect(await inParallel(9, [], async () => 1)).toEqual([]);
});

it('a fault of one is the fault of all', async () => {
  const fault = new Error('lost');
  const failing = inParallel(2, [1, 2, 3], async (item) => {
    if (item === 2) throw fault;
  });
  await expect(failing).rejects.toBe(fault);
});
