import { callOperation } from '../../client/callOperation';
import { invalidInput, unexpectedReply } from '../../client/errors';
import type { Session } from '../../client/session';
import { validated } from '../../client/validated';
import { parseBody } from '../../http/responseBody';
import { parseRecords } from '../../http/responseRecords';
import type { OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { failure, success, type Result } from '../../model/result';
import { writeCursor } from '../../pagination/cursor';
import { fetchAllPages } from '../../pagination/fetchAllPages';
import type { FetchPage, Page } from '../../pagination/types';
import { listRules } from './inputRules';
import { planList, type AllPagesPlan, type ListPlan, type OnePagePlan, type Query } from './plan';
import { newestTimestamp, nextWatermark, type Watermark } from './watermark';

/**
 * The records of a list. `next_page` is the next `page_number`, null at the end; with all pages, `next_cursor` takes its
 * role. `latest_change` (or `latest_created`) is the value for `changed_since` (or `created_since`) in the next run.
 */
export type ListOutput = {
  items: AspireRecord[];
  count: number;
  has_more: boolean;
  next_page: number | null;
  next_cursor?: string | null;
} & Watermark;

/** The limits of one run. A Lambda's reply is limited to 6 MB, and Tray ends a call at 120 s. */
const limits = {
  size: 5_000_000,
  /** The maximum size of a single page, in bytes. A larger one fails, since a part of a page cannot be returned. */
  page: 5_700_000,
  milliseconds: 70_000,
  concurrency: { production: 6, sandbox: 2, demo: 2 },
} as const;

/** Reads a list: one page, or all pages within the limits. */
export function list(session: Session, operation: OperationRow, input: unknown): Promise<Result<ListOutput>> {
  return validated(operation, input, listRules(operation), (fields) => {
    const plan = planList(operation, fields);
    if ('problems' in plan) return invalidInput(operation, plan.problems);
    return plan.mode === 'page' ? onePage(session, operation, plan) : allPages(session, operation, plan);
  });
}

async function onePage(session: Session, operation: OperationRow, plan: OnePagePlan): Promise<Result<ListOutput>> {
  const started = session.services.now();
  const page = await readPage(session, operation, plan, { filter: plan.filters[0] ?? '', options: plan.query });
  if (page.isFailure) return page;
  const { rows, size } = page.value;
  if (size > limits.page) return invalidInput(operation, [tooLarge(rows.length, size)], 'too_large');
  const has_more = rows.length >= plan.size;
  const next_page = has_more && plan.pageNumber !== undefined ? plan.pageNumber + 1 : null;
  // A later page is never complete: records of earlier pages may have changed since those pages were read.
  const complete = !has_more && (plan.pageNumber ?? 1) === 1;
  const watermark = nextWatermark(operation, plan, rows, { complete, started });
  return success({ items: omit(rows, plan), count: rows.length, has_more, next_page, ...watermark });
}

async function allPages(session: Session, operation: OperationRow, plan: AllPagesPlan): Promise<Result<ListOutput>> {
  const { services, connection } = session;
  const started = services.now();
  const until = started + limits.milliseconds;
  const { byKey, order, filters, pageSize, maxRecords, from, queryHash } = plan;
  const found = await fetchAllPages(
    pageReader(session, operation, plan, until),
    { filters, key: operation.resource.key, byKey, order, pageSize, from },
    {
      records: maxRecords,
      size: limits.size,
      until,
      now: services.now,
      concurrency: limits.concurrency[connection.environment],
    },
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

/** The function that reads single pages of a listing, within the rate limit. */
function pageReader(session: Session, operation: OperationRow, plan: AllPagesPlan, until: number): FetchPage {
  const { services, connection } = session;
  const notRead: Result<Page> = success({ rows: [], size: 0, rateLimited: true });
  let pages = 0;
  return async ({ filter, orderby, limit, pageNumber }) => {
    if (!(await services.rateLimiter.acquire(connection.baseUrl, until))) return notRead;
    const options: Query = [
      ['$pageNumber', String(pageNumber)],
      ['$limit', String(limit)],
    ];
    const page = await readPage(session, operation, plan, { filter, orderby, options });
    if (page.isSuccess) pages += 1;
    // Other clients use the same rate limit, so a 429 can come. The pages so far are returned, unless all are needed to sort.
    const keeps = pages > 0 && (plan.byKey || plan.filters.length === 1);
    return page.isFailure && page.error.code === 'rate_limited' && keeps ? notRead : page;
  };
}

async function readPage(
  session: Session,
  operation: OperationRow,
  plan: ListPlan,
  { filter, orderby = plan.orderby, options }: { filter: string; orderby?: string; options: Query },
): Promise<Result<Page>> {
  const takesOData = operation.options === 'odata';
  const query: Query = [
    ...(filter === '' ? [] : [['$filter', filter] as [string, string]]),
    ...plan.common,
    ...(takesOData && orderby !== '' ? [['$orderby', orderby] as [string, string]] : []),
    ...options,
  ];
  const response = await callOperation(session, { operation, query });
  if (response.isFailure) return response;
  const { reply, call } = response.value;
  const rows = parseRecords(reply.text) ?? (operation.options === 'filter' ? singleRecord(reply.text) : undefined);
  return rows ? success({ rows, size: reply.size }) : failure(unexpectedReply(call, reply));
}

function tooLarge(rows: number, size: number): string {
  const megabytes = (size / 1_000_000).toFixed(1);
  const limit = Math.max(1, Math.floor((rows * limits.size) / size));
  return `these ${rows} records take ${megabytes} MB, more than a step can give. Choose fields, set limit to ${limit} or less, or use fetch_all, which stops in time.`;
}

/** The records without the fields that were read only for sorting or for the watermark. */
function omit(records: readonly AspireRecord[], { extraFields }: ListPlan): AspireRecord[] {
  if (extraFields.length === 0) return records as AspireRecord[];
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !extraFields.includes(name))),
  );
}

/** For the list of attachment contents: according to some documentation, Aspire returns a single object. */
function singleRecord(text: string): AspireRecord[] | undefined {
  const body = parseBody(text);
  const isRecord = body.kind === 'json' && typeof body.value === 'object' && !Array.isArray(body.value);
  return isRecord ? [body.value as AspireRecord] : undefined;
}
