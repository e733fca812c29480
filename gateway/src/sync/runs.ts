import type { Database, Queryable } from '../database/database.ts';
import type { RunReport } from './report.ts';

/** Of each connection and resource the last so many reports are kept, */
export const mostReports = 500;
/** for so many days. The last one of each is kept longer, as what is known. */
const reportDays = 90;

/** A report that was kept. */
export type KeptRun = { id: number; report: RunReport };

/** The last run of a resource in its usual lane. */
export type LatestRun = {
  report: RunReport;
  /** Every change before is in the tables. */
  freshAt: Date | null;
};

export type RunFilter = { connection?: string; resource?: string; limit?: number; before?: number };

/** Reports of runs. The organisation always narrows what is read. */
export type SyncRuns = {
  /** Keeps a report, and forgets what is beyond the bounds. False if the connection is gone: then there is nobody to tell. */
  keep(report: RunReport): Promise<boolean>;
  /** The newest first. */
  list(organisation: string, filter: RunFilter): Promise<KeptRun[]>;
  latest(organisation: string, connection?: string): Promise<LatestRun[]>;
  removeOld(): Promise<void>;
};

/** The organisation whose connection is meant by `$1` and the name in `$2`: the own one, else GLOBAL. */
export const ownerOf = `(select org_id from connections where name = $2 and org_id in ($1, 'GLOBAL')
  order by org_id = $1 desc limit 1)`;

export function createSyncRuns(database: Database): SyncRuns {
  return {
    keep: (report) => database.inTransaction((transaction) => keep(transaction, report)),
    async list(organisation, { connection = null, resource = null, limit = 50, before = null }: Nullable<RunFilter>) {
      const { rows } = await database.query<KeptRun>(
        `select id, report from sync_runs where org_id = $1 and ($2::text is null or connection = $2)
           and ($3::text is null or resource = $3) and ($4::bigint is null or id < $4) order by id desc limit $5`,
        [organisation, connection, resource, before, limit],
      );
      return rows;
    },
    async latest(organisation, connection) {
      const { rows } = await database.query<{ report: RunReport; fresh_at: Date | null }>(
        `select report, fresh_at from sync_latest where org_id = $1 and ($2::text is null or connection = $2)
         order by connection, resource`,
        [organisation, connection ?? null],
      );
      return rows.map(({ report, fresh_at: freshAt }) => ({ report, freshAt }));
    },
    async removeOld() {
      await database.query(`delete from sync_runs where ended_at < now() - $1 * interval '1 day'`, [reportDays]);
    },
  };
}

type Nullable<T> = { [Key in keyof T]: T[Key] | null };

async function keep(by: Queryable, report: RunReport): Promise<boolean> {
  const { organisation, connection, resource, lane, outcome, startedAt, endedAt } = report;
  const { rowCount } = await by.query(
    `insert into sync_runs (org_id, owner_id, connection, resource, lane, outcome, started_at, ended_at, report)
     select $1, owner, $2, $3, $4, $5, $6, $7, $8 from (select ${ownerOf} as owner) found where owner is not null`,
    [organisation, connection, resource, lane, outcome, startedAt, endedAt, JSON.stringify(report)],
  );
  if (rowCount === 0) return false;
  await by.query(
    `delete from sync_runs where org_id = $1 and connection = $2 and resource = $3 and id <= (
       select id from sync_runs where org_id = $1 and connection = $2 and resource = $3
       order by id desc offset $4 limit 1)`,
    [organisation, connection, resource, mostReports],
  );
  if (isUsual(report)) await keepLatest(by, report);
  return true;
}

/** A backfill or a comparison says nothing about how fresh a table is. */
function isUsual({ lane, kind }: RunReport): boolean {
  return lane === 'main' && kind !== 'verify' && kind !== 'backfill';
}

/** A run that does not know how fresh its tables are, having failed early, leaves what was known of the same tables. */
async function keepLatest(by: Queryable, report: RunReport): Promise<void> {
  const { organisation, connection, resource, lagSeconds, endedAt } = report;
  const freshAt = lagSeconds === null ? null : new Date(Date.parse(endedAt) - lagSeconds * 1_000).toISOString();
  const isUnknown = lagSeconds === null && report.outcome === 'failed';
  await by.query(
    `insert into sync_latest as known (org_id, owner_id, connection, resource, report, fresh_at)
     select $1, ${ownerOf}, $2, $3, $4::jsonb, $5
     on conflict (org_id, connection, resource) do update set report = excluded.report, owner_id = excluded.owner_id,
       fresh_at = case when $6 then known.fresh_at else excluded.fresh_at end`,
    [organisation, connection, resource, JSON.stringify(report), freshAt, isUnknown],
  );
}
