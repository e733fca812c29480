import { passing } from '../tally.ts';
import { again, type DriverDeps } from './driver.ts';

/** What is synced: what the soak writes to, and what people in Aspire change meanwhile. */
export const syncedResources = ['properties', 'contacts', 'work_tickets', 'opportunities'] as const;

/** All of it is queued or running already. */
const allowed = [...passing, 'conflict', 'store_unavailable'];

/** Starts syncs by command, now and then of everything, besides those that the schedule starts. */
export function sync(deps: DriverDeps, synced: readonly string[]): Promise<void> {
  const { client, random, tally } = deps;
  return again(deps, 4_000, async () => {
    const body = {
      connection: random.pick(synced),
      resources: [random.pick(syncedResources)],
      ...(random.next() < 0.2 ? { full: true } : {}),
    };
    tally.count('syncs', await client.ask(random, { method: 'POST', path: '/api/sync', body }), allowed);
  });
}
