/**
 * Which outcomes are tried again, and how patiently.
 * Sources: Tray ends a call at 120 s; Aspire answers 429 above 60 (sandbox) or 1,200 (production) requests a minute and
 * 504 on heavy queries.
 */
export const retryPolicy = {
  attempts: 4,
  /** Answers that a later attempt may better. */
  statusCodes: [408, 429, 500, 502, 503, 504],
  /** Methods that may be sent again although Aspire may have carried them out: the outcome is the same. */
  repeatableMethods: ['GET', 'HEAD', 'PUT'],
  /** Answers by which Aspire says that it did nothing: any method may be sent again. */
  untouchedStatusCodes: [429],
  /** Faults that another attempt would only bring again. */
  lastingFaults: ['TOO_LARGE', 'UNREADABLE'],
  backoff: { firstMs: 250, factor: 2, capMs: 8_000, jitter: 0.5 },
  /** One attempt, from connecting to the last byte. */
  attemptTimeoutMs: 60_000,
  /** A whole operation with all its calls, waits and token refreshes. */
  deadlineMs: 100_000,
} as const;

/** What one attempt came to, as far as a retry cares. `reached`: whether the request can have got to Aspire. */
export type AttemptOutcome = { status: number } | { reached: 'no' | 'maybe'; code?: string };

/** Whether the method may be sent again after this outcome. Attempts and time are counted elsewhere. */
export function mayRetry(method: string, outcome: AttemptOutcome): boolean {
  const repeatable = includes(retryPolicy.repeatableMethods, method);
  if ('reached' in outcome) {
    if (includes(retryPolicy.lastingFaults, outcome.code)) return false;
    return outcome.reached === 'no' || repeatable;
  }
  if (includes(retryPolicy.untouchedStatusCodes, outcome.status)) return true;
  return repeatable && includes(retryPolicy.statusCodes, outcome.status);
}

/**
 * How long to wait before the next attempt, in milliseconds. `attempt` counts the attempts already made, from 1; `now` is
 * `serverTime` of the reply. A longer delay that the server names (`Retry-After`, in seconds or as a date) is taken as it
 * is, without jitter; a shorter one does not shorten the back-off.
 */
export function retryDelay(attempt: number, retryAfter: string | undefined, now: number, random: () => number): number {
  const { firstMs, factor, capMs, jitter } = retryPolicy.backoff;
  const full = Math.min(capMs, firstMs * factor ** (attempt - 1));
  const usual = Math.round(full * (1 - jitter * random()));
  return Math.max(usual, retryAfterMs(retryAfter, now) ?? 0);
}

/** The delay that a `Retry-After` header asks for, in milliseconds from `now`; undefined when it names none. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const at = parseHttpDate(text);
  return at === undefined ? undefined : Math.max(0, at - now);
}

/** The time by the clock of the server, in milliseconds since 1970: its `Date`, or ours where it names none. */
export function serverTime({ date }: { readonly date?: string }, now: number): number {
  return parseHttpDate(date) ?? now;
}

/** An HTTP date in milliseconds since 1970. Date.parse alone would also make a date of "-5" or "10 apples". */
export function parseHttpDate(text = ''): number | undefined {
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  // The oldest of the three forms names no zone, and means GMT as well.
  const at = Date.parse(/(GMT|UTC|[+-]\d{4})$/.test(text) ? text : `${text} GMT`);
  return Number.isNaN(at) ? undefined : at;
}

function includes<T>(list: readonly T[], value: unknown): boolean {
  return list.some((item) => item === value);
}
