import type { Database } from '../database/database.ts';
import type { System } from '../system.ts';
import { createRequestCounts, type RequestCounts, type Usage } from './requestCounts.ts';
import { RequestQueue, type TakeOptions } from './requestQueue.ts';
import { rateLimited, type Waits } from './waits.ts';

/** What is called: its budget, and how many requests a minute that allows, if it is known. */
export type Budgeted = {
  budget: string;
  requestsPerMinute?: number;
  /** Until when its provider asked to wait, if it did, */
  retryAt?: Date;
  /** as it was at this time of the monotonic clock; undefined if it was not read. */
  readAt?: number;
};

/** A wait that was read with a connection need not be read again so soon after, in milliseconds. */
const waitReadMs = 100;

/**
 * The requests that may go to each provider, counted for all replicas and all faces together: in no window of a minute are
 * there more than allowed.
 */
export type Requests = {
  /**
   * Waits for the permit of one request, which goes at once then. Throws `rate_limited` with `retryAt` if the deadline would
   * pass, and at once to an interactive caller while the provider asked to wait; else the reason of the signal.
   */
  take(of: Budgeted, options: TakeOptions): Promise<void>;
  /** When a call that was refused makes sense again, if that is known. */
  retryAt(of: Budgeted): Promise<Date | undefined>;
  /** The provider answered 429: nobody calls it for so many milliseconds. Gives when that ends. */
  refused(of: Budgeted, ms: number): Promise<Date>;
  /** Requests of the last minute. Undefined for a budget that was never used, or has no limit. */
  usage(budget: string): Promise<Usage | undefined>;
  /** Of every budget that was used in the last minute. */
  usages: RequestCounts['usages'];
};

export type RequestsDeps = {
  database: Database;
  waits: Waits;
  system: Pick<System, 'now' | 'monotonic' | 'random' | 'sleep'>;
  counts?: RequestCounts;
};

/** Queues that are idle are forgotten once there are this many. */
const maxQueues = 1_000;

export function createRequests({
  database,
  waits,
  system,
  counts = createRequestCounts(database),
}: RequestsDeps): Requests {
  const queues = new Map<string, RequestQueue>();

  const queueOf = (budget: string, perMinute: number): RequestQueue => {
    const key = keyOf({ budget, requestsPerMinute: perMinute });
    const known = queues.get(key);
    if (known) return known;
    if (queues.size >= maxQueues) for (const [old, queue] of queues) if (queue.isIdle) queues.delete(old);
    const queue = new RequestQueue(system, (request) => counts.lease({ ...request, budget, perMinute }), perMinute);
    queues.set(key, queue);
    return queue;
  };

  return {
    async take({ budget, requestsPerMinute, retryAt, readAt = -Infinity }, options) {
      if (requestsPerMinute === undefined) {
        if (system.monotonic() - readAt > waitReadMs) return waits.check(budget);
        if (retryAt) throw rateLimited(retryAt);
        return;
      }
      return queueOf(budget, requestsPerMinute).take(options);
    },
    async retryAt(of) {
      const freeAt = queues.get(keyOf(of))?.freeAt ?? 0;
      return (await waits.until(of.budget)) ?? (freeAt > system.now() ? new Date(freeAt) : undefined);
    },
    refused({ budget, requestsPerMinute }, ms) {
      queues.get(keyOf({ budget, requestsPerMinute }))?.drop();
      return waits.add(budget, ms);
    },
    usage: (budget) => counts.usage(budget),
    usages: () => counts.usages(),
  };
}

/** Connections that share a budget may say different limits: each keeps to its own. */
function keyOf({ budget, requestsPerMinute }: Budgeted): string {
  return `${requestsPerMinute} ${budget}`;
}
