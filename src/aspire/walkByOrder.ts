import {
  OperationHandlerError,
  OperationHandlerResult as Result,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { repeating, stopAt, type Walk } from './basket';
import { beyond, both, isTellable, markOf, orderbyOf, type Mark, type Phase } from './order';
import { fieldTitle } from './words';

/**
 * By an order of the builder's own: each page begins behind the values of the last record, which do not move when other
 * records come and go, as numbered pages do.
 */
export function walkByOrder({ filter, terms }: Phase): Walk {
  return async (ask, { pageSize }, basket, from) => {
    let at = from.at;
    const stop = (mark = at) => stopAt({ filter: from.filter, at: mark });
    for (;;) {
      if (basket.isOver()) return stop();
      const answer = await ask({
        filter: at ? both(filter, beyond(terms, at)) : filter,
        orderby: orderbyOf(terms),
        limit: pageSize,
        pageNumber: 1,
      });
      if (answer.isFailure) return answer;
      const { rows, postponed } = answer.value;
      if (postponed) return stop();
      const last = rows.at(-1);
      if (!last) return Result.success(undefined);
      const taken = basket.take(answer.value);
      const reached = rows[taken - 1];
      if (!reached) return stop();
      const mark = markOf(reached, terms);
      if (!isTellable(mark)) return Result.failure(tooLong(terms[0]?.field ?? ''));
      if (taken < rows.length) return stop(mark);
      if (isSame(mark, at)) return Result.failure(repeating);
      at = mark;
    }
  };
}

function isSame(one: Mark, other: Mark | undefined): boolean {
  return one.every((value, index) => other?.[index] === value);
}

function tooLong(field: string) {
  return OperationHandlerError.userInputError(
    `Cannot read all records sorted by ${fieldTitle(field)} (${field}): its texts are too long to go on from. Sort by another field.`,
  );
}
