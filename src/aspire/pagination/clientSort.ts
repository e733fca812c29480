import { fail, success, type Failure, type Result } from '../model/result';
import { RecordCollector, bytesOf } from './recordCollector';
import type { FetchPage, Found, Limits, Listing, Page, PagingStrategy, RecordSink } from './types';
import { comparePositions, positionOf, orderbyOf, type KeysetPosition, type SortKey } from '../odata/orderBy';
import type { AspireRecord } from '../model/record';

type Sorted = Listing & { order: readonly SortKey[] };

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
  private readonly seen = new Set<string>();
  private readonly compare: (one: Placed, other: Placed) => number;
  private kept: Placed[] = [];
  private size = 0;
  private more = false;

  constructor(
    private readonly listing: Sorted,
    private readonly limits: Limits,
  ) {
    const compare = comparePositions(listing.order);
    this.compare = (one, other) => compare(one.mark, other.mark);
  }

  isFull(): boolean {
    return this.limits.now() >= this.limits.until;
  }

  take({ rows, size }: Page): number {
    const { key, order, from } = this.listing;
    for (const row of rows) {
      const id = JSON.stringify(key.map((name) => row[name]));
      const placed = { row, mark: positionOf(row, order) };
      const given = from?.at && this.compare(placed, { row, mark: from.at }) <= 0;
      if (this.seen.has(id) || given) continue;
      this.seen.add(id);
      this.kept.push(placed);
      this.size += size / rows.length;
    }
    if (this.kept.length > 2 * this.limits.records || this.size > 4 * this.limits.size) this.trim();
    return rows.length;
  }

  first(): Found {
    const rows = this.trim();
    const last = rows.at(-1);
    return { rows, next: this.more && last ? { filter: 0, at: positionOf(last, this.listing.order) } : undefined };
  }

  private trim(): AspireRecord[] {
    const sink = new RecordCollector(this.listing, this.limits);
    this.kept.sort(this.compare);
    const taken = this.kept.findIndex(({ row }) => sink.take({ rows: [row], size: bytesOf(row) }) === 0);
    if (taken >= 0) {
      this.kept = this.kept.slice(0, taken);
      this.more = true;
    }
    this.size = sink.rows.reduce((sum, row) => sum + bytesOf(row), 0);
    return sink.rows;
  }
}

function tooMany(orderby: string): Failure {
  return fail(
    'too_large',
    `Cannot sort these records (${orderby}): there are too many to read in one run. Where conditions take several calls, ` +
      'all records are read before they are sorted: use fewer values or further conditions, or leave the order out.',
  );
}
