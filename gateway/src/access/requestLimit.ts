import { GatewayError } from '../errors.ts';

/** How many requests an organisation may make on one replica. */
export type LimitOptions = { perMinute: number; burst: number };

/** Generous for a program that asks for credentials before each call, and a stop for a loop that runs wild. */
const requestLimit: LimitOptions = { perMinute: 3_000, burst: 300 };

/** Buckets that are full again are forgotten once there are this many. */
const maxBuckets = 10_000;

/**
 * Token buckets in memory, one for each organisation: they fill evenly, so that no burst passes at the turn of a minute. Each
 * replica counts for itself.
 */
export class RequestLimit {
  private readonly buckets = new Map<string, { left: number; at: number }>();

  constructor(
    private readonly now: () => number,
    private readonly options: LimitOptions = requestLimit,
  ) {}

  /** Throws `rate_limited` if the organisation used its quota. */
  count(organisation: string): void {
    const { perMinute, burst } = this.options;
    const now = this.now();
    const bucket = this.buckets.get(organisation) ?? { left: burst, at: now };
    const left = this.leftAt(bucket, now);
    if (left < 1) {
      this.buckets.set(organisation, { left, at: now });
      const retryAt = new Date(now + Math.ceil(((1 - left) / perMinute) * 60_000));
      throw new GatewayError(
        'rate_limited',
        `Organisation ${organisation} made more than ${perMinute} requests a minute. Try again at ${retryAt.toISOString()}.`,
        { retryAt },
      );
    }
    this.buckets.set(organisation, { left: left - 1, at: now });
    if (this.buckets.size > maxBuckets) this.forgetFull(now);
  }

  private leftAt({ left, at }: { left: number; at: number }, now: number): number {
    const { perMinute, burst } = this.options;
    return Math.min(burst, left + (Math.max(0, now - at) / 60_000) * perMinute);
  }

  private forgetFull(now: number): void {
    for (const [organisation, bucket] of this.buckets)
      if (this.leftAt(bucket, now) >= this.options.burst) this.buckets.delete(organisation);
  }
}
