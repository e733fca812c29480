import {
  OperationHandlerError,
  OperationHandlerResult as Result,
  type OperationHandlerResult,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import type { Position } from './cursor';
import type { Term } from './order';
import type { Row } from './rows';

/** One page's rows, and how many bytes of JSON they took. `postponed`: it was not asked for, since the rate limit leaves no time. */
export type Page = { rows: readonly Row[]; size: number; postponed?: true };

/** Fetches one page: rows that meet the filter, in this order or else in the listing's own, at most `limit` of them. */
export type Ask = (question: {
  filter: string;
  orderby?: string;
  limit: number;
  pageNumber: number;
}) => Promise<OperationHandlerResult<Page>>;

/** What a listing of all pages is bounded by. */
export type Bounds = {
  /** Records, at most. */
  records: number;
  /** Bytes of JSON, at most: a Lambda's reply ends at 6 MB. */
  size: number;
  /** Milliseconds since 1970 after which no further request is begun. */
  until: number;
  now: () => number;
  /** Pages under way at once. By key, one question about the gaps between them may be under way besides. */
  ahead: number;
};

export type Listing = {
  filters: readonly string[];
  /** The fields of the key, by which a record is known again. */
  key: readonly string[];
  /** Whether pages go by the key (`Key gt n`); else they go by `order`, and where there is none by number. */
  byKey: boolean;
  /** An order in which no two records stand at the same place. */
  order?: readonly Term[];
  pageSize: number;
  from?: Position;
};

/** What was found, and where to go on; no `next` means that this was all. */
export type Found = { rows: Row[]; next?: Omit<Position, 'latest' | 'started'> };

/** Where a listing goes on; undefined at its end. */
export type Place = Found['next'];

/** One way through a listing, from a place to the end (nothing) or to where a bound stopped it. */
export type Walk = (
  ask: Ask,
  listing: Listing,
  basket: Gathering,
  from: NonNullable<Place>,
  bounds: Bounds,
) => Promise<OperationHandlerResult<Place>>;

/** The end of a walk at a place from which it goes on. */
export function stopAt(place: NonNullable<Place>): OperationHandlerResult<Place> {
  return Result.success(place);
}

/** What takes in the records of a walk. */
export type Gathering = {
  /** Whether a bound is reached, so that nothing more should be asked for. */
  isOver(): boolean;
  /** How many more records may be taken. */
  readonly room: number;
  /** Takes rows in order until a bound is reached; gives how many it went through, those it had already included. */
  take(page: Page): number;
};

/** What has been gathered so far, each record once, within the bounds. */
export class Basket implements Gathering {
  readonly rows: Row[] = [];
  private readonly seen = new Set<unknown>();
  private size = 0;

  constructor(
    private readonly listing: Listing,
    private readonly bounds: Bounds,
  ) {}

  /** Something is always gathered first, so that every run gets on. */
  isOver(): boolean {
    const { records, size, now, until } = this.bounds;
    return this.rows.length >= records || this.size >= size || (this.rows.length > 0 && now() >= until);
  }

  /** By size, as far as those taken tell. */
  get room(): number {
    const { records, size } = this.bounds;
    const bySize = this.rows.length === 0 ? Infinity : ((size - this.size) * this.rows.length) / this.size;
    return Math.min(records - this.rows.length, Math.ceil(bySize));
  }

  take({ rows, size }: Page): number {
    const each = rows.length === 0 ? 0 : size / rows.length;
    const fits = this.size + size <= this.bounds.size;
    for (const [index, row] of rows.entries()) {
      if (this.rows.length >= this.bounds.records) return index;
      // Only where the page would not fit is it worth measuring every row of it.
      const own = fits ? each : bytesOf(row);
      if (this.rows.length > 0 && this.size + own > this.bounds.size) {
        this.size = this.bounds.size;
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

  private idOf(row: Row): unknown {
    const [only, ...more] = this.listing.key;
    if (only !== undefined && more.length === 0) return row[only];
    const parts = this.listing.key.map((name) => row[name]);
    return parts.length === 0 || parts.some((part) => part === undefined) ? undefined : JSON.stringify(parts);
  }
}

/** How many bytes of JSON a record takes. */
export function bytesOf(row: Row): number {
  return Buffer.byteLength(JSON.stringify(row));
}

/** What to say when `Key gt n` is not heeded: going on would never end. */
export const repeating = OperationHandlerError.apiError(
  'Aspire gives the same records again where the next ones were asked for. Read the list page by page instead of all at once.',
);
