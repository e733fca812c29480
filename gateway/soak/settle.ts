import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../src/database/database.ts';
import type { Client } from './client.ts';
import type { Random } from './random.ts';

/**
 * Lets idempotency keys of killed replicas be judged now. The gateway waits 150 s before it counts a write as abandoned; in a short
 * soak that would be most of the time.
 */
export async function ageAbandonedKeys(database: Database): Promise<void> {
  await database.query(
    `update idempotency set created_at = created_at - interval '150 seconds' where state = 'running'`,
  );
}

type Run = { resource: string; kind: string; outcome: string; resumed: boolean; started_at: string };

/**
 * Syncs everything once more from the beginning, and waits until that is done. A run that only went on with one that was cut
 * has not read everything by itself. Throws if it takes too long.
 */
export async function syncAll(
  client: Client,
  random: Random,
  {
    connections,
    resources,
    patienceMs,
  }: { connections: readonly string[]; resources: readonly string[]; patienceMs: number },
): Promise<void> {
  const since = Date.now();
  for (const connection of connections) {
    let missing: readonly string[] = resources;
    while (missing.length > 0) {
      if (Date.now() - since > patienceMs)
        throw new Error(`${connection} was not synced within ${patienceMs / 1000} s: ${missing.join(', ')} is missing`);
      await client.ask(random, {
        method: 'POST',
        path: '/api/sync',
        body: { connection, resources: missing, full: true },
      });
      await sleep(1_000);
      const answer = await client.ask(random, { path: `/api/sync/runs?connection=${connection}&limit=100` });
      if ('cut' in answer || answer.status !== 200) continue;
      const { runs } = answer.body as { runs: Run[] };
      const whole = runs.filter(
        ({ kind, outcome, resumed, started_at }) =>
          kind === 'full' && outcome === 'complete' && !resumed && Date.parse(started_at) >= since,
      );
      missing = missing.filter((resource) => !whole.some((run) => run.resource === resource));
    }
  }
}
