import type { Queryable } from '../database/database.ts';

/** Who asks: a person or program that waits for an answer, or a reader with time, which takes what those leave. */
export type Priority = 'interactive' | 'background';

/** Permits that were taken but not used, of one slot. */
export type Unused = { slot: number; count: number };

export type Lease = {
  granted: number;
  /** The half second that the permits count in, by the database's clock. */
  slot: number;
  /** When there may be more, in milliseconds from now. */
  freeInMs: number;
  /** The provider asked to wait until then; nothing was granted. */
  retryAt: Date | null;
};

export type LeaseRequest = {
  budget: string;
  perMinute: number;
  wanted: number;
  priority: Priority;
  unused?: Unused;
};

/** Requests of the last minute, and how many are allowed. */
export type Usage = { used: number; allowed: number };

/** The counts of all replicas. */
export type RequestCounts = {
  /** Takes permits: at most `wanted`, perhaps none. One statement. */
  lease(request: LeaseRequest): Promise<Lease>;
  /** Undefined for a budget that was never used. */
  usage(budget: string): Promise<Usage | undefined>;
  /** Of every budget that was used in the last minute. */
  usages(): Promise<(Usage & { budget: string })[]>;
};

const usageColumns = `allowed,
  (select coalesce(sum(n), 0) from unnest((provider_requests_at(latest, used,
    floor(extract(epoch from coalesce($1::timestamptz, clock_timestamp())) * 2)::bigint))[1:120]) n)::integer as used`;

/** Counts in Postgres, by the database's clock. A test may bring another clock. */
export function createRequestCounts(
  database: Queryable,
  clock: () => Date | undefined = () => undefined,
): RequestCounts {
  return {
    async lease({ budget, perMinute, wanted, priority, unused = { slot: 0, count: 0 } }) {
      const { rows } = await database.query<Lease>(
        `select granted, slot, free_in_ms as "freeInMs", retry_at as "retryAt"
         from take_provider_requests($1, $2, $3, $4, $5, $6, $7)`,
        [budget, wanted, perMinute, priority === 'background', unused.slot, unused.count, clock() ?? null],
      );
      const [lease] = rows;
      if (!lease) throw new Error('a lease gave no row');
      return lease;
    },
    async usage(budget) {
      const { rows } = await database.query<Usage>(`select ${usageColumns} from provider_requests where budget = $2`, [
        clock() ?? null,
        budget,
      ]);
      return rows[0];
    },
    async usages() {
      const { rows } = await database.query<Usage & { budget: string }>(
        `select budget, ${usageColumns} from provider_requests
         where latest / 2 > extract(epoch from coalesce($1::timestamptz, clock_timestamp())) - 60`,
        [clock() ?? null],
      );
      return rows;
    },
  };
}
