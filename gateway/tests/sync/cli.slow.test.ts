import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCli, type Cli, type Ran, type Served } from '../../testing/cliProcess.ts';

let cli: Cli;
let served: Served;

beforeAll(async () => {
  cli = createCli();
  served = await cli.serve(['--demo']);
});
afterAll(async () => {
  await served.kill('SIGTERM');
  await cli.close();
});

const sync = (...args: string[]): Promise<Ran> => cli.run(['sync', ...args]);
const json = async (...args: string[]) => {
  const { out, err } = await sync(...args, '--json');
  expect(out, err).not.toBe('');
  return JSON.parse(out) as Record<string, Record<string, unknown>[]>;
};

it('copies resources, tells what it did, and finds nothing new the second time', async () => {
  const place = ['--schema', 'first_copy'];
  const first = await sync('branches', 'regions', ...place);
  expect(first.code, first.err).toBe(0);
  expect(first.out).toMatch(/^resource +kind +outcome +read +new/);
  expect(first.out).toMatch(/^branches +full +complete +(\d+) +\1 /m);
  expect(first.err).toMatch(/^branches: complete, \d+ read/m);
  const { reports } = await json('branches', ...place);
  expect(reports).toMatchObject([{ org_id: 'demo', resource: 'branches', outcome: 'complete', new: 0, changed: 0 }]);
  const { syncs } = await json('status', 'branches');
  expect(syncs).toMatchObject([{ resource: 'branches', state: 'idle', last_run: { outcome: 'complete' } }]);
  expect((await sync('status')).out).toMatch(/^aspire +branches +idle/m);
});

it('tells what it would do, and does nothing', async () => {
  const before = await json('status', 'divisions');
  const { code, out, err } = await sync('divisions', '--dry-run');
  expect(code, err).toBe(0);
  expect(out).toMatch(/^divisions +scan +full/m);
  expect(err).toContain('Nothing was done.');
  const lastRuns = ({ syncs = [] }: Awaited<ReturnType<typeof json>>) => syncs.map((one) => one.last_run);
  expect(lastRuns(await json('status', 'divisions'))).toEqual(lastRuns(before));
});

it('finds what differs from Aspire, and repairs it', async () => {
  await sync('properties');
  expect((await sync('verify', 'properties')).code).toBe(0);
  const changed = await cli.run(['run', 'properties_update', '--property_id', '1', '--property_name', 'Changed']);
  expect(changed.code, changed.err).toBe(0);
  const found = await sync('verify', 'properties');
  expect(found.code).toBe(1);
  expect(found.err).toContain('0 missing, 1 changed, 0 extra');
  expect((await sync('verify', 'properties', '--repair')).code).toBe(0);
  expect((await sync('verify', 'properties')).code).toBe(0);
});

it('reads a range of keys, or of times, again', async () => {
  const byKey = await json('backfill', 'contacts', '--from-key', '2', '--to-key', '5');
  expect(byKey.reports).toMatchObject([{ kind: 'backfill', outcome: 'complete', read: 4 }]);
  const byTime = await json('backfill', 'contacts', '--from', '2000-01-01', '--to', '2000-02-01');
  expect(byTime.reports).toMatchObject([{ kind: 'backfill', outcome: 'complete', read: 0 }]);
});

it('a schedule is added, run by the gateway that serves, listed and removed', async () => {
  const forAll = await json('schedule', 'add', '--cron', '0 3 * * *');
  expect(forAll.schedules).toMatchObject([{ resource: '*', cron: '0 3 * * *' }]);
  const added = await json('schedule', 'add', 'invoices', '--every', '1m', '--history');
  const [schedule] = added.schedules ?? [];
  expect(schedule).toMatchObject({ resource: 'invoices', every_minutes: 1, options: { history: true } });
  expect((await sync('schedule', 'list')).out).toContain('every 1 min');
  const lastRun = async () => (await json('status', 'invoices')).syncs?.[0]?.last_run as { ended_at: string } | null;
  while (((await lastRun())?.ended_at ?? '') < String(schedule?.created_at)) await sleep(1_000);
  expect(await lastRun()).toMatchObject({ outcome: 'complete' });
  expect((await sync('schedule', 'add', 'invoices', '--cron', '0 6 * * *')).code).toBe(5);
  expect((await cli.run(['doctor', '--quick'])).out).toMatch(/^ok +demo sync +2 schedule/m);
  const ids = [...(forAll.schedules ?? []), schedule].map((one) => String(one?.id));
  expect((await sync('schedule', 'remove', ...ids)).code).toBe(0);
  expect((await json('schedule', 'list')).schedules).toEqual([]);
});

it.each([
  [['nonsense'], 4, 'no resource "nonsense"'],
  [['branches', '--connection', 'none'], 4, 'no connection "none"'],
  [['branches', '--time-limit', 'soon'], 2, '--time-limit must be a number with s, m, h or d'],
  [['branches', '--to', 'mysql://db'], 2, 'must begin with postgres://'],
  [['branches', '--to', 'env:ASPIRE_SYNC_NONE'], 2, 'ASPIRE_SYNC_NONE, which is not set'],
  [['branches', '--schema', 'public'], 2, 'where the gateway keeps its own rows'],
  [['backfill', 'branches'], 2, 'from_key'],
  [['backfill', 'branches', '--from-key', 'x'], 2, '--from-key must be a key'],
  [['schedule', 'add', 'branches'], 2, '--every 15m'],
  [['schedule', 'add', 'branches', '--every', '90s'], 2, 'a minute is the finest grain'],
  [['schedule', 'remove', 'none'], 4, 'no schedule "none"'],
])('sync %j is refused', async (args, code, words) => {
  const ran = await sync(...args);
  expect(ran.err).toContain(words);
  expect(ran.code).toBe(code);
});

it('a password in an argument is refused and not repeated', async () => {
  const { code, out, err } = await sync('branches', '--to', 'postgres://ann:hunter2@127.0.0.1:1/x');
  expect(code).toBe(2);
  expect(err).toContain('holds a password');
  expect(out + err).not.toContain('hunter2');
});

it('a destination that cannot be reached fails, and its password is told nowhere', async () => {
  const env = { ASPIRE_SYNC_WAREHOUSE: 'postgres://ann:hunter2@127.0.0.1:1/x' };
  const ran = await cli.run(['sync', 'branches', '--to', 'env:ASPIRE_SYNC_WAREHOUSE'], { env });
  expect(ran.code).toBe(9);
  const status = await sync('status', 'branches');
  expect(ran.out + ran.err + status.out + status.err).not.toContain('hunter2');
  expect((await sync('branches')).code).toBe(0);
});

it('copies to a place that a variable names', async () => {
  const env = { ASPIRE_SYNC_WAREHOUSE: `duckdb:${cli.folder}/aspire.duckdb` };
  const ran = await cli.run(['sync', 'branches', '--to', 'env:ASPIRE_SYNC_WAREHOUSE', '--json'], { env });
  expect(ran.code, ran.err).toBe(0);
  expect(JSON.parse(ran.out)).toMatchObject({ reports: [{ outcome: 'complete', lane: 'main' }] });
  expect(existsSync(`${cli.folder}/aspire.duckdb`)).toBe(true);
});

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends it in order: what was read is kept, and the next one goes on',
  async (signal) => {
    const { child, seen, ended } = cli.begin(['sync', '--full', '--json']);
    while (!seen.err.includes(': complete')) await sleep(20);
    child.kill(signal);
    const { code, out, err } = await ended;
    expect(code).toBe(130);
    expect(err).toContain('What was read is kept');
    const { reports } = JSON.parse(out) as { reports: { outcome: string }[] };
    expect(new Set(reports.map(({ outcome }) => outcome))).toEqual(new Set(['complete', 'stopped']));
    const { code: next, err: why } = await sync('branches');
    expect(next, why).toBe(0);
  },
);
