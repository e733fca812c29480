import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { caller, leave, oauth2Input, startCore, type TestCore } from '../../testing/core.ts';
import { createClaims } from '../../src/refresh/claims.ts';
import { startProvider, type ProviderDouble } from '../../testing/provider.ts';

const hour = 3_600_000;
let core: TestCore;
let double: ProviderDouble;
beforeAll(async () => {
  double = await startProvider({ lifetime: 86_400 });
});
afterAll(() => double.close());
/** Sweeps see all connections: each test has a database of its own. */
beforeEach(async () => {
  core = await startCore({ hosts: [double.host] });
});
afterEach(async () => {
  double.misbehaveAlways(undefined);
  await core.close();
});

const create = async (organisation: string, name = 'crm') => {
  const { refresh_token } = double.issue();
  const input = { connection_name: name, oauth_flow_type: 'refresh_token', refresh_token } as const;
  await core.connections.create(caller(organisation), oauth2Input(double, input));
};
const refreshed = async () => {
  const before = double.calls.length;
  const run = await core.sweep.sweepDue();
  return { calls: double.calls.length - before, run };
};

describe('a sweep', () => {
  it('E36 renews a token with three hours left and not one with five, and has nothing to do the next time', async () => {
    await create('acme', 'three');
    await create('acme', 'five');
    await leave(core, 'acme', 'three', 3 * hour);
    await leave(core, 'acme', 'five', 5 * hour);
    const { calls, run } = await refreshed();
    expect(calls).toBe(1);
    expect(run).toMatchObject({
      trigger: 'automatic',
      status: 'completed',
      total: 2,
      needs_refresh: 1,
      refreshed: 1,
      failed: 0,
      errors: [],
    });
    expect(await core.connections.lastRefreshRun()).toEqual(run);
    expect((await refreshed()).calls).toBe(0);
  });

  it('E37 leaves a token of an hour alone until its last twelve minutes', async () => {
    double.options.lifetime = 3_600;
    await create('acme');
    for (let sweep = 0; sweep < 3; sweep++) expect((await refreshed()).calls).toBe(0);
    await leave(core, 'acme', 'crm', 11 * 60_000, hour);
    expect((await refreshed()).calls).toBe(1);
    expect((await refreshed()).calls).toBe(0);
    double.options.lifetime = 86_400;
  });

  it('E39 goes through all organisations and GLOBAL', async () => {
    await create('acme');
    await create('other');
    await core.connections.create(caller('GLOBAL'), oauth2Input(double));
    for (const organisation of ['acme', 'other', 'GLOBAL']) await leave(core, organisation, 'crm', hour);
    const { run } = await refreshed();
    expect(run).toMatchObject({ needs_refresh: 3, refreshed: 3 });
  });

  it('E40 renews client credentials that came without a refresh token', async () => {
    double.options.refreshTokens = false;
    await core.connections.create(caller('acme'), oauth2Input(double));
    double.options.refreshTokens = true;
    await leave(core, 'acme', 'crm', hour);
    const { run } = await refreshed();
    expect(run).toMatchObject({ needs_refresh: 1, refreshed: 1 });
  });

  it('E44 renews at once what is overdue, and what was planned before a restart', async () => {
    await create('acme');
    await leave(core, 'acme', 'crm', -hour);
    const replica = core.replica();
    expect(await replica.sweep.sweepDue()).toMatchObject({ refreshed: 1 });
  });

  it('E45 names what failed, and does not try it again', async () => {
    await create('acme', 'good');
    await create('acme', 'bad');
    for (const name of ['good', 'bad']) await leave(core, 'acme', name, hour);
    const ref = { organisation: 'acme', connection: 'bad', field: 'tokens' } as const;
    const stored = await core.secrets.read(ref);
    if (stored) await core.secrets.write(ref, stored.value.replace('refresh-', 'unknown-'), stored);
    const { run } = await refreshed();
    expect(run).toMatchObject({
      refreshed: 1,
      failed: 1,
      errors: [{ connection: 'bad', org: 'acme', error: expect.stringContaining('invalid_grant') }],
    });
    expect((await core.connections.get(caller('acme'), 'bad')).status).toBe('failed');
    expect((await refreshed()).calls).toBe(0);
  });

  it('E56 is not held up by one provider that is silent', async () => {
    const names = Array.from({ length: 120 }, (_, at) => `c${at}`);
    for (const name of names) await create('acme', name);
    await core.database.query('update connections set next_refresh_at = now()');
    for (const name of names) await leave(core, 'acme', name, hour);
    double.misbehave({ hang: true });
    let done = 0;
    core.events.listen((event) => void (done += event.type === 'refresh-success' ? 1 : 0));
    const sweep = core.sweep.sweepDue();
    await expect.poll(() => done, { timeout: 30_000 }).toBe(119);
    double.misbehaveAlways(undefined);
    expect(await sweep).toMatchObject({ needs_refresh: 120, refreshed: 120 });
  });

  it('E57 and another, and one by hand, renew each connection once', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `c${at}`);
    for (const name of names) await create('acme', name);
    for (const name of names) await leave(core, 'acme', name, hour);
    const replica = core.replica();
    const spent: string[] = [];
    for (const name of names) {
      const stored = await core.secrets.read({ organisation: 'acme', connection: name, field: 'tokens' });
      spent.push((JSON.parse(stored?.value ?? '{}') as { refresh_token: string }).refresh_token);
    }
    const before = double.calls.length;
    const runs = await Promise.all([core.sweep.sweepDue(), replica.sweep.sweepDue(), replica.sweep.sweepDue()]);
    expect(double.calls.length - before).toBe(20);
    expect(runs.reduce((sum, run) => sum + run.refreshed, 0)).toBe(20);
    const times = spent.map((token) => double.seen.get(token));
    expect(times).toEqual(spent.map(() => 1));
    expect(await core.connections.refreshAll(caller('GLOBAL', 'key:op'))).toMatchObject({
      trigger: 'manual',
      actor: 'key:op',
      refreshed: 20,
    });
  });

  it('E57 of several replicas takes each lease once, and leaves nothing due', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `c${at}`);
    for (const name of names) await create('acme', name);
    for (const name of names) await leave(core, 'acme', name, hour);
    const fences = `select array_agg(fence::int order by name) from connections`;
    const before = await core.value<number[]>(fences);
    const sweepers = [core, core.replica(), core.replica()];
    const runs = await Promise.all(sweepers.map(({ sweep }) => sweep.sweepDue()));
    // Who came too late for a row did not even take its lease.
    expect(await core.value(fences)).toEqual(before.map((fence) => fence + 1));
    expect(runs.reduce((sum, run) => sum + run.needs_refresh, 0)).toBe(30);
    expect(
      await core.value('select count(*)::int from connections where next_refresh_at <= now() or failures > 0'),
    ).toBe(0);
  });

  it('passes by no connection that only something else refers to just then, as a sync does', async () => {
    await create('acme');
    await leave(core, 'acme', 'crm', hour);
    const run = await core.database.inTransaction(async ({ query }) => {
      await query('select 1 from connections for key share');
      return core.sweep.sweepDue();
    });
    expect(run).toMatchObject({ needs_refresh: 1, refreshed: 1 });
  });

  it.each([0, 0.5, 0.999])('goes through all keys once, wherever it begins (%d)', async (share) => {
    const names = Array.from({ length: 9 }, (_, at) => `c${at}`);
    for (const name of names) await create('acme', name);
    for (const name of names) await leave(core, 'acme', name, hour);
    const system = { ...core.system, random: () => share };
    const claim = await createClaims({ database: core.database, system, owner: 'test' }, { which: 'due' });
    const taken: string[] = [];
    for (let leases = await claim(2); leases.length > 0; leases = await claim(2))
      taken.push(...leases.map(({ row }) => row.name));
    const first = Math.floor(share * 9) + 1;
    expect(taken).toEqual([...names.slice(first), ...names.slice(0, first)]);
  });

  it('E59 tells what happens in order, to every listener, whatever one of them throws, and tells no secret', async () => {
    core.events.listen(() => {
      throw new Error('a listener');
    });
    await create('acme');
    await leave(core, 'acme', 'crm', hour);
    double.misbehave({ status: 503 }, { status: 400, body: { error: 'invalid_grant' } });
    await core.sweep.sweepDue();
    await core.connections.refresh(caller('acme'), 'crm');
    expect(core.told.map(({ type }) => type)).toEqual([
      'refresh-retry',
      'refresh-failed',
      'refresh-success',
      'recovered',
      'refresh-scheduled',
    ]);
    expect(JSON.stringify(core.told)).not.toMatch(/refresh-[0-9a-f]{24}|access-[0-9a-f]{24}|secret-of/);
    const actions = await core.value<string>(
      `select string_agg(action, ' ' order by seq) from audit where org_id = 'acme'`,
    );
    expect(actions).toBe('connection.created connection.connected connection.tested refresh-failed refresh-success');
  });
});
