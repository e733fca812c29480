import type { RefreshOutcome, RefreshRequest } from '../connections/ports.ts';
import type { RefreshRun } from '../connections/types.ts';
import { countConnected, forEachAtOnce, selectKeys } from './dueRows.ts';
import type { Refresher } from './refresher.ts';
import type { RefresherDeps } from './refresherDeps.ts';
import { maxErrors, type RunCounts, type Runs } from './runs.ts';

/** So many connections are refreshed at a time by one process. Each waits for a provider, not for the processor. */
const concurrency = 50;

export type Sweep = {
  /** Refreshes what is due, in parallel, each saved by itself; one failure never stops the rest. */
  sweepDue(): Promise<RefreshRun>;
  /** Refreshes every completed connection, due or not. */
  sweepAll(actor: string): Promise<RefreshRun>;
};

/** Sweeps of all organisations' connections, each with a record. Two of them at once refresh each row once. */
export function createSweep(
  { database, system }: Pick<RefresherDeps, 'database' | 'system'>,
  { refresh }: Pick<Refresher, 'refresh'>,
  runs: Runs,
): Sweep {
  const run = async (
    trigger: RefreshRun['trigger'],
    actor: string,
    request: (startedAt: number) => RefreshRequest,
  ): Promise<RefreshRun> => {
    const { id, at } = await runs.begin(trigger, actor);
    const counts: RunCounts = {
      total: await countConnected(database),
      needs_refresh: 0,
      refreshed: 0,
      failed: 0,
      errors: [],
    };
    const keys = selectKeys(database, trigger === 'manual' ? 'completed' : 'due');
    await forEachAtOnce(keys, concurrency, async ({ organisation, name }) => {
      counts.needs_refresh += 1;
      const result = await refresh(organisation, name, { ...request(at), actor }).then(resultOf, failed);
      if (result === 'nothing to do') return;
      if (result === 'renewed') return void (counts.refreshed += 1);
      counts.failed += 1;
      if (counts.errors.length < maxErrors) counts.errors.push({ connection: name, org: organisation, ...result });
    });
    const ended = await runs.end(id, counts);
    system.log.info({ ...ended, errors: ended.errors.length }, 'a sweep ended');
    return ended;
  };
  return {
    sweepDue: () => run('automatic', 'system', () => ({})),
    sweepAll: (actor) => run('manual', actor, (startedAt) => ({ force: true, notSince: startedAt })),
  };
}

type Result = 'renewed' | 'nothing to do' | { error: string };

/** What a run counts an outcome as. */
function resultOf(outcome: RefreshOutcome): Result {
  if (outcome.kind === 'renewed') return 'renewed';
  return outcome.kind === 'refused' || outcome.kind === 'transient' ? { error: outcome.reason } : 'nothing to do';
}

function failed(error: unknown): Result {
  return { error: error instanceof Error ? error.message : 'unknown' };
}
