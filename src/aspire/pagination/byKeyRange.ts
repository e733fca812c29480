import { success, type Result } from '../model/result';
import { orderNotKept } from './problems';
import { isAscending } from './recordId';
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
import { rangeQuery, rangeWidth, type KeyRange } from './keyRange';

/**
 * By key. The first page is asked alone; from its density of keys the next ranges are cut so that each should nearly fill
 * a page, and several are under way at once. Ranges do not move when records come and go, as numbered pages do.
 *
 * A page may be short although its range holds more (some clients have seen it), and only an empty one is proof. So what
 * a short page leaves of its range is asked once more, for many ranges in one request, and their rows count only then.
 *
 * Fails with `orderNotKept` where keys are empty or no numbers, or do not ascend.
 */
export const byKeyRange: PagingStrategy = async (fetchPage, listing, sink, from, limits) => {
  const strategy = new KeyRangePager(fetchPage, listing, sink, from, limits);
  const stopped = await strategy.run();
  // Nothing is left under way when a run is over: a Lambda freezes then.
  await strategy.drain();
  return stopped;
};

/** Aspire refuses long lists of alternatives, and the listing has a filter of its own besides. */
const gapsPerCall = 5;
/** Where gaps are rare, as in a list whose keys are dense, pages would wait without end for enough of them. */
const mostUnproven = 2 * gapsPerCall;

type Bounded = { after: number; upTo: number };
/** A range that has been asked for. */
type InFlight = { range: Bounded; answer: ReturnType<FetchPage> };
/** A range whose rows have come; `gap` is the part of it that is not proven to be empty. */
type Buffered = { page: Page; upTo: number; gap?: KeyRange };
/** How it ended; nothing where it goes on. */
type Stopped = Result<CursorPosition> | undefined;

class KeyRangePager {
  private readonly name: string;
  private readonly filter: string;
  /** Every record up to here has been taken. */
  private after: number | undefined;
  /** How many keys a range spans; 0 while nothing tells. */
  private width = 0;
  /** Once Aspire has kept records back, ranges are not to be relied on. */
  private sequential = false;
  /** In the order of keys: what has come but is not taken yet, then what is under way. */
  private buffered: Buffered[] = [];
  private inFlight: InFlight[] = [];
  private gapCheck: { of: number; answer: ReturnType<FetchPage> } | undefined;
  /** Under way, but no longer of use. */
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
    await Promise.all([this.gapCheck?.answer, ...this.abandoned]);
  }

  /** Drops what is under way. */
  private abandonInFlight(): void {
    this.abandoned.push(...this.inFlight.map(({ answer }) => answer));
    this.inFlight = [];
  }

  /** The end of what has come. */
  private get frontier(): number | undefined {
    return this.buffered.at(-1)?.upTo ?? this.after;
  }

  /** Keeps ranges under way, no more than there is room for: the last page of a run is left to `goOn`. */
  private prefetch(): void {
    if (this.sequential || this.width === 0 || this.after === undefined) return;
    const held = this.buffered.reduce((sum, { page }) => sum + page.rows.length, 0);
    const pages = Math.ceil((this.sink.room - held) / this.listing.pageSize) - 1;
    const most = Math.min(pages, this.limits.concurrency);
    while (this.inFlight.length < most) {
      const after = this.inFlight.at(-1)?.range.upTo ?? this.frontier ?? this.after;
      const range = { after, upTo: after + this.width };
      this.inFlight.push({ range, answer: this.fetchRanges([range]) });
    }
  }

  /** Takes in a range that was under way. */
  private async receive({ range, answer }: InFlight): Promise<Stopped> {
    const result = await answer;
    if (result.isFailure) return result;
    const page = result.value;
    if (page.rateLimited) return this.stop();
    if (page.rows.length === 0) {
      // The end, or a hole: what lies behind shows which.
      this.abandonInFlight();
      this.width = 0;
      return undefined;
    }
    if (!isAscending(page.rows, this.name, range)) return orderNotKept;
    const last = this.keyOf(page, -1);
    if (page.rows.length >= this.listing.pageSize && last < range.upTo) {
      const rest = { after: last, upTo: range.upTo };
      this.buffered.push({ page, upTo: last });
      this.width = rangeWidth(page.rows.length, last - range.after, this.listing.pageSize);
      // Where keys are much denser than they were, ranges are cut anew from here on.
      if (rest.upTo - last > this.width) this.abandonInFlight();
      else this.inFlight.unshift({ range: rest, answer: this.fetchRanges([rest]) });
      return this.checkGaps();
    }
    this.width = rangeWidth(page.rows.length, range.upTo - range.after, this.listing.pageSize);
    this.buffered.push({
      page,
      upTo: range.upTo,
      gap: last < range.upTo ? { after: last, upTo: range.upTo } : undefined,
    });
    return this.checkGaps();
  }

  /** Asks for what is left of the ranges that came, once there are enough of them or of the pages that wait for that. */
  private async checkGaps(): Promise<Stopped> {
    const unproven = this.buffered.slice(this.gapCheck?.of ?? 0);
    const gaps = gapsOf(unproven);
    if (!this.gapCheck && gaps.length === 0) return this.takeBuffered(this.buffered.length);
    if (gaps.length < gapsPerCall && unproven.length < mostUnproven) return undefined;
    const stopped = this.gapCheck ? await this.readGapCheck() : undefined;
    if (stopped || this.sequential) return stopped;
    if (gaps.length === 0) return this.takeBuffered(this.buffered.length);
    this.gapCheck = { of: this.buffered.length, answer: this.fetchRanges(gaps) };
    return undefined;
  }

  private async readGapCheck(): Promise<Stopped> {
    const { gapCheck } = this;
    if (!gapCheck) return undefined;
    const result = await gapCheck.answer;
    this.gapCheck = undefined;
    if (result.isFailure) return result;
    if (result.value.rateLimited) return this.stop();
    return result.value.rows.length === 0 ? this.takeBuffered(gapCheck.of) : this.fallBackToSequential();
  }

  /** Asks for the next rows wherever they are, and for what is left of the ranges that came. */
  private async fetchTail(): Promise<Stopped> {
    const { frontier, gapCheck } = this;
    const gaps = gapsOf(this.buffered.slice(gapCheck?.of ?? 0));
    const answer = this.fetchRanges([...gaps, { after: frontier }]);
    const stopped = await this.readGapCheck();
    const result = await answer;
    // Where the proof failed, what was asked does not go on from what has been taken.
    if (stopped || (gapCheck && this.sequential)) return stopped;
    if (result.isFailure) return result;
    const page = result.value;
    if (page.rateLimited) return this.stop();
    if (!isAscending(page.rows, this.name, { after: gaps[0]?.after ?? frontier })) return orderNotKept;
    const first = this.keyOf(page, 0);
    if (frontier !== undefined && first <= frontier) return this.fallBackToSequential();
    const full = this.takeBuffered(this.buffered.length);
    if (full || page.rows.length === 0) return full ?? success(undefined);
    const last = this.keyOf(page, -1);
    if (page.rows.length >= this.listing.pageSize)
      this.width = rangeWidth(page.rows.length, last - first + 1, this.listing.pageSize);
    return this.take({ page, upTo: last });
  }

  /** There was more in a range than Aspire had given: from there on, one page after the other. */
  private async fallBackToSequential(): Promise<Stopped> {
    this.sequential = true;
    await this.drain();
    this.gapCheck = undefined;
    const position = this.buffered.findIndex(({ gap }) => gap !== undefined);
    const gap = this.buffered[position]?.gap;
    const stopped = this.takeBuffered(position + 1);
    this.buffered = [];
    this.after = gap?.after ?? this.after;
    return stopped;
  }

  private takeBuffered(count: number): Stopped {
    for (const came of this.buffered.splice(0, count)) {
      const stopped = this.take(came);
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

  private keyOf({ rows }: Page, position: number): number {
    return Number(rows.at(position)?.[this.name]);
  }
}

function gapsOf(held: readonly Buffered[]): KeyRange[] {
  return held.flatMap(({ gap }) => gap ?? []);
}
