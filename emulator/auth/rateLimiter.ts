import { ApiError } from '../model/apiResponse';
import type { Clock } from '../model/clock';
import type { Settings } from '../model/settings';

/** Requests a minute, as Aspire publishes them. All API clients of a company share the limit. */
const publishedLimits = { off: 0, sandbox: 60, production: 1200 } as const;

/** A fixed-window rate limiter: counts the requests of each minute of the emulator's clock. */
export class RateLimiter {
  private minute = -1;
  private count = 0;

  private readonly perMinute: number;
  private readonly sendsRetryAfter: boolean;

  constructor(
    { rateLimit, rateLimitPerMinute, retryAfter }: Settings,
    private readonly clock: Clock,
  ) {
    this.sendsRetryAfter = retryAfter === 'sent';
    this.perMinute = rateLimitPerMinute || publishedLimits[rateLimit];
  }

  /** Counts one request. Throws an ApiError with 429 when it exceeds the limit. */
  admit(): void {
    if (this.perMinute === 0) return;
    const now = this.clock.now();
    const minute = Math.floor(now / 60_000);
    if (minute !== this.minute) this.reset(minute);
    if (++this.count > this.perMinute) {
      const left = String(Math.ceil(((minute + 1) * 60_000 - now) / 1000));
      const message = `Rate limit exceeded: at most ${this.perMinute} requests per minute.`;
      throw new ApiError(429, message, this.sendsRetryAfter ? { 'retry-after': left } : undefined);
    }
  }

  reset(minute = -1): void {
    this.minute = minute;
    this.count = 0;
  }
}
