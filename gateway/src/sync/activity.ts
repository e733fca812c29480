import type { Database } from '../database/database.ts';
import type { RunProgress } from './report.ts';
import { ownerOf } from './runs.ts';

/** A resource of a connection, and the lane of its run. */
export type RunRef = { organisation: string; connection: string; resource: string; lane: string };

/** What waits or runs just now, on whatever replica. */
export type Activity = RunRef & {
  state: 'queued' | 'running';
  since: Date;
  progress: RunProgress | null;
};

/** A run says this often that it lives, in milliseconds. */
export const beatMs = 5_000;
/** One that was not heard of for so long was killed. */
const silentSeconds = 20;
/** What waited this long is not coming: its queue was emptied. */
const forgottenHours = 24;

export type SyncActivity = {
  queued(ref: RunRef): Promise<void>;
  /** It begins to run. `runId` tells two runs apart, of which the one that began later counts. */
  began(ref: RunRef, runId: string, progress?: RunProgress): Promise<void>;
  /** It goes on. A run that was frozen, and taken over by another, tells nothing any more. */
  goesOn(ref: RunRef, runId: string, progress?: RunProgress): Promise<void>;
  /** The run has ended; that of another stays. */
  ended(ref: RunRef, runId: string): Promise<void>;
  /** What was queued did not come to a run. */
  unqueued(ref: RunRef): Promise<void>;
  list(organisation: string, connection?: string): Promise<Activity[]>;
  removeOld(): Promise<void>;
};

export function createSyncActivity(database: Database): SyncActivity {
  const keyOf = ({ organisation, connection, resource, lane }: RunRef) => [organisation, connection, resource, lane];
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  const ofKey = 'org_id = $1 and connection = $2 and resource = $3 and lane = $4';
  const insert = (columns: string, values: string) =>
    `insert into sync_activity as known (org_id, owner_id, connection, resource, lane, since, seen_at, ${columns})
     select $1, owner, $2, $3, $4, clock_timestamp(), clock_timestamp(), ${values}
     from (select ${ownerOf} as owner) found where owner is not null
     on conflict (org_id, connection, resource, lane)`;
  return {
    async queued(ref) {
      await database.query(`${insert('state', "'queued'")} do nothing`, keyOf(ref));
    },
    async began(ref, runId, progress) {
      await database.query(
        `${insert('state, run_id, progress', "'running', $5, $6::jsonb")} do update set state = 'running',
           since = excluded.since, seen_at = excluded.seen_at, run_id = excluded.run_id, progress = excluded.progress`,
        [...keyOf(ref), runId, json(progress)],
      );
    },
    async goesOn(ref, runId, progress) {
      await database.query(
        `update sync_activity set seen_at = clock_timestamp(), progress = coalesce($6::jsonb, progress)
         where ${ofKey} and run_id = $5`,
        [...keyOf(ref), runId, json(progress)],
      );
    },
    async ended(ref, runId) {
      await database.query(`delete from sync_activity where ${ofKey} and run_id = $5`, [...keyOf(ref), runId]);
    },
    async unqueued(ref) {
      await database.query(`delete from sync_activity where ${ofKey} and state = 'queued'`, keyOf(ref));
    },
    async list(organisation, connection) {
      const { rows } = await database.query<Activity>(
        `select org_id as organisation, connection, resource, lane, state, since, progress from sync_activity
         where org_id = $1 and ($2::text is null or connection = $2)
           and (state = 'queued' or seen_at > clock_timestamp() - $3 * interval '1 second')
         order by connection, resource, lane`,
        [organisation, connection ?? null, silentSeconds],
      );
      return rows;
    },
    async removeOld() {
      await database.query(`delete from sync_activity where seen_at < clock_timestamp() - $1 * interval '1 hour'`, [
        forgottenHours,
      ]);
    },
  };
}
