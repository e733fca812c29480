import { callOperation } from '../../client/callOperation';
import type { Session } from '../../client/session';
import type { OperationRow } from '../../model/operation';
import { failure, success, type AspireError, type Result } from '../../model/result';

/** `may_read` is null where Aspire said neither yes nor no; `problem` says what it said instead. */
export type ProbedResource = {
  resource: string;
  may_read: boolean | null;
  status: number | null;
  problem: string | null;
};

export type Probed = { resources: ProbedResource[]; not_checked: string[] };

/** Lists that are asked at once. */
const concurrency = 4;

/** No list is begun with less than this left before the deadline, in milliseconds. */
const reserveMs = 5_000;

/**
 * Asks each list for one record, at the rate that Aspire allows, and says which the API client may read. What there was no
 * time for is named in `not_checked`. Fails only where Aspire takes the tokens no longer.
 */
export async function probeScopes(session: Session, lists: readonly OperationRow[]): Promise<Result<Probed>> {
  const { services, connection, deadline } = session;
  const resources: (ProbedResource | undefined)[] = lists.map(() => undefined);
  const until = deadline - reserveMs;
  const queue = lists.entries();
  let over: AspireError | undefined;
  const work = async () => {
    for (const [index, list] of queue) {
      if (over || services.now() >= until || !(await services.rateLimiter.acquire(connection.baseUrl, until))) return;
      const probed = await probe({ ...session, deadline: until }, list);
      if (probed.isFailure) over = probed.error;
      else resources[index] = probed.value;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  if (over) return failure(over);
  return success({
    resources: resources.filter((resource) => resource !== undefined),
    not_checked: lists.filter((_, index) => resources[index] === undefined).map(({ resource }) => resource.name),
  });
}

async function probe(session: Session, list: OperationRow): Promise<Result<ProbedResource>> {
  const { name } = list.resource;
  const query: [string, string][] = list.options === 'odata' ? [['$top', '1']] : [];
  const response = await callOperation(session, { operation: list, query });
  if (response.isSuccess)
    return success({ resource: name, may_read: true, status: response.value.reply.status, problem: null });
  const { code, message, response: details } = response.error;
  if (code === 'reconnect_needed') return response;
  return success({
    resource: name,
    may_read: code === 'scope_missing' ? false : null,
    status: typeof details.status === 'number' ? details.status : null,
    problem: message,
  });
}
