/**
 * SQLSTATEs, or classes of them, that say that the server, not the statement, is at fault, and in which words. Source: Postgres'
 * manual, appendix "Error codes".
 */
const states: readonly (readonly [code: string, reason: string])[] = [
  ['53100', 'its disk is full'],
  ['53300', 'it has too many connections'],
  ['57014', 'a statement took too long'],
  ['57P03', 'it is starting or stopping'],
  ['25P03', 'a transaction was idle for too long'],
  ['25006', 'it only reads'],
  ['3D000', 'there is no database of that name'],
  ['08', 'the connection was lost'],
  ['28', 'it refuses the login'],
  ['53', 'it lacks resources'],
  ['57P', 'it was stopped'],
  ['58', 'its disk fails'],
];

/** Faults of the socket, by Node's codes. */
const socketFaults: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens at its address',
  ENOENT: 'its socket is not there',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'its host cannot be reached',
  ENETUNREACH: 'its host cannot be reached',
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host cannot be looked up',
};

/** What `pg` says, without a code: of a connection that was not made, or of a pool with none to spare, in time, */
const noneInTime =
  /^(timeout exceeded when trying to connect|timeout expired|Connection terminated due to connection timeout)/;
/** and of one that is gone. */
const lostConnection = /^(Connection terminated|Client has encountered a connection error|Client was closed)/;

/** Whether there was no connection to send a statement by. */
export function isNoneInTime(error: unknown): boolean {
  return error instanceof Error && noneInTime.test(error.message);
}

/**
 * Why the database is out of reach or cannot write, in words that name neither host nor user; undefined for an error of `pg`
 * that means a wrong statement.
 */
export function outageReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code: unknown = (error as { code?: unknown }).code;
  if (typeof code !== 'string') {
    if (noneInTime.test(error.message)) return 'no connection to it was free in time';
    return lostConnection.test(error.message) ? 'the connection was lost' : undefined;
  }
  return socketFaults[code] ?? states.find(([prefix]) => code.startsWith(prefix))?.[1];
}
