/** Ids from `low` to `high`, both included. */
export type Interval = readonly [low: number, high: number];

/** Intervals in ascending order, none of which touches another. */
export type Intervals = readonly Interval[];

export const everyId: Intervals = [[1, Infinity]];
export const noId: Intervals = [];

/** The ids that one or the other has. */
export function union(...all: readonly Intervals[]): Intervals {
  const sorted = all.flat().sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [low, high] of sorted) {
    if (low > high) continue;
    const before = joined.at(-1);
    if (before && low <= before[1] + 1) before[1] = Math.max(before[1], high);
    else joined.push([low, high]);
  }
  return joined;
}

/** The ids that both have. */
export function intersection(first: Intervals, second: Intervals): Intervals {
  const common: Interval[] = [];
  for (let [a, b] = [0, 0]; a < first.length && b < second.length;) {
    const low = Math.max(first[a]![0], second[b]![0]);
    const high = Math.min(first[a]![1], second[b]![1]);
    if (low <= high) common.push([low, high]);
    if (first[a]![1] < second[b]![1]) a++;
    else b++;
  }
  return common;
}

/** Those of some ids, which are in order, that the intervals have. */
export function idsIn(ids: readonly number[], intervals: Intervals): number[] {
  return intervals.flatMap(([low, high]) => ids.slice(placeOf(ids, low), placeOf(ids, high + 1)));
}

/** Where an id stands, or would stand, among ids in order. */
export function placeOf(ids: readonly number[], id: number): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
