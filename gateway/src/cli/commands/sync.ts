import type { Caller } from '../../access/access.ts';
import type { Gateway } from '../../composition.ts';
import { showPlan, showReport, showStatus, showVerified } from '../../sync/present.ts';
import type { RunReport } from '../../sync/report.ts';
import type { RunOptions, SyncOrder, VerifyReport } from '../../sync/sync.ts';
import type { CommandCall } from '../command.ts';
import { exitCodes } from '../exit.ts';
import { operator } from '../operator.ts';
import { table } from '../output/table.ts';
import { connectionOf } from '../run/connectionOf.ts';
import { processClock } from '../run/progress.ts';
import { showSeconds } from '../sync/duration.ts';
import { backfillOf, copyOptions } from '../sync/options.ts';
import { exitCodeOf } from '../sync/outcome.ts';
import { startSyncProgress } from '../sync/progress.ts';
import { organisationOf, withGateway } from '../withGateway.ts';

/** How long a run may take to save where it is, once it is told to end. */
const patienceMs = 5_000;

/** Copies resources now, in this process. */
export function run(call: CommandCall): Promise<number> {
  const { since, dryRun } = call.options;
  const order = { ...copyOptions(call), ...(typeof since === 'string' ? { since } : {}) };
  if (dryRun === true)
    return withOrder(call, order, ({ gateway, caller, order: whole }) => plan(gateway, caller, whole, call));
  return copy(call, order);
}

/** Reads a range again. */
export function backfill(call: CommandCall): Promise<number> {
  return copy(call, { ...copyOptions(call, 'destination'), backfill: backfillOf(call) });
}

/** Compares tables with Aspire. */
export function verify(call: CommandCall): Promise<number> {
  const repair = call.options.repair === true;
  return withOrder(call, copyOptions(call), async ({ gateway, caller, order, signal }) => {
    const reports = await watched(call, order, signal, (options) =>
      gateway.sync.verify(caller, { ...order, repair }, options),
    );
    if (call.options.json) call.io.out(JSON.stringify({ reports: reports.map(showVerified) }));
    else showDifferences(reports, call);
    const differs = reports.some(({ differences, repaired }) => differences.length > 0 && !repaired);
    return exitCodeOf(reports, signal.aborted) || (differs ? exitCodes.found : exitCodes.success);
  });
}

/** Shows how it stands with each resource. */
export function status(call: CommandCall): Promise<number> {
  return withGateway(call, async (gateway) => {
    const caller = operator(await organisationOf(gateway, call.options));
    const { connection } = call.options;
    const all = await gateway.sync.status(caller, typeof connection === 'string' ? connection : undefined);
    const found = all.filter(({ resource }) => call.args.length === 0 || call.args.includes(resource));
    if (call.options.json) call.io.out(JSON.stringify({ syncs: found.map(showStatus), count: found.length }));
    else if (found.length === 0) call.io.err('Nothing was synced yet. Begin with: aspire-gateway sync');
    else {
      const rows = found.map(({ lastRun, lagSeconds, nextRunAt, ...one }) => ({
        ...one,
        last_run: lastRun?.endedAt,
        outcome: lastRun?.outcome,
        read: lastRun?.read,
        calls: lastRun?.calls,
        limit: lastRun && percent(lastRun.shareOfLimit),
        lag: showSeconds(lagSeconds),
        next_run: nextRunAt,
      }));
      const columns = [
        'connection',
        'resource',
        'state',
        'lag',
        'outcome',
        'read',
        'calls',
        'limit',
        'last_run',
        'next_run',
      ];
      call.io.out(table(rows, columns, widthOf(call)));
      for (const { resource, state, detail } of found)
        if (detail !== null) call.io.err(`${resource} ${state === 'failed' ? 'failed' : 'waits for'}: ${detail}`);
    }
    return exitCodes.success;
  });
}

type Whole = { gateway: Gateway; caller: Caller; order: SyncOrder; signal: AbortSignal };

function withOrder(
  call: CommandCall,
  order: Omit<SyncOrder, 'connection' | 'resources'>,
  work: (whole: Whole) => Promise<number>,
): Promise<number> {
  return withGateway(
    call,
    async (gateway, signal) => {
      const caller = operator(await organisationOf(gateway, call.options));
      const connection = await connectionOf(gateway, caller, call.options);
      const named = call.args.length > 0 ? { resources: call.args } : {};
      return work({ gateway, caller, order: { ...order, connection, ...named }, signal });
    },
    patienceMs,
  );
}

function copy(call: CommandCall, given: Omit<SyncOrder, 'connection' | 'resources'>): Promise<number> {
  return withOrder(call, given, async ({ gateway, caller, order, signal }) => {
    const reports = await watched(call, order, signal, (options) => gateway.sync.run(caller, order, options));
    if (call.options.json) call.io.out(JSON.stringify({ reports: reports.map(showReport) }));
    else showReports(reports, call);
    if (signal.aborted) call.io.err('Ended. What was read is kept; the next sync goes on from there.');
    return exitCodeOf(reports, signal.aborted);
  });
}

/** Shows progress while it goes on. */
async function watched<Report>(
  { io }: CommandCall,
  { resources }: SyncOrder,
  signal: AbortSignal,
  work: (options: RunOptions) => Promise<Report>,
): Promise<Report> {
  const progress = startSyncProgress(io, processClock, resources?.length);
  try {
    return await work({
      signal,
      onProgress: progress.progress,
      onReport: (report) => Promise.resolve(progress.report(report)),
    });
  } finally {
    progress.end();
  }
}

async function plan({ sync }: Gateway, caller: Caller, order: SyncOrder, call: CommandCall): Promise<number> {
  const found = await sync.plan(caller, order);
  const { io, options } = call;
  if (options.json) io.out(JSON.stringify(showPlan(found)));
  else {
    io.out(table(found.resources, ['resource', 'class', 'kind', 'filter', 'resumes'], widthOf(call)));
    for (const { table: of, change } of found.changes) io.err(`${of}: ${change}`);
    io.err('Nothing was done.');
  }
  return exitCodes.success;
}

function showReports(reports: readonly RunReport[], call: CommandCall): void {
  const rows = reports.map(({ shareOfLimit, lagSeconds, ...one }) => ({
    ...one,
    limit: percent(shareOfLimit),
    lag: showSeconds(lagSeconds),
  }));
  const columns = ['resource', 'kind', 'outcome', 'read', 'new', 'changed', 'gone', 'skipped', 'calls', 'limit', 'lag'];
  call.io.out(table(rows, columns, widthOf(call)));
  for (const { resource, reasons } of reports)
    for (const { reason, count, key } of reasons) call.io.err(`${resource}: ${count} times ${reason}, such as ${key}`);
}

function showDifferences(reports: readonly VerifyReport[], call: CommandCall): void {
  const rows = reports.map((report) => {
    const sum = (name: 'missing' | 'changed' | 'extra') =>
      report.differences.reduce((total, difference) => total + difference[name], 0);
    const [missing, changed, extra] = [sum('missing'), sum('changed'), sum('extra')];
    return { ...report, ranges: report.differences.length, missing, changed, extra };
  });
  const columns = ['resource', 'outcome', 'read', 'ranges', 'missing', 'changed', 'extra', 'repaired', 'calls'];
  call.io.out(table(rows, columns, widthOf(call)));
  for (const { resource, differences } of reports)
    for (const { fromKey, toKey, ...counts } of differences.slice(0, 20))
      call.io.err(
        `${resource} behind ${fromKey || 'the front'} up to ${toKey || 'the end'}: ${counts.missing} missing, ${counts.changed} changed, ${counts.extra} extra`,
      );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function widthOf({ io }: CommandCall): { width?: number } {
  return io.outDisplay.width === undefined ? {} : { width: io.outDisplay.width };
}
