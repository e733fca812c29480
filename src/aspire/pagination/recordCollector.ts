import type { AspireRecord } from '../model/record';
import { aspireError } from '../model/result';
import type { Limits, Page, Listing, RecordSink } from './types';

/** What has been gathered so far, each record once, within the limits. */
export class RecordCollector implements RecordSink {
  readonly rows: AspireRecord[] = [];
  private readonly seen = new Set<unknown>();
  private size = 0;

  constructor(
    private readonly listing: Listing,
    private readonly limits: Limits,
  ) {}

  /** Something is always gathered first, so that every run gets on. */
  isFull(): boolean {
    const { records, size, now, until } = this.limits;
    return this.rows.length >= records || this.size >= size || (this.rows.length > 0 && now() >= until);
  }

  /** By size, as far as those taken tell. */
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
      // Only where the page would not fit is it worth measuring every row of it.
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

/** How many bytes of JSON a record takes. */
export function bytesOf(row: AspireRecord): number {
  return Buffer.byteLength(JSON.stringify(row));
}

/** What to say when `Key gt n` is not heeded: going on would never end. */
export const pageRepeatedError = aspireError(
  'unexpected_reply',
  'Aspire gives the same records again where the next ones were asked for. Read the list page by page instead of all at once.',
);
