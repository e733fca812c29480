import type { AspireRecord } from '../model/record';
import { success, type Result } from '../model/result';
import type { SortKey } from '../odata/orderBy';
import type { Position } from './cursor';

/**
 * The rows of one page, and their size in bytes of JSON. `rateLimited`: the page was not read, since the rate limit
 * leaves no time for it.
 */
export type Page = { rows: readonly AspireRecord[]; size: number; rateLimited?: true };

/** Fetches one page: at most `limit` rows that match the filter. Without `orderby`, the listing's own order applies. */
export type FetchPage = (request: {
  filter: string;
  orderby?: string;
  limit: number;
  pageNumber: number;
}) => Promise<Result<Page>>;

/** The limits of one run that reads all pages. */
export type Limits = {
  /** The maximum number of records. */
  records: number;
  /** The maximum size in bytes of JSON. A Lambda's reply is limited to 6 MB. */
  size: number;
  /** When to stop sending further requests, in milliseconds since 1970. */
  until: number;
  now: () => number;
  /** The maximum number of pages in flight. Paging by key range may have one gap check in flight besides. */
  concurrency: number;
};

export type Listing = {
  filters: readonly string[];
  /** The fields of the key, which identify a record. */
  key: readonly string[];
  /** Whether to page by key (`Key gt n`). Otherwise pages follow `order`, or the page number if there is no order. */
  byKey: boolean;
  /** A sort order in which every record has a different position. */
  order?: readonly SortKey[];
  pageSize: number;
  from?: Position;
};

/** The records of a run, and where to continue. Without `next` the listing is complete. */
export type Found = { rows: AspireRecord[]; next?: Omit<Position, 'latest' | 'started'> };

/** Where a listing continues; undefined at its end. */
export type CursorPosition = Found['next'];

/** Reads a listing from a position. Returns the position at which a limit stopped it, or undefined at the end. */
export type PagingStrategy = (
  fetchPage: FetchPage,
  listing: Listing,
  sink: RecordSink,
  from: NonNullable<CursorPosition>,
  limits: Limits,
) => Promise<Result<CursorPosition>>;

/** The result of a strategy that a limit stopped at a position. */
export function stopAt(position: NonNullable<CursorPosition>): Result<CursorPosition> {
  return success(position);
}

/** Receives the records that a strategy reads. */
export type RecordSink = {
  /** Whether a limit is reached, so that no further page should be read. */
  isFull(): boolean;
  /** The number of further records that it can take. */
  readonly room: number;
  /** Takes rows in order until a limit is reached. Returns how many it processed, including records that it already had. */
  take(page: Page): number;
};
