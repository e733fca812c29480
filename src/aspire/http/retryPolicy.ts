/**
 * Which requests are sent again, and after how long.
 * Sources: Tray ends a call at 120 s; Aspire answers 429 above 60 (sandbox) or 1,200 (production) requests per minute and
 * 504 on heavy queries.
 */
export const retryPolicy = {
  attempts: 4,
  /** Statuses after which a later attempt may succeed. */
  statusCodes: [408, 429, 500, 502, 503, 504],
  /** Methods that may be sent again even if Aspire may have carried out the first request: the result is the same. */
  repeatableMethods: ['GET', 'HEAD', 'PUT'],
  /** Statuses that mean Aspire did nothing, so that any method may be sent again. */
  untouchedStatusCodes: [429],
  backoff: { firstMs: 250, factor: 2, capMs: 8_000, jitter: 0.5 },
  /** One attempt, from connecting to the last byte. */
  attemptTimeoutMs: 60_000,
  /** A whole operation with all its calls, waits and token refreshes. */
  deadlineMs: 100_000,
} as const;

/** What a retry needs to know about an attempt. `reached`: whether the request may have reached Aspire. */
export type AttemptOutcome = { status: number } | { reached: 'no' | 'maybe' };

/** Whether a request may be sent again after this outcome. The caller checks the number of attempts and the time. */
export function mayRetry(method: string, outcome: AttemptOutcome): boolean {
  const repeatable = includes(retryPolicy.repeatableMethods, method);
  if ('reached' in outcome) return outcome.reached === 'no' || repeatable;
  if (includes(retryPolicy.untouchedStatusCodes, outcome.status)) return true;
  return repeatable && includes(retryPolicy.statusCodes, outcome.status);
}

/**
 * How long to wait before the next attempt, in milliseconds. `attempt` is the number of attempts already made.
 * If the server sends `Retry-After` (in seconds or as a date), that delay is used exactly, without jitter.
 */
export function retryDelay(attempt: number, retryAfter: string | undefined, now: number, random: () => number): number {
  const named = retryAfterMs(retryAfter, now);
  if (named !== undefined) return named;
  const { firstMs, factor, capMs, jitter } = retryPolicy.backoff;
  const full = Math.min(capMs, firstMs * factor ** (attempt - 1));
  return Math.round(full * (1 - jitter * random()));
}

/** The delay of a `Retry-After` header, in milliseconds from `now`; undefined if the header is absent or invalid. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  // Only an HTTP date is valid. Date.parse alone would also accept "-5" or "10 apples".
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

function includes<T>(list: readonly T[], value: unknown): boolean {
  return list.some((item) => item === value);
}
