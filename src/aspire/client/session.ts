import { secretsOf, type Connection } from '../auth/connection';
import { retryPolicy } from '../http/retryPolicy';
import { SecretSet } from '../redaction/secretSet';
import type { Services } from './services';

/** One run of an operation: whose connection, with what, and until when. */
export type Session = {
  readonly services: Services;
  readonly connection: Connection;
  /** When the run must be over with all its calls, waits and token refreshes, in milliseconds since 1970. */
  readonly deadline: number;
  /** What must appear in no message and no output: the connection's secrets and every token that was sent. */
  readonly secrets: SecretSet;
};

/** A run that begins now. `secrets` are those that the connection's host knows besides the connection's own. */
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

/** When a run that begins now must be over, in milliseconds since 1970. */
export function newDeadline({ now }: Pick<Services, 'now'>): number {
  return now() + retryPolicy.deadlineMs;
}
