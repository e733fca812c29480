import type { Spread } from './spread';

/** One line of the table. Without `met` it has no target. */
export type Figure = { what: string; target: string; measured: string; met?: boolean };

/** The result of a benchmark; notes follow the table. */
export type Findings = { figures: Figure[]; notes?: string[] };

/** The arguments of a benchmark. */
export type Bench = {
  /** The repository. */
  root: string;
  /** A compiled copy of the connector, as `npm run compile` leaves it: `src`, `dist`, `tools` and the root's files. */
  connector: string;
  /** Returns the given count, or a tenth of it in a quick run. */
  some: (full: number) => number;
};

export type Benchmark = { name: string; run: (bench: Bench) => Promise<Findings> };

type Limit = { atMost: number } | { atLeast: number };

/** A ratio, with an optional upper or lower limit as its target. */
export function ratioFigure(what: string, ratio: Spread, limit?: Limit): Figure {
  const measured = `${factor(ratio.median)} (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`;
  if (!limit) return report(what, measured);
  return 'atMost' in limit
    ? { what, target: `at most ${limit.atMost}x`, measured, met: ratio.median <= limit.atMost }
    : { what, target: `at least ${limit.atLeast}x`, measured, met: ratio.median >= limit.atLeast };
}

/** A figure without a target. */
export function report(what: string, measured: string): Figure {
  return { what, target: 'none', measured };
}

/** A count with an exact target. */
export function countFigure(what: string, count: number, wanted: number): Figure {
  return { what, target: String(wanted), measured: String(count), met: count === wanted };
}

export function factor(ratio: number): string {
  return `${ratio.toFixed(2)}x`;
}
