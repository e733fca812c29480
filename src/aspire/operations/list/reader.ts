import { callOperation } from '../../client/callOperation';
import { unexpectedReply } from '../../client/errors';
import type { Session } from '../../client/session';
import { parseBody } from '../../http/responseBody';
import { parseRecords } from '../../http/responseRecords';
import type { OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { failure, success, type Result } from '../../model/result';
import type { FetchPage, Limits, Page } from '../../pagination/types';
import type { ListPlan, Query } from './plan';

/** Limits of a listing of all pages. A Lambda's reply ends at 6 MB, and Tray ends a call at 120 s. */
export const limits = {
  size: 5_000_000,
  /** One page comes whole or not at all; in bytes. */
  page: 5_700_000,
  milliseconds: 70_000,
  concurrency: { production: 6, sandbox: 2, demo: 2 },
} as const;

/** What a listing of several pages is bounded by, from now on. */
export function limitsOf({ services, connection }: Session, records: number): Limits {
  return {
    records,
    size: limits.size,
    until: services.now() + limits.milliseconds,
    now: services.now,
    concurrency: limits.concurrency[connection.environment],
  };
}

/** Reads the pages of one listing, within the rate limit. */
export function pageReader(session: Session, operation: OperationRow, plan: ListPlan, until: number): FetchPage {
  const { services, connection } = session;
  const notRead: Result<Page> = success({ rows: [], size: 0, rateLimited: true });
  let pages = 0;
  return async ({ filter, orderby, limit, pageNumber }) => {
    // A first page is asked for all the same, as any single call is: an empty list would say that there are no records.
    if (!(await services.rateLimiter.acquire(connection.baseUrl, until)) && pages > 0) return notRead;
    const options: Query = [
      ['$pageNumber', String(pageNumber)],
      ['$limit', String(limit)],
    ];
    const page = await readPage(session, operation, plan, { filter, orderby, options });
    if (page.isSuccess) pages += 1;
    // Others use up the rate limit as well: what came before is given, unless it can only be sorted as a whole.
    const keeps = pages > 0 && (plan.byKey || plan.filters.length === 1);
    return page.isFailure && page.error.code === 'rate_limited' && keeps ? notRead : page;
  };
}

/** Reads one page of a list. */
export async function readPage(
  session: Session,
  operation: OperationRow,
  plan: ListPlan,
  { filter, orderby = plan.orderby, options }: { filter: string; orderby?: string; options: Query },
): Promise<Result<Page>> {
  const takesOData = operation.options === 'odata';
  const query: Query = filter === '' ? [] : [['$filter', filter]];
  query.push(...plan.common);
  if (takesOData && orderby !== '') query.push(['$orderby', orderby]);
  query.push(...options);
  const response = await callOperation(session, { operation, query });
  if (response.isFailure) return response;
  const { reply, call } = response.value;
  const rows = parseRecords(reply.text) ?? (operation.options === 'filter' ? singleRecord(reply.text) : undefined);
  return rows ? success({ rows, size: reply.size }) : failure(unexpectedReply(call, reply));
}

/** The list of attachment contents: some documentation says that it answers one object. */
function singleRecord(text: string): AspireRecord[] | undefined {
  const body = parseBody(text);
  const isRecord = body.kind === 'json' && typeof body.value === 'object' && !Array.isArray(body.value);
  return isRecord ? [body.value as AspireRecord] : undefined;
}
