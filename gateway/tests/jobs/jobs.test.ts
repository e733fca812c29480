import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { createJobs, type Job, type Jobs } from '../../src/jobs/jobs.ts';
import { createTestDatabase } from '../../testing/postgres.ts';

const log = pino({ level: 'silent' });
let database: Database;
const started: Jobs[] = [];
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((jobs) => jobs.stop()));
  await database.close();
});

async function start(...jobs: Job[]): Promise<Jobs> {
  const made = createJobs({ connection: database.connection, log }, jobs);
  started.push(made);
  await made.start();
  return made;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(20);
}

it('a job runs when its replica starts', async () => {
  let runs = 0;
  await start({ name: 'sweep', cron: '0 0 1 1 *', run: async () => (runs += 1) });
  await until(() => runs > 0);
  expect(runs).toBe(1);
});

it('of two replicas one runs a job at a time', async () => {
  let [running, most, runs] = [0, 0, 0];
  const run = async () => {
    running += 1;
    most = Math.max(most, running);
    await sleep(300);
    running -= 1;
    runs += 1;
  };
  const job = { name: 'sweep', cron: '0 0 1 1 *', run };
  await Promise.all([start(job), start(job)]);
  await until(() => runs > 0 && running === 0);
  expect(most).toBe(1);
});

it('a job that throws is run again', async () => {
  let runs = 0;
  const run = async () => {
    runs += 1;
    if (runs === 1) throw new Error('the first time fails');
  };
  await start({ name: 'sweep', cron: '0 0 1 1 *', run });
  await until(() => runs > 1);
  expect(runs).toBe(2);
});

it('no payload holds anything', async () => {
  await start({ name: 'sweep', cron: '* * * * *', run: async () => {} });
  const { rows } = await database.query("select data from jobs.job where name = 'sweep'");
  expect(rows.map(({ data }) => data as unknown)).toEqual(rows.map(() => ({})));
});
