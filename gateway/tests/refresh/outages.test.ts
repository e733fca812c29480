import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { caller, leave, oauth2Input, startCore, type TestCore } from '../../testing/core.ts';
import { createOutsideStore, type OutsideStore } from '../../testing/outsideStore.ts';
import { startProvider, type ProviderDouble } from '../../testing/provider.ts';

let double: ProviderDouble;
let core: TestCore;
let store: OutsideStore;
beforeAll(async () => {
  double = await startProvider({ lifetime: 86_400 });
});
afterAll(() => double.close());

const acme = caller('acme');
const create = async () => {
  const { refresh_token } = double.issue();
  await core.connections.create(acme, oauth2Input(double, { oauth_flow_type: 'refresh_token', refresh_token }));
};
const tokens = async () => {
  const stored = await core.secrets.read({ organisation: 'acme', connection: 'crm', field: 'tokens' });
  return JSON.parse(stored?.value ?? '{}') as { access_token: string; refresh_token: string };
};
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: { code: string }) => error.code,
  );
const once = (point: Parameters<TestCore['system']['at']>[0], action: () => Promise<unknown> | void) =>
  core.system.at(point, async () => {
    core.system.at(point, undefined);
    await action();
  });

describe('the database', () => {
  beforeEach(async () => {
    core = await startCore({ hosts: [double.host] });
    await create();
  });
  afterEach(() => core.close());

  const setFull = (full: boolean) =>
    core.database.query(
      full
        ? `create function full_disk() returns trigger language plpgsql as
             $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
           create trigger full_disk before insert or update on secrets for each row execute function full_disk()`
        : 'drop trigger full_disk on secrets; drop function full_disk()',
    );

  it('E54 has no space left at the save: the tokens wait in the process, nobody gets them before, none is lost', async () => {
    const { refresh_token: spent, access_token: old } = await tokens();
    once('refresh:before-save', () => setFull(true));
    const refresh = core.connections.refresh(acme, 'crm');
    await expect
      .poll(() => core.system.lines.filter((line) => line.includes('could not be saved yet')).length)
      .toBeGreaterThan(2);
    expect((await core.bearer('acme', 'crm')).token).toBe(old);
    expect((await tokens()).refresh_token).toBe(spent);
    await setFull(false);
    expect((await refresh).status).toBe('completed');
    expect(double.seen.get(spent)).toBe(1);
    expect((await core.bearer('acme', 'crm')).token).not.toBe(old);
    await core.connections.refresh(acme, 'crm');
    expect(core.system.lines.join('')).not.toMatch(/refresh-[0-9a-f]{24}|access-[0-9a-f]{24}/);
  });

  it('keeps the lease of tokens that wait for it, so that no other replica tries the spent one', async () => {
    const { refresh_token: spent } = await tokens();
    const replica = core.replica();
    once('refresh:before-save', () => setFull(true));
    const refresh = core.connections.refresh(acme, 'crm');
    await expect
      .poll(() => core.system.lines.filter((line) => line.includes('could not be saved yet')).length)
      .toBeGreaterThan(1);
    expect(await replica.refresh('acme', 'crm', { force: true })).toMatchObject({ kind: 'busy' });
    await setFull(false);
    await refresh;
    expect(double.seen.get(spent)).toBe(1);
  });

  it('gives up waiting for the callers, not for the tokens', async () => {
    const { refresh_token: spent } = await tokens();
    once('refresh:before-save', () => setFull(true));
    expect(await codeOf(core.connections.refresh(acme, 'crm'))).toBe('store_unavailable');
    // Nobody calls the provider again meanwhile.
    expect(await core.refresh('acme', 'crm', { force: true })).toMatchObject({ kind: 'transient' });
    await setFull(false);
    await expect.poll(async () => (await tokens()).refresh_token, { timeout: 10_000 }).not.toBe(spent);
    expect(double.seen.get(spent)).toBe(1);
    expect(core.told.map(({ type }) => type)).toEqual(['refresh-success', 'refresh-scheduled']);
  });

  it('E58 lends no connection to a call of the provider, however many wait for it', async () => {
    const organisations = Array.from({ length: 40 }, (_, at) => `many-${at}`);
    for (const organisation of organisations) {
      const { refresh_token } = double.issue();
      await core.connections.create(
        caller(organisation),
        oauth2Input(double, { oauth_flow_type: 'refresh_token', refresh_token }),
      );
      await leave(core, organisation, 'crm', 60_000);
    }
    const before = double.calls.length;
    double.misbehaveAlways({ hang: true });
    const sweep = core.sweep.sweepDue();
    await expect.poll(() => double.calls.length - before, { timeout: 30_000 }).toBe(40);
    // Forty refreshes wait for the provider now; the pool has fewer connections, and all of them are free.
    double.misbehaveAlways(undefined);
    const busy = `select count(*)::int from pg_stat_activity
      where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`;
    await expect.poll(() => core.value(busy)).toBe(0);
    expect(await core.value('select count(*)::int from connections where lease_until > clock_timestamp()')).toBe(40);
    expect(await sweep).toMatchObject({ refreshed: 40 });
    double.misbehaveAlways(undefined);
  });
});

describe('a secret store beside the database', () => {
  beforeEach(async () => {
    store = createOutsideStore();
    core = await startCore({ hosts: [double.host], secrets: store.wrap });
    // What stands in for the store keeps its keys by organisation, and sees no transaction of others.
    await core.database.query(`insert into organisations (id) values ('acme')`);
    await create();
  });
  afterEach(() => core.close());

  it('E53 has the secret and the row not: the row takes over what the tokens say', async () => {
    const { refresh_token: spent } = await tokens();
    const before = await core.connections.get(acme, 'crm');
    // This process is stuck between the two, as one that died would be.
    let release = () => {};
    once('refresh:after-save', () => new Promise<void>((resolve) => void (release = resolve)));
    const stuck = core.connections.refresh(acme, 'crm').catch(() => undefined);
    await expect.poll(async () => (await tokens()).refresh_token).not.toBe(spent);
    const replica = core.replica();
    const served = await replica.bearer('acme', 'crm');
    expect(served.token).toBe((await tokens()).access_token);
    const after = await core.connections.get(acme, 'crm');
    expect(after.expires_at).not.toBe(before.expires_at);
    expect(after.status).toBe('completed');
    release();
    await stuck;
    expect((await core.connections.get(acme, 'crm')).expires_at).toBe(after.expires_at);
    expect(double.seen.get(spent)).toBe(1);
  });

  it('E87 is down: an unexpired token that is remembered serves, and nothing is refreshed that could not be saved', async () => {
    const calls = double.calls.length;
    const remembered = async () => {
      store.setDown(false);
      const { token } = await core.bearer('acme', 'crm');
      store.setDown(true);
      return (await core.bearer('acme', 'crm').catch(() => undefined))?.token === token;
    };
    // What the creation told all replicas may arrive here a moment later, and make it forget.
    await expect.poll(remembered).toBe(true);
    expect(await codeOf(core.connections.refresh(acme, 'crm'))).toBe('store_unavailable');
    expect(await codeOf(core.connections.create(acme, oauth2Input(double, { connection_name: 'other' })))).toBe(
      'store_unavailable',
    );
    expect(double.calls).toHaveLength(calls);
    store.setDown(false);
    expect((await core.connections.refresh(acme, 'crm')).status).toBe('completed');
    expect(await codeOf(core.connections.get(acme, 'other'))).toBe('not_found');
  });

  it('E88 goes down between the answer and the write: the tokens are kept and written when it is back', async () => {
    const { refresh_token: spent } = await tokens();
    once('refresh:before-save', () => store.setDown(true));
    const refresh = core.connections.refresh(acme, 'crm');
    await expect.poll(() => store.failedWrites).toBeGreaterThan(1);
    store.setDown(false);
    expect((await refresh).status).toBe('completed');
    expect(double.seen.get(spent)).toBe(1);
    expect((await tokens()).refresh_token).not.toBe(spent);
  });

  it('E55 gets no secret back by a late answer for a connection that was deleted', async () => {
    once('refresh:after-save', () => core.connections.delete(acme, 'crm'));
    await codeOf(core.connections.refresh(acme, 'crm'));
    expect(await core.secrets.read({ organisation: 'acme', connection: 'crm', field: 'tokens' })).toBeUndefined();
  });

  it('E55 does not use what was stored for another client, whatever it still holds', async () => {
    const old = await tokens();
    await core.connections.update(acme, 'crm', { client_id: 'another' });
    // As if it had been down when the tokens were to be deleted.
    await core.secrets.write({ organisation: 'acme', connection: 'crm', field: 'tokens' }, JSON.stringify(old), {
      generation: 0,
      fence: 0,
    });
    expect(await codeOf(core.connections.connect(acme, 'crm'))).toBe('invalid_input');
    expect(double.seen.has(old.refresh_token)).toBe(false);
  });
});
