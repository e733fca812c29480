/**
 * A process that syncs again and again until it is killed, as a replica that runs on a schedule does. Started by
 * tests/sync/killed.slow.test.ts. Tells each report in a line on stdout.
 */
import { openPool } from '../src/database/pool.ts';
import type { SyncOrder } from '../src/sync/sync.ts';
import type { Sizes } from '../src/sync/run/syncResource.ts';
import { caller, onDatabase } from './onDatabase.ts';
import type { DatabaseConnection } from '../src/database/database.ts';
import { syncOn } from './syncOn.ts';

export type SyncProcessOptions = {
  connection: DatabaseConnection;
  aspireBaseUrl: string;
  order: SyncOrder;
  sizes?: Sizes;
  /** How long it stops at each fault point, in milliseconds: as likely to be killed there as anywhere else. */
  pauseMs?: number;
};

const {
  connection,
  aspireBaseUrl,
  order,
  sizes,
  pauseMs = 0,
} = JSON.parse(process.argv[2] ?? '') as SyncProcessOptions;
const core = onDatabase(openPool(connection), { aspireBaseUrl, hosts: [new URL(aspireBaseUrl).host] });
const system = {
  ...core.system,
  checkpoint: () => new Promise<void>((resolve) => setTimeout(resolve, pauseMs)),
};
const sync = syncOn({ ...core, system }, aspireBaseUrl, sizes);
process.stdout.write('ready\n');
for (;;) {
  const reports = await sync.run(caller('acme'), order);
  process.stdout.write(`${JSON.stringify(reports)}\n`);
}
