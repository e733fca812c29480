import type { Findings } from '../../../bench/harness/benchmark';

/** The arguments of a row's process. */
export type RowOrder = {
  name: string;
  /** The repository. */
  root: string;
  /** A compiled copy of the connector. */
  connector: string;
  /** How much of the full amount is measured: 1, a tenth to try a benchmark, or less in the tests. */
  share: number;
  /** With the amounts that take minutes. */
  long: boolean;
};

export type Bench = RowOrder & {
  /** The given count, or that share of it, but at least two. */
  some(full: number): number;
};

/** Measures one row of the table. */
export type Row = (bench: Bench) => Promise<Findings>;

export function benchOf(order: RowOrder): Bench {
  return { ...order, some: (full) => (order.share === 1 ? full : Math.max(2, Math.ceil(full * order.share))) };
}
