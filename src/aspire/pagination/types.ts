import type { AspireRecord } from '../model/record';
import { success, type Result } from '../model/result';
import type { SortKey } from '../odata/orderBy';
import type { Position } from './cursor';

/** Aspire's largest page. */
export const largestPage = 1000;

/** One page's rows, and how many bytes of JSON they took. `rateLimited`: it was not asked for, since the rate limit leaves no time. */
export type Page = { rows: readonly AspireRecord[]; size: number; rateLimited?: true };

/** Fetches one page: rows that meet the filter, in this order or else in the listing's own, at most `limit` of them. */
export type FetchPage = (question: {
  filter: string;
  orderby?: string;
  limit: number;
  pageNumber: number;
}) => Promise<Result<Page>>;

/** What a listing of all pages is bounded by. */
export type Limits = {
  /** Records, at most. */
  records: number;
  /** Bytes of JSON, at most: a Lambda's reply ends at 6 MB. */
  size: number;
  /** Milliseconds since 1970 after which no further request is begun. */
  until: number;
  now: () => number;
  /** Pages under way at once. By key, one question about the gaps between them may be under way besides. */
  concurrency: number;
};

export type Listing = {
  filters: readonly string[];
  /** The fields of the key, by which a record is known again. */
  key: readonly string[];
  /** Whether pages go by the key (`Key gt n`); else they go by `order`, and where there is none by number. */
  byKey: boolean;
  /** An order in which no two records stand at the same position. */
  order?: readonly SortKey[];
  pageSize: number;
  from?: Position;
  /** How many records are left out at the front. */
  skip?: number;
};

/** What was found, and where to go on; no `next` means that this was all. */
export type Found = { rows: AspireRecord[]; next?: Omit<Position, 'latest' | 'started'> };

/** Where a listing goes on; undefined at its end. */
export type CursorPosition = Found['next'];

/** One way through a listing, from a position to the end (nothing) or to where a bound stopped it. */
export type PagingStrategy = (
  fetchPage: FetchPage,
  listing: Listing,
  sink: RecordSink,
  from: NonNullable<CursorPosition>,
  limits: Limits,
) => Promise<Result<CursorPosition>>;

/** The end of a strategy at a position from which it goes on. */
export function stopAt(position: NonNullable<CursorPosition>): Result<CursorPosition> {
  return success(position);
}

/** What takes in the records of a strategy. */
export type RecordSink = {
  /** Whether a bound is reached, so that nothing more should be asked for. */
  isFull(): boolean;
  /** How many more records may be taken. */
  readonly room: number;
  /** How many different records have come. */
  readonly count: number;
  /** Takes rows in order until a bound is reached; gives how many it went through, those it had already included. */
  take(page: Page): number;
  /** Remembers what has come so far; gives what drops everything that has come since. */
  snapshot(): () => void;
  /** Whether a record has come already. */
  has(row: AspireRecord): boolean;
};
