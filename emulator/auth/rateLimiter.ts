import { Refusal } from '../model/apiResponse';
import type { Clock } from '../model/clock';
import type { Settings } from '../options';

/** Requests a minute, as Aspire publishes them; all API clients of a company share them. */
const published = { off: 0, sandbox: 60, production: 1200 } as const;

/** Counts requests by the minute of the emulator's clock. */
export class RateLimit {
  private minute = -1;
  private count = 0;

  private readonly perMinute: number;
  private readonly tellsWhen: boolean;

  constructor(
    { rateLimit, rateLimitPerMinute, retryAfter }: Settings,
    private readonly clock: Clock,
  ) {
    this.tellsWhen = retryAfter === 'sent';
    this.perMinute = rateLimitPerMinute || published[rateLimit];
  }

  /** Counts one request. Throws a Refusal with 429 where it is one too many. */
  admit(): void {
    if (this.perMinute === 0) return;
    const now = this.clock.now();
    const minute = Math.floor(now / 60_000);
    if (minute !== this.minute) this.reset(minute);
    if (++this.count > this.perMinute) {
      const left = String(Math.ceil(((minute + 1) * 60_000 - now) / 1000));
      const message = `Rate limit exceeded: at most ${this.perMinute} requests per minute.`;
      throw new Refusal(429, message, this.tellsWhen ? { 'retry-after': left } : undefined);
    }
  }

  reset(minute = -1): void {
    this.minute = minute;
    this.count = 0;
  }
}
