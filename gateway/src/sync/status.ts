import { createHash } from 'node:crypto';
import type { Activity, SyncActivity } from './activity.ts';
import type { RunProgress, RunReport } from './report.ts';
import type { LatestRun, SyncRuns } from './runs.ts';
import { everyResource, type Schedule } from './schedules.ts';

/** How it stands with one resource of one connection. */
export type SyncStatus = {
  organisation: string;
  connection: string;
  resource: string;
  /**
   * - `running`: its records are being read
   * - `waiting`: for its turn, or for a provider that asked to be left alone
   * - `failed`: the last run did not end well, and the next one is still to come
   * - `idle`: nothing of these
   */
  state: 'running' | 'waiting' | 'failed' | 'idle';
  /** What it waits for, or why it failed. */
  detail: string | null;
  progress: RunProgress | null;
  /** The last usual run that ended: its rows, calls and share of the limit. Null before the first. */
  lastRun: RunReport | null;
  /** How old the oldest change may be that is not in the tables, as of now; null before the first complete scan. */
  lagSeconds: number | null;
  /** When the schedule runs it next: ISO 8601; null where there is none, or it is switched off. */
  nextRunAt: string | null;
  scheduleId: string | null;
  /** What stands for organisation and connection in the metrics, which tell no names. */
  metricsLabel: string;
};

/** What the faces read the state of syncs by. */
export type SyncStatusReader = { status(organisation: string, connection?: string): Promise<SyncStatus[]> };

export function createStatusReader(deps: {
  runs: Pick<SyncRuns, 'latest'>;
  activity: Pick<SyncActivity, 'list'>;
  schedulesOf: (organisation: string, connection?: string) => Promise<Schedule[]>;
  resourceNames: () => Promise<readonly string[]>;
  now: () => number;
}): SyncStatusReader {
  return {
    async status(organisation, connection) {
      const [latest, activity, schedules] = await Promise.all([
        deps.runs.latest(organisation, connection),
        deps.activity.list(organisation, connection),
        deps.schedulesOf(organisation, connection),
      ]);
      const all = schedules.some(({ resource }) => resource === everyResource) ? await deps.resourceNames() : [];
      return statusOf({ organisation, latest, activity, schedules, all, now: deps.now() });
    },
  };
}

type Known = {
  organisation: string;
  latest: readonly LatestRun[];
  activity: readonly Activity[];
  schedules: readonly Schedule[];
  /** Names of all resources, where a schedule is for all. */
  all: readonly string[];
  now: number;
};

/** Joins what is known: everything that ran, runs, waits or is scheduled, by connection and resource. */
function statusOf({ organisation, latest, activity, schedules, all, now }: Known): SyncStatus[] {
  const scheduled = schedules.flatMap(({ connection, resource }) =>
    (resource === everyResource ? all : [resource]).map((name) => ({ connection, resource: name })),
  );
  const keys = new Map<string, { connection: string; resource: string }>();
  for (const { connection, resource } of [...latest.map(({ report }) => report), ...activity, ...scheduled])
    keys.set(`${connection} ${resource}`, { connection, resource });
  const of = <T>(list: readonly T[], nameOf: (one: T) => { connection: string; resource: string }) => {
    const found = new Map(list.map((one) => [`${nameOf(one).connection} ${nameOf(one).resource}`, one]));
    return (key: string): T | undefined => found.get(key);
  };
  const runOf = of(latest, ({ report }) => report);
  // Of two lanes the usual one is shown.
  const activeOf = of(
    [...activity].sort((one) => (one.lane === 'main' ? 1 : -1)),
    (one) => one,
  );
  const scheduleOf = of(schedules, (one) => one);
  return [...keys.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { connection, resource }]) => {
      const run = runOf(key);
      const schedule = scheduleOf(key) ?? scheduleOf(`${connection} ${everyResource}`);
      const isScheduled = schedule?.enabled === true;
      return {
        organisation,
        connection,
        resource,
        ...stateOf(activeOf(key), run?.report),
        lastRun: run?.report ?? null,
        lagSeconds: run?.freshAt ? Math.max(0, Math.round((now - run.freshAt.getTime()) / 1_000)) : null,
        nextRunAt: isScheduled ? schedule.nextAt.toISOString() : null,
        scheduleId: schedule?.id ?? null,
        metricsLabel: metricsLabel(organisation, connection),
      };
    });
}

function stateOf(
  active: Activity | undefined,
  last: RunReport | undefined,
): Pick<SyncStatus, 'state' | 'detail' | 'progress'> {
  if (active?.state === 'queued') return { state: 'waiting', detail: 'its turn', progress: null };
  if (active) {
    const { progress } = active;
    const waiting = progress?.waiting;
    return { state: waiting === undefined ? 'running' : 'waiting', detail: waiting ?? null, progress };
  }
  if (last?.outcome === 'failed') return { state: 'failed', detail: last.error?.message ?? null, progress: null };
  return { state: 'idle', detail: null, progress: null };
}

/** Metrics are read without a key, so that they hold no name of an organisation or a connection. */
export function metricsLabel(organisation: string, connection: string): string {
  return createHash('sha256').update(`${organisation} ${connection}`).digest('hex').slice(0, 12);
}
