import { createHash } from 'node:crypto';

/** Numbers from 0 to 1, and what is chosen by them. */
export type Random = {
  next(): number;
  /** A whole number of at least `low` and at most `high`. */
  whole(low: number, high: number): number;
  /** One of them. */
  pick<T>(from: readonly T[]): T;
  /** A wait of this length on average, in milliseconds, as between events that know nothing of each other. */
  gap(meanMs: number): number;
};

/** The same numbers for the same seed and name. Each driver has its own, so that one's pace does not change another's choices. */
export function createRandom(seed: number, name: string): Random {
  let state = createHash('sha256').update(`${seed} ${name}`).digest().readUInt32LE(0);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick<T>(from: readonly T[]) {
      const found = from[Math.floor(next() * from.length)];
      if (found === undefined) throw new Error('there is nothing to choose from');
      return found;
    },
    gap: (meanMs) => Math.min(5 * meanMs, -Math.log(1 - next()) * meanMs),
  };
}
