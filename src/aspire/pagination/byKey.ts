import { byDivision } from './byDivision';
import { byKeyRange } from './byKeyRange';
import { byPageNumber } from './byPageNumber';
import { watchingOrder } from './orderWatch';
import { isOrderNotKept } from './problems';
import type { PagingStrategy } from './types';

/**
 * By key, whatever Aspire makes of it. In the order of keys as long as it keeps to it; else in ranges of keys small enough
 * that the order within them does not matter; and by page number where keys are empty, or not heeded in the filter.
 */
export const byKey: PagingStrategy = async (fetchPage, listing, sink, from, limits) => {
  if (from.page !== undefined) return byPageNumber(fetchPage, listing, sink, from, limits);
  const inOrder = watchingOrder(byKeyRange, `${listing.key[0] ?? ''} desc`);
  for (const strategy of from.divided ? [byDivision] : [inOrder, byDivision]) {
    const dropTaken = sink.snapshot();
    const stopped = await strategy(fetchPage, listing, sink, from, limits);
    if (!isOrderNotKept(stopped)) return stopped;
    // They need not be the first ones in any order.
    dropTaken();
  }
  return byPageNumber(fetchPage, listing, sink, from, limits);
};
