import type { Audit } from './audit/audit.ts';
import type { Requests } from './budget/requests.ts';
import type { Config } from './config/config.ts';
import type { BearerOf } from './connections/ports.ts';
import type { TargetOf } from './connections/target.ts';
import type { Database } from './database/database.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { ServicesOf } from './operations/aspireServices.ts';
import { createSync } from './sync/createSync.ts';
import { createDestinations } from './sync/openDestination.ts';
import { resourceByName, syncResources } from './sync/resources/registry.ts';
import { createSyncService } from './sync/service.ts';
import type { Sync } from './sync/sync.ts';
import type { System } from './system.ts';

export type SyncPartsDeps = {
  config: Pick<Config, 'destinations'>;
  database: Database;
  system: System;
  audit: Audit;
  bearer: BearerOf;
  targetOf: TargetOf;
  requests: Requests;
  servicesOf: ServicesOf;
  metrics: Pick<Metrics, 'synced'>;
  send: Jobs['send'];
  /** In place of the real one. */
  engine?: Sync;
};

/** Wires the sync: what reads and writes, and what is around it. */
export function createSyncParts(deps: SyncPartsDeps) {
  const { config, database, system, audit, bearer, targetOf, requests, servicesOf, metrics, send } = deps;
  const engine =
    deps.engine ??
    createSync({
      bearer,
      targetOf,
      requests,
      servicesOf,
      openDestination: createDestinations({ database, system }),
      system,
    });
  return createSyncService({
    database,
    audit,
    system,
    sync: engine,
    resourceNames: async () => (await syncResources()).map(({ name }) => name),
    resourceNamed: async (name) => (await resourceByName(name)).name,
    destinations: config.destinations,
    send,
    onReport: (report) => metrics.synced(report),
  });
}
