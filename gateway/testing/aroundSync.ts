import { createAudit } from '../src/audit/createAudit.ts';
import type { Database } from '../src/database/database.ts';
import { createJobs, type Jobs } from '../src/jobs/jobs.ts';
import { createSyncService } from '../src/sync/service.ts';
import type { Sync } from '../src/sync/sync.ts';
import type { System } from '../src/system.ts';

/** Resources of the tests, in place of Aspire's. */
export const testResources = ['contacts', 'invoices', 'work_tickets'];

/** What is around a sync, on a database: reports, states, schedules, the queue of one replica. */
export function aroundSync(
  database: Database,
  system: System,
  engine: Sync,
  destinations: Record<string, string> = {},
) {
  const send: Jobs['send'] = (...work) => jobs.send(...work);
  const { service, queue } = createSyncService({
    database,
    audit: createAudit(),
    system,
    sync: engine,
    resourceNames: () => Promise.resolve(testResources),
    resourceNamed: (name) => Promise.resolve(name),
    destinations,
    send,
  });
  const { connection } = database;
  const jobs = createJobs({ connection, log: system.log }, [], queue.works);
  return { service, queue, jobs };
}

/** A connection that no token was ever asked for. */
export async function insertConnection(database: Database, organisation: string, name: string): Promise<void> {
  await database.query('insert into organisations (id) values ($1) on conflict do nothing', [organisation]);
  await database.query(
    `insert into connections (org_id, name, flow, provider, environment, client_id, status, created_by, updated_by)
     values ($1, $2, 'client_credentials', 'aspire', 'demo', 'id', 'completed', 'cli', 'cli')`,
    [organisation, name],
  );
}
