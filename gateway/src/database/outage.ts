/**
 * SQLSTATEs that say that the server, not the statement, is at fault: connections refused or lost (class 08), the server
 * shutting down or starting (57P), no room for connections, memory or files (class 53), a failing disk (58), and a server that
 * only reads, such as a standby after a fail-over. Source: Postgres' manual, appendix "Error codes".
 */
const outageStates = /^(08|57P|53|58|25006)/;

/** Faults of the socket, by Node's codes. */
const socketFaults = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
]);

/** What `pg` says, without a code, of a connection that is gone or was not made in time. */
const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error of `pg` means that the database is out of reach or cannot write, rather than a wrong statement. */
export function isStoreOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown = (error as { code?: unknown }).code;
  if (typeof code === 'string' && (outageStates.test(code) || socketFaults.has(code))) return true;
  return lostConnection.test(error.message);
}
