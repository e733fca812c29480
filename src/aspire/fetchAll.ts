import {
  OperationHandlerResult as Result,
  type OperationHandlerResult,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { Basket, type Ask, type Bounds, type Found, type Listing, type Place, type Walk } from './basket';
import { phasesOf, type Phase } from './order';
import { sortHere } from './sortHere';
import { walkByKey } from './walkByKey';
import { walkByNumber } from './walkByNumber';
import { walkByOrder } from './walkByOrder';
import { walkMerged } from './walkMerged';

export type { Ask, Bounds, Found, Listing, Page } from './basket';
export type { Row } from './rows';

/**
 * Fetches page after page until there is no more, or a bound is reached. Nothing is given twice, and going on at `next`
 * misses nothing. Fails with the first error.
 */
export async function fetchAll(ask: Ask, listing: Listing, bounds: Bounds): Promise<OperationHandlerResult<Found>> {
  const { filters, key, byKey, order, from = { filter: 0 } } = listing;
  const basket = new Basket(listing, bounds);
  if (filters.length > 1 && byKey) return finish(basket, await walkMerged(ask, listing, basket, from, bounds));
  if (filters.length > 1 && order) return sortHere(ask, { ...listing, order }, bounds, walkOfKey(listing));
  const [filter = ''] = filters;
  const phases = order && !byKey ? phasesOf(filter, order) : undefined;
  const parts = phases ? { ...listing, filters: phases.map((phase) => phase.filter) } : listing;
  for (
    let place: NonNullable<Place> = from;
    place.filter < parts.filters.length;
    place = { filter: place.filter + 1 }
  ) {
    const phase = phases?.[place.filter];
    const walk = byKey ? walkByKey : phase ? walkOf(phase, key) : walkByNumber;
    const stopped = await walk(ask, parts, basket, place, bounds);
    if (stopped.isFailure || stopped.value) return finish(basket, stopped);
  }
  return finish(basket, Result.success(undefined));
}

function finish({ rows }: Basket, stopped: OperationHandlerResult<Place>): OperationHandlerResult<Found> {
  return stopped.isFailure ? stopped : Result.success({ rows, next: stopped.value });
}

/** Nothing but a key in its own order is gone through in ranges, several at once. */
function walkOf(phase: Phase, key: readonly string[]): Walk {
  const [only, ...more] = phase.terms;
  return only && more.length === 0 && only.field === key[0] && key.length === 1 && !only.descending
    ? ordered(walkByKey, key)
    : walkByOrder(phase);
}

/** The quickest way through a listing whose order does not matter. */
function walkOfKey({ key, order = [] }: Listing): Walk {
  if (key.length === 1) return ordered(walkByKey, key);
  const terms = key.flatMap((field) => order.find((term) => term.field === field) ?? []);
  return (ask, part, ...rest) => walkByOrder({ filter: part.filters[0] ?? '', terms })(ask, part, ...rest);
}

function ordered(walk: Walk, key: readonly string[]): Walk {
  const orderby = key.map((name) => `${name} asc`).join(',');
  return (ask, ...rest) => walk((question) => ask({ orderby, ...question }), ...rest);
}
