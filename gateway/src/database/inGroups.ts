import { setImmediate } from 'node:timers/promises';
import { patience, type System } from '../system.ts';

/** What goes at once, at most. */
const largestGroup = 100;

/** A group that takes longer holds up the ones after it no more, in milliseconds: its connection may have died silently. */
const patienceMs = 1_000;

type Waiter<Item, Result> = { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void };

/**
 * Does work that costs little more for several than for one. What is asked for in one turn of the event loop goes together, and
 * what comes while a group is under way makes up the next one: nobody waits for a clock, and the busier it is, the larger the
 * groups are. `work` gives a result for each item, in their order; what it throws, all of them get.
 */
export function inGroups<Item, Result>(
  system: Pick<System, 'sleep'>,
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  const waiting: Waiter<Item, Result>[] = [];
  let isRunning = false;

  const runOne = async (group: readonly Waiter<Item, Result>[]) => {
    try {
      const results = await work(group.map(({ item }) => item));
      for (const [index, { resolve }] of group.entries()) resolve(results[index] as Result);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  };

  const run = async () => {
    while (waiting.length > 0) {
      await setImmediate();
      const ended = new AbortController();
      const tooLong = patience(system, patienceMs, ended.signal);
      await Promise.race([runOne(waiting.splice(0, largestGroup)), tooLong]).finally(() => ended.abort('ended'));
    }
    isRunning = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isRunning) return;
      isRunning = true;
      void run();
    });
}
