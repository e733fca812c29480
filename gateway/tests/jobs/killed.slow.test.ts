import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { expect, it } from 'vitest';
import { createJobs } from '../../src/jobs/jobs.ts';
import { createTestDatabase } from '../../testing/postgres.ts';

const script = fileURLToPath(new URL('../../testing/jobsProcess.ts', import.meta.url));

it.each(['SIGKILL', 'SIGSTOP'] as const)('a job whose replica met %s is run by another replica', async (signal) => {
  const database = await createTestDatabase();
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(database.connection)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let runs = 0;
  const run = () => Promise.resolve((runs += 1));
  const log = pino({ level: 'silent' });
  const jobs = createJobs({ connection: database.connection, log }, [{ name: 'sweep', cron: '0 0 1 1 *', run }]);
  try {
    await once(child.stdout, 'data');
    await jobs.start();
    expect(runs).toBe(0);
    child.kill(signal);
    while (runs === 0) await sleep(100);
    expect(runs).toBe(1);
  } finally {
    child.kill('SIGKILL');
    await jobs.stop();
    await database.close();
  }
});
