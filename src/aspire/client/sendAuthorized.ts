import type { HttpReply, HttpRequest } from '../http/types';
import { failure, success, type Result } from '../model/result';
import { errorForNetworkError, type CallDescription } from './errors';
import type { Session } from './session';

/** A reply of any status, and the number of requests it took. */
export type Sent = { reply: HttpReply; attempts: number };

/**
 * Sends one request with the connection's bearer and with retries. After a 401 it is sent once more with a new token. A
 * reply of any status is a success; it fails if there is no token or no reply. Never rejects.
 */
export async function sendAuthorized(
  session: Session,
  call: CallDescription,
  request: Omit<HttpRequest, 'path' | 'bearer'>,
): Promise<Result<Sent>> {
  const { services, connection, deadline, secrets } = session;
  let rejected: string | undefined;
  for (;;) {
    const bearer =
      call.bearer === false ? undefined : await services.bearers.bearer(connection, { deadline, rejected });
    if (bearer?.isFailure) return bearer;
    const token = bearer?.value.token;
    if (token !== undefined) secrets.add(token);
    const outcome = await services.http.send({ path: call.path, bearer: token, ...request }, deadline);
    if ('fault' in outcome) return failure(errorForNetworkError(call, outcome.fault, outcome.attempts));
    const { reply, attempts } = outcome;
    if (reply.status === 401 && token !== undefined && rejected === undefined) {
      rejected = token;
      continue;
    }
    return success({ reply, attempts });
  }
}
