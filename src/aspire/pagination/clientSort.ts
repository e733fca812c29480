import type { AspireRecord } from '../model/record';
import { fail, success, type Failure, type Result } from '../model/result';
import { comparePositions, orderbyOf, positionOf, type KeysetPosition, type SortKey } from '../odata/orderBy';
import { bytesOf, RecordCollector } from './recordCollector';
import type { FetchPage, Found, Limits, Listing, Page, PagingStrategy, RecordSink } from './types';

type Sorted = Listing & { order: readonly SortKey[] };

/**
 * Sorts the records of several filters. Aspire cannot sort across several filters, so all records are read and the first
 * ones after the position of the previous run are returned. Fails if there is not enough time to read all of them.
 * `strategy` reads the records of one filter, in any order.
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

type Positioned = { row: AspireRecord; position: KeysetPosition };

/** A sink that keeps only the first records in the order, about as many as one run can return. */
class TopRecords implements RecordSink {
  readonly room = Infinity;
  private readonly seen = new Set<string>();
  private readonly compare: (one: Positioned, other: Positioned) => number;
  private kept: Positioned[] = [];
  private size = 0;
  private more = false;

  constructor(
    private readonly listing: Sorted,
    private readonly limits: Limits,
  ) {
    const compare = comparePositions(listing.order);
    this.compare = (one, other) => compare(one.position, other.position);
  }

  isFull(): boolean {
    return this.limits.now() >= this.limits.until;
  }

  take({ rows, size }: Page): number {
    const { key, order, from } = this.listing;
    for (const row of rows) {
      const id = JSON.stringify(key.map((name) => row[name]));
      const candidate = { row, position: positionOf(row, order) };
      const wasReturned = from?.at && this.compare(candidate, { row, position: from.at }) <= 0;
      if (this.seen.has(id) || wasReturned) continue;
      this.seen.add(id);
      this.kept.push(candidate);
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
