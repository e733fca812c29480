import { createRequests } from '../src/budget/requests.ts';
import type { Priority } from '../src/budget/requestCounts.ts';
import { createWaits } from '../src/budget/waits.ts';
import type { DatabaseConnection } from '../src/database/database.ts';
import { openPool } from '../src/database/pool.ts';
import { createTestSystem } from './system.ts';

/** What this process is told: whom to call, under which budget, for how long and by how many callers. */
type Task = {
  connection: DatabaseConnection;
  url: string;
  budget: string;
  requestsPerMinute: number;
  callers: number;
  priority: Priority;
  until: number;
};

// A replica that calls as often as it may.
const { connection, url, callers, priority, until, ...of } = JSON.parse(process.argv[2] ?? '') as Task;
const database = openPool(connection);
const requests = createRequests({ database, waits: createWaits(database), system: createTestSystem() });
await Promise.all(
  Array.from({ length: callers }, async () => {
    while (Date.now() < until) {
      await requests.take(of, { deadline: until + 60_000, priority });
      await (await fetch(url)).arrayBuffer();
    }
  }),
);
await database.close();
