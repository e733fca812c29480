import type { Row } from '../model/values';

type Order = (a: Row, b: Row) => number;

/** Keeps the first rows of an order, in memory for no more than a few times as many. Equal rows stay as they came. */
export class FirstRows {
  private kept: Row[] = [];

  constructor(
    private readonly count: number,
    private readonly order: Order,
  ) {}

  add(row: Row): void {
    this.kept.push(row);
    if (this.kept.length >= 2 * this.count + 1000) this.kept = this.rows();
  }

  rows(): Row[] {
    return this.kept.sort(this.order).slice(0, this.count);
  }
}

/** Within so many ids a loose order runs the other way. */
const looseBlock = 8;

/** Almost the order of a key: sorted by blocks, and the wrong way inside each. */
export function looseOrder(key: string, direction: 'asc' | 'desc'): Order {
  const place = (row: Row) => {
    const id = Number(row[key]);
    return id - 2 * (id % looseBlock);
  };
  return direction === 'asc' ? (a, b) => place(a) - place(b) : (a, b) => place(b) - place(a);
}
