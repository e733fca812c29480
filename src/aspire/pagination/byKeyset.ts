import { success, failure, aspireError } from '../model/result';
import { pageRepeatedError } from './recordCollector';
import { stopAt, type PagingStrategy } from './types';
import {
  afterPosition,
  and,
  isEncodable,
  positionOf,
  orderbyOf,
  type KeysetPosition,
  type Segment,
} from '../odata/orderBy';
import { fieldTitle } from '../model/fieldTitle';

/**
 * By an order of the builder's own: each page begins behind the values of the last record, which do not move when other
 * records come and go, as numbered pages do.
 */
export function byKeyset({ filter, terms }: Segment): PagingStrategy {
  return async (fetchPage, { pageSize }, sink, from) => {
    let at = from.at;
    const stop = (mark = at) => stopAt({ filter: from.filter, at: mark });
    for (;;) {
      if (sink.isFull()) return stop();
      const answer = await fetchPage({
        filter: at ? and(filter, afterPosition(terms, at)) : filter,
        orderby: orderbyOf(terms),
        limit: pageSize,
        pageNumber: 1,
      });
      if (answer.isFailure) return answer;
      const { rows, rateLimited } = answer.value;
      if (rateLimited) return stop();
      const last = rows.at(-1);
      if (!last) return success(undefined);
      const taken = sink.take(answer.value);
      const reached = rows[taken - 1];
      if (!reached) return stop();
      const mark = positionOf(reached, terms);
      if (!isEncodable(mark)) return failure(tooLong(terms[0]?.field ?? ''));
      if (taken < rows.length) return stop(mark);
      if (isSame(mark, at)) return failure(pageRepeatedError);
      at = mark;
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
