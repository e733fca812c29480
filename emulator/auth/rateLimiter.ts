import { ApiError } from '../model/apiResponse';
import { stampOf, type Clock } from '../model/clock';
import type { Settings } from '../model/settings';

/** Requests a minute, as Aspire publishes them. All API clients of a company share the limit. */
const publishedLimits = { off: 0, sandbox: 60, production: 1200 } as const;

const minuteMs = 60_000;

/** How many requests came in a minute of the clock, and how many of them were answered 429. */
export type MinuteCount = { minute: string; requests: number; refused: number };

/** The minutes that are counted: the latest ones. */
const countedMinutes = 120;

/** How many requests pass, and when the next one does. */
type Counter = {
  /** Counts one request; the milliseconds until a request passes again if it exceeds the limit. */
  admit(now: number): number | undefined;
};

/** Limits the requests of all API clients together, by the emulator's clock. */
export class RateLimiter {
  private counter: Counter | undefined;
  readonly perMinute: number;
  private counts = new Map<number, { requests: number; refused: number }>();

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    this.perMinute = settings.rateLimitPerMinute || publishedLimits[settings.rateLimit];
    this.reset();
  }

  /** Counts one request. Throws an ApiError with 429 when it exceeds the limit. */
  admit(): void {
    const now = this.clock.now();
    const count = this.countOf(Math.floor(now / minuteMs));
    const waitMs = this.counter?.admit(now);
    count.requests++;
    if (waitMs === undefined) return;
    count.refused++;
    const message = `Rate limit exceeded: at most ${this.perMinute} requests per minute.`;
    const headers = { 'retry-after': String(Math.max(1, Math.ceil(waitMs / 1000))) };
    throw new ApiError(429, message, this.settings.retryAfter === 'sent' ? headers : undefined);
  }

  /** The requests of the latest minutes that had any, oldest first. */
  minutes(): MinuteCount[] {
    return [...this.counts].map(([minute, count]) => ({ minute: stampOf(minute * minuteMs), ...count }));
  }

  reset(): void {
    this.counts = new Map();
    if (this.perMinute > 0) this.counter = counters[this.settings.rateWindow](this.perMinute);
  }

  private countOf(minute: number): { requests: number; refused: number } {
    let count = this.counts.get(minute);
    if (!count) {
      this.counts.set(minute, (count = { requests: 0, refused: 0 }));
      const [oldest] = this.counts.keys();
      if (this.counts.size > countedMinutes) this.counts.delete(oldest!);
    }
    return count;
  }
}

const counters: Readonly<Record<Settings['rateWindow'], (perMinute: number) => Counter>> = {
  bucket,
  minute: window,
  rolling,
};

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

/** Lets that many requests pass in any 60 seconds, whenever they begin. */
function rolling(perMinute: number): Counter {
  /** When the latest requests passed, in a ring; `next` is the oldest of them. */
  const passed = new Array<number>(perMinute).fill(-Infinity);
  let next = 0;
  return {
    admit: (now) => {
      const waitMs = passed[next]! + minuteMs - now;
      if (waitMs > 0) return waitMs;
      passed[next] = now;
      next = (next + 1) % perMinute;
      return undefined;
    },
  };
}
