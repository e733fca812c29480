import {
  OperationHandlerError,
  OperationHandlerResult as Result,
  type OperationHandlerResult,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import {
  Basket,
  bytesOf,
  type Ask,
  type Bounds,
  type Found,
  type Gathering,
  type Listing,
  type Page,
  type Walk,
} from './basket';
import { compareMarks, markOf, orderbyOf, type Mark, type Term } from './order';
import type { Row } from './rows';

type Sorted = Listing & { order: readonly Term[] };

/**
 * The records of several filters in one order. Nobody but us can put them in it, so all of them are read, each once, and
 * the first ones behind the place where the run before stopped are given. Fails where there is no time for all. `walk`
 * reads one filter, in any order.
 */
export async function sortHere(
  ask: Ask,
  listing: Sorted,
  bounds: Bounds,
  walk: Walk,
): Promise<OperationHandlerResult<Found>> {
  const best = new Best(listing, bounds);
  for (const filter of listing.filters) {
    const stopped = await walk(ask, { ...listing, filters: [filter], from: undefined }, best, { filter: 0 }, bounds);
    if (stopped.isFailure) return stopped;
    if (stopped.value) return Result.failure(tooMany(orderbyOf(listing.order)));
  }
  return Result.success(best.first());
}

type Placed = { row: Row; mark: Mark };

/** Of the records that pass, keeps about as many as can be given: the first ones in the order. */
class Best implements Gathering {
  readonly room = Infinity;
  private readonly seen = new Set<string>();
  private readonly compare: (one: Placed, other: Placed) => number;
  private kept: Placed[] = [];
  private size = 0;
  private more = false;

  constructor(
    private readonly listing: Sorted,
    private readonly bounds: Bounds,
  ) {
    const compare = compareMarks(listing.order);
    this.compare = (one, other) => compare(one.mark, other.mark);
  }

  isOver(): boolean {
    return this.bounds.now() >= this.bounds.until;
  }

  take({ rows, size }: Page): number {
    const { key, order, from } = this.listing;
    for (const row of rows) {
      const id = JSON.stringify(key.map((name) => row[name]));
      const placed = { row, mark: markOf(row, order) };
      const given = from?.at && this.compare(placed, { row, mark: from.at }) <= 0;
      if (this.seen.has(id) || given) continue;
      this.seen.add(id);
      this.kept.push(placed);
      this.size += size / rows.length;
    }
    if (this.kept.length > 2 * this.bounds.records || this.size > 4 * this.bounds.size) this.cut();
    return rows.length;
  }

  first(): Found {
    const rows = this.cut();
    const last = rows.at(-1);
    return { rows, next: this.more && last ? { filter: 0, at: markOf(last, this.listing.order) } : undefined };
  }

  private cut(): Row[] {
    const basket = new Basket(this.listing, this.bounds);
    this.kept.sort(this.compare);
    const taken = this.kept.findIndex(({ row }) => basket.take({ rows: [row], size: bytesOf(row) }) === 0);
    if (taken >= 0) {
      this.kept = this.kept.slice(0, taken);
      this.more = true;
    }
    this.size = basket.rows.reduce((sum, row) => sum + bytesOf(row), 0);
    return basket.rows;
  }
}

function tooMany(orderby: string) {
  return OperationHandlerError.userInputError(
    `Cannot sort these records (${orderby}): there are too many to read in one run. Where conditions take several calls, ` +
      'all records are read before they are sorted: use fewer values or further conditions, or leave the order out.',
  );
}
