import type { AspireRecord } from '../model/record';
import { idOf } from './recordId';
import type { Limits, Page, Listing, RecordSink } from './types';

/** What has been gathered so far, each record once, within the limits. */
export class RecordCollector implements RecordSink {
  readonly rows: AspireRecord[] = [];
  private readonly seen = new Set<unknown>();
  private size = 0;
  private skipped = 0;
  private refused = false;

  constructor(
    private readonly listing: Pick<Listing, 'key' | 'skip'>,
    private readonly limits: Limits,
  ) {}

  /** Something is always gathered first, so that every run gets on. */
  isFull(): boolean {
    const { records, size, now, until } = this.limits;
    return this.rows.length >= records || this.size >= size || (this.count > 0 && now() >= until);
  }

  /** By size, as far as those taken tell. */
  get room(): number {
    const { records, size } = this.limits;
    const bySize = this.rows.length === 0 ? Infinity : ((size - this.size) * this.rows.length) / this.size;
    return Math.min(records - this.rows.length, Math.ceil(bySize)) + this.toSkip;
  }

  get count(): number {
    return this.rows.length + this.skipped;
  }

  /** Whether a record came for which there was no room: then there is certainly more. */
  get hasRefused(): boolean {
    return this.refused;
  }

  has(row: AspireRecord): boolean {
    const id = idOf(row, this.listing.key);
    return id !== undefined && this.seen.has(id);
  }

  take({ rows, size }: Page): number {
    const each = rows.length === 0 ? 0 : size / rows.length;
    const fits = this.size + size <= this.limits.size;
    for (const [index, row] of rows.entries()) {
      const id = idOf(row, this.listing.key);
      if (id !== undefined && this.seen.has(id)) continue;
      if (this.toSkip > 0) {
        this.skipped += 1;
      } else {
        if (this.rows.length >= this.limits.records) return this.refuseAt(index);
        // Only where the page would not fit is it worth measuring every row of it.
        const own = fits ? each : bytesOf(row);
        if (this.rows.length > 0 && this.size + own > this.limits.size) {
          this.size = this.limits.size;
          return this.refuseAt(index);
        }
        this.rows.push(row);
        this.size += own;
      }
      if (id !== undefined) this.seen.add(id);
    }
    return rows.length;
  }

  snapshot(): () => void {
    const { size, refused } = this;
    const count = this.rows.length;
    return () => {
      for (const row of this.rows.splice(count)) this.seen.delete(idOf(row, this.listing.key));
      this.size = size;
      this.refused = refused;
    };
  }

  private get toSkip(): number {
    return (this.listing.skip ?? 0) - this.skipped;
  }

  private refuseAt(index: number): number {
    this.refused = true;
    return index;
  }
}

/** How many bytes of JSON a record takes. */
export function bytesOf(row: AspireRecord): number {
  return Buffer.byteLength(JSON.stringify(row));
}
