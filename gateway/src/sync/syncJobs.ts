import type { Database } from '../database/database.ts';
import { GatewayError } from '../errors.ts';
import type { Job, Jobs, KeyedWork } from '../jobs/jobs.ts';
import type { System } from '../system.ts';
import type { RunRef, SyncActivity } from './activity.ts';
import { mostRunMs } from './order.ts';
import type { SyncRuns } from './runs.ts';
import { dueSchedules, everyResource, moveOn, type Schedule, type Schedules } from './schedules.ts';
import type { Sync, SyncOrder } from './sync.ts';

/** What is queued for one resource. It is seen in the database: names only, and destinations without their passwords. */
export type SyncJob = {
  organisation: string;
  connection: string;
  resource: string;
  actor: string;
  /** Of a schedule: what it says then is what counts. */
  scheduleId?: string;
  /** Of an order: the order, without what stands above. */
  order?: Omit<SyncOrder, 'connection' | 'resources'>;
};

export type SyncQueue = {
  /** Queues a run. False where the resource is queued or running already. */
  queue(job: SyncJob): Promise<boolean>;
  /** Queues what is due by its schedule. */
  queueDue(): Promise<number>;
  jobs: readonly Job[];
  works: readonly KeyedWork[];
};

export type SyncQueueDeps = {
  database: Database;
  sync: Sync;
  runs: SyncRuns;
  activity: SyncActivity;
  schedules: Pick<Schedules, 'get' | 'list'>;
  resourceNames: () => Promise<readonly string[]>;
  send: Jobs['send'];
  system: Pick<System, 'log'>;
};

const queueName = 'sync';
/** Of one replica. Runs wait for their provider most of the time, and share its limit. */
const atOnce = 4;
/** Schedules that are looked at in one round; the rest follows in the next one. */
const mostDue = 1_000;

/** Runs on any replica, one at a time for each resource of a connection. */
export function createSyncQueue(deps: SyncQueueDeps): SyncQueue {
  const { database, activity, runs } = deps;
  const queue = async (job: SyncJob) => {
    const ref = refOf(job);
    await activity.queued(ref);
    try {
      return await deps.send(queueName, keyOf(ref), job);
    } catch (error) {
      await activity.unqueued(ref).catch(() => undefined);
      throw error;
    }
  };
  const queueDue = async () => {
    let count = 0;
    for (const schedule of await dueSchedules(database, mostDue)) {
      // Queued first and moved on then: a replica that dies between the two leaves a schedule that is due, not one that is lost.
      for (const resource of await resourcesOf(schedule)) {
        const { organisation, connection, id } = schedule;
        if (await queue({ organisation, connection, resource, actor: 'system', scheduleId: id })) count += 1;
      }
      await moveOn(database, schedule);
    }
    return count;
  };
  const resourcesOf = async ({ organisation, connection, resource }: Schedule): Promise<readonly string[]> => {
    if (resource !== everyResource) return [resource];
    const others = await deps.schedules.list(system(organisation), connection);
    const own = new Set(others.map((one) => one.resource));
    return (await deps.resourceNames()).filter((name) => !own.has(name));
  };
  return {
    queue,
    queueDue,
    jobs: [
      { name: 'sync-due', cron: '* * * * *', run: queueDue },
      {
        name: 'sync-cleanup',
        cron: '23 3 * * *',
        run: async () => {
          await runs.removeOld();
          await activity.removeOld();
        },
      },
    ],
    works: [
      {
        name: queueName,
        atOnce,
        longestSeconds: mostRunMs / 1_000 + 3_600,
        run: (data, signal) => runJob(deps, data as SyncJob, signal),
      },
    ],
  };
}

/** Throws where the work is to come back: this replica stops, or another run holds the resource. */
async function runJob(deps: SyncQueueDeps, job: SyncJob, signal: AbortSignal): Promise<void> {
  const { connection, resource, organisation, actor } = job;
  const options = job.scheduleId === undefined ? (job.order ?? {}) : await scheduledOptions(deps, job, job.scheduleId);
  if (options === undefined) return deps.activity.unqueued(refOf(job));
  const order: SyncOrder = { timeLimitMs: mostRunMs, ...options, connection, resources: [resource] };
  const comeBack = async (why: string) => {
    await deps.activity.queued(refOf(job));
    throw new Error(why);
  };
  const report = await deps.sync.run({ ...system(organisation), actor }, order, { signal }).then(
    ([only]) => only,
    (error: unknown) => {
      // It is in the reports, where whoever looks for it finds it; running it again would only repeat it.
      if (error instanceof GatewayError) return { outcome: 'failed' as const, error };
      throw error;
    },
  );
  if (report?.error?.code === 'conflict') await comeBack(`another run holds ${resource}: ${report.error.message}`);
  if (report?.outcome === 'stopped' && signal.aborted) await comeBack(`${resource} was stopped, and goes on elsewhere`);
}

/** What a schedule says now; undefined where it is gone, or switched off. */
async function scheduledOptions(deps: SyncQueueDeps, { organisation }: SyncJob, id: string) {
  const schedule = await deps.schedules.get(system(organisation), id).catch((error: { code?: string }) => {
    if (error.code === 'not_found') return undefined;
    throw error as Error;
  });
  return schedule?.enabled ? schedule.options : undefined;
}

function refOf({ organisation, connection, resource, order }: SyncJob): RunRef {
  return { organisation, connection, resource, lane: order?.backfill ? 'backfill' : 'main' };
}

function keyOf({ organisation, connection, resource, lane }: RunRef): string {
  return [organisation, connection, resource, lane].join(' ');
}

/** Whether somebody may do this was asked when it was scheduled or ordered. */
function system(organisation: string) {
  return { organisation, actor: 'system', scopes: ['read', 'write'] as const };
}
