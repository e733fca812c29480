import { failure, success, type Result } from '../model/result';
import { splitByNulls, type KeysetPosition, type Segment } from '../odata/orderBy';
import { byKey } from './byKey';
import { byKeyset } from './byKeyset';
import { byPageNumber } from './byPageNumber';
import { clientSort, type Sorted } from './clientSort';
import { mergeByKey } from './mergeByKey';
import { hasMore } from './hasMore';
import { isOrderNotKept } from './problems';
import { RecordCollector } from './recordCollector';
import type { CursorPosition, FetchPage, Found, Limits, Listing, PagingStrategy, RecordSink } from './types';

/**
 * Fetches page after page until there is no more, or a bound is reached. Nothing is given twice, and going on at `next`
 * misses nothing; where there is a `next`, there is more. Fails with the first error.
 */
export async function fetchAllPages(fetchPage: FetchPage, listing: Listing, limits: Limits): Promise<Result<Found>> {
  const { filters, order, from } = listing;
  if (order && (from?.sorted || (filters.length > 1 && !listing.byKey)))
    return sortedHere(fetchPage, { ...listing, order }, limits);
  const sink = new RecordCollector(listing, limits);
  let isRateLimited = false;
  const noting: FetchPage = async (question) => {
    const answer = await fetchPage(question);
    isRateLimited ||= answer.isSuccess && answer.value.rateLimited === true;
    return answer;
  };
  const stopped = await read(noting, listing, sink, from ?? { filter: 0 }, limits);
  if (isOrderNotKept(stopped) && order) return sortedHere(fetchPage, { ...listing, order }, limits, stopped);
  if (stopped.isFailure) return stopped;
  const next = stopped.value;
  const goesOn =
    next &&
    (sink.hasRefused ||
      isRateLimited ||
      (await hasMore(sink, (probe) => read(fetchPage, { ...listing, ...probe }, probe.sink, next, limits))));
  return success({ rows: sink.rows, next: goesOn ? next : undefined });
}

/** All filters of a listing from a position on. */
async function read(
  fetchPage: FetchPage,
  listing: Listing,
  sink: RecordSink,
  from: NonNullable<CursorPosition>,
  limits: Limits,
): Promise<Result<CursorPosition>> {
  const { filters, order } = listing;
  if (filters.length > 1 && listing.byKey) return mergeByKey(fetchPage, listing, sink, from, limits);
  const [filter = ''] = filters;
  const segments = order && !listing.byKey ? splitByNulls(filter, order) : undefined;
  const parts = segments ? { ...listing, filters: segments.map((segment) => segment.filter) } : listing;
  for (let position = from; position.filter < parts.filters.length; position = { filter: position.filter + 1 }) {
    const segment = segments?.[position.filter];
    const strategy = listing.byKey ? byKey : segment ? strategyFor(segment, listing) : byPageNumber;
    const stopped = await strategy(fetchPage, parts, sink, position, limits);
    if (stopped.isFailure || stopped.value) return stopped;
  }
  return success(undefined);
}

/** Nothing but a key in its own order is gone through in ranges, several at once. */
function strategyFor(segment: Segment, listing: Listing): PagingStrategy {
  const { key } = listing;
  const [only, ...more] = segment.terms;
  return only && more.length === 0 && only.field === key[0] && key.length === 1 && !only.descending
    ? inOrderOfKey(only.field)
    : byKeyset(segment, strategyByKey(listing));
}

/** The quickest way through a listing whose order does not matter. */
function strategyByKey({ key, order = [] }: Listing): PagingStrategy {
  const [name = ''] = key;
  if (key.length === 1) return inOrderOfKey(name);
  const terms = key.flatMap((field) => order.find((term) => term.field === field) ?? []);
  return async (fetchPage, part, ...rest) => {
    const stopped = await byKeyset({ filter: part.filters[0] ?? '', terms })(fetchPage, part, ...rest);
    return isOrderNotKept(stopped) ? byPageNumber(fetchPage, part, ...rest) : stopped;
  };
}

function inOrderOfKey(name: string): PagingStrategy {
  return (fetchPage, ...rest) => byKey((question) => fetchPage({ orderby: `${name} asc`, ...question }), ...rest);
}

/**
 * All records, sorted here: those of several filters, and those that Aspire does not give in the order asked for (`failed`).
 * What earlier runs gave in Aspire's own order must be told apart for certain; where it cannot, the failure stays.
 */
function sortedHere(
  fetchPage: FetchPage,
  listing: Sorted,
  limits: Limits,
  failed?: Result<CursorPosition>,
): Promise<Result<Found>> {
  const { from } = listing;
  const at = from && (failed ? certainPosition(listing, from) : positionIn(from));
  if (failed?.isFailure && from && !at) return Promise.resolve(failure(failed.error));
  return clientSort(fetchPage, { ...listing, from: from && { ...from, at } }, limits, strategyByKey(listing));
}

function positionIn({ at, after }: NonNullable<CursorPosition>): KeysetPosition | undefined {
  return at ?? (after === undefined ? undefined : [after]);
}

/** Where earlier runs ended in the whole order, if the values that say so are nothing but whole numbers, true, false and null. */
function certainPosition(
  { filters, order, byKey: isByKey }: Sorted,
  from: NonNullable<CursorPosition>,
): KeysetPosition | undefined {
  const position = positionIn(from);
  if (isByKey || !position) return position;
  const segment = splitByNulls(filters[0] ?? '', order)[from.filter];
  if (!segment?.terms.every(({ kind }) => kind === 'integer' || kind === 'boolean')) return undefined;
  return segment.fixed === undefined ? position : [segment.fixed, ...position];
}
