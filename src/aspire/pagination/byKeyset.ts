import { fieldTitle } from '../model/fieldTitle';
import { aspireError, failure, success } from '../model/result';
import {
  afterPosition,
  and,
  isEncodable,
  orderbyOf,
  positionOf,
  type KeysetPosition,
  type Segment,
} from '../odata/orderBy';
import { pageRepeatedError } from './recordCollector';
import { stopAt, type PagingStrategy } from './types';

/**
 * Reads a listing in the builder's sort order by keyset: each page starts after the last record's values in the sort
 * fields. Unlike numbered pages, it does not shift when records are created or deleted meanwhile.
 */
export function byKeyset({ filter, terms }: Segment): PagingStrategy {
  return async (fetchPage, { pageSize }, sink, from) => {
    let at = from.at;
    const stop = (position = at) => stopAt({ filter: from.filter, at: position });
    for (;;) {
      if (sink.isFull()) return stop();
      const page = await fetchPage({
        filter: at ? and(filter, afterPosition(terms, at)) : filter,
        orderby: orderbyOf(terms),
        limit: pageSize,
        pageNumber: 1,
      });
      if (page.isFailure) return page;
      const { rows, rateLimited } = page.value;
      if (rateLimited) return stop();
      const last = rows.at(-1);
      if (!last) return success(undefined);
      const taken = sink.take(page.value);
      const lastTaken = rows[taken - 1];
      if (!lastTaken) return stop();
      const position = positionOf(lastTaken, terms);
      if (!isEncodable(position)) return failure(tooLong(terms[0]?.field ?? ''));
      if (taken < rows.length) return stop(position);
      if (isSame(position, at)) return failure(pageRepeatedError);
      at = position;
    }
  };
}

function isSame(one: KeysetPosition, other: KeysetPosition | undefined): boolean {
  return one.every((value, index) => other?.[index] === value);
}

function tooLong(field: string) {
  return aspireError(
    'invalid_input',
    `Cannot read all records sorted by ${fieldTitle(field)} (${field}): its texts are too long to go on from. Sort by another field.`,
  );
}
