import { secretsOf, type Connection } from '../auth/connection';
import { retryPolicy } from '../http/retryPolicy';
import { SecretSet } from '../redaction/secretSet';
import type { Services } from './services';

/** The context of one run of an operation: services, connection and deadline. */
export type Session = {
  readonly services: Services;
  readonly connection: Connection;
  /** When the run must end, including all calls, waits and token refreshes, in milliseconds since 1970. */
  readonly deadline: number;
  /** What must not appear in messages or outputs: the connection's secrets and every token that was sent. */
  readonly secrets: SecretSet;
};

/** The session of a run that begins now. `secrets` are further secrets, besides those of the connection. */
export function createSession(
  services: Services,
  connection: Connection,
  { secrets = [], deadline }: { secrets?: readonly string[]; deadline?: number } = {},
): Session {
  return {
    services,
    connection,
    deadline: deadline ?? newDeadline(services),
    secrets: new SecretSet([...secretsOf(connection), ...secrets]),
  };
}

/** When a run that begins now must end, in milliseconds since 1970. */
export function newDeadline({ now }: Pick<Services, 'now'>): number {
  return now() + retryPolicy.deadlineMs;
}
