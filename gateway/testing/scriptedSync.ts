import type { Caller } from '../src/access/access.ts';
import { GatewayError } from '../src/errors.ts';
import type { RunProgress, RunReport } from '../src/sync/report.ts';
import type { Sync, SyncOrder } from '../src/sync/sync.ts';

/** What a test lets a run do: tell progress, wait, and at last say what its report has besides the usual. */
export type Script = (run: {
  resource: string;
  caller: Caller;
  order: SyncOrder;
  signal: AbortSignal;
  progress(progress: Partial<RunProgress>): void;
}) => Promise<Partial<RunReport>> | Partial<RunReport>;

export type ScriptedSync = Sync & {
  /** Every order so far, as it came. */
  readonly orders: { caller: Caller; order: SyncOrder }[];
  /** How many runs of one resource of one organisation were under way at once, at most. */
  readonly mostAtOnce: number;
  /** What the runs from here on do. */
  script(script: Script): void;
};

/** A sync that reads nothing, and does what a test tells it: what is around a sync is tested with it. */
export function createScriptedSync(): ScriptedSync {
  const orders: ScriptedSync['orders'] = [];
  const running = new Map<string, number>();
  let most = 0;
  let script: Script = () => ({});
  const runOne = async (
    caller: Caller,
    order: SyncOrder,
    resource: string,
    options: Parameters<Sync['run']>[2],
    kind?: 'verify',
  ) => {
    const key = `${caller.organisation} ${order.connection} ${resource}`;
    const count = (running.get(key) ?? 0) + 1;
    running.set(key, count);
    most = Math.max(most, count);
    const { signal = new AbortController().signal, onProgress, onReport } = options ?? {};
    const startedAt = new Date().toISOString();
    try {
      const progress = (more: Partial<RunProgress>) =>
        onProgress?.({ resource, kind: 'full', read: 0, new: 0, changed: 0, skipped: 0, calls: 0, ...more });
      const more = await script({ resource, caller, order, signal, progress });
      const report = {
        ...reportOf(caller, order, resource),
        startedAt,
        endedAt: new Date().toISOString(),
        ...(kind ? { kind } : {}),
        ...more,
      };
      await onReport?.(report);
      return report;
    } finally {
      running.set(key, (running.get(key) ?? 1) - 1);
    }
  };
  return {
    orders,
    get mostAtOnce() {
      return most;
    },
    script: (next) => void (script = next),
    plan: (_caller, { resources = [] }) =>
      Promise.resolve({
        changes: resources.map((table) => ({ table, change: 'is made' })),
        resources: resources.map((resource) => ({ resource, class: 'scan', kind: 'full', filter: '', resumes: false })),
      }),
    async run(caller, order, options) {
      orders.push({ caller, order });
      if (order.connection === 'refused') throw new GatewayError('connection_not_ready', 'It was never connected.');
      return Promise.all((order.resources ?? []).map((resource) => runOne(caller, order, resource, options)));
    },
    async verify(caller, { repair = false, ...order }, options) {
      orders.push({ caller, order });
      const reports = (order.resources ?? []).map((resource) => runOne(caller, order, resource, options, 'verify'));
      const difference = { fromKey: '', toKey: '9', inAspire: 2, inTable: 1, missing: 1, changed: 0, extra: 0 };
      return (await Promise.all(reports)).map((report) => ({
        ...report,
        differences: [difference],
        repaired: repair,
      }));
    },
  };
}

/** A report of a run that read 10 records, of which 2 were new. */
export function reportOf(caller: Pick<Caller, 'organisation'>, order: SyncOrder, resource: string): RunReport {
  const now = new Date().toISOString();
  return {
    organisation: caller.organisation,
    connection: order.connection,
    resource,
    lane: order.backfill ? 'backfill 1' : 'main',
    destination: "the gateway's database",
    outcome: 'complete',
    kind: order.backfill ? 'backfill' : 'full',
    startedAt: now,
    endedAt: now,
    resumed: false,
    read: 10,
    new: 2,
    changed: 1,
    gone: 0,
    skipped: 0,
    reasons: [],
    calls: 3,
    shareOfLimit: 0.25,
    waitedMs: 0,
    lagSeconds: 5,
  };
}
