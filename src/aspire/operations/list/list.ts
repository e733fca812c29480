import { invalidInput } from '../../client/errors';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import type { OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { success, type AspireError, type Failure, type Result } from '../../model/result';
import { writeCursor } from '../../pagination/cursor';
import { fetchAllPages } from '../../pagination/fetchAllPages';
import { listRules } from './inputRules';
import { readOnePage } from './onePage';
import { planList, type AllPagesPlan, type ListPlan, type OnePagePlan } from './plan';
import { limitsOf, pageReader } from './reader';
import { newestTimestamp, nextWatermark, type Watermark } from './watermark';

/**
 * Records. `next_page` is the `page_number` to ask for next, null at the end; a listing of all pages has `next_cursor` in
 * its place. `latest_change` (or `latest_created`) is what to give as `changed_since` (`created_since`) the next time.
 */
export type ListOutput = {
  items: AspireRecord[];
  count: number;
  has_more: boolean;
  next_page: number | null;
  next_cursor?: string | null;
} & Watermark;

/** How many values of a list one call holds: as many as usual, then fewer where Aspire refuses that many. */
const batchSizes = [undefined, 25, 12, 6] as const;

/** A list: one page of it, or all pages within limits. */
export function list(session: Session, operation: OperationRow, input: unknown): Promise<Result<ListOutput>> {
  return validated(operation, input, listRules(operation), async (fields) => {
    let refused: Failure | undefined;
    let asked: readonly string[] = [];
    for (const values of batchSizes) {
      const plan = planList(operation, fields, values);
      if ('problems' in plan) return refused ?? invalidInput(operation, plan.problems);
      if (refused && isSame(plan.filters, asked)) continue;
      asked = plan.filters;
      const result = await answerOf(session, operation, plan);
      if (result.isSuccess || !mayBeTooLong(result.error)) return result;
      refused ??= result;
    }
    return refused ?? invalidInput(operation, []);
  });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/** A request that Aspire does not understand, or whose address is too long for it: fewer values may be what it takes. */
function mayBeTooLong({ response }: AspireError): boolean {
  return response.status === 400 || response.status === 414;
}

function answerOf(session: Session, operation: OperationRow, plan: ListPlan): Promise<Result<ListOutput>> {
  return plan.mode === 'page' ? onePage(session, operation, plan) : allPages(session, operation, plan);
}

async function onePage(session: Session, operation: OperationRow, plan: OnePagePlan): Promise<Result<ListOutput>> {
  const started = session.services.now();
  const page = await readOnePage(session, operation, plan);
  if (page.isFailure) return page;
  const { rows, hasMore: has_more } = page.value;
  const next_page = has_more && plan.pageNumber !== undefined ? plan.pageNumber + 1 : null;
  // When the pages before this one were read is unknown, and so is what has changed in them since.
  const complete = !has_more && plan.skip === 0;
  const watermark = nextWatermark(operation, plan, rows, { complete, started });
  return success({ items: omit(rows, plan), count: rows.length, has_more, next_page, ...watermark });
}

async function allPages(session: Session, operation: OperationRow, plan: AllPagesPlan): Promise<Result<ListOutput>> {
  const started = session.services.now();
  const { byKey, order, filters, pageSize, maxRecords, from, queryHash } = plan;
  const bounds = limitsOf(session, maxRecords);
  const found = await fetchAllPages(
    pageReader(session, operation, plan, bounds.until),
    { filters, key: operation.resource.key, byKey, order, pageSize, from },
    bounds,
  );
  if (found.isFailure) return found;
  const { rows, next } = found.value;
  const begun = from?.started ?? started;
  const watermark = nextWatermark(operation, plan, rows, { complete: !next, started: begun, before: from?.latest });
  const next_cursor = next
    ? writeCursor({ ...next, started: begun, latest: newestTimestamp(plan, rows, from?.latest) }, queryHash)
    : null;
  const items = omit(rows, plan);
  return success({
    items,
    count: items.length,
    has_more: next !== undefined,
    next_page: null,
    next_cursor,
    ...watermark,
  });
}

/** The records without the fields that were read only to sort or to find the watermark. */
function omit(records: readonly AspireRecord[], { extraFields }: ListPlan): AspireRecord[] {
  if (extraFields.length === 0) return records as AspireRecord[];
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !extraFields.includes(name))),
  );
}
