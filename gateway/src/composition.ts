import { createSystem as createAspireSystem } from '../../src/aspire/http/transport';
import type { Access } from './access/access.ts';
import { createAccess } from './access/createAccess.ts';
import type { LimitOptions } from './access/requestLimit.ts';
import type { Audit } from './audit/audit.ts';
import { createAudit } from './audit/createAudit.ts';
import type { Config } from './config/config.ts';
import type { ConnectionService } from './connections/types.ts';
import type { ConsoleDeps } from './console/site.ts';
import type { Database } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open.ts';
import { sharingReads } from './database/sharedReads.ts';
import { createJobs, type Jobs } from './jobs/jobs.ts';
import { createLogger } from './logging/logger.ts';
import { createSystem } from './logging/createSystem.ts';
import { createMetrics, type Metrics } from './metrics/metrics.ts';
import { createEgress } from './providers/egress.ts';
import { createProviders } from './providers/providers.ts';
import { createTargets } from './connections/target.ts';
import { createRequests, type Requests } from './budget/requests.ts';
import { createWaits } from './budget/waits.ts';
import type { ProxyDeps } from './proxy/forward.ts';
import { createAspireServices } from './operations/aspireServices.ts';
import { createOperations, type Operations } from './operations/service.ts';
import type { BearerOf } from './refresh/bearer.ts';
import { createCore } from './refresh/core.ts';
import { coreJobs } from './refresh/coreJobs.ts';
import type { RefreshEvents } from './refresh/events.ts';
import type { SecretStore } from './secrets/store.ts';
import type { Sync } from './sync/sync.ts';
import type { SyncService } from './sync/service.ts';
import { createSyncParts } from './syncParts.ts';
import { openStore, type OpenedStore } from './openStore.ts';
import type { System } from './system.ts';

/** Whether one thing that the gateway needs is there. */
type Check = () => Promise<{ up: boolean; detail: string }>;

/** The gateway, wired: what the faces stand on. */
export type Gateway = {
  readonly config: Config;
  readonly system: System;
  readonly database: Database;
  readonly secrets: SecretStore;
  /** What the store stands on: its keys, or Vault. */
  readonly opened: OpenedStore;
  readonly audit: Audit;
  readonly access: Access;
  readonly connections: ConnectionService;
  readonly bearer: BearerOf;
  readonly events: RefreshEvents;
  readonly metrics: Metrics;
  readonly proxy: ProxyDeps;
  readonly operations: Operations;
  readonly sync: SyncService;
  /** The requests that may go to each provider, for all replicas and faces together. */
  readonly requests: Requests;
  readonly console: ConsoleDeps;
  /** What `/health/ready` asks. */
  readonly checks: Readonly<Record<'database' | 'secrets', Check>>;
  /** Where rows and secrets are kept, for people. */
  readonly places: { readonly database: string; readonly secrets: string };
  /** Starts the sweep and the workers on this replica. */
  startJobs(): Promise<void>;
  /** Releases leases, ends jobs, pools and, if it is the last one out, the embedded database. */
  close(): Promise<void>;
};

export type GatewayOptions = {
  /** Tests bring their own clock, randomness and fault points, */
  system?: System;
  /** and a database of their own, already with its tables. */
  database?: Database;
  /** How many requests an organisation may make, if not the usual number. */
  limit?: LimitOptions;
  /** What callback URLs and links to files are made of. A function, since the port may be known only once the gateway listens. */
  publicUrl?: () => string;
  /** The demo's emulator, for the organisation of the demo. */
  aspireBaseUrl?: (organisation: string) => string | undefined;
  /** What copies records, in place of the real one. */
  syncEngine?: Sync;
};

/** Opens the database, brings its tables up to date, and wires every room. What was opened is closed again if that fails. */
export async function createGateway(config: Config, options: GatewayOptions = {}): Promise<Gateway> {
  const system = options.system ?? createSystem(createLogger(config.log, process.stderr));
  const opened: (() => Promise<unknown>)[] = [];
  const closeAll = async () => {
    for (const close of opened.splice(0).reverse())
      await close().catch((error: unknown) => system.log.warn({ err: error }, 'a part did not close'));
  };
  try {
    return await wire(config, { ...options, system }, opened, closeAll);
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function wire(
  config: Config,
  { system, database: given, limit, publicUrl, aspireBaseUrl, syncEngine }: GatewayOptions & { system: System },
  opened: (() => Promise<unknown>)[],
  closeAll: () => Promise<void>,
): Promise<Gateway> {
  const { database: pool, description } = given
    ? { database: given, description: 'a database that was given' }
    : await openMigrated(config, system);
  opened.push(() => pool.close());
  const database = sharingReads(pool);
  const requests = createRequests({ database, waits: createWaits(database), system });
  const metrics = createMetrics(database, requests);
  const opening = await openStore(config, database, system);
  const secrets = metrics.timed(opening.store);
  opened.push(() => secrets.close());
  const egress = createEgress(config.privateHosts);
  opened.push(() => egress.close());
  const { send } = createAspireSystem();
  const providers = createProviders({
    now: system.now,
    send,
    requests,
    egress,
    ...(aspireBaseUrl ? { aspireBaseUrl } : {}),
  });
  const audit = createAudit();
  const reachedAt = publicUrl ?? (() => config.publicUrl ?? `http://${config.host}:${config.port}`);
  const core = createCore({
    database,
    secrets,
    audit,
    system,
    providers,
    egress,
    publicUrl: reachedAt,
  });
  opened.push(() => core.close());
  const targetOf = createTargets({ database, providers, system });
  const stopListening = metrics.listen(core.events);
  opened.push(() => Promise.resolve(stopListening()));
  const sync = createSyncParts({
    ...{ config, database, system, audit, bearer: core.bearer, targetOf, requests, metrics },
    servicesOf: createAspireServices({ requests, egress, system }),
    send: (...work) => jobs.send(...work),
    ...(syncEngine ? { engine: syncEngine } : {}),
  });
  const { connection } = database;
  const all = [...coreJobs(core), ...sync.queue.jobs];
  const jobs: Jobs = createJobs({ connection, log: system.log }, all, sync.queue.works);
  opened.push(() => jobs.stop());
  const access = createAccess({ database, audit, system, ...(limit ? { limit } : {}) });
  const { bearer, connections } = core;
  const sending = { bearer, targetOf, requests, egress, system };
  const operations = createOperations({ ...sending, database, publicUrl: reachedAt });
  return {
    config,
    system,
    database,
    secrets,
    audit,
    access,
    connections,
    bearer: core.bearer,
    events: core.events,
    metrics,
    operations,
    console: { access, connections, operations, sync: sync.service, database, audit, system, publicUrl: reachedAt },
    requests,
    proxy: sending,
    checks: { database: () => checkDatabase(database, description), secrets: () => secrets.health() },
    opened: opening,
    places: { database: description, secrets: opening.place },
    sync: sync.service,
    startJobs: () => jobs.start(),
    close: closeAll,
  };
}

async function openMigrated({ dataFolder: folder, databaseUrl: url }: Config, { log }: System) {
  const onLost = (err: Error) => log.warn({ err }, 'a connection to the database was lost');
  const opened = await openDatabase(url === undefined ? { folder } : { folder, url }, { onLost });
  await migrate(opened.database).catch(async (error: unknown) => {
    await opened.database.close();
    throw error;
  });
  return opened;
}

async function checkDatabase(database: Database, description: string): Promise<{ up: boolean; detail: string }> {
  try {
    await database.query('select 1');
    return { up: true, detail: description };
  } catch {
    return { up: false, detail: `${description} does not answer` };
  }
}
