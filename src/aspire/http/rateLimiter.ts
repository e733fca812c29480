import type { System } from './types';

/** So many requests a minute, of which `burst` may go at once after a quiet time. */
export type Limit = { perMinute: number; burst: number };

/**
 * Aspire answers 429 above 1,200 requests a minute in production and 60 in the sandbox, all callers of a company together.
 * In no minute do more than `perMinute + burst` requests go out, which stays within that, and in production leaves room
 * for others. No limit is published for the demo environment: the sandbox's is the careful guess.
 */
export const limits = {
  production: { perMinute: 1_080, burst: 60 },
  others: { perMinute: 50, burst: 10 },
} as const;

export type RateLimiter = {
  /**
   * Waits for the turn of one request to a base URL. Gives false at once, and takes no turn, where the turn would come only
   * after `until` (milliseconds since 1970).
   */
  acquire(baseUrl: string, until: number): Promise<boolean>;
};

/**
 * Makes a token bucket for each base URL. Turns are given in the order in which they are asked for. One limiter serves
 * all calls of a process; other processes have buckets of their own, so a 429 can still come.
 */
export function createRateLimiter(
  { now, sleep }: Pick<System, 'now' | 'sleep'>,
  limitOf: (baseUrl: string) => Limit = limitOfEnvironment,
): RateLimiter {
  /** When each bucket would be full again. */
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

/** An emulator on this machine is taken for production: what limit it has is its starter's choice. */
function limitOfEnvironment(baseUrl: string): Limit {
  return /sandbox|demo/.test(new URL(baseUrl).hostname) ? limits.others : limits.production;
}
