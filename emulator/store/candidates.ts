/** A range of ids, both ends included. */
export type Range = { low: number; high: number };

/** The rows that can matter: those in some ranges of ids, apart and ascending, and with `written` all that were written. */
export type Candidates = { ranges: readonly Range[]; written: boolean };

export const everything: Candidates = { ranges: [{ low: 1, high: Infinity }], written: false };

/** Only what was created or changed since the start. */
export const whatWasWritten: Candidates = { ranges: [], written: true };

export function inRange(range: Range): Candidates {
  return { ranges: range.low <= range.high ? [range] : [], written: false };
}

/** Rows of both, and maybe some more. */
export function intersection(one: Candidates, other: Candidates): Candidates {
  const ranges: Range[] = [];
  for (const a of one.ranges) {
    for (const b of other.ranges) {
      const range = { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
      if (range.low <= range.high) ranges.push(range);
    }
  }
  return { ranges: apart(ranges), written: one.written || other.written };
}

export function union(one: Candidates, other: Candidates): Candidates {
  return { ranges: apart([...one.ranges, ...other.ranges]), written: one.written || other.written };
}

/** The ids of candidates up to `last`, in their order. */
export function rangesUpTo({ ranges, written }: Candidates, last: number, writtenIds: Iterable<number>): Range[] {
  const ids = written ? [...writtenIds].map((id) => ({ low: id, high: id })) : [];
  return apart([...ranges, ...ids]).flatMap(({ low, high }) => {
    const range = { low: Math.max(1, low), high: Math.min(last, high) };
    return range.low <= range.high ? [range] : [];
  });
}

/** The same ids, in ranges that neither overlap nor touch. */
function apart(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.low - b.low)) {
    const before = joined.at(-1);
    if (before && range.low <= before.high + 1) before.high = Math.max(before.high, range.high);
    else joined.push({ ...range });
  }
  return joined;
}
