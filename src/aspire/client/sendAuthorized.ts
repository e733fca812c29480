import type { HttpReply, HttpRequest } from '../http/types';
import { failure, success, type Result } from '../model/result';
import { errorForNetworkError, type CallDescription } from './errors';
import type { Session } from './session';

/** A reply of any status, after so many requests. */
export type Sent = { reply: HttpReply; attempts: number };

/**
 * Sends one request with the connection's bearer, with retries, and on a 401 with one new token once more. Fails where
 * there is no token or no reply; a reply of any status is a success. Never rejects.
 */
export async function sendAuthorized(
  session: Session,
  call: CallDescription,
  request: HttpRequest,
): Promise<Result<Sent>> {
  const { services, connection, deadline, secrets } = session;
  let rejected: string | undefined;
  for (;;) {
    const bearer =
      call.bearer === false ? undefined : await services.bearers.bearer(connection, { deadline, rejected });
    if (bearer?.isFailure) return bearer;
    const token = bearer?.value.token;
    if (token !== undefined) secrets.add(token);
    const outcome = await services.http.send({ ...request, path: call.path, bearer: token }, deadline);
    if ('fault' in outcome) return failure(errorForNetworkError(call, outcome.fault, outcome.attempts));
    const { reply, attempts } = outcome;
    if (reply.status === 401 && token !== undefined && rejected === undefined) {
      rejected = token;
      continue;
    }
    return success({ reply, attempts });
  }
}
