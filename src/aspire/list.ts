import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { resolveEnvironment } from '../AspireConnectorAuth';
import { writeCursor } from './cursor';
import { unexpectedReply } from './errors';
import { fetchAll, type Ask, type Page } from './fetchAll';
import { planList, type ListPlan, type Query } from './listPlan';
import { rulesOfList, sinceOf } from './listRules';
import type { Operation } from './operation';
import { zoned } from './order';
import { readBody } from './reply';
import { newDeadline, refusal, request, type Context } from './request';
import { rowsOf, type Row } from './rows';
import { sharedRuntime, type Runtime } from './runtime';
import { checkFields } from './validate';

/**
 * Records. `next_page` is the `page_number` to ask for next, null at the end; a listing of all pages has `next_cursor` in
 * its place. `latest_change` (or `latest_created`) is what to give as `changed_since` (`created_since`) the next time.
 */
export type ListOutput = {
  items: Row[];
  count: number;
  has_more: boolean;
  next_page: number | null;
  next_cursor?: string | null;
  latest_change?: string | null;
  latest_created?: string | null;
};

/** Bounds of a listing of all pages. A Lambda's reply ends at 6 MB, and Tray ends a call at 120 s. */
const bounds = {
  size: 5_000_000,
  /** One page comes whole or not at all; in bytes. */
  page: 5_700_000,
  milliseconds: 70_000,
  ahead: { production: 6, sandbox: 2, demo: 2 },
} as const;

/** A stamp this close to a listing's beginning may still be overtaken by a change under way; in milliseconds. */
const stampOverlap = 300_000;

/** A list: one page of it, or all pages within bounds. */
export async function list(
  ctx: Context,
  operation: Operation,
  input: unknown,
  runtime: Runtime = sharedRuntime(),
): Promise<OperationHandlerResult<ListOutput>> {
  const checked = checkFields(input ?? {}, rulesOfList(operation));
  if ('problems' in checked) return refusal(operation, checked.problems);
  const plan = planList(operation, checked.fields);
  if ('problems' in plan) return refusal(operation, plan.problems);
  const deadline = newDeadline(runtime);
  const started = runtime.now();
  const ask = async (query: Query, filter: string, orderby = plan.orderby): Promise<OperationHandlerResult<Page>> => {
    const { options } = operation;
    const whole: Query = [
      ...(filter === '' ? [] : [['$filter', filter] as [string, string]]),
      ...plan.common,
      ...(options === 'odata' && orderby !== '' ? [['$orderby', orderby] as [string, string]] : []),
      ...query,
    ];
    const answer = await request(ctx, { operation, query: whole }, { runtime, deadline });
    if (answer.isFailure) return answer;
    const { text, size } = answer.value.reply;
    const rows = rowsOf(text) ?? (options === 'filter' ? oneRow(text) : undefined);
    if (rows) return OperationHandlerResult.success({ rows, size });
    return OperationHandlerResult.failure(unexpectedReply(answer.value.asked, answer.value.reply));
  };
  if (plan.mode === 'page') {
    const page = await ask(plan.query, plan.filters[0] ?? '');
    if (page.isFailure) return page;
    const { rows, size } = page.value;
    if (size > bounds.page) return refusal(operation, [tooLarge(rows.length, size)]);
    const has_more = rows.length >= plan.size;
    const next_page = has_more && plan.pageNumber !== undefined ? plan.pageNumber + 1 : null;
    const output = { items: stripped(rows, plan), count: rows.length, has_more, next_page };
    // Of the pages before this one nobody knows when they were read, and what has changed in them since.
    const done = !has_more && (plan.pageNumber ?? 1) === 1;
    return OperationHandlerResult.success({ ...output, ...latest(operation, plan, rows, { done, started }) });
  }
  const target = resolveEnvironment(ctx.auth?.user);
  if (target.isFailure) return target;
  const { environment, baseUrl } = target.value;
  const until = started + bounds.milliseconds;
  const { byKey, order, filters, pageSize, maxRecords, from, question } = plan;
  const postponed: OperationHandlerResult<Page> = OperationHandlerResult.success({
    rows: [],
    size: 0,
    postponed: true,
  });
  let pages = 0;
  const askPage: Ask = async ({ filter, orderby, limit, pageNumber }) => {
    if (!(await runtime.pace(baseUrl, until))) return postponed;
    const page = await ask(
      [
        ['$pageNumber', String(pageNumber)],
        ['$limit', String(limit)],
      ],
      filter,
      orderby,
    );
    if (page.isSuccess) pages += 1;
    // Others use up the rate limit as well: what came before is given, unless it can only be sorted as a whole.
    const keeps = pages > 0 && (byKey || filters.length === 1);
    return page.isFailure && page.error.response?.status === 429 && keeps ? postponed : page;
  };
  const found = await fetchAll(
    askPage,
    { filters, key: operation.resource.key, byKey, order, pageSize, from },
    {
      records: maxRecords,
      size: bounds.size,
      until,
      now: runtime.now,
      ahead: bounds.ahead[environment],
    },
  );
  if (found.isFailure) return found;
  const { rows, next } = found.value;
  const begun = from?.started ?? started;
  const stamp = latest(operation, plan, rows, { done: !next, started: begun, before: from?.latest });
  const next_cursor = next
    ? writeCursor({ ...next, started: begun, latest: newest(plan, rows, from?.latest) }, question)
    : null;
  const items = stripped(rows, plan);
  return OperationHandlerResult.success({
    items,
    count: items.length,
    has_more: next !== undefined,
    next_page: null,
    next_cursor,
    ...stamp,
  });
}

function tooLarge(rows: number, size: number): string {
  const megabytes = (size / 1_000_000).toFixed(1);
  const limit = Math.max(1, Math.floor((rows * bounds.size) / size));
  return `these ${rows} records take ${megabytes} MB, more than a step can give. Choose fields, set limit to ${limit} or less, or use fetch_all, which stops in time.`;
}

type Reading = { done: boolean; started: number; before?: string };

/**
 * The mark for the next run. Until everything has been read it stays where it was, so that keeping it too early loses
 * nothing; then it is the newest stamp seen, but no later than shortly before the listing began, since a change under way
 * meanwhile may have been passed by.
 */
function latest(
  operation: Operation,
  plan: ListPlan,
  rows: readonly Row[],
  { done, started, before }: Reading,
): Partial<ListOutput> {
  const since = sinceOf(operation.stamps);
  if (since === undefined) return {};
  const seen = done ? newest(plan, rows, before) : undefined;
  const bound = started - stampOverlap;
  const mark =
    seen !== undefined && timeOf(seen) > bound
      ? later(new Date(bound).toISOString(), plan.since)
      : (seen ?? plan.since ?? null);
  return since === 'changed_since' ? { latest_change: mark } : { latest_created: mark };
}

function newest({ stamps }: ListPlan, rows: readonly Row[], before?: string): string | undefined {
  const seen = rows.flatMap((row) => stamps.map((name) => row[name])).filter((stamp) => typeof stamp === 'string');
  return [...(before === undefined ? [] : [before]), ...seen]
    .filter((stamp) => !Number.isNaN(timeOf(stamp)))
    .reduce<string | undefined>((best, stamp) => (best === undefined ? stamp : later(stamp, best)), undefined);
}

function later(one: string, other = one): string {
  return timeOf(one) > timeOf(other) ? one : other;
}

function timeOf(stamp: string): number {
  return Date.parse(zoned(stamp));
}

/** The rows without the stamps that nobody asked for. */
function stripped(rows: readonly Row[], { unasked }: ListPlan): Row[] {
  if (unasked.length === 0) return rows as Row[];
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !unasked.includes(name))));
}

/** The list of attachment contents: some documentation says that it answers one object. */
function oneRow(text: string): Row[] | undefined {
  const body = readBody(text);
  const isRow = body.kind === 'json' && typeof body.value === 'object' && !Array.isArray(body.value);
  return isRow ? [body.value as Row] : undefined;
}
