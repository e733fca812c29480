import type { AspireRecord } from '../model/record';
import { aspireError } from '../model/result';
import type { Limits, Listing, Page, RecordSink } from './types';

/** Collects records, each once, within the limits. */
export class RecordCollector implements RecordSink {
  readonly rows: AspireRecord[] = [];
  private readonly seen = new Set<unknown>();
  private size = 0;

  constructor(
    private readonly listing: Listing,
    private readonly limits: Limits,
  ) {}

  /** The time limit applies only after the first record, so that every run makes progress. */
  isFull(): boolean {
    const { records, size, now, until } = this.limits;
    return this.rows.length >= records || this.size >= size || (this.rows.length > 0 && now() >= until);
  }

  /** Estimated from the average size of the records so far. */
  get room(): number {
    const { records, size } = this.limits;
    const bySize = this.rows.length === 0 ? Infinity : ((size - this.size) * this.rows.length) / this.size;
    return Math.min(records - this.rows.length, Math.ceil(bySize));
  }

  take({ rows, size }: Page): number {
    const each = rows.length === 0 ? 0 : size / rows.length;
    const fits = this.size + size <= this.limits.size;
    for (const [index, row] of rows.entries()) {
      if (this.rows.length >= this.limits.records) return index;
      // Rows are only measured one by one if the whole page does not fit.
      const own = fits ? each : bytesOf(row);
      if (this.rows.length > 0 && this.size + own > this.limits.size) {
        this.size = this.limits.size;
        return index;
      }
      const id = this.idOf(row);
      if (id !== undefined) {
        if (this.seen.has(id)) continue;
        this.seen.add(id);
      }
      this.rows.push(row);
      this.size += own;
    }
    return rows.length;
  }

  private idOf(row: AspireRecord): unknown {
    const [only, ...more] = this.listing.key;
    if (only !== undefined && more.length === 0) return row[only];
    const parts = this.listing.key.map((name) => row[name]);
    return parts.length === 0 || parts.some((part) => part === undefined) ? undefined : JSON.stringify(parts);
  }
}

/** The size of a record as JSON, in bytes. */
export function bytesOf(row: AspireRecord): number {
  return Buffer.byteLength(JSON.stringify(row));
}

/** Aspire ignored `Key gt n` or the page number; paging would loop. */
export const pageRepeatedError = aspireError(
  'unexpected_reply',
  'Aspire gives the same records again where the next ones were asked for. Read the list page by page instead of all at once.',
);
