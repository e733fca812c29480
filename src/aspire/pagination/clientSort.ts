import { fail, success, type Failure, type Result } from '../model/result';
import { bytesOf } from './recordCollector';
import { idOf } from './recordId';
import type { FetchPage, Found, Limits, Listing, Page, PagingStrategy, RecordSink } from './types';
import { comparePositions, positionOf, orderbyOf, type KeysetPosition, type SortKey } from '../odata/orderBy';
import type { AspireRecord } from '../model/record';

export type Sorted = Listing & {
  order: readonly SortKey[];
  /** Whether a record has been given before, and is to be left out. */
  isGiven?: (row: AspireRecord) => boolean;
};

/**
 * The records of several filters in one order. Aspire cannot sort across several filters, so all of them are read, each once, and
 * the first ones behind the position where the run before stopped are given. Fails where there is no time for all. `strategy`
 * reads one filter, in any order.
 */
export async function clientSort(
  fetchPage: FetchPage,
  listing: Sorted,
  limits: Limits,
  strategy: PagingStrategy,
): Promise<Result<Found>> {
  const best = new TopRecords(listing, limits);
  for (const filter of listing.filters) {
    const stopped = await strategy(
      fetchPage,
      { ...listing, filters: [filter], from: undefined },
      best,
      { filter: 0 },
      limits,
    );
    if (stopped.isFailure) return stopped;
    if (stopped.value) return tooMany(orderbyOf(listing.order));
  }
  return success(best.first());
}

type Placed = { row: AspireRecord; mark: KeysetPosition };

/** Of the records that pass, keeps about as many as can be given: the first ones in the order. */
class TopRecords implements RecordSink {
  readonly room = Infinity;
  private readonly seen = new Set<string | number>();
  private readonly compare: (one: Placed, other: Placed) => number;
  private readonly skip: number;
  private kept: Placed[] = [];
  /** Of those kept, in bytes; trimmed where it is above `mostSize`. */
  private size = 0;
  private mostSize: number;
  private more = false;

  constructor(
    private readonly listing: Sorted,
    private readonly limits: Limits,
  ) {
    const compare = comparePositions(listing.order);
    this.compare = (one, other) => compare(one.mark, other.mark);
    this.skip = listing.skip ?? 0;
    this.mostSize = 4 * limits.size;
  }

  isFull(): boolean {
    return this.limits.now() >= this.limits.until;
  }

  get count(): number {
    return this.seen.size;
  }

  has(row: AspireRecord): boolean {
    const id = idOf(row, this.listing.key);
    return id !== undefined && this.seen.has(id);
  }

  /** Records are known again, and their order is made here: nothing has to be dropped. */
  snapshot(): () => void {
    return () => undefined;
  }

  take({ rows, size }: Page): number {
    const { key, order, from, isGiven } = this.listing;
    for (const row of rows) {
      const id = idOf(row, key);
      if (id !== undefined) {
        if (this.seen.has(id)) continue;
        this.seen.add(id);
      }
      const placed = { row, mark: positionOf(row, order) };
      if (isGiven?.(row) || (from?.at && this.compare(placed, { row, mark: from.at }) <= 0)) continue;
      this.kept.push(placed);
      this.size += size / rows.length;
    }
    if (this.kept.length > 2 * (this.skip + this.limits.records) || this.size > this.mostSize) this.trim();
    return rows.length;
  }

  first(): Found {
    this.trim();
    const rows = this.kept.slice(this.skip).map(({ row }) => row);
    const last = rows.at(-1);
    return {
      rows,
      next: this.more && last ? { filter: 0, at: positionOf(last, this.listing.order), sorted: true } : undefined,
    };
  }

  /** Sorts those kept, and drops what cannot be given in this run. */
  private trim(): void {
    this.kept.sort(this.compare);
    let size = 0;
    const end = this.kept.findIndex(({ row }, index) => {
      if (index < this.skip) return false;
      size += bytesOf(row);
      return index - this.skip >= this.limits.records || (index > this.skip && size > this.limits.size);
    });
    if (end >= 0) {
      this.kept = this.kept.slice(0, end);
      this.more = true;
    }
    this.size = this.kept.reduce((sum, { row }) => sum + bytesOf(row), 0);
    this.mostSize = Math.max(4 * this.limits.size, 2 * this.size);
  }
}

function tooMany(orderby: string): Failure {
  return fail(
    'too_large',
    `Cannot sort these records (${orderby}): there are too many to read in one run. Where conditions take several calls, or Aspire does not keep the order, ` +
      'all records are read before they are sorted: use fewer values or further conditions, or leave the order out.',
  );
}
