import type { Caller } from '../access/access.ts';
import { requireScope } from '../access/createAccess.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { GatewayError } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { System } from '../system.ts';
import { createSyncActivity } from './activity.ts';
import { connectionToAspire } from './connectionToAspire.ts';
import { checkOrder } from './order.ts';
import { createRecordedSync } from './recorded.ts';
import type { RunReport } from './report.ts';
import { createSyncRuns, type KeptRun, type RunFilter } from './runs.ts';
import { createSchedules, type Schedules } from './schedules.ts';
import { createStatusReader, type SyncStatus } from './status.ts';
import type { RunOptions, Sync, SyncOrder, VerifyReport } from './sync.ts';
import { createSyncQueue, type SyncQueue } from './syncJobs.ts';

/** What was asked for. */
export type StartedSync = { queued: string[]; already: string[] };

/** What the faces do with syncs. Each method acts on the caller's organisation alone. */
export type SyncService = Sync & {
  /** Queues runs, for any replica. Throws `conflict` where all of them are queued or running already. */
  start(caller: Caller, order: SyncOrder): Promise<StartedSync>;
  status(caller: Caller, connection?: string): Promise<SyncStatus[]>;
  /** Reports that were kept, the newest first. */
  listRuns(caller: Caller, filter?: RunFilter): Promise<{ runs: KeptRun[]; next?: number }>;
  schedules: Schedules;
};

export type SyncServiceDeps = {
  database: Database;
  audit: Audit;
  system: System;
  sync: Sync;
  resourceNames: () => Promise<readonly string[]>;
  resourceNamed: (name: string) => Promise<string>;
  destinations: Readonly<Record<string, string>>;
  send: Jobs['send'];
  onReport?: (report: RunReport) => void;
};

/** The sync with all that is around it: reports, states, schedules and the queue. */
export function createSyncService(deps: SyncServiceDeps): { service: SyncService; queue: SyncQueue } {
  const { database, audit, system, resourceNames, resourceNamed } = deps;
  const runs = createSyncRuns(database);
  const activity = createSyncActivity(database);
  const schedules = createSchedules({ database, audit, system, resourceNamed });
  const sync = createRecordedSync({ ...deps, runs, activity });
  const queue = createSyncQueue({ database, sync, runs, activity, schedules, resourceNames, send: deps.send, system });
  const reader = createStatusReader({
    runs,
    activity,
    schedulesOf: (organisation, connection) =>
      schedules.list({ organisation, actor: 'system', scopes: ['read'] }, connection),
    resourceNames,
    now: () => system.now(),
  });

  /** The order, checked, with the names of resources as they are kept. */
  const checked = async <Order extends SyncOrder>(caller: Caller, order: Order): Promise<Order> => {
    requireScope(caller, 'write');
    checkOrder(caller, order);
    const { name } = await connectionToAspire(database, caller.organisation, order.connection);
    const names = order.resources?.length ? await Promise.all(order.resources.map(resourceNamed)) : undefined;
    const right: Order = { ...order, connection: name };
    delete right.resources;
    return names ? { ...right, resources: [...new Set(names)] } : right;
  };
  /** What somebody starts is in the audit log; what a schedule starts is in the reports. */
  const audited = (caller: Caller, action: string, { connection, resources, to, ...order }: SyncOrder) =>
    database.inTransaction((transaction) =>
      audit.record(
        {
          organisation: caller.organisation,
          actor: caller.actor,
          action,
          subject: connection,
          outcome: 'success',
          detail: { resources: resources ?? 'all', ...(to === undefined ? {} : { to }), ...order },
        },
        transaction,
      ),
    );

  const service: SyncService = {
    schedules,
    plan: async (caller, order) => sync.plan(caller, await checked(caller, order)),
    async run(caller, order, options?: RunOptions): Promise<RunReport[]> {
      const right = await checked(caller, order);
      await audited(caller, 'sync.started', right);
      return sync.run(caller, right, options);
    },
    async verify(caller, order, options?: RunOptions): Promise<VerifyReport[]> {
      const right = await checked(caller, order);
      await audited(caller, 'sync.verified', right);
      return sync.verify(caller, right, options);
    },
    async start(caller, given) {
      const { connection, resources, ...order } = await checked(caller, given);
      const { organisation, actor } = caller;
      const found: StartedSync = { queued: [], already: [] };
      for (const resource of resources ?? (await resourceNames())) {
        const isNew = await queue.queue({ organisation, connection, resource, actor, order });
        found[isNew ? 'queued' : 'already'].push(resource);
      }
      if (found.queued.length === 0)
        throw new GatewayError(
          'conflict',
          `${found.already.join(', ')} of "${connection}" is queued or running already. Wait for it to end: GET /api/sync tells.`,
          { details: { already: found.already } },
        );
      await audited(caller, 'sync.started', { ...order, connection, resources: found.queued });
      return found;
    },
    status: ({ organisation }, connection) => reader.status(organisation, connection),
    async listRuns({ organisation }, filter = {}) {
      const limit = filter.limit ?? 50;
      const found = await runs.list(organisation, { ...filter, limit: limit + 1 });
      const page = found.slice(0, limit);
      const last = page.at(-1);
      return { runs: page, ...(found.length > limit && last ? { next: last.id } : {}) };
    },
  };
  return { service, queue };
}
