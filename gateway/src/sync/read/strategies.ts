import { byDivision } from '../../../../src/aspire/pagination/byDivision';
import { byKeyRange } from '../../../../src/aspire/pagination/byKeyRange';
import { byKeyset } from '../../../../src/aspire/pagination/byKeyset';
import { byPageNumber } from '../../../../src/aspire/pagination/byPageNumber';
import { watchingOrder } from '../../../../src/aspire/pagination/orderWatch';
import type { PagingStrategy } from '../../../../src/aspire/pagination/types';
import type { SortKey } from '../../../../src/aspire/odata/orderBy';

/** A way through a list. `ordered`: records come in the order of the key, and none between two of them is left out. */
export type Way = { ordered: boolean; strategy: PagingStrategy };

/** The ways to try, the quickest first; the next one where Aspire does not keep to the order that a way relies on. */
export function waysThrough(
  { key, takesOrder }: { key: readonly string[]; takesOrder: boolean },
  filter: string,
): readonly [Way, ...Way[]] {
  const byNumber: Way = { ordered: false, strategy: byPageNumber };
  const [only, ...more] = key;
  if (only === undefined || !takesOrder) return [byNumber];
  if (more.length > 0) {
    const terms = key.map((field): SortKey => ({ field, kind: 'integer' }));
    return [{ ordered: true, strategy: byKeyset({ filter, terms }) }, byNumber];
  }
  return [
    { ordered: true, strategy: inOrder(only, watchingOrder(byKeyRange, `${only} desc`)) },
    { ordered: true, strategy: inOrder(only, byDivision) },
    byNumber,
  ];
}

function inOrder(key: string, strategy: PagingStrategy): PagingStrategy {
  return (fetchPage, ...rest) => strategy((question) => fetchPage({ orderby: `${key} asc`, ...question }), ...rest);
}
