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

/** Work that is asked for under a key: what has the same key is queued or running once at most, on all replicas together. */
export type KeyedWork = {
  name: string;
  /** How much of it one replica does at once. */
  atOnce: number;
  /** No run of it takes longer. */
  longestSeconds: number;
  /**
   * What it throws brings it back into the queue, for any replica. `signal` tells that this replica stops, or that the work
   * was given to another, which did not hear of this one for a while.
   */
  run(data: unknown, signal: AbortSignal): Promise<unknown>;
};

export type Jobs = {
  /** Also runs every job once, now. */
  start(): Promise<void>;
  /** Queues work. False where its key is queued or running already. `data` is seen in the database: no secret is in it. */
  send(name: string, key: string, data: object): Promise<boolean>;
  /** Lets what is running end, for a few seconds. */
  stop(): Promise<void>;
};

/** Where pg-boss keeps its tables. */
const schema = 'jobs';
/** The shortest that pg-boss takes. So long after its process was killed, a job is taken over by another replica. */
const heartbeatSeconds = 10;
/** Work that was thrown back is tried again soon, and at most this often: it may wait for another run to end. */
const retries = { retryLimit: 1_000, retryDelay: 1, retryBackoff: true, retryDelayMax: 10 };
/** Rows of work that is done are of no use, and there are many of them. */
const deleteAfterSeconds = 3_600;
const stopMs = 5_000;

/**
 * Jobs of any number of replicas, kept in Postgres: each round is run by one of them. Correctness never hangs on that: whatever
 * a job does must bear being done twice.
 */
export function createJobs(
  { connection, log }: { connection: DatabaseConnection; log: System['log'] },
  jobs: readonly Job[],
  works: readonly KeyedWork[] = [],
): Jobs {
  const boss = new PgBoss({ ...connection, schema, max: 4, monitorIntervalSeconds: 2, superviseIntervalSeconds: 2 });
  // Without a listener an error would end the process. The database being away is told by /health and mends itself.
  boss.on('error', (error) => log.warn({ err: error }, 'the job queue met a fault'));
  const stopping = new AbortController();
  let opened: Promise<unknown> | undefined;
  /** A replica that only sends has no workers. */
  const open = () =>
    (opened ??= openQueues().catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));
  const openQueues = async () => {
    await boss.start();
    for (const { name, longestSeconds } of works)
      await boss.createQueue(name, {
        policy: 'exclusive',
        heartbeatSeconds,
        expireInSeconds: longestSeconds,
        deleteAfterSeconds,
        ...retries,
      });
  };

  const logged = async (job: string, run: () => Promise<unknown>) => {
    try {
      await run();
    } catch (error) {
      if (!stopping.signal.aborted) log.error({ err: error, job }, 'a job failed');
      throw error;
    }
  };
  return {
    async start() {
      await open();
      for (const { name, atOnce, run } of works)
        await boss.work(name, { pollingIntervalSeconds: 0.5, localConcurrency: atOnce }, async ([job]) => {
          if (job) await logged(name, () => run(job.data, AbortSignal.any([job.signal, stopping.signal])));
        });
      for (const { name, cron, run } of jobs) {
        await boss.createQueue(name, { policy: 'exclusive', heartbeatSeconds, retryLimit: 2, retryDelay: 1 });
        await boss.work(name, { pollingIntervalSeconds: 1 }, () => logged(name, run));
        await boss.schedule(name, cron, {}, { tz: 'UTC' });
        // Nothing to do where it is queued or running already.
        await boss.send(name, {});
      }
    },
    async send(name, key, data) {
      await open();
      return (await boss.send(name, data, { singletonKey: key })) !== null;
    },
    async stop() {
      stopping.abort();
      if (opened) await boss.stop({ graceful: true, timeout: stopMs });
    },
  };
}
