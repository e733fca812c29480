import type { Database } from '../database/database.ts';
import { preparedRead } from '../database/prepared.ts';
import { GatewayError } from '../errors.ts';

/** Waits that providers asked for, shared by all replicas. A budget is what the provider counts together: a company, say. */
export type Waits = {
  /** When the budget may be used again; undefined if it may be used now. */
  until(budget: string): Promise<Date | undefined>;
  /** Throws `rate_limited` while a wait runs. */
  check(budget: string): Promise<void>;
  /** Nobody uses the budget for so many milliseconds. A longer wait that already runs stays. Gives when it ends. */
  add(budget: string, ms: number): Promise<Date>;
};

const untilOf = preparedRead('select retry_at from provider_waits where budget = $1 and retry_at > now()');

/** Waits in Postgres, by the database's clock. */
export function createWaits(database: Database): Waits {
  const until = async (budget: string) => {
    const { rows } = await database.query<{ retry_at: Date }>(untilOf, [budget]);
    return rows[0]?.retry_at;
  };
  return {
    until,
    async check(budget) {
      const retryAt = await until(budget);
      if (retryAt) throw rateLimited(retryAt);
    },
    async add(budget, ms) {
      const { rows } = await database.query<{ retry_at: Date }>(
        `insert into provider_waits as w (budget, retry_at) values ($1, now() + $2 * interval '1 millisecond')
         on conflict (budget) do update set retry_at = greatest(w.retry_at, excluded.retry_at) returning retry_at`,
        [budget, ms],
      );
      return rows[0]?.retry_at ?? new Date(Date.now() + ms);
    },
  };
}

/** For a provider that receives too many requests. */
export function rateLimited(retryAt: Date): GatewayError {
  return new GatewayError(
    'rate_limited',
    `The provider receives too many requests and asked to wait. Try again at ${retryAt.toISOString()}.`,
    { retryAt },
  );
}
