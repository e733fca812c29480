import type { RefreshRun } from '../connections/types.ts';
import type { Database } from '../database/database.ts';

/** A run says no more errors than this; its counts are of all. */
export const maxErrors = 100;

export type RunCounts = Pick<RefreshRun, 'total' | 'needs_refresh' | 'refreshed' | 'failed' | 'errors'>;

/** The records of sweeps. */
export type Runs = {
  /** Notes that a sweep began. `at`: when, by the database's clock in milliseconds since 1970. */
  begin(trigger: RefreshRun['trigger'], actor: string): Promise<{ id: string; at: number }>;
  end(id: string, counts: RunCounts): Promise<RefreshRun>;
  last(): Promise<RefreshRun | undefined>;
};

type RunRow = Omit<RefreshRun, 'started_at' | 'ended_at' | 'duration_ms'> & {
  id: string;
  started_at: Date;
  ended_at: Date | null;
};

function toRun(row: RunRow): RefreshRun {
  const { started_at: startedAt, ended_at: endedAt, status, trigger, actor, total, errors } = row;
  return {
    started_at: startedAt.toISOString(),
    ended_at: endedAt?.toISOString() ?? null,
    duration_ms: endedAt === null ? null : endedAt.getTime() - startedAt.getTime(),
    status,
    trigger,
    actor,
    total,
    needs_refresh: row.needs_refresh,
    refreshed: row.refreshed,
    failed: row.failed,
    errors,
  };
}

export function createRuns(database: Database): Runs {
  return {
    async begin(trigger, actor) {
      // A sweep that was killed is not running any more: none takes an hour.
      await database.query(
        `update refresh_runs set status = 'interrupted', ended_at = clock_timestamp()
         where status = 'running' and started_at < clock_timestamp() - interval '1 hour'`,
      );
      const { rows } = await database.query<{ id: string; at: number }>(
        `insert into refresh_runs (started_at, status, trigger, actor) values (clock_timestamp(), 'running', $1, $2)
         returning id, (extract(epoch from started_at) * 1000)::float8 as at`,
        [trigger, actor],
      );
      return rows[0] as { id: string; at: number };
    },
    async end(id, { total, needs_refresh: due, refreshed, failed, errors }) {
      const { rows } = await database.query<RunRow>(
        `update refresh_runs set status = 'completed', ended_at = clock_timestamp(), total = $2, needs_refresh = $3,
           refreshed = $4, failed = $5, errors = $6 where id = $1 returning *`,
        [id, total, due, refreshed, failed, JSON.stringify(errors)],
      );
      return toRun(rows[0] as RunRow);
    },
    async last() {
      const { rows } = await database.query<RunRow>('select * from refresh_runs order by started_at desc limit 1');
      return rows[0] && toRun(rows[0]);
    },
  };
}
