import { limits as readerLimits } from '../../../src/aspire/operations/list/reader';
import type { Caller } from '../access/access.ts';
import { requireScope } from '../access/createAccess.ts';
import type { Requests } from '../budget/requests.ts';
import type { ServicesOf } from '../operations/aspireServices.ts';
import type { BearerOf } from '../connections/ports.ts';
import type { Target, TargetOf } from '../connections/target.ts';
import { GatewayError } from '../errors.ts';
import { runBearers } from '../operations/bearers.ts';
import type { System } from '../system.ts';
import type { OpenDestination } from './openDestination.ts';
import { createDataSource } from './read/source.ts';
import { nothingDone, type Difference, type RunReport } from './report.ts';
import { chosen } from './resources/chosen.ts';
import type { SyncResource } from './resources/resource.ts';
import { laneOf, nextScan } from './run/nextScan.ts';
import { syncResource, usualSizes, type Sizes, type ResourceOutcome, type SourceOfRun } from './run/syncResource.ts';
import type { RunOptions, Sync, SyncOrder, SyncPlan } from './sync.ts';
import { comparingWriter } from './run/comparingWriter.ts';
import type { Destination, ResourceWriter } from './write/destination.ts';
import { inParallel } from './run/inParallel.ts';

export type SyncDeps = {
  bearer: BearerOf;
  targetOf: TargetOf;
  requests: Pick<Requests, 'retryAt'>;
  servicesOf: ServicesOf;
  openDestination: OpenDestination;
  system: System;
  /** How much is read and written at a time, if not the usual. */
  sizes?: Sizes;
};

/** Resources that are read at once: where one waits for its pages, another uses the requests that are allowed. */
const resourcesAtOnce = 3;
/** A run ends after so long unless told otherwise, and goes on in the next one: milliseconds. */
const usualTimeLimitMs = 6 * 3_600_000;

export function createSync(deps: SyncDeps): Sync {
  const opened = async (caller: Caller, order: SyncOrder) => {
    requireScope(caller, 'write');
    const target = await deps.targetOf(caller.organisation, order.connection);
    if (target.kind !== 'aspire' || target.environment === undefined)
      throw new GatewayError('invalid_input', `"${target.name}" is no connection to Aspire: there is nothing to sync.`);
    const resources = await chosen(order);
    const destination = await deps.openDestination(caller.organisation, order);
    return { target, resources, destination };
  };

  /** Every resource of an order, several at once. */
  const forEach = async <Report>(
    caller: Caller,
    order: SyncOrder,
    work: (run: OneRun) => Promise<Report>,
  ): Promise<Report[]> => {
    const { target, resources, destination } = await opened(caller, order);
    try {
      const prepared = await destination.prepare(resources, { dryRun: false });
      return await inParallel(resourcesAtOnce, prepared.resources, (resource) =>
        work({ caller, order, target, destination, resource }),
      );
    } finally {
      await destination.close();
    }
  };

  return {
    async plan(caller, order): Promise<SyncPlan> {
      const { resources, destination } = await opened(caller, order);
      try {
        const { changes } = await destination.prepare(resources, { dryRun: true });
        const now = deps.system.now();
        const planned = resources.map(async (resource) => {
          const state = await destination.stateOf(resource, laneOf(order));
          const { scan, resumed } = nextScan(resource, state, order, now);
          const { name, class: kind } = resource;
          return { resource: name, class: kind, kind: scan.kind, filter: scan.filter, resumes: resumed };
        });
        return { changes, resources: await Promise.all(planned) };
      } finally {
        await destination.close();
      }
    },

    run: (caller, order, options = {}) =>
      forEach(caller, order, async (run) => {
        const report = await runOne(deps, run, options);
        await options.onReport?.(report);
        return report;
      }),

    verify: (caller, { repair = false, ...order }, options = {}) =>
      forEach(caller, { ...order, full: true }, async (run) => {
        const differences: Difference[] = [];
        const comparing = (writer: ResourceWriter) => comparingWriter(writer, { repair, differences });
        const report = await runOne(deps, { ...run, wrap: comparing }, options);
        return { ...report, kind: 'verify', differences, repaired: repair };
      }),
  };
}

type OneRun = {
  caller: Caller;
  order: SyncOrder;
  target: Target;
  destination: Destination;
  resource: SyncResource;
  /** Stands between the run and the writer: a comparison reads everything anew. */
  wrap?: (writer: ResourceWriter) => ResourceWriter;
};

async function runOne(deps: SyncDeps, run: OneRun, options: RunOptions): Promise<RunReport> {
  const { system } = deps;
  const startedAt = system.now();
  const outcome = await heldAndRun(deps, run, options, startedAt);
  const { caller, order, target, destination, resource } = run;
  const { error, watermark, ...counts } = outcome;
  const endedAt = system.now();
  const allowed = ((target.requestsPerMinute ?? Infinity) * Math.max(1, endedAt - startedAt)) / 60_000;
  return {
    organisation: caller.organisation,
    connection: target.name,
    resource: resource.name,
    lane: laneOf(order),
    destination: destination.place,
    startedAt: new Date(startedAt).toISOString(),
    endedAt: new Date(endedAt).toISOString(),
    ...counts,
    shareOfLimit: Math.min(1, counts.calls / allowed),
    lagSeconds: watermark === null ? null : Math.max(0, Math.round((endedAt - Date.parse(watermark)) / 1_000)),
    ...(error ? { error: { code: error.code, message: error.message } } : {}),
  };
}

/** Runs a resource while its lane is held. Whatever fails concerns this resource alone. */
async function heldAndRun(
  deps: SyncDeps,
  { caller, order, destination, resource, wrap }: OneRun,
  { signal, onProgress }: RunOptions,
  now: number,
): Promise<ResourceOutcome> {
  const { system } = deps;
  let writer: ResourceWriter | undefined;
  try {
    writer = await destination.open(resource, laneOf(order), `${caller.actor}, process ${process.pid}`);
    return await syncResource(resource, {
      destination,
      writer: wrap?.(writer) ?? writer,
      openSource: () => openSource(deps, caller, order),
      retryAt: async () => deps.requests.retryAt(await deps.targetOf(caller.organisation, order.connection)),
      system,
      order: wrap ? { ...order, anew: true } : order,
      contract: order.contract ?? 'evolve',
      sizes: deps.sizes ?? usualSizes,
      select: selectOf(resource, order),
      signal: signal ?? new AbortController().signal,
      until: now + (order.timeLimitMs ?? usualTimeLimitMs),
      ...(onProgress ? { onProgress } : {}),
    });
  } catch (thrown) {
    const error =
      thrown instanceof GatewayError ? thrown : new GatewayError('bug', 'The sync failed.', { cause: thrown });
    if (error.code === 'bug') system.log.error({ err: thrown, resource: resource.name }, 'a sync failed');
    return { ...nothingDone, watermark: null, outcome: 'failed', error, kind: order.backfill ? 'backfill' : 'changes' };
  } finally {
    // A lane that is not let go is free again when its lease ends.
    await writer?.release().catch((err: unknown) => system.log.warn({ err }, 'a lane of a sync was not let go'));
  }
}

/** What was changed about the connection is in force from here on; a deleted one ends the run. */
async function openSource(
  { targetOf, servicesOf, bearer }: SyncDeps,
  { organisation }: Caller,
  { connection: name }: SyncOrder,
): Promise<SourceOfRun> {
  const target = await targetOf(organisation, name);
  const { environment } = target;
  if (environment === undefined) throw new GatewayError('conflict', `"${name}" is no connection to Aspire any more.`);
  const bearers = runBearers(bearer, organisation, target);
  const connection = { environment, baseUrl: target.origins[0], id: `${target.owner} ${target.name}` };
  const source = createDataSource({ services: { ...servicesOf(target, 'background'), bearers }, connection });
  return {
    pages: source.pages,
    aspireTime: source.aspireTime,
    concurrency: readerLimits.concurrency[environment],
    get calls() {
      return source.calls;
    },
    get problem() {
      return bearers.problem;
    },
  };
}

/** Aspire is asked for some fields only where all of them can be selected: lists inside of records cannot. */
function selectOf({ list, table }: SyncResource, { select, exclude }: SyncOrder): readonly string[] | undefined {
  if (!select && !exclude) return undefined;
  const fields = table.columns.map(({ field }) => field);
  return fields.every((field) => Object.hasOwn(list.fields ?? {}, field)) ? fields : undefined;
}
