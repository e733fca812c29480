import { callOperation } from '../../client/callOperation';
import type { Session } from '../../client/session';
import type { OperationRow } from '../../model/operation';
import { failure, success, type AspireError, type Result } from '../../model/result';

/** `may_read` is null if it is unknown, since the request failed for another reason; `problem` is its error message. */
export type ProbedResource = {
  resource: string;
  may_read: boolean | null;
  status: number | null;
  problem: string | null;
};

export type Probed = { resources: ProbedResource[]; not_checked: string[] };

/** How many lists are read concurrently. */
const concurrency = 4;

/** The checks end this long before the deadline, in milliseconds. */
const reserveMs = 5_000;

/**
 * Reads one record of each list, within the rate limit, to find out which lists the API client may read. Lists that there
 * was no time for are in `not_checked`. Fails only if Aspire no longer accepts the tokens.
 */
export async function probeScopes(session: Session, lists: readonly OperationRow[]): Promise<Result<Probed>> {
  const { services, connection, deadline } = session;
  const resources: (ProbedResource | undefined)[] = lists.map(() => undefined);
  const until = deadline - reserveMs;
  const queue = lists.entries();
  let fatal: AspireError | undefined;
  const work = async () => {
    for (const [index, list] of queue) {
      if (fatal || services.now() >= until || !(await services.rateLimiter.acquire(connection.baseUrl, until))) return;
      const probed = await probe({ ...session, deadline: until }, list);
      if (probed.isFailure) fatal = probed.error;
      else resources[index] = probed.value;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  if (fatal) return failure(fatal);
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
