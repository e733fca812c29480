import { success, type Result } from '../model/result';
import { splitByNulls, type Segment } from '../odata/orderBy';
import { byKeyRange } from './byKeyRange';
import { byKeyset } from './byKeyset';
import { byPageNumber } from './byPageNumber';
import { clientSort } from './clientSort';
import { mergeByKey } from './mergeByKey';
import { RecordCollector } from './recordCollector';
import type { CursorPosition, FetchPage, Found, Limits, Listing, PagingStrategy } from './types';

/**
 * Fetches pages until the listing ends or a limit is reached. No record is returned twice, and a run that continues at
 * `next` misses none. Fails with the first error.
 */
export async function fetchAllPages(fetchPage: FetchPage, listing: Listing, limits: Limits): Promise<Result<Found>> {
  const { filters, key, byKey, order, from = { filter: 0 } } = listing;
  const sink = new RecordCollector(listing, limits);
  if (filters.length > 1 && byKey) return finish(sink, await mergeByKey(fetchPage, listing, sink, from, limits));
  if (filters.length > 1 && order) return clientSort(fetchPage, { ...listing, order }, limits, strategyByKey(listing));
  const [filter = ''] = filters;
  const segments = order && !byKey ? splitByNulls(filter, order) : undefined;
  const parts = segments ? { ...listing, filters: segments.map((segment) => segment.filter) } : listing;
  for (
    let position: NonNullable<CursorPosition> = from;
    position.filter < parts.filters.length;
    position = { filter: position.filter + 1 }
  ) {
    const segment = segments?.[position.filter];
    const strategy = byKey ? byKeyRange : segment ? strategyFor(segment, key) : byPageNumber;
    const stopped = await strategy(fetchPage, parts, sink, position, limits);
    if (stopped.isFailure || stopped.value) return finish(sink, stopped);
  }
  return finish(sink, success(undefined));
}

function finish({ rows }: RecordCollector, stopped: Result<CursorPosition>): Result<Found> {
  return stopped.isFailure ? stopped : success({ rows, next: stopped.value });
}

/** Key ranges if the segment is sorted by its key in ascending order, otherwise keyset pages. */
function strategyFor(segment: Segment, key: readonly string[]): PagingStrategy {
  const [only, ...more] = segment.terms;
  return only && more.length === 0 && only.field === key[0] && key.length === 1 && !only.descending
    ? ordered(byKeyRange, key)
    : byKeyset(segment);
}

/** The fastest strategy for a listing whose order does not matter. */
function strategyByKey({ key, order = [] }: Listing): PagingStrategy {
  if (key.length === 1) return ordered(byKeyRange, key);
  const terms = key.flatMap((field) => order.find((term) => term.field === field) ?? []);
  return (fetchPage, part, ...rest) => byKeyset({ filter: part.filters[0] ?? '', terms })(fetchPage, part, ...rest);
}

function ordered(strategy: PagingStrategy, key: readonly string[]): PagingStrategy {
  const orderby = key.map((name) => `${name} asc`).join(',');
  return (fetchPage, ...rest) => strategy((request) => fetchPage({ orderby, ...request }), ...rest);
}
