import { setImmediate } from 'node:timers/promises';
import type { RefreshOutcome } from '../connections/ports.ts';
import type { RefreshRun } from '../connections/types.ts';
import { createClaims } from './claims.ts';
import { countConnected, selectKeys, type ConnectionKey } from './dueRows.ts';
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

/**
 * Sweeps of all organisations' connections, each with a record. Several at once share the rows: each takes what the others have
 * not taken, and only as many as it can refresh at once, so that no lease grows old while it waits for its turn.
 */
export function createSweep(
  { database, secrets, system, owner }: Pick<RefresherDeps, 'database' | 'secrets' | 'system' | 'owner'>,
  { refreshLeased }: Pick<Refresher, 'refreshLeased'>,
  runs: Runs,
): Sweep {
  const run = async (trigger: RefreshRun['trigger'], actor: string): Promise<RefreshRun> => {
    const { id, at } = await runs.begin(trigger, actor);
    const counts: RunCounts = {
      total: await countConnected(database),
      needs_refresh: 0,
      refreshed: 0,
      failed: 0,
      errors: [],
    };
    const count = ({ organisation: org, name: connection }: ConnectionKey, result: Result) => {
      counts.needs_refresh += 1;
      if (result === 'nothing to do') return;
      if (result === 'renewed') return void (counts.refreshed += 1);
      counts.failed += 1;
      if (counts.errors.length < maxErrors) counts.errors.push({ connection, org, ...result });
    };
    const isManual = trigger === 'manual';
    const which = isManual ? 'completed' : 'due';
    const request = isManual ? { force: true, notSince: at, actor } : { actor };
    const claim = await createClaims({ database, system, owner }, { which, notSince: isManual ? at : undefined });
    const running = new Set<Promise<void>>();
    for (;;) {
      // Asked before the leases: taking them would shut out a process that waits for the same store with tokens in its hands.
      const fault = await secrets.assertWritable().then(() => undefined, failed);
      if (fault) {
        for await (const key of selectKeys(database, which)) count(key, fault);
        break;
      }
      const leases = await claim(concurrency - running.size);
      if (leases.length === 0) break;
      for (const lease of leases) {
        const one: Promise<void> = refreshLeased(lease, request)
          .then(resultOf, failed)
          .then((result) => count(lease.row, result))
          .finally(() => running.delete(one));
        running.add(one);
      }
      if (running.size >= concurrency) await Promise.race(running);
      // What was saved together ends together: as many are taken anew at once.
      await setImmediate();
    }
    await Promise.all(running);
    const ended = await runs.end(id, counts);
    system.log.info({ ...ended, errors: ended.errors.length }, 'a sweep ended');
    return ended;
  };
  return {
    sweepDue: () => run('automatic', 'system'),
    sweepAll: (actor) => run('manual', actor),
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
