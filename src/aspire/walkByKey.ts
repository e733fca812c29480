import { OperationHandlerResult as Result } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import type { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import {
  repeating,
  stopAt,
  type Ask,
  type Bounds,
  type Gathering,
  type Listing,
  type Page,
  type Place,
  type Walk,
} from './basket';
import { question, widthFor, type Range } from './keyRanges';

/**
 * By key. The first page is asked alone; from its density of keys the next ranges are cut so that each should nearly fill
 * a page, and several are under way at once. Ranges do not move when records come and go, as numbered pages do.
 *
 * A page may be short although its range holds more (some clients have seen it), and only an empty one is proof. So what
 * a short page leaves of its range is asked once more, for many ranges in one request, and their rows count only then.
 */
export const walkByKey: Walk = async (ask, listing, basket, from, bounds) => {
  const walk = new KeyWalk(ask, listing, basket, from, bounds);
  const stopped = await walk.toTheEnd();
  // Nothing is left under way when a run is over: a Lambda freezes then.
  await walk.settled();
  return stopped;
};

/** Aspire refuses long lists of alternatives, and the listing has a filter of its own besides. */
const gapsPerCall = 5;

type Bounded = { after: number; upTo: number };
/** A range that has been asked for. */
type Asked = { range: Bounded; answer: ReturnType<Ask> };
/** A range whose rows have come; `gap` is the part of it that is not proven to be empty. */
type Came = { page: Page; upTo: number; gap?: Range };
/** How it ended; nothing where it goes on. */
type Stopped = OperationHandlerResult<Place> | undefined;

class KeyWalk {
  private readonly name: string;
  private readonly filter: string;
  /** Every record up to here has been taken. */
  private after: number | undefined;
  /** How many keys a range spans; 0 while nothing tells. */
  private width = 0;
  /** Once Aspire has kept records back, ranges are not to be relied on. */
  private distrusted = false;
  /** In the order of keys: what has come but is not taken yet, then what is under way. */
  private held: Came[] = [];
  private waiting: Asked[] = [];
  private proof: { of: number; answer: ReturnType<Ask> } | undefined;
  /** Under way, but no longer of use. */
  private strays: ReturnType<Ask>[] = [];

  constructor(
    private readonly ask: Ask,
    private readonly listing: Listing,
    private readonly basket: Gathering,
    private readonly from: NonNullable<Place>,
    private readonly bounds: Bounds,
  ) {
    this.name = listing.key[0] ?? '';
    this.filter = listing.filters[from.filter] ?? '';
    this.after = from.after;
  }

  async toTheEnd(): Promise<OperationHandlerResult<Place>> {
    for (;;) {
      if (this.basket.isOver()) return this.stop();
      this.askAhead();
      const next = this.waiting.shift();
      const stopped = next ? await this.receive(next) : await this.goOn();
      if (stopped) return stopped;
    }
  }

  async settled(): Promise<void> {
    this.forget();
    await Promise.all([this.proof?.answer, ...this.strays]);
  }

  /** Drops what is under way. */
  private forget(): void {
    this.strays.push(...this.waiting.map(({ answer }) => answer));
    this.waiting = [];
  }

  /** The end of what has come. */
  private get edge(): number | undefined {
    return this.held.at(-1)?.upTo ?? this.after;
  }

  /** Keeps ranges under way, no more than there is room for: the last page of a run is left to `goOn`. */
  private askAhead(): void {
    if (this.distrusted || this.width === 0 || this.after === undefined) return;
    const held = this.held.reduce((sum, { page }) => sum + page.rows.length, 0);
    const pages = Math.ceil((this.basket.room - held) / this.listing.pageSize) - 1;
    const most = Math.min(pages, this.bounds.ahead);
    while (this.waiting.length < most) {
      const after = this.waiting.at(-1)?.range.upTo ?? this.edge ?? this.after;
      const range = { after, upTo: after + this.width };
      this.waiting.push({ range, answer: this.rowsIn([range]) });
    }
  }

  /** Takes in a range that was under way. */
  private async receive({ range, answer }: Asked): Promise<Stopped> {
    const result = await answer;
    if (result.isFailure) return result;
    const page = result.value;
    if (page.postponed) return this.stop();
    if (page.rows.length === 0) {
      // The end, or a hole: what lies behind shows which.
      this.forget();
      this.width = 0;
      return undefined;
    }
    const last = this.keyOf(page, -1);
    if (!(this.keyOf(page, 0) > range.after && last <= range.upTo)) return Result.failure(repeating);
    if (page.rows.length >= this.listing.pageSize && last < range.upTo) {
      const rest = { after: last, upTo: range.upTo };
      this.held.push({ page, upTo: last });
      this.width = widthFor(page.rows.length, last - range.after, this.listing.pageSize);
      // Where keys are much denser than they were, ranges are cut anew from here on.
      if (rest.upTo - last > this.width) this.forget();
      else this.waiting.unshift({ range: rest, answer: this.rowsIn([rest]) });
      return undefined;
    }
    this.width = widthFor(page.rows.length, range.upTo - range.after, this.listing.pageSize);
    this.held.push({ page, upTo: range.upTo, gap: last < range.upTo ? { after: last, upTo: range.upTo } : undefined });
    return this.prove();
  }

  /** Asks for what is left of the ranges that came, once there are enough of them. */
  private async prove(): Promise<Stopped> {
    const proving = this.proof?.of ?? 0;
    const gaps = gapsOf(this.held.slice(proving));
    if (gaps.length === 0) return this.proof ? undefined : this.takeHeld(this.held.length);
    if (gaps.length < gapsPerCall) return undefined;
    const stopped = this.proof ? await this.readProof() : undefined;
    if (stopped || this.distrusted) return stopped;
    this.proof = { of: this.held.length, answer: this.rowsIn(gaps) };
    return undefined;
  }

  private async readProof(): Promise<Stopped> {
    const { proof } = this;
    if (!proof) return undefined;
    const result = await proof.answer;
    this.proof = undefined;
    if (result.isFailure) return result;
    if (result.value.postponed) return this.stop();
    return result.value.rows.length === 0 ? this.takeHeld(proof.of) : this.distrust();
  }

  /** Asks for the next rows wherever they are, and for what is left of the ranges that came. */
  private async goOn(): Promise<Stopped> {
    const { edge, proof } = this;
    const gaps = gapsOf(this.held.slice(proof?.of ?? 0));
    const answer = this.rowsIn([...gaps, { after: edge }]);
    const stopped = await this.readProof();
    const result = await answer;
    // Where the proof failed, what was asked does not go on from what has been taken.
    if (stopped || (proof && this.distrusted)) return stopped;
    if (result.isFailure) return result;
    const page = result.value;
    if (page.postponed) return this.stop();
    const first = this.keyOf(page, 0);
    if (gaps.length > 0 && edge !== undefined && first <= edge) return this.distrust();
    const full = this.takeHeld(this.held.length);
    if (full || page.rows.length === 0) return full ?? Result.success(undefined);
    const last = this.keyOf(page, -1);
    if (!(last > (edge ?? -Infinity))) return Result.failure(repeating);
    if (page.rows.length >= this.listing.pageSize)
      this.width = widthFor(page.rows.length, last - first + 1, this.listing.pageSize);
    return this.take({ page, upTo: last });
  }

  /** There was more in a range than Aspire had given: from there on, one page after the other. */
  private async distrust(): Promise<Stopped> {
    this.distrusted = true;
    await this.settled();
    this.proof = undefined;
    const place = this.held.findIndex(({ gap }) => gap !== undefined);
    const gap = this.held[place]?.gap;
    const stopped = this.takeHeld(place + 1);
    this.held = [];
    this.after = gap?.after ?? this.after;
    return stopped;
  }

  private takeHeld(count: number): Stopped {
    for (const came of this.held.splice(0, count)) {
      const stopped = this.take(came);
      if (stopped) return stopped;
    }
    return undefined;
  }

  private take({ page, upTo }: Came): Stopped {
    const taken = this.basket.take(page);
    if (taken === page.rows.length) this.after = upTo;
    else if (taken > 0) this.after = this.keyOf(page, taken - 1);
    return taken < page.rows.length ? this.stop() : undefined;
  }

  private stop(): OperationHandlerResult<Place> {
    return stopAt({ filter: this.from.filter, after: this.after });
  }

  private rowsIn(ranges: readonly Range[]): ReturnType<Ask> {
    return this.ask(question(this.filter, this.name, ranges, this.listing.pageSize));
  }

  private keyOf({ rows }: Page, place: number): number {
    return Number(rows.at(place)?.[this.name]);
  }
}

function gapsOf(held: readonly Came[]): Range[] {
  return held.flatMap(({ gap }) => gap ?? []);
}
