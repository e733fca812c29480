import type { Caller } from '../access/access.ts';
import { GatewayError, type OutcomeCode } from '../errors.ts';
import type { System } from '../system.ts';
import { beatMs, type SyncActivity } from './activity.ts';
import { resolveDestination } from './destinationText.ts';
import { nothingDone, type RunProgress, type RunReport } from './report.ts';
import type { SyncRuns } from './runs.ts';
import type { RunOptions, Sync, SyncOrder } from './sync.ts';

export type RecordedSyncDeps = {
  sync: Sync;
  runs: SyncRuns;
  activity: SyncActivity;
  /** Names of all resources. */
  resourceNames: () => Promise<readonly string[]>;
  /** The destinations with passwords, by the names of their environment variables. */
  destinations: Readonly<Record<string, string>>;
  system: Pick<System, 'now' | 'randomBytes' | 'log'>;
  /** Told of every report that is kept. */
  onReport?: (report: RunReport) => void;
};

/** What never came to a run, and says nothing about one: a wrong order, or another run that holds the resource. */
const noRun: readonly (OutcomeCode | (string & {}))[] = ['invalid_input', 'forbidden', 'not_found', 'conflict'];

/**
 * The sync, whose runs are known to others while they go on, and whose reports are kept. Destinations by the name of a variable
 * become what the variable holds here, on the way to those who open them.
 */
export function createRecordedSync(deps: RecordedSyncDeps): Sync {
  const { sync, destinations } = deps;
  const resolved = <Order extends SyncOrder>(order: Order): Order =>
    order.to === undefined ? order : { ...order, to: resolveDestination(order.to, destinations) };
  return {
    plan: async (caller, order) => sync.plan(caller, resolved(order)),
    run: (caller, order, options) =>
      recorded(deps, caller, order, options, (wired) => sync.run(caller, resolved(order), wired)),
    verify: (caller, order, options) =>
      recorded(deps, caller, order, options, (wired) => sync.verify(caller, resolved(order), wired)),
  };
}

async function recorded<Report extends RunReport>(
  deps: RecordedSyncDeps,
  caller: Caller,
  order: SyncOrder,
  options: RunOptions = {},
  work: (options: RunOptions) => Promise<Report[]>,
): Promise<Report[]> {
  const { activity, system } = deps;
  const runId = system.randomBytes(8).toString('hex');
  const startedAt = new Date(system.now()).toISOString();
  const lane = order.backfill ? 'backfill' : 'main';
  const ref = (resource: string) => ({
    organisation: caller.organisation,
    connection: order.connection,
    resource,
    lane,
  });
  const [only, ...others] = order.resources ?? [];
  const kept = new Set<string>();
  const running = new Map<string, RunProgress | undefined>();
  /** One after the other, so that a run does not seem to go on after its end. */
  let writing: Promise<unknown> = Promise.resolve();
  const tell = (write: () => Promise<unknown>) => {
    writing = writing.then(write).catch((err: unknown) => system.log.warn({ err }, 'the state of a sync was not told'));
    return writing;
  };
  const beat = setInterval(() => {
    for (const [resource, progress] of running) void tell(() => activity.goesOn(ref(resource), runId, progress));
  }, beatMs);
  let lost: Error | undefined;
  const keep = async (report: RunReport) => {
    if (kept.has(report.resource)) return;
    kept.add(report.resource);
    running.delete(report.resource);
    await tell(() => activity.ended(ref(report.resource), runId));
    if (report.error && noRun.includes(report.error.code)) return;
    try {
      await deps.runs.keep(report);
      deps.onReport?.(report);
    } catch (error) {
      lost ??= error as Error;
    }
  };
  const onProgress = (progress: RunProgress) => {
    const { resource } = progress;
    if (kept.has(resource)) return;
    const before = running.get(resource);
    const isNew = !running.has(resource);
    running.set(resource, progress);
    // What changes the state is told at once, all else with the next beat.
    if (isNew) void tell(() => activity.began(ref(resource), runId, progress));
    else if (!before || before.waiting !== progress.waiting)
      void tell(() => activity.goesOn(ref(resource), runId, progress));
    options.onProgress?.(progress);
  };
  try {
    if (only !== undefined && others.length === 0) {
      running.set(only, undefined);
      void tell(() => activity.began(ref(only), runId));
    }
    const onReport = async (report: RunReport) => {
      await keep(report);
      await options.onReport?.(report);
    };
    const reports = await work({ ...options, onProgress, onReport });
    for (const report of reports) if (!kept.has(report.resource)) await onReport(report);
    if (lost) throw lost;
    return reports;
  } catch (thrown) {
    const error = failureOf(thrown);
    const names = noRun.includes(error.code) ? [] : (order.resources ?? (await deps.resourceNames()));
    for (const resource of names) await keep(failedReport(ref(resource), order, startedAt, system.now(), error));
    throw thrown;
  } finally {
    clearInterval(beat);
    for (const resource of running.keys()) void tell(() => activity.ended(ref(resource), runId));
    await writing;
  }
}

function failureOf(thrown: unknown): { code: string; message: string } {
  if (thrown instanceof GatewayError) return { code: thrown.code, message: thrown.message };
  return { code: 'bug', message: 'The gateway failed. Its log tells more.' };
}

/** Of a run that failed before it could report by itself. */
function failedReport(
  ref: { organisation: string; connection: string; resource: string; lane: string },
  order: SyncOrder,
  startedAt: string,
  now: number,
  error: { code: string; message: string },
): RunReport {
  return {
    ...ref,
    destination: order.to ?? "the gateway's database",
    outcome: 'failed',
    kind: order.backfill ? 'backfill' : order.full ? 'full' : 'changes',
    startedAt,
    endedAt: new Date(now).toISOString(),
    ...nothingDone,
    shareOfLimit: 0,
    lagSeconds: null,
    error,
  };
}
