import type { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import {
  OperationHandlerError,
  OperationHandlerResult as Result,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import type { Position } from './cursor';

/** A record, as far as paging needs to know. */
export type Row = Readonly<Record<string, unknown>>;

/** One page's rows, and how many characters of JSON they took. `postponed`: it was not asked for, since the rate limit leaves no time. */
export type Page = { rows: readonly Row[]; size: number; postponed?: true };

/** Fetches one page: rows that meet the filter, in the listing's order, at most `limit` of them. */
export type Ask = (question: {
  filter: string;
  limit: number;
  pageNumber: number;
}) => Promise<OperationHandlerResult<Page>>;

/** What a listing of all pages is bounded by. */
export type Bounds = {
  /** Records, at most. */
  records: number;
  /** Characters of JSON, at most: a Lambda's reply ends at 6 MB. */
  size: number;
  /** Milliseconds since 1970 after which no further request is begun. */
  until: number;
  now: () => number;
  /** Requests under way at once. */
  ahead: number;
};

export type Listing = {
  filters: readonly string[];
  /** The fields of the key, by which a record is known again. */
  key: readonly string[];
  /** Whether pages go by the key (`Key gt n`); else they go by number. */
  byKey: boolean;
  pageSize: number;
  from?: Position;
};

/** What was found, and where to go on; no `next` means that this was all. */
export type Found = { rows: Row[]; next?: Pick<Position, 'filter' | 'after' | 'page' | 'row'> };

/**
 * Fetches page after page until there is no more, or a bound is reached. Nothing is given twice, and going on at `next`
 * misses nothing. Fails with the first error.
 */
export async function fetchAll(ask: Ask, listing: Listing, bounds: Bounds): Promise<OperationHandlerResult<Found>> {
  const basket = new Basket(listing, bounds);
  const { filters, byKey } = listing;
  const first: NonNullable<Place> = listing.from ?? { filter: 0 };
  if (byKey && filters.length > 1) return finish(basket, await walkMerged(ask, listing, basket, first, bounds));
  for (let from = first; from.filter < filters.length; from = { filter: from.filter + 1 }) {
    const stopped = await (byKey ? walkByKey : walkByNumber)(ask, listing, basket, from, bounds);
    if (stopped.isFailure || stopped.value) return finish(basket, stopped);
  }
  return finish(basket, Result.success(undefined));
}

function finish({ rows }: Basket, stopped: OperationHandlerResult<Place>): OperationHandlerResult<Found> {
  return stopped.isFailure ? stopped : Result.success({ rows, next: stopped.value });
}

type Place = Found['next'];
type Walk = (
  ask: Ask,
  listing: Listing,
  basket: Basket,
  from: NonNullable<Place>,
  bounds: Bounds,
) => Promise<OperationHandlerResult<Place>>;

/** What has been gathered so far, each record once, within the bounds. */
class Basket {
  readonly rows: Row[] = [];
  private readonly seen = new Set<string>();
  private size = 0;

  constructor(
    private readonly listing: Listing,
    private readonly bounds: Bounds,
  ) {}

  /** Whether a bound is reached. Something is always gathered first, so that every run gets on. */
  isOver(): boolean {
    const { records, size, now, until } = this.bounds;
    return this.rows.length >= records || this.size >= size || (this.rows.length > 0 && now() >= until);
  }

  /** How many more records may be taken. */
  get room(): number {
    return this.bounds.records - this.rows.length;
  }

  /** Takes rows in order until a bound is reached; gives how many it went through, those it had already included. */
  take({ rows, size }: Page): number {
    const each = rows.length === 0 ? 0 : size / rows.length;
    const fits = this.size + size <= this.bounds.size;
    for (const [index, row] of rows.entries()) {
      if (this.rows.length >= this.bounds.records) return index;
      // Only where the page would not fit is it worth measuring every row of it.
      const own = fits ? each : JSON.stringify(row).length;
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

  private idOf(row: Row): string | undefined {
    const parts = this.listing.key.map((name) => row[name]);
    return parts.length === 0 || parts.some((part) => part === undefined) ? undefined : JSON.stringify(parts);
  }
}

/** What to say when `Key gt n` is not heeded: going on would never end. */
const repeating = OperationHandlerError.apiError(
  'Aspire gives the same records again where the next ones were asked for. Read the list page by page instead of all at once.',
);

/** A range of keys: above `after`, up to and with `upTo` where it has an end. */
type Range = { after?: number; upTo?: number };

/**
 * By key. The first page is asked alone; from its density of keys the next ranges are cut so that each should nearly fill
 * a page, and several are asked at once, the last of them open-ended. A range that turns out fuller than a page is gone on
 * with from its last key. Ranges do not move when records come and go, as numbered pages do.
 */
const walkByKey: Walk = async (ask, { filters, key, pageSize }, basket, from, bounds) => {
  const [name = ''] = key;
  const filter = filters[from.filter] ?? '';
  let { after } = from;
  let width = 0;
  for (let ahead = bounds.ahead; ;) {
    if (basket.isOver()) return Result.success({ filter: from.filter, after });
    const before = after;
    // No further ahead than there is room for.
    const ranges = cut(after, ahead > 1 ? width : 0, Math.min(ahead, Math.ceil(basket.room / pageSize)));
    const answers = await Promise.all(ranges.map((range) => ask(question(filter, name, [range], pageSize))));
    const window: { range: Range; page: Page; last?: number }[] = [];
    let postponed = false;
    for (const [index, answer] of answers.entries()) {
      if (answer.isFailure) return answer;
      postponed ||= answer.value.postponed === true;
      if (postponed) continue;
      const last = answer.value.rows.at(-1)?.[name];
      window.push({
        range: ranges[index] ?? {},
        page: answer.value,
        last: last === undefined ? undefined : Number(last),
      });
    }
    width =
      widthOf(
        window.map(({ page }) => page),
        name,
        pageSize,
      ) ?? width;
    const short = window.filter(({ range, page }) => range.upTo !== undefined && page.rows.length < pageSize);
    const gaps = short.map(({ range, last }) => ({ ...range, after: last ?? range.after }));
    if (gaps.length > 0) {
      // A page may be short although there is more (some clients have seen it), and only an empty one is proof.
      const rest = await ask(question(filter, name, gaps, pageSize));
      if (rest.isFailure) return rest;
      postponed ||= rest.value.postponed === true;
      if (rest.value.rows.length > 0 || rest.value.postponed) {
        ahead = 1;
        window.splice(window.findIndex((part) => part === short[0]) + 1);
      }
    }
    for (const { range, page, last } of window) {
      const taken = basket.take(page);
      if (taken < page.rows.length)
        return Result.success({ filter: from.filter, after: taken > 0 ? Number(page.rows[taken - 1]?.[name]) : after });
      const ended = ahead > 1 && range.upTo !== undefined && page.rows.length < pageSize;
      after = ended ? range.upTo : (last ?? after);
      if (range.upTo === undefined && page.rows.length === 0) return Result.success(undefined);
      // Fuller than a page: what follows in its range is asked anew, and so are the ranges after it.
      if (range.upTo !== undefined && !ended) break;
    }
    if (postponed) return Result.success({ filter: from.filter, after });
    const open = window.at(-1);
    if (open?.range.upTo === undefined && open?.page.rows.length && after === before) return Result.failure(repeating);
  }
};

/**
 * Several filters by key, merged: the record with the lowest key is always next, so that one key says how far all of them
 * are, and a record that meets two filters is seen to be one.
 */
const walkMerged: Walk = async (ask, { filters, key, pageSize }, basket, from, bounds) => {
  const [name = ''] = key;
  let { after } = from;
  const streams = filters.map((filter) => ({ filter, rows: [] as Row[], after, ended: false }));
  for (;;) {
    if (basket.isOver()) return Result.success({ filter: 0, after });
    const hungry = streams.filter(({ rows, ended }) => rows.length === 0 && !ended).slice(0, bounds.ahead);
    const answers = await Promise.all(
      hungry.map((stream) => ask(question(stream.filter, name, [{ after: stream.after }], pageSize))),
    );
    for (const [index, answer] of answers.entries()) {
      if (answer.isFailure) return answer;
      const stream = hungry[index];
      if (answer.value.postponed) return Result.success({ filter: 0, after });
      if (!stream) continue;
      const before = stream.after;
      stream.rows = [...answer.value.rows];
      stream.ended = stream.rows.length === 0;
      if (!stream.ended) stream.after = Number(stream.rows.at(-1)?.[name]);
      if (!stream.ended && stream.after === before) return Result.failure(repeating);
    }
    if (streams.every(({ ended }) => ended)) return Result.success(undefined);
    // While any stream has to be asked again, nobody knows whether its next key is the lowest.
    while (streams.every(({ rows, ended }) => ended || rows.length > 0)) {
      const open = streams.filter(({ rows }) => rows.length > 0);
      if (open.length === 0) break;
      const lowest = open.reduce((best, stream) =>
        Number(stream.rows[0]?.[name]) < Number(best.rows[0]?.[name]) ? stream : best,
      );
      const [row] = lowest.rows;
      if (!row) break;
      if (basket.take({ rows: [row], size: JSON.stringify(row).length }) === 0)
        return Result.success({ filter: 0, after });
      lowest.rows.shift();
      after = Number(row[name]);
    }
  }
};

function question(filter: string, name: string, ranges: readonly Range[], limit: number) {
  return { filter: within(filter, name, ranges), limit, pageNumber: 1 };
}

/** `ahead` ranges of equal width and an open end; one open range while the density is not known. */
function cut(after: number | undefined, width: number, ahead: number): Range[] {
  if (after === undefined || width <= 0) return [{ after }];
  const bounded = Array.from({ length: Math.max(0, ahead - 1) }, (_, index) => ({
    after: after + index * width,
    upTo: after + (index + 1) * width,
  }));
  return [...bounded, { after: after + bounded.length * width }];
}

/** How many keys a page of rows spans, a little less, so that most ranges fit in a page. Undefined where nothing tells. */
function widthOf(pages: readonly Page[], name: string, pageSize: number): number | undefined {
  const full = pages.filter(({ rows }) => rows.length >= pageSize).at(-1)?.rows;
  if (!full) return undefined;
  const span = Number(full.at(-1)?.[name]) - Number(full[0]?.[name]) + 1;
  return Number.isSafeInteger(span) && span > 0 ? Math.max(1, Math.floor(span * 0.95)) : undefined;
}

function within(filter: string, name: string, ranges: readonly Range[]): string {
  const parts = ranges.map(({ after, upTo }) =>
    [after === undefined ? '' : `${name} gt ${after}`, upTo === undefined ? '' : `${name} le ${upTo}`]
      .filter((part) => part !== '')
      .join(' and '),
  );
  const range = parts.length > 1 ? `(${parts.map((part) => `(${part})`).join(' or ')})` : (parts[0] ?? '');
  if (filter === '' || range === '') return filter === '' ? range : filter;
  return `(${filter}) and ${range}`;
}

/** By number, one page after the other: for lists without a key of one field, and for orders of the builder's own. */
const walkByNumber: Walk = async (ask, { filters, pageSize }, basket, from) => {
  let { page = 1, row = 0 } = from;
  for (;;) {
    if (basket.isOver()) return Result.success({ filter: from.filter, page, row });
    const answer = await ask({ filter: filters[from.filter] ?? '', limit: pageSize, pageNumber: page });
    if (answer.isFailure) return answer;
    const { rows, size, postponed } = answer.value;
    if (postponed) return Result.success({ filter: from.filter, page, row });
    if (rows.length === 0) return Result.success(undefined);
    const before = basket.rows.length;
    const rest = rows.slice(row);
    const taken = basket.take({ rows: rest, size: (size * rest.length) / rows.length });
    if (taken < rest.length) return Result.success({ filter: from.filter, page, row: row + taken });
    // A page of nothing new: Aspire has begun to repeat itself, as it does where it ignores page options.
    if (page > 1 && rest.length > 0 && basket.rows.length === before) return Result.success(undefined);
    page += 1;
    row = 0;
  }
};
