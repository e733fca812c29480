import { success, type Result } from '../model/result';
import { and, atPosition, fromPosition, isEncodable, orderbyOf, positionOf } from '../odata/orderBy';
import type { KeysetPosition, Segment } from '../odata/orderBy';
import type { AspireRecord } from '../model/record';
import { clientSort } from './clientSort';
import { breaksOrder, isSamePosition } from './orderCheck';
import { watchingOrder } from './orderWatch';
import { mostStalePages, orderNotKept } from './problems';
import { idOf } from './recordId';
import { largestPage, stopAt } from './types';
import type { CursorPosition, FetchPage, Limits, Listing, PagingStrategy, RecordSink } from './types';
import { behindWindow, compareShown, windowAround, windowFilter, type Window } from './window';

/**
 * By an order of the builder's own: each page begins at the values of the last record, which do not move when other records
 * come and go, as numbered pages do. That record has to come first again: then nothing lies between two pages. Where it does
 * not, Aspire keeps its values more exactly than it shows them, and the stretch about them is read by key.
 *
 * Fails with `orderNotKept` where Aspire gives another order. `byKeyOf` reads a filter by key, in any order.
 */
export function byKeyset({ filter, terms }: Segment, byKeyOf?: PagingStrategy): PagingStrategy {
  const opposite = orderbyOf(terms.map((term) => ({ ...term, descending: !term.descending })));
  return watchingOrder(
    (fetchPage, listing, sink, from, limits) =>
      new KeysetPager({ filter, terms, byKeyOf, fetchPage, listing, sink, limits }, from).run(),
    opposite,
  );
}

/** So many records about a position are named in it; of more it is first asked whether that is needed. */
const mostNamed = 100;

type Setting = Segment & {
  byKeyOf?: PagingStrategy;
  fetchPage: FetchPage;
  listing: Listing;
  sink: RecordSink;
  limits: Limits;
};
/** How it ended; nothing where it goes on. */
type Stopped = Result<CursorPosition> | undefined;

class KeysetPager {
  /** The values of the last record taken, or the first of them, where everything from there on is still to come. */
  private at: KeysetPosition | undefined;
  /** That record. */
  private last: AspireRecord | undefined;
  private window: Window | undefined;
  /** A position in the values that Aspire holds, not those that it shows: what stands before it has been given. */
  private floor: KeysetPosition | undefined;
  /** Records that runs before have given, and that look like the one at the position where they ended. */
  private readonly given: ReadonlySet<string | number>;
  private readonly taken: AspireRecord[] = [];
  /** So many pages in a row brought nothing but records that had come already. */
  private stale = 0;

  constructor(
    private readonly setting: Setting,
    private readonly from: NonNullable<CursorPosition>,
  ) {
    this.at = from.at;
    this.window = from.window;
    this.floor = from.floor ?? (from.at && from.at.length < setting.terms.length ? from.at : undefined);
    const last = from.at && this.idAt(from.at);
    this.given = new Set([...(from.given ?? []), ...(last === undefined ? [] : [last])]);
  }

  async run(): Promise<Result<CursorPosition>> {
    for (;;) {
      if (this.setting.sink.isFull()) return this.stop();
      const stopped = this.window ? await this.readWindow(this.window) : await this.readPage();
      if (stopped) return stopped;
    }
  }

  private async readPage(): Promise<Stopped> {
    const { at } = this;
    const answer = await this.fetch(at);
    if (answer.isFailure) return answer;
    if (answer.value.rateLimited) return this.stop();
    const { rows, size } = answer.value;
    if (at?.length !== this.setting.terms.length) return this.takeAny(rows, size);
    const [first, ...further] = rows;
    if (!first || !this.isAt(first, at)) return this.crossBorder(at, rows, size);
    return further.length > 0 ? this.take(further, (size * further.length) / rows.length) : this.readBeyond(at);
  }

  /** Nothing but the last record came: only an empty page says that it was the last one of all. */
  private async readBeyond(at: KeysetPosition): Promise<Stopped> {
    const answer = await this.fetch(at, { beyond: true });
    if (answer.isFailure) return answer;
    if (answer.value.rateLimited) return this.stop();
    const rows = answer.value.rows.filter((row) => !this.isAt(row, at));
    return this.takeAny(rows, answer.value.size);
  }

  private async takeAny(rows: readonly AspireRecord[], size: number): Promise<Stopped> {
    return rows.length === 0 ? success(undefined) : this.take(rows, size);
  }

  private async take(rows: readonly AspireRecord[], size: number): Promise<Stopped> {
    const { terms, listing, sink } = this.setting;
    if (rows.some((row) => idOf(row, listing.key) === undefined)) return orderNotKept;
    const before = this.at?.length === terms.length ? this.at : undefined;
    if (breaksOrder(rows, terms, before)) return orderNotKept;
    this.stale = rows.every((row) => sink.has(row)) ? this.stale + 1 : 0;
    if (this.stale >= mostStalePages) return orderNotKept;
    const taken = sink.take({ rows, size });
    const last = rows[taken - 1];
    if (!last) return this.stop();
    this.taken.push(...rows.slice(0, taken));
    const at = positionOf(last, terms);
    if (!isEncodable(at)) return orderNotKept;
    this.at = at;
    this.last = last;
    return taken < rows.length ? this.stop() : undefined;
  }

  /** The record at the position did not come first: it has gone or moved, or Aspire holds its values more exactly. */
  private async crossBorder(at: KeysetPosition, rows: readonly AspireRecord[], size: number): Promise<Stopped> {
    const { terms, byKeyOf } = this.setting;
    const window = isSamePosition(this.floor, at) || !byKeyOf ? undefined : windowAround(terms, at);
    if (window) {
      this.window = window;
      return undefined;
    }
    const isThere = await this.isStillThere(at);
    if (isThere.isFailure) return isThere;
    if (isThere.value) return orderNotKept;
    return this.takeAny(rows, size);
  }

  /** Reads a whole window by key, and gives it in the order of what is shown. */
  private async readWindow(window: Window): Promise<Stopped> {
    const { filter, terms, listing, fetchPage, sink, limits, byKeyOf } = this.setting;
    const { at, floor } = this;
    if (!byKeyOf) return orderNotKept;
    const unread = and(
      windowFilter(terms, window),
      floor ? (fromPosition(terms, floor, { beyond: floor.length === terms.length }) ?? '') : '',
    );
    let isFound = false;
    const isGiven = (row: AspireRecord) => {
      const isLast = at !== undefined && this.isAt(row, at);
      isFound ||= isLast;
      return isLast || this.wasGiven(row, window);
    };
    const found = await clientSort(
      fetchPage,
      {
        ...listing,
        filters: [and(filter, unread)],
        order: terms,
        skip: 0,
        from: window.after && { filter: 0, started: 0, at: window.after },
        isGiven,
      },
      { ...limits, records: sink.room + 1 },
      byKeyOf,
    );
    if (found.isFailure) return sink.count > 0 && found.error.code === 'too_large' ? this.stop() : found;
    if (!isFound && at) {
      // Elsewhere than what it shows says: nothing of this order is to be relied on.
      const isThere = await this.isStillThere(at);
      if (isThere.isFailure) return isThere;
      if (isThere.value) return orderNotKept;
    }
    const { rows, next } = found.value;
    const taken = sink.take({ rows, size: Buffer.byteLength(JSON.stringify(rows)) });
    this.taken.push(...rows.slice(0, taken));
    const last = rows[taken - 1];
    if (taken < rows.length || next) {
      this.window = last ? { ...window, after: positionOf(last, terms) } : window;
      return this.stop();
    }
    this.window = undefined;
    this.at = behindWindow(terms, window);
    this.floor = this.at;
    return undefined;
  }

  /** Whether the record at a position is there with the values that were shown. */
  private async isStillThere(at: KeysetPosition): Promise<Result<boolean>> {
    const { filter, terms, listing } = this.setting;
    const named = terms
      .flatMap((term, index) => (listing.key.includes(term.field) ? [atPosition([term], [at[index] ?? null])] : []))
      .join(' and ');
    const answer = await this.ask(and(filter, named), 1);
    if (answer.isFailure) return answer;
    const [row] = answer.value.rows;
    return success(row !== undefined && positionOf(row, terms).every((value, index) => value === at[index]));
  }

  private async stop(): Promise<Result<CursorPosition>> {
    const { at, window } = this;
    const { terms, filter, byKeyOf } = this.setting;
    const about = window ?? (at?.length === terms.length && byKeyOf ? windowAround(terms, at) : undefined);
    if (!at || !about) return stopAt({ filter: this.from.filter, at });
    const floor = this.floor && compareShown(this.floor, at, terms, about) === 0 ? this.floor : undefined;
    const given = this.givenLike(at, about);
    const position = { filter: this.from.filter, at, window, floor, given: given.length > 0 ? given : undefined };
    if (!window && given.length > mostNamed) {
      const answer = await this.ask(and(filter, atPosition(terms, at)), 1);
      if (answer.isSuccess && answer.value.rows.length > 0) return stopAt({ ...position, floor: at, given: undefined });
    }
    return stopAt(position);
  }

  /** Which records have been given that look like the one at a position; that one goes without saying. */
  private givenLike(at: KeysetPosition, window: Window): (string | number)[] {
    const { terms, listing } = this.setting;
    const isLike = (mark: KeysetPosition) => compareShown(mark, at, terms, window) === 0;
    const own = this.taken.filter((row) => row !== this.last && isLike(positionOf(row, terms)));
    const before = this.from.at && isLike(this.from.at) ? this.given : [];
    return [...new Set([...before, ...own.flatMap((row) => idOf(row, listing.key) ?? [])])];
  }

  /** Whether a record in a window has been given: by this run, by name, or since it stands before where this run began. */
  private wasGiven(row: AspireRecord, window: Window): boolean {
    const { terms, listing, sink } = this.setting;
    const id = idOf(row, listing.key);
    if (sink.has(row) || (id !== undefined && this.given.has(id))) return true;
    const { at } = this.from;
    return at !== undefined && compareShown(positionOf(row, terms), at, terms, window) < 0;
  }

  /** The record of a position; undefined where only its first values are given. */
  private idAt(at: KeysetPosition): string | number | undefined {
    const { terms, listing } = this.setting;
    return idOf(Object.fromEntries(terms.map(({ field }, index) => [field, at[index]])), listing.key);
  }

  private isAt(row: AspireRecord, at: KeysetPosition): boolean {
    const { terms, listing } = this.setting;
    return terms.every(({ field }, index) => !listing.key.includes(field) || row[field] === at[index]);
  }

  private fetch(at: KeysetPosition | undefined, options: { beyond?: boolean } = {}): ReturnType<FetchPage> {
    const { filter, terms, listing } = this.setting;
    const from = at ? fromPosition(terms, at, options) : '';
    // Where nothing can stand behind the position, there is nothing to ask for.
    if (from === undefined) return Promise.resolve(success({ rows: [], size: 0 }));
    return this.ask(and(filter, from), Math.min(largestPage, listing.pageSize + (at && !options.beyond ? 1 : 0)));
  }

  private ask(filter: string, limit: number): ReturnType<FetchPage> {
    return this.setting.fetchPage({ filter, orderby: orderbyOf(this.setting.terms), limit, pageNumber: 1 });
  }
}
