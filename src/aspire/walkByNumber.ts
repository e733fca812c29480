import { OperationHandlerResult as Result } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { repeating, stopAt, type Walk } from './basket';
import type { Row } from './rows';

/**
 * By number, one page after the other: for lists whose records nothing tells apart, and for an order in OData. Records that
 * come or go between two pages move those behind them.
 */
export const walkByNumber: Walk = async (ask, { filters, pageSize }, basket, from) => {
  const { size: limit = pageSize } = from;
  let { page = 1, row = 0 } = from;
  let previous: readonly Row[] = [];
  const stop = () => stopAt({ filter: from.filter, page, row, size: limit });
  for (;;) {
    if (basket.isOver()) return stop();
    const answer = await ask({ filter: filters[from.filter] ?? '', limit, pageNumber: page });
    if (answer.isFailure) return answer;
    const { rows, size, postponed } = answer.value;
    if (postponed) return stop();
    if (rows.length === 0) return Result.success(undefined);
    if (isSame(rows, previous)) {
      // A page that is not full is all that there is, to an Aspire that does not heed page options. Of a full one nobody
      // knows what lies behind it.
      return rows.length === limit ? Result.failure(repeating) : Result.success(undefined);
    }
    const rest = rows.slice(row);
    const taken = basket.take({ rows: rest, size: (size * rest.length) / rows.length });
    if (taken < rest.length) {
      row += taken;
      return stop();
    }
    previous = rows;
    page += 1;
    row = 0;
  }
};

function isSame(rows: readonly Row[], previous: readonly Row[]): boolean {
  return rows.length === previous.length && JSON.stringify(rows) === JSON.stringify(previous);
}
