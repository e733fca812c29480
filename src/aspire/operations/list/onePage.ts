import { invalidInput } from '../../client/errors';
import type { Session } from '../../client/session';
import type { OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { success, type Result } from '../../model/result';
import { idsNamedBy } from '../../odata/keyFilter';
import { fetchAllPages } from '../../pagination/fetchAllPages';
import { idOf } from '../../pagination/recordId';
import { limits, limitsOf, pageReader, readPage } from './reader';
import type { OnePagePlan, Query } from './plan';

/** The records of one page, and whether there are more. */
export type OnePage = { rows: readonly AspireRecord[]; hasMore: boolean };

/** One page: as Aspire gives it, or out of the results of several calls. */
export async function readOnePage(
  session: Session,
  operation: OperationRow,
  plan: OnePagePlan,
): Promise<Result<OnePage>> {
  if (plan.filters.length > 1) return pageOfSeveral(session, operation, plan);
  const [filter = ''] = plan.filters;
  const page = await readPage(session, operation, plan, { filter, options: plan.query });
  if (page.isFailure) return page;
  const { rows, size } = page.value;
  if (size > limits.page) return invalidInput(operation, [tooLarge(rows.length, size)], 'too_large');
  if (rows.length === 0 || operation.options !== 'odata' || areAllNamed(filter, rows, operation))
    return success({ rows, hasMore: false });
  return success({ rows, hasMore: await hasMore(session, operation, plan, rows) });
}

/**
 * Whether something follows a page, which its length does not tell: Aspire may give less than a full page although there is
 * more, and behind a full one there may be nothing. So what follows is asked for. True where that cannot be told.
 */
async function hasMore(
  session: Session,
  operation: OperationRow,
  plan: OnePagePlan,
  rows: readonly AspireRecord[],
): Promise<boolean> {
  const isFull = rows.length >= plan.size;
  const options = optionsBehind(plan, rows.length);
  if (!options) return isFull;
  const [filter = ''] = plan.filters;
  const next = await readPage(session, operation, plan, { filter, options });
  if (next.isFailure) return true;
  const [first] = next.value.rows;
  // An Aspire that does not heed the page gives the same records again, and says nothing about others.
  return first !== undefined && (!contains(rows, first, operation) || isFull);
}

/** Whether the filter is a list of ids and the page holds the record of each: no other record can follow then. */
function areAllNamed(filter: string, rows: readonly AspireRecord[], { resource }: OperationRow): boolean {
  const [key = '', ...more] = resource.key;
  const ids = more.length > 0 ? undefined : idsNamedBy(filter, key);
  return (
    ids !== undefined &&
    isSameSet(
      ids,
      rows.map((row) => row[key]),
    )
  );
}

function isSameSet(set: ReadonlySet<unknown>, values: readonly unknown[]): boolean {
  return new Set(values).size === set.size && values.every((value) => set.has(value));
}

/** Asks for one record behind a full page; behind a shorter one for the next page, as the builder would. */
function optionsBehind({ pageNumber, size, skip }: OnePagePlan, count: number): Query | undefined {
  if (pageNumber === undefined)
    return skip === undefined
      ? undefined
      : [
          ['$top', '1'],
          ['$skip', String(skip + count)],
        ];
  return count >= size
    ? [
        ['$pageNumber', String(pageNumber * size + 1)],
        ['$limit', '1'],
      ]
    : [
        ['$pageNumber', String(pageNumber + 1)],
        ['$limit', String(size)],
      ];
}

function contains(rows: readonly AspireRecord[], row: AspireRecord, { resource }: OperationRow): boolean {
  const id = idOf(row, resource.key) ?? JSON.stringify(row);
  return rows.some((other) => (idOf(other, resource.key) ?? JSON.stringify(other)) === id);
}

/** A page of what several calls give together: its records are counted here. */
async function pageOfSeveral(session: Session, operation: OperationRow, plan: OnePagePlan): Promise<Result<OnePage>> {
  const { filters, byKey, order, size, skip = 0 } = plan;
  const { key } = operation.resource;
  const bounds = limitsOf(session, size);
  // In the order of keys no more is read than the page takes.
  const pageSize = byKey ? Math.max(leastPage, Math.min(plan.usualPageSize, skip + size)) : plan.usualPageSize;
  const fetchPage = pageReader(session, operation, plan, bounds.until);
  const found = await fetchAllPages(fetchPage, { filters, key, byKey, order, pageSize, skip }, bounds);
  if (found.isFailure) return found;
  const { rows, next } = found.value;
  if (next && rows.length < size) {
    const problem =
      rows.length > 0
        ? `these ${size} records are more than a step can give. Choose fields, set limit to ${rows.length} or less, or use fetch_all, which stops in time.`
        : 'this page lies too far behind to be reached in one run. Use fetch_all, which goes on where it stopped.';
    return invalidInput(operation, [problem], 'too_large');
  }
  return success({ rows, hasMore: next !== undefined });
}

/** Fewer records than this are not asked for at once. */
const leastPage = 20;

function tooLarge(rows: number, size: number): string {
  const megabytes = (size / 1_000_000).toFixed(1);
  const limit = Math.max(1, Math.floor((rows * limits.size) / size));
  return `these ${rows} records take ${megabytes} MB, more than a step can give. Choose fields, set limit to ${limit} or less, or use fetch_all, which stops in time.`;
}
