import { PgBoss } from 'pg-boss';
import type { DatabaseConnection } from '../database/database.ts';
import type { System } from '../system.ts';

/** Work that comes round again. */
export type Job = {
  /** Letters, digits, `_` and `-`. */
  name: string;
  /** Minute, hour, day, month, weekday, in UTC. A minute is the finest grain. */
  cron: string;
  /** On one replica at a time. What it throws is logged, and it is run again when its time comes. */
  run(): Promise<unknown>;
};

export type Jobs = {
  /** Also runs every job once, now. */
  start(): Promise<void>;
  /** Lets what is running end, for a few seconds. */
  stop(): Promise<void>;
};

/** Where pg-boss keeps its tables. */
const schema = 'jobs';
/** The shortest that pg-boss takes. So long after its process was killed, a job is taken over by another replica. */
const heartbeatSeconds = 10;

/**
 * Jobs of any number of replicas, kept in Postgres: each round is run by one of them. Correctness never hangs on that: whatever
 * a job does must bear being done twice.
 */
export function createJobs(
  { connection, log }: { connection: DatabaseConnection; log: System['log'] },
  jobs: readonly Job[],
): Jobs {
  const boss = new PgBoss({ ...connection, schema, max: 4, monitorIntervalSeconds: 2, superviseIntervalSeconds: 2 });
  // Without a listener an error would end the process. The database being away is told by /health and mends itself.
  boss.on('error', (error) => log.warn({ err: error }, 'the job queue met a fault'));
  return {
    async start() {
      await boss.start();
      for (const { name, cron, run } of jobs) {
        await boss.createQueue(name, { policy: 'exclusive', heartbeatSeconds, retryLimit: 2, retryDelay: 1 });
        await boss.work(name, { pollingIntervalSeconds: 1 }, async () => {
          try {
            await run();
          } catch (error) {
            log.error({ err: error, job: name }, 'a job failed');
            throw error;
          }
        });
        await boss.schedule(name, cron, {}, { tz: 'UTC' });
        // Nothing to do where it is queued or running already.
        await boss.send(name, {});
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}
