import { Refusal } from './answer';
import type { Clock } from './clock';

/** Counts requests by the minute of the emulator's clock. */
export class RateLimit {
  private minute = -1;
  private count = 0;

  constructor(
    private readonly perMinute: number,
    private readonly clock: Clock,
  ) {}

  /** Counts one request. Throws a Refusal with 429 where it is one too many. */
  admit(): void {
    if (this.perMinute === 0) return;
    const minute = Math.floor(this.clock.now() / 60_000);
    if (minute !== this.minute) this.reset(minute);
    if (++this.count > this.perMinute) {
      throw new Refusal(429, `Rate limit exceeded: at most ${this.perMinute} requests per minute.`);
    }
  }

  reset(minute = -1): void {
    this.minute = minute;
    this.count = 0;
  }
}
