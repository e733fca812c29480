import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { aroundSync, insertConnection } from '../../testing/aroundSync.ts';
import { createTestDatabase } from '../../testing/postgres.ts';
import { createScriptedSync } from '../../testing/scriptedSync.ts';
import { createTestSystem } from '../../testing/system.ts';

const script = fileURLToPath(new URL('../../testing/syncWorker.ts', import.meta.url));
const last = 40;
const acme = { organisation: 'acme', actor: 'key:1', scopes: ['read', 'write'] as const };
let database: Database;
let folder: string;
let file: string;
/** Queues and looks, and runs nothing itself. */
let asker: ReturnType<typeof aroundSync>;
const workers: ChildProcess[] = [];

beforeEach(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'aspire-gateway-sync-'));
  file = join(folder, 'steps');
  writeFileSync(file, '');
  await database.query('create table steps (resource text primary key, step integer not null)');
  await insertConnection(database, 'acme', 'aspire');
  asker = aroundSync(database, createTestSystem(), createScriptedSync());
});
afterEach(async () => {
  for (const worker of workers.splice(0)) worker.kill('SIGKILL');
  await asker.jobs.stop();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function startWorker(to = last): Promise<ChildProcess> {
  const argument = JSON.stringify({ connection: database.connection, file, last: to });
  const worker = spawn(process.execPath, ['--import', 'tsx', script, argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  workers.push(worker);
  await once(worker.stdout, 'data');
  return worker;
}

type Step = { pid: number; step: number };
const steps = (): Step[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
    .map(([pid, , step]) => ({ pid: Number(pid), step: Number(step) }));
const reports = async () => (await asker.service.listRuns(acme)).runs.map(({ report }) => report);
const until = async (condition: () => Promise<boolean> | boolean) => {
  while (!(await condition())) await sleep(50);
};
const start = () => asker.service.start(acme, { connection: 'aspire', resources: ['contacts'] });

it('a run whose process was killed is taken over by another within seconds, and goes on where it was', async () => {
  const first = await startWorker();
  await start();
  await until(() => steps().length >= 5);
  await startWorker();
  first.kill('SIGKILL');
  await until(async () => (await reports()).length > 0);
  const all = steps();
  const [before, after] = [all.filter(({ pid }) => pid === first.pid), all.filter(({ pid }) => pid !== first.pid)];
  // The step that was under way is done again; no step is left out.
  expect(after[0]?.step).toBeGreaterThanOrEqual(before.length);
  expect(new Set(all.map(({ step }) => step)).size).toBe(last);
  expect(await reports()).toMatchObject([{ outcome: 'complete', resumed: true, read: last }]);
  expect((await asker.service.status(acme))[0]).toMatchObject({ state: 'idle' });
});

it('a replica that is told to stop saves its runs, ends, and another goes on at once', async () => {
  const first = await startWorker();
  await start();
  await until(() => steps().length >= 5);
  await startWorker();
  first.kill('SIGTERM');
  const [code] = (await once(first, 'exit')) as [number];
  expect(code).toBe(0);
  await until(async () => (await reports()).some(({ outcome }) => outcome === 'complete'));
  // Saved to the last step: none was done twice.
  expect(steps().map(({ step }) => step)).toEqual(Array.from({ length: last }, (_, at) => at + 1));
  expect((await reports()).map(({ outcome }) => outcome)).toEqual(['complete', 'stopped']);
});

it('E117 a frozen replica that wakes hears that its run was given away, and ends it', async () => {
  const endless = 100_000;
  const first = await startWorker(endless);
  await start();
  await until(() => steps().length >= 5);
  await startWorker(endless);
  first.kill('SIGSTOP');
  await until(() => steps().some(({ pid }) => pid !== first.pid));
  first.kill('SIGCONT');
  await until(async () => (await reports()).length > 0);
  expect(await reports()).toMatchObject([{ outcome: 'stopped' }]);
  const ofFirst = () => steps().filter(({ pid }) => pid === first.pid).length;
  const [atEnd, all] = [ofFirst(), steps().length];
  await until(() => steps().length > all + 5);
  expect(ofFirst()).toBe(atEnd);
  expect((await asker.service.status(acme))[0]).toMatchObject({ state: 'running' });
});
