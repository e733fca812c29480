import { failure, success, type Result } from '../model/result';
import { rangeQuery, rangeWidth, type KeyRange } from './keyRange';
import { pageRepeatedError } from './recordCollector';
import {
  stopAt,
  type CursorPosition,
  type FetchPage,
  type Limits,
  type Listing,
  type Page,
  type PagingStrategy,
  type RecordSink,
} from './types';

/**
 * Reads a listing by ranges of its key, several at once. Unlike numbered pages, ranges do not shift when records are
 * created or deleted meanwhile.
 *
 * A range is fetched (`inFlight`), then buffered (`buffered`), and then its rows go to the sink. Each step keeps the order
 * of the keys. The rows cannot go to the sink at once, because Aspire may return a short page although its range contains
 * more records (some clients have seen this). The part of the range after the last row is the range's gap. Only an empty
 * page proves that a gap is empty.
 *
 * 1. Start: the width of a range is unknown. `fetchTail` reads one page without an upper bound. If the page is full, its
 *    density of keys gives `width`, so that a range nearly fills a page. An empty page is the end of the listing.
 * 2. Prefetching: `prefetch` keeps several ranges in flight, and `receive` buffers them one by one. If a page is full, the
 *    rest of its range is fetched next. If a page is empty, the ranges in flight are abandoned and the next read is that of
 *    step 1: it finds either the end or the records after a hole.
 * 3. Gap check: as soon as there are enough gaps, one request asks for all of them (`gapCheck`), while prefetching goes on.
 *    `fetchTail` also asks for the gaps that have not been checked yet. If the result is empty, the buffered ranges that it
 *    covers go to the sink.
 * 4. Sequential (`sequential`): if a gap contains records, pages can no longer be trusted to be complete. The rows before
 *    the first gap go to the sink, and the rest of the buffer is dropped. From there `fetchTail` reads one page after the
 *    other until an empty one.
 *
 * In every state, a full sink, a time limit or the rate limit ends the run at the key of the last row in the sink.
 */
export const byKeyRange: PagingStrategy = async (fetchPage, listing, sink, from, limits) => {
  const pager = new KeyRangePager(fetchPage, listing, sink, from, limits);
  const stopped = await pager.run();
  // A Lambda freezes after a run, so no request may be left in flight.
  await pager.drain();
  return stopped;
};

/** The maximum number of gaps in one request. Aspire refuses long filters, and the listing may have a filter as well. */
const gapsPerCall = 5;

type BoundedRange = { after: number; upTo: number };
/** A range whose page is being fetched. */
type InFlight = { range: BoundedRange; response: ReturnType<FetchPage> };
/** A range whose page has arrived. `gap` is the part of the range that may contain further records. */
type Buffered = { page: Page; upTo: number; gap?: KeyRange };
/** The result of the run; undefined while it continues. */
type Stopped = Result<CursorPosition> | undefined;

class KeyRangePager {
  private readonly name: string;
  private readonly filter: string;
  /** The sink has every record up to this key. */
  private after: number | undefined;
  /** The number of keys in a range; 0 while it is unknown. */
  private width = 0;
  /** Set for the rest of the run once a gap contained records. */
  private sequential = false;
  /** Ranges that have arrived but are not in the sink yet, in the order of keys. */
  private buffered: Buffered[] = [];
  /** Ranges that are being fetched. They follow the buffered ones, in the order of keys. */
  private inFlight: InFlight[] = [];
  /** The request for the gaps of the first `count` buffered ranges. */
  private gapCheck: { count: number; response: ReturnType<FetchPage> } | undefined;
  /** Requests in flight whose results are no longer needed. */
  private abandoned: ReturnType<FetchPage>[] = [];

  constructor(
    private readonly fetchPage: FetchPage,
    private readonly listing: Listing,
    private readonly sink: RecordSink,
    private readonly from: NonNullable<CursorPosition>,
    private readonly limits: Limits,
  ) {
    this.name = listing.key[0] ?? '';
    this.filter = listing.filters[from.filter] ?? '';
    this.after = from.after;
  }

  async run(): Promise<Result<CursorPosition>> {
    for (;;) {
      if (this.sink.isFull()) return this.stop();
      this.prefetch();
      const next = this.inFlight.shift();
      const stopped = next ? await this.receive(next) : await this.fetchTail();
      if (stopped) return stopped;
    }
  }

  async drain(): Promise<void> {
    this.abandonInFlight();
    await Promise.all([this.gapCheck?.response, ...this.abandoned]);
  }

  private abandonInFlight(): void {
    this.abandoned.push(...this.inFlight.map(({ response }) => response));
    this.inFlight = [];
  }

  /** The key up to which ranges have arrived. */
  private get frontier(): number | undefined {
    return this.buffered.at(-1)?.upTo ?? this.after;
  }

  /** Fills up the ranges in flight, at most as many as the sink has room for. The last page is left to `fetchTail`. */
  private prefetch(): void {
    if (this.sequential || this.width === 0 || this.after === undefined) return;
    const bufferedRows = this.buffered.reduce((sum, { page }) => sum + page.rows.length, 0);
    const pages = Math.ceil((this.sink.room - bufferedRows) / this.listing.pageSize) - 1;
    const maxInFlight = Math.min(pages, this.limits.concurrency);
    while (this.inFlight.length < maxInFlight) {
      const after = this.inFlight.at(-1)?.range.upTo ?? this.frontier ?? this.after;
      const range = { after, upTo: after + this.width };
      this.inFlight.push({ range, response: this.fetchRanges([range]) });
    }
  }

  /** Buffers the next range in flight. */
  private async receive({ range, response }: InFlight): Promise<Stopped> {
    const result = await response;
    if (result.isFailure) return result;
    const page = result.value;
    if (page.rateLimited) return this.stop();
    if (page.rows.length === 0) {
      // Either the listing has ended or this is a hole; `fetchTail` finds out.
      this.abandonInFlight();
      this.width = 0;
      return undefined;
    }
    const last = this.keyOf(page, -1);
    if (!(this.keyOf(page, 0) > range.after && last <= range.upTo)) return failure(pageRepeatedError);
    if (page.rows.length >= this.listing.pageSize && last < range.upTo) {
      const rest = { after: last, upTo: range.upTo };
      this.buffered.push({ page, upTo: last });
      this.width = rangeWidth(page.rows.length, last - range.after, this.listing.pageSize);
      // If keys are much denser than before, the ranges in flight are too wide and are replaced by narrower ones.
      if (rest.upTo - last > this.width) this.abandonInFlight();
      else this.inFlight.unshift({ range: rest, response: this.fetchRanges([rest]) });
      return undefined;
    }
    this.width = rangeWidth(page.rows.length, range.upTo - range.after, this.listing.pageSize);
    this.buffered.push({
      page,
      upTo: range.upTo,
      gap: last < range.upTo ? { after: last, upTo: range.upTo } : undefined,
    });
    return this.checkGaps();
  }

  /** Starts a gap check as soon as there are enough gaps. Without any gap, the buffer goes to the sink at once. */
  private async checkGaps(): Promise<Stopped> {
    const checking = this.gapCheck?.count ?? 0;
    const gaps = gapsOf(this.buffered.slice(checking));
    if (gaps.length === 0) return this.gapCheck ? undefined : this.takeBuffered(this.buffered.length);
    if (gaps.length < gapsPerCall) return undefined;
    const stopped = this.gapCheck ? await this.readGapCheck() : undefined;
    if (stopped || this.sequential) return stopped;
    this.gapCheck = { count: this.buffered.length, response: this.fetchRanges(gaps) };
    return undefined;
  }

  /** Waits for the gap check. Its ranges go to the sink if their gaps are empty. */
  private async readGapCheck(): Promise<Stopped> {
    const { gapCheck } = this;
    if (!gapCheck) return undefined;
    const result = await gapCheck.response;
    this.gapCheck = undefined;
    if (result.isFailure) return result;
    if (result.value.rateLimited) return this.stop();
    return result.value.rows.length === 0 ? this.takeBuffered(gapCheck.count) : this.fallBackToSequential();
  }

  /** Reads the next rows after the buffer, without an upper bound, together with the gaps that are not checked yet. */
  private async fetchTail(): Promise<Stopped> {
    const { frontier, gapCheck } = this;
    const gaps = gapsOf(this.buffered.slice(gapCheck?.count ?? 0));
    const response = this.fetchRanges([...gaps, { after: frontier }]);
    const stopped = await this.readGapCheck();
    const result = await response;
    // If the gap check found records, this page does not follow the last row in the sink, so it is dropped.
    if (stopped || (gapCheck && this.sequential)) return stopped;
    if (result.isFailure) return result;
    const page = result.value;
    if (page.rateLimited) return this.stop();
    const first = this.keyOf(page, 0);
    if (gaps.length > 0 && frontier !== undefined && first <= frontier) return this.fallBackToSequential();
    const full = this.takeBuffered(this.buffered.length);
    if (full || page.rows.length === 0) return full ?? success(undefined);
    const last = this.keyOf(page, -1);
    if (!(last > (frontier ?? -Infinity))) return failure(pageRepeatedError);
    if (page.rows.length >= this.listing.pageSize)
      this.width = rangeWidth(page.rows.length, last - first + 1, this.listing.pageSize);
    return this.take({ page, upTo: last });
  }

  /** A gap contained records: continues from the first gap, one page after the other. */
  private async fallBackToSequential(): Promise<Stopped> {
    this.sequential = true;
    await this.drain();
    this.gapCheck = undefined;
    const index = this.buffered.findIndex((range) => range.gap !== undefined);
    const gap = this.buffered[index]?.gap;
    const stopped = this.takeBuffered(index + 1);
    this.buffered = [];
    this.after = gap?.after ?? this.after;
    return stopped;
  }

  /** Passes the first buffered ranges to the sink. */
  private takeBuffered(count: number): Stopped {
    for (const range of this.buffered.splice(0, count)) {
      const stopped = this.take(range);
      if (stopped) return stopped;
    }
    return undefined;
  }

  private take({ page, upTo }: Buffered): Stopped {
    const taken = this.sink.take(page);
    if (taken === page.rows.length) this.after = upTo;
    else if (taken > 0) this.after = this.keyOf(page, taken - 1);
    return taken < page.rows.length ? this.stop() : undefined;
  }

  private stop(): Result<CursorPosition> {
    return stopAt({ filter: this.from.filter, after: this.after });
  }

  private fetchRanges(ranges: readonly KeyRange[]): ReturnType<FetchPage> {
    return this.fetchPage(rangeQuery(this.filter, this.name, ranges, this.listing.pageSize));
  }

  private keyOf({ rows }: Page, index: number): number {
    return Number(rows.at(index)?.[this.name]);
  }
}

function gapsOf(ranges: readonly Buffered[]): KeyRange[] {
  return ranges.flatMap(({ gap }) => gap ?? []);
}
