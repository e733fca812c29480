/** The median of several measurements, and the lower and upper quartile. */
export type Spread = { median: number; low: number; high: number };

/** Throws if there are no measurements. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)] ?? NaN;
    const above = sorted[Math.ceil(place)] ?? NaN;
    return below + (above - below) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** The ratio of two subjects, round by round, since a slow round slows both. */
export function ratios(one: readonly number[], other: readonly number[]): Spread {
  return spreadOf(one.map((value, round) => value / (other[round] ?? NaN)));
}

export type Subjects<Name extends string, Value> = Readonly<Record<Name, () => Promise<Value>>>;

/**
 * Measures subjects in turn, round after round, and starts each round with another subject. Discards the warm-up rounds.
 */
export async function interleave<Name extends string, Value = number>(
  subjects: Subjects<Name, Value>,
  rounds: number,
  warmUp = 1,
): Promise<Record<Name, Value[]>> {
  const names = Object.keys(subjects) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as Value[]])) as Record<Name, Value[]>;
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + Math.max(0, round)) % names.length];
      if (name === undefined) continue;
      const value = await subjects[name]();
      if (round >= 0) measured[name].push(value);
    }
  }
  return measured;
}

/** How long one of `times` runs took, in milliseconds. */
export async function timeOf(times: number, run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  for (let done = 0; done < times; done++) await run();
  return (performance.now() - began) / times;
}

/** The cost of one of `times` runs, in milliseconds: time by the clock, and processor time of this process. */
export type Cost = { clock: number; processor: number };

export async function costOf(times: number, run: () => Promise<unknown>): Promise<Cost> {
  const before = process.cpuUsage();
  const clock = await timeOf(times, run);
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1000 / times };
}
