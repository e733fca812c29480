import pino from 'pino';
import type { DatabaseConnection } from '../src/database/database.ts';
import { createJobs } from '../src/jobs/jobs.ts';

/** A replica with one job that never ends; says so when it runs. */
const connection = JSON.parse(process.argv[2] ?? '') as DatabaseConnection;
const run = () => {
  process.stdout.write('running\n');
  return new Promise<never>(() => undefined);
};
await createJobs({ connection, log: pino({ level: 'silent' }) }, [{ name: 'sweep', cron: '0 0 1 1 *', run }]).start();
