import type { System } from './types';

/** The requests per minute, and how many of them may go at once when the bucket is full. */
export type Limit = { perMinute: number; burst: number };

/**
 * Aspire answers 429 above 1,200 requests per minute in production and 60 in the sandbox, counted for all callers of a
 * company together. At most `perMinute + burst` requests go out in any minute: that stays within Aspire's limit, and in
 * production leaves room for other callers. Aspire publishes no limit for the demo environment, so the sandbox's applies.
 */
export const limits = {
  production: { perMinute: 1_080, burst: 60 },
  others: { perMinute: 50, burst: 10 },
} as const;

export type RateLimiter = {
  /**
   * Waits until one request to the base URL may go. Returns false at once, without using up a request, if that would be
   * after `until` (milliseconds since 1970).
   */
  acquire(baseUrl: string, until: number): Promise<boolean>;
};

/**
 * A token bucket for each base URL. Callers are served in order. One limiter serves all calls of a process. Other
 * processes have their own buckets, so Aspire can still answer 429.
 */
export function createRateLimiter(
  { now, sleep }: Pick<System, 'now' | 'sleep'>,
  limitOf: (baseUrl: string) => Limit = limitOfEnvironment,
): RateLimiter {
  /** When each bucket will be full again, in milliseconds since 1970. */
  const fullAt = new Map<string, number>();
  return {
    async acquire(baseUrl, until) {
      const { perMinute, burst } = limitOf(baseUrl);
      const interval = 60_000 / perMinute;
      const time = now();
      const full = Math.max(fullAt.get(baseUrl) ?? time, time);
      const wait = Math.max(0, Math.round(full - (burst - 1) * interval - time));
      if (time + wait > until) return false;
      fullAt.set(baseUrl, full + interval);
      if (wait > 0) await sleep(wait);
      return true;
    },
  };
}

/** An emulator counts as production: whoever starts it chooses its limit. */
function limitOfEnvironment(baseUrl: string): Limit {
  return /sandbox|demo/.test(new URL(baseUrl).hostname) ? limits.others : limits.production;
}
