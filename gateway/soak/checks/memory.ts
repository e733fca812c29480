import type { MemorySample } from '../replicas.ts';
import type { Check } from './check.ts';

/** How much more memory the last third may take than the middle third, besides what a young process still grows by. */
const mostGrowth = 0.1;

/**
 * What a process may still grow by, in MB, since it loads code and fills its heap at first: so much at the age of a minute, half
 * of it at two minutes, and so on.
 */
const youngGrowthMb = 40;

/** Fewer samples in a third show nothing: the replica was down most of the time. */
const fewest = 3;

/** Compares the medians of the last and the middle third of the load, for each replica. `always`: replicas that must be judged. */
export function checkMemory(
  samples: readonly MemorySample[],
  { from, to, always }: { from: number; to: number; always: readonly number[] },
): Check {
  const problems: string[] = [];
  const facts: string[] = [];
  for (const replica of [...new Set([...samples.map((sample) => sample.replica), ...always])].sort((a, b) => a - b)) {
    const thirds = [1, 2].map((third) => {
      const [begin, end] = [from + ((to - from) * third) / 3, from + ((to - from) * (third + 1)) / 3];
      return samples.filter((sample) => sample.replica === replica && sample.at >= begin && sample.at < end);
    });
    const [middle = [], last = []] = thirds;
    if (middle.length < fewest || last.length < fewest) {
      if (always.includes(replica)) problems.push(`replica ${replica} has too few samples to be judged`);
      continue;
    }
    const before = median(middle.map(({ mb }) => mb));
    const after = median(last.map(({ mb }) => mb));
    const floor = youngGrowthMb / Math.max(0.5, median(middle.map(({ ageMs }) => ageMs)) / 60_000);
    const allowed = before * (1 + mostGrowth) + floor;
    const told = `replica ${replica}: ${before.toFixed(0)} -> ${after.toFixed(0)} MB`;
    facts.push(`${told} (at most ${allowed.toFixed(0)}, of it ${floor.toFixed(0)} for its age)`);
    if (after > allowed) problems.push(`${told}, more than ${allowed.toFixed(0)}`);
  }
  return { name: 'memory flat', facts: facts.join('; '), problems };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[middle - 1 + (sorted.length % 2)], sorted[middle]];
  return (low + high) / 2;
}
