import { ApiError } from '../model/apiResponse';
import type { Clock } from '../model/clock';
import type { Settings } from '../model/settings';

/** Requests a minute, as Aspire publishes them. All API clients of a company share the limit. */
const publishedLimits = { off: 0, sandbox: 60, production: 1200 } as const;

const minuteMs = 60_000;

/** How many requests pass, and when the next one does. */
type Counter = {
  /** Counts one request; the milliseconds until a request passes again if it exceeds the limit. */
  admit(now: number): number | undefined;
};

/** Limits the requests of all API clients together, by the emulator's clock. */
export class RateLimiter {
  private counter: Counter | undefined;
  private readonly perMinute: number;

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    this.perMinute = settings.rateLimitPerMinute || publishedLimits[settings.rateLimit];
    this.reset();
  }

  /** Counts one request. Throws an ApiError with 429 when it exceeds the limit. */
  admit(): void {
    const waitMs = this.counter?.admit(this.clock.now());
    if (waitMs === undefined) return;
    const message = `Rate limit exceeded: at most ${this.perMinute} requests per minute.`;
    const headers = { 'retry-after': String(Math.max(1, Math.ceil(waitMs / 1000))) };
    throw new ApiError(429, message, this.settings.retryAfter === 'sent' ? headers : undefined);
  }

  reset(): void {
    if (this.perMinute === 0) return;
    this.counter = this.settings.rateWindow === 'bucket' ? bucket(this.perMinute) : window(this.perMinute);
  }
}

/** Holds a minute's requests at first and regains them steadily, so a burst passes after a quiet time. */
function bucket(perMinute: number): Counter {
  let left = perMinute;
  let at: number | undefined;
  return {
    admit: (now) => {
      left = Math.min(perMinute, left + ((now - (at ?? now)) * perMinute) / minuteMs);
      at = now;
      if (left < 1) return ((1 - left) * minuteMs) / perMinute;
      left--;
      return undefined;
    },
  };
}

/** Counts the requests of each minute of the clock. */
function window(perMinute: number): Counter {
  let current = -1;
  let count = 0;
  return {
    admit: (now) => {
      const minute = Math.floor(now / minuteMs);
      if (minute !== current) [current, count] = [minute, 0];
      return ++count > perMinute ? (minute + 1) * minuteMs - now : undefined;
    },
  };
}
