import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Caller } from '../../src/access/access.ts';
import type { Database } from '../../src/database/database.ts';
import type { GatewayError } from '../../src/errors.ts';
import { mostReports } from '../../src/sync/runs.ts';
import { aroundSync, insertConnection, testResources } from '../../testing/aroundSync.ts';
import { createTestDatabase } from '../../testing/postgres.ts';
import { createScriptedSync, reportOf, type ScriptedSync } from '../../testing/scriptedSync.ts';
import { createTestSystem, type TestSystem } from '../../testing/system.ts';
import { createSyncRuns } from '../../src/sync/runs.ts';

const caller = (organisation: string): Caller => ({ organisation, actor: 'key:1', scopes: ['read', 'write'] });
const acme = caller('acme');
const operator: Caller = { ...acme, scopes: ['read', 'write', 'operator'] };
let database: Database;
let system: TestSystem;
let engine: ScriptedSync;
let around: ReturnType<typeof aroundSync>;

beforeEach(async () => {
  database = await createTestDatabase();
  system = createTestSystem();
  engine = createScriptedSync();
  around = aroundSync(database, system, engine, { ASPIRE_SYNC_WAREHOUSE: 'postgres://ann:hunter2@db/x' });
  await insertConnection(database, 'acme', 'aspire');
  await around.jobs.start();
});
afterEach(async () => {
  await around.jobs.stop();
  await database.close();
});

const add = (resources: string[] | undefined, more = {}, who = acme) =>
  around.service.schedules.add(who, {
    connection: 'aspire',
    when: { everyMinutes: 15 },
    ...(resources ? { resources } : {}),
    ...more,
  });
const makeDue = () => database.query("update sync_schedules set next_at = now() - interval '1 second'");
const runsOf = async (organisation = 'acme') => (await around.service.listRuns(caller(organisation))).runs;
const until = async (condition: () => Promise<boolean> | boolean) => {
  while (!(await condition())) await sleep(30);
};
const idle = async () => {
  const { rowCount } = await database.query("select from jobs.job where name = 'sync' and state < 'completed'");
  return rowCount === 0;
};

it('what is due is run once, and its next time keeps its distance', async () => {
  const [schedule] = await add(['contacts']);
  await database.query("update sync_schedules set next_at = now() - interval '31 minutes'");
  const [before] = await around.service.schedules.list(acme);
  expect(await around.queue.queueDue()).toBe(1);
  await until(async () => (await runsOf()).length > 0 && idle());
  expect(await around.queue.queueDue()).toBe(0);
  const after = await around.service.schedules.get(acme, schedule?.id ?? '');
  expect(after.nextAt.getTime() - (before?.nextAt.getTime() ?? 0)).toBe(45 * 60_000);
  expect(after.lastQueuedAt).not.toBeNull();
  expect(engine.orders.map(({ order }) => order.resources)).toEqual([['contacts']]);
});

it('two replicas that find the same schedule due run it once', async () => {
  await add(['contacts']);
  await makeDue();
  const gate = hold();
  const other = aroundSync(database, createTestSystem(), engine);
  await Promise.all([around.queue.queueDue(), other.queue.queueDue()]);
  gate();
  await until(async () => (await runsOf()).length > 0 && idle());
  await other.jobs.stop();
  expect(engine.orders).toHaveLength(1);
});

it('a run that takes longer than its interval is not joined by a second one', async () => {
  await add(['contacts']);
  const gate = hold();
  for (let round = 0; round < 3; round += 1) {
    await makeDue();
    await around.queue.queueDue();
    await until(() => engine.orders.length > 0);
  }
  gate();
  await until(async () => (await runsOf()).length > 0 && idle());
  expect(engine.orders).toHaveLength(1);
  expect(engine.mostAtOnce).toBe(1);
});

it('a schedule for all runs what has none of its own', async () => {
  await add(undefined);
  await add(['contacts'], { when: { cron: '0 6 * * *' } });
  await database.query("update sync_schedules set next_at = now() where resource = '*'");
  await around.queue.queueDue();
  await until(async () => (await runsOf()).length >= testResources.length - 1 && idle());
  const ran = engine.orders.flatMap(({ order }) => order.resources ?? []).sort();
  expect(ran).toEqual(testResources.filter((name) => name !== 'contacts'));
  const status = await around.service.status(acme);
  expect(status.map(({ resource }) => resource)).toEqual(testResources);
  expect(status.every(({ nextRunAt }) => nextRunAt !== null)).toBe(true);
});

it('E116 a schedule that was changed, switched off or removed is seen by what is queued already', async () => {
  const [schedule] = await add(['contacts']);
  const id = schedule?.id ?? '';
  await around.jobs.stop();
  around = aroundSync(database, system, engine);
  const queueIt = async () => {
    await makeDue();
    await around.queue.queueDue();
  };
  await queueIt();
  await around.service.schedules.change(acme, id, { options: { hard: true } });
  await around.jobs.start();
  await until(async () => (await runsOf()).length > 0 && idle());
  expect(engine.orders.map(({ order }) => order.hard)).toEqual([true]);

  await around.jobs.stop();
  around = aroundSync(database, system, engine);
  await queueIt();
  await around.service.schedules.change(acme, id, { enabled: false });
  await around.jobs.start();
  await until(idle);
  expect(await around.queue.queueDue()).toBe(0);

  await around.jobs.stop();
  around = aroundSync(database, system, engine);
  await around.service.schedules.change(acme, id, { enabled: true });
  await queueIt();
  await around.service.schedules.remove(acme, id);
  await around.jobs.start();
  await until(idle);
  expect(engine.orders).toHaveLength(1);
  expect((await around.service.status(acme))[0]).toMatchObject({ state: 'idle', nextRunAt: null });
});

it('a deleted connection takes its schedules, states and reports along, and no other', async () => {
  await insertConnection(database, 'acme', 'second');
  await add(['contacts']);
  await around.service.schedules.add(acme, {
    connection: 'second',
    when: { everyMinutes: 5 },
    resources: ['contacts'],
  });
  await around.service.run(acme, { connection: 'aspire', resources: ['invoices'] });
  await around.service.run(acme, { connection: 'second', resources: ['invoices'] });
  await database.query("delete from connections where name = 'aspire'");
  expect((await around.service.schedules.list(acme)).map(({ connection }) => connection)).toEqual(['second']);
  expect(new Set((await around.service.status(acme)).map(({ connection }) => connection))).toEqual(new Set(['second']));
  expect((await runsOf()).map(({ report }) => report.connection)).toEqual(['second']);
  // A run that was under way then has nobody to report to, and that is no fault.
  expect(await createSyncRuns(database).keep(reportOf(acme, { connection: 'aspire' }, 'invoices'))).toBe(false);
});

it("E107 GLOBAL's connection is scheduled by each organisation for itself", async () => {
  await insertConnection(database, 'GLOBAL', 'shared');
  await database.query("insert into organisations (id) values ('other')");
  for (const organisation of ['acme', 'other'])
    await around.service.schedules.add(caller(organisation), {
      connection: 'shared',
      resources: ['contacts'],
      when: { everyMinutes: 5 },
    });
  await makeDue();
  await around.queue.queueDue();
  await until(async () => (await runsOf()).length > 0 && (await runsOf('other')).length > 0 && idle());
  expect((await runsOf()).map(({ report }) => report.organisation)).toEqual(['acme']);
  await database.query("delete from connections where name = 'shared'");
  expect(await around.service.schedules.list(caller('other'))).toEqual([]);
});

it('a resource has one schedule', async () => {
  await add(['contacts']);
  await expect(add(['invoices', 'contacts'])).rejects.toMatchObject({ code: 'conflict' });
  // All or nothing.
  expect(await around.service.schedules.list(acme)).toHaveLength(1);
});

it.each([
  [{ when: { everyMinutes: 0 } }, 'every_minutes'],
  [{ when: { everyMinutes: 1.5 } }, 'every_minutes'],
  [{ when: { cron: '* * * *' } }, 'cron'],
  [{ when: { cron: '61 * * * *' } }, 'cron'],
  [{ options: { to: 'mysql://db' } }, 'to'],
  [{ options: { to: 'env:HOME' } }, 'to'],
  [{ options: { to: 'postgres://ann:hunter2@db/x' } }, 'to'],
])('a schedule of %j is refused', async (more, field) => {
  const error = await add(['contacts'], more, operator).catch((thrown: GatewayError) => thrown);
  expect(error).toMatchObject({ code: 'invalid_input', errors: [{ field }] });
  expect((error as GatewayError).message).not.toContain('hunter2');
});

it('a destination with a password is kept by the name of its variable alone', async () => {
  await add(['contacts'], { options: { to: 'env:ASPIRE_SYNC_WAREHOUSE' } }, operator);
  await makeDue();
  await around.queue.queueDue();
  await until(async () => (await runsOf()).length > 0 && idle());
  expect(engine.orders[0]?.order.to).toBe('postgres://ann:hunter2@db/x');
  const { rows } = await database.query<{ all: string }>(
    `select concat((select json_agg(s) from sync_schedules s), (select json_agg(r) from sync_runs r),
       (select json_agg(a) from audit a), (select json_agg(j) from jobs.job j)) as all`,
  );
  expect(rows[0]?.all).toContain('env:ASPIRE_SYNC_WAREHOUSE');
  expect(rows[0]?.all).not.toContain('hunter2');
  expect(system.lines.join('')).not.toContain('hunter2');
});

it('who may not choose a place does not change how a schedule writes to it', async () => {
  const [schedule] = await add(['contacts'], { options: { to: 'env:ASPIRE_SYNC_WAREHOUSE' } }, operator);
  const { change } = around.service.schedules;
  const id = schedule?.id ?? '';
  await expect(change(acme, id, { options: { hard: true } })).rejects.toMatchObject({ code: 'forbidden' });
  expect(await change(acme, id, { enabled: false })).toMatchObject({ enabled: false, options: schedule?.options });
  expect(await change(operator, id, { options: { hard: true } })).toMatchObject({ options: { hard: true } });
});

it('a connection to another provider is neither synced nor scheduled', async () => {
  await insertConnection(database, 'acme', 'crm');
  await database.query("update connections set provider = 'oauth2' where name = 'crm'");
  const refused = { code: 'invalid_input', errors: [{ field: 'connection' }] };
  const when = { everyMinutes: 5 };
  await expect(around.service.schedules.add(acme, { connection: 'crm', when })).rejects.toMatchObject(refused);
  await expect(around.service.start(acme, { connection: 'crm' })).rejects.toMatchObject(refused);
});

it('a destination whose variable is not set fails the order, by its name', async () => {
  const order = { connection: 'aspire', resources: ['contacts'], to: 'env:ASPIRE_SYNC_OTHER' };
  await expect(around.service.run(operator, order)).rejects.toMatchObject({ code: 'invalid_input' });
  expect(engine.orders).toEqual([]);
});

it('a run that fails as a whole is kept as the failure of each of its resources', async () => {
  await insertConnection(database, 'acme', 'refused');
  const order = { connection: 'refused', resources: ['contacts', 'invoices'] };
  await expect(around.service.run(acme, order)).rejects.toMatchObject({ code: 'connection_not_ready' });
  const status = await around.service.status(acme, 'refused');
  expect(status.map(({ resource, state, detail }) => [resource, state, detail])).toEqual([
    ['contacts', 'failed', 'It was never connected.'],
    ['invoices', 'failed', 'It was never connected.'],
  ]);
});

it('the lag grows between runs, and a run that failed early does not forget it', async () => {
  const order = { connection: 'aspire', resources: ['contacts'] };
  const lag = async () => (await around.service.status(acme))[0]?.lagSeconds ?? Number.NaN;
  engine.script(() => ({ lagSeconds: null, outcome: 'stopped' }));
  await around.service.run(acme, order);
  expect(await lag()).toBeNaN();
  engine.script(() => ({ lagSeconds: 5 }));
  await around.service.run(acme, order);
  expect(await lag()).toBeGreaterThanOrEqual(5);
  system.setClockOff(600_000);
  expect(await lag()).toBeGreaterThanOrEqual(605);
  engine.script(() => ({ lagSeconds: null, outcome: 'failed', error: { code: 'unavailable', message: 'down' } }));
  await around.service.run(acme, order);
  expect(await lag()).toBeGreaterThanOrEqual(605);
  // Neither a comparison nor a backfill makes a table fresh.
  engine.script(() => ({ lagSeconds: 0 }));
  await around.service.verify(acme, order);
  await around.service.run(acme, { ...order, backfill: { fromKey: 1 } });
  expect(await lag()).toBeGreaterThanOrEqual(605);
});

it('of each resource a bounded number of reports is kept', async () => {
  const runs = createSyncRuns(database);
  const report = reportOf(acme, { connection: 'aspire' }, 'contacts');
  for (let read = 0; read < mostReports + 5; read += 1) await runs.keep({ ...report, read });
  await runs.keep(reportOf(acme, { connection: 'aspire' }, 'invoices'));
  const { rows } = await database.query<{ count: number; oldest: number }>(
    `select count(*)::int as count, min((report->>'read')::int) as oldest from sync_runs where resource = 'contacts'`,
  );
  expect(rows).toEqual([{ count: mostReports, oldest: 5 }]);
  await database.query("update sync_runs set ended_at = now() - interval '91 days' where resource = 'contacts'");
  await runs.removeOld();
  expect((await runs.list('acme', {})).map(({ report: { resource } }) => resource)).toEqual(['invoices']);
  expect(await runs.latest('acme')).toHaveLength(2);
});

it('a replica that stops gives its run back, and another one goes on with it', async () => {
  const told: string[] = [];
  engine.script(async ({ signal }) => {
    told.push('runs');
    if (told.length > 1) return {};
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    told.push('stopped');
    return { outcome: 'stopped' };
  });
  await around.service.start(acme, { connection: 'aspire', resources: ['contacts'] });
  await until(() => told.length > 0);
  await around.jobs.stop();
  expect(told).toEqual(['runs', 'stopped']);
  expect((await around.service.status(acme))[0]).toMatchObject({ state: 'waiting' });
  around = aroundSync(database, system, engine);
  await around.jobs.start();
  await until(async () => (await runsOf()).length > 1 && idle());
  expect((await runsOf()).map(({ report }) => report.outcome)).toEqual(['complete', 'stopped']);
  expect((await around.service.status(acme))[0]).toMatchObject({ state: 'idle' });
});

function hold(): () => void {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  engine.script(async () => {
    await opened;
    return {};
  });
  return () => open();
}
