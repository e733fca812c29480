import { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { unexpectedReply } from './errors';
import type { Operation } from './operation';
import { request, type Answer, type Context } from './request';
import { rowsOf, type Row } from './rows';
import type { Runtime } from './runtime';

export type { Row } from './rows';

/** What is asked of a list. `filter` is a whole `$filter`, its values already quoted; `version` is that of the API. */
export type Question = { filter: string; top: number; select?: readonly string[]; version?: string };

/** The records that were found, and Aspire's answer, for whoever finds them wrong. */
export type FoundRows = { rows: readonly Row[]; answer: Answer };

/** When the operation must be over, and the world to act in. */
export type Within = { runtime: Runtime; deadline: number };

/** Asks a list for the records that meet a filter: one call, at most `top` records, the lowest keys first. */
export async function findRows(
  ctx: Context,
  list: Operation,
  { filter, top, select, version }: Question,
  within: Within,
): Promise<OperationHandlerResult<FoundRows>> {
  const query: [string, string][] = [['$filter', filter]];
  if (select) query.push(['$select', select.join(',')]);
  if (top > 1) query.push(['$orderby', list.resource.key.map((name) => `${name} asc`).join(',')]);
  query.push(['$top', String(top)]);
  if (version !== undefined) query.push(['api-version', version]);
  const answer = await request(ctx, { operation: list, query }, within);
  if (answer.isFailure) return answer;
  const rows = rowsOf(answer.value.reply.text);
  return rows
    ? OperationHandlerResult.success({ rows, answer: answer.value })
    : OperationHandlerResult.failure(unexpectedReply(answer.value.asked, answer.value.reply));
}
