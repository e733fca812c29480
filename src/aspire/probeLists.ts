import {
  type OperationHandlerError,
  OperationHandlerResult,
} from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import type { Operation } from './operation';
import { request, type Context } from './request';
import type { Runtime } from './runtime';

/** `may_read` is null where Aspire said neither yes nor no; `problem` says what it said instead. */
export type ProbedResource = {
  resource: string;
  may_read: boolean | null;
  status: number | null;
  problem: string | null;
};

export type Probed = { resources: ProbedResource[]; not_checked: string[] };

/** So many lists are asked at once. */
const atOnce = 4;

/** No list is begun with less than this left before the deadline, in milliseconds. */
const reserveMs = 5_000;

/**
 * Asks each list for one record, in the pace that Aspire allows, and says which the API client may read. What there was no
 * time for is named in `not_checked`. Fails only where Aspire takes no token any more.
 */
export async function probeLists(
  ctx: Context,
  lists: readonly Operation[],
  { baseUrl, runtime, deadline }: { baseUrl: string; runtime: Runtime; deadline: number },
): Promise<OperationHandlerResult<Probed>> {
  const rows: (ProbedResource | undefined)[] = lists.map(() => undefined);
  const until = deadline - reserveMs;
  const queue = lists.entries();
  let over: OperationHandlerError | undefined;
  const work = async () => {
    for (const [index, list] of queue) {
      if (over || runtime.now() >= until || !(await runtime.pace(baseUrl, until))) return;
      const query: [string, string][] = list.options === 'odata' ? [['$top', '1']] : [];
      const answer = await request(ctx, { operation: list, query }, { runtime, deadline });
      if (answer.isFailure && answer.error._tag === 'OauthRefreshError') over = answer.error;
      else rows[index] = rowOf(list, answer);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (over) return OperationHandlerResult.failure(over);
  return OperationHandlerResult.success({
    resources: rows.filter((row) => row !== undefined),
    not_checked: lists.filter((_, index) => rows[index] === undefined).map(({ resource }) => resource.name),
  });
}

function rowOf({ resource }: Operation, answer: Awaited<ReturnType<typeof request>>): ProbedResource {
  const { name } = resource;
  if (answer.isSuccess) return { resource: name, may_read: true, status: answer.value.reply.status, problem: null };
  const { message, response } = answer.error;
  const status = (response as { status?: unknown } | undefined)?.status;
  return {
    resource: name,
    may_read: status === 403 ? false : null,
    status: typeof status === 'number' ? status : null,
    problem: message,
  };
}
