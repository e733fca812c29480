import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../../emulator';
import type { FaultPoint } from '../../src/system.ts';
import type { RefreshRun } from '../../src/connections/types.ts';
import { caller, leave, oauth2Input, startCore, type TestCore } from '../../testing/core.ts';
import { startProvider, type ProviderDouble } from '../../testing/provider.ts';
import { startReplica, type Replica } from '../../testing/replica.ts';

let core: TestCore;
let double: ProviderDouble;
let emulator: Emulator;
beforeAll(async () => {
  double = await startProvider({ lifetime: 86_400 });
  emulator = await startEmulator({ port: 0, rotation: 'single-use' });
  core = await startCore({ hosts: [double.host], aspireBaseUrl: emulator.url });
});
afterAll(async () => {
  await core.close();
  await emulator.close();
  await double.close();
});

let replicas: Replica[] = [];
const start = async () => {
  const { connection } = core.database;
  const replica = await startReplica({ connection, hosts: [double.host], aspireBaseUrl: emulator.url });
  replicas.push(replica);
  return replica;
};
afterEach(async () => {
  await Promise.all(replicas.map((replica) => replica.kill()));
  replicas = [];
});

let count = 0;
let acme = caller('acme');
beforeEach(() => {
  count += 1;
  acme = caller(`acme-${count}`);
});
const organisation = () => acme.organisation;
const createRotating = async () => {
  const { refresh_token } = double.issue();
  await core.connections.create(acme, oauth2Input(double, { oauth_flow_type: 'refresh_token', refresh_token }));
};
const createAspire = async () => {
  const { clientId, secret } = emulator.credentials;
  const of = { oauth_flow_type: 'client_credentials', environment: 'demo' } as const;
  await core.connections.create(acme, { ...of, connection_name: 'crm', client_id: clientId, client_secret: secret });
};
/** As if the 30 seconds of a lease had passed. */
const endLeases = () =>
  core.database.query('update connections set lease_until = clock_timestamp() where org_id = $1', [organisation()]);
const bearerOf = { do: 'bearer', name: 'crm' } as const;
const status = async () => (await core.connections.get(acme, 'crm')).status;

it('a replica that is frozen for a while in the middle of a sweep loses no tokens, and reports no failure', async () => {
  // A sweep sees what other tests have left behind as well.
  await core.database.query('update connections set next_refresh_at = null, failures = 0');
  const names = Array.from({ length: 60 }, (_, at) => `c${at}`);
  for (const connection_name of names) {
    const { refresh_token } = double.issue();
    const input = { connection_name, oauth_flow_type: 'refresh_token', refresh_token } as const;
    await core.connections.create(acme, oauth2Input(double, input));
    await leave(core, organisation(), connection_name, 3_600_000);
  }
  const replica = await start();
  const before = double.calls.length;
  double.misbehaveAlways({ delayMs: 500 });
  const sweep = replica.call<RefreshRun>({ do: 'sweep' });
  await expect.poll(() => double.calls.length - before, { timeout: 30_000 }).toBeGreaterThan(40);
  process.kill(replica.pid, 'SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, 12_000));
  replica.thaw();
  const run = await sweep;
  double.misbehaveAlways(undefined);
  expect(run).toMatchObject({ refreshed: 60, failed: 0, errors: [] });
  expect(double.calls.length - before).toBe(60);
  expect(await core.value('select count(*)::int from connections where next_refresh_at <= now() or failures > 0')).toBe(
    0,
  );
});

const points: FaultPoint[] = [
  'refresh:before-call',
  'refresh:after-call',
  'refresh:before-save',
  'refresh:before-row',
  'refresh:after-save',
  'refresh:after-row',
];

describe('a replica that is killed while it refreshes', () => {
  it.each(points)('E53 at %s leaves a valid token or an honest status', async (point) => {
    await createRotating();
    const victim = await start();
    await victim.call({ do: 'fault', point, how: 'kill' });
    await expect(victim.call({ do: 'refresh', organisation: organisation(), name: 'crm' })).rejects.toThrow('died');
    await victim.gone;
    const before = (await core.bearer(organisation(), 'crm')).token;
    await endLeases();
    const refreshed = await core.connections.refresh(acme, 'crm').then(
      () => true,
      () => false,
    );
    // Before the call nothing is spent; after the row everything is saved. In between, the spent token is all there is.
    expect(refreshed).toBe(point === 'refresh:before-call' || point === 'refresh:after-row');
    expect(await status()).toBe(refreshed ? 'completed' : 'failed');
    const handedOut = await core.bearer(organisation(), 'crm').then(
      ({ token }) => token,
      (error: { code: string }) => error.code,
    );
    if (refreshed) expect(handedOut !== before && double.isValid(handedOut)).toBe(true);
    else expect(handedOut).toBe('connection_not_ready');
  });

  it.each(points)('E53 at %s costs Aspire nothing but a login', async (point) => {
    await createAspire();
    const victim = await start();
    await victim.call({ do: 'fault', point, how: 'kill' });
    await expect(victim.call({ do: 'refresh', organisation: organisation(), name: 'crm' })).rejects.toThrow('died');
    await endLeases();
    const replica = await start();
    const { token: old } = await core.bearer(organisation(), 'crm');
    const renewed = await replica.call<string>({ ...bearerOf, organisation: organisation(), rejected: old });
    expect(renewed).not.toBe(old);
    expect(await status()).toBe('completed');
    expect(await core.connections.test(acme, 'crm')).toMatchObject({ test_result: 'success' });
  });

  it('E52 is taken over when its lease has run out, by a caller that waited for it', async () => {
    await createRotating();
    const victim = await start();
    await victim.call({ do: 'fault', point: 'refresh:before-call', how: 'kill' });
    await expect(victim.call({ do: 'refresh', organisation: organisation(), name: 'crm' })).rejects.toThrow('died');
    const { token: old } = await core.bearer(organisation(), 'crm');
    const renewed = await core.bearer(organisation(), 'crm', { rejected: old });
    expect(double.isValid(renewed.token)).toBe(true);
    expect(renewed.token).not.toBe(old);
  });

  it('E121 gives its lease back when it is stopped gracefully', async () => {
    await createRotating();
    const replica = await start();
    double.misbehave({ delayMs: 300 });
    const refresh = replica.call({ do: 'refresh', organisation: organisation(), name: 'crm' });
    await expect
      .poll(() => core.value('select lease_until is not null from connections where org_id = $1', [organisation()]))
      .toBe(true);
    await replica.close();
    await refresh.catch(() => undefined);
    expect(await core.value('select lease_until from connections where org_id = $1', [organisation()])).toBeNull();
    expect(await status()).toBe('completed');
  });
});

describe('a replica that is frozen while it holds the lease', () => {
  it('E52 sends nothing when it wakes after its lease, so that no refresh token is seen twice', async () => {
    await createRotating();
    const seenBefore = double.seen.size;
    const frozen = await start();
    await frozen.call({ do: 'fault', point: 'refresh:before-call', how: 'freeze' });
    const late = frozen.call({ do: 'refresh', organisation: organisation(), name: 'crm' });
    await frozen.frozen();
    const { token: old } = await core.bearer(organisation(), 'crm');
    const renewed = await core.bearer(organisation(), 'crm', { rejected: old });
    frozen.thaw();
    await late.catch(() => undefined);
    expect(await status()).toBe('completed');
    expect((await core.bearer(organisation(), 'crm')).token).toBe(renewed.token);
    expect([...double.seen.values()].slice(seenBefore)).toEqual([1]);
  });

  it('E52 does not lose the tokens that it got before it froze', async () => {
    await createRotating();
    const frozen = await start();
    await frozen.call({ do: 'fault', point: 'refresh:after-call', how: 'freeze' });
    const late = frozen.call({ do: 'refresh', organisation: organisation(), name: 'crm' });
    await frozen.frozen();
    await endLeases();
    // The refresh token that is stored is spent: whoever tries it is refused.
    await expect(core.connections.refresh(acme, 'crm')).rejects.toMatchObject({ code: 'provider_refused' });
    expect(await status()).toBe('failed');
    frozen.thaw();
    await late;
    expect(await status()).toBe('completed');
    expect(double.isValid((await core.bearer(organisation(), 'crm')).token)).toBe(true);
    await core.connections.refresh(acme, 'crm');
  });
});

describe('three replicas', () => {
  it('E50 with one rotating token, refused a hundred times, show each refresh token to the provider once', async () => {
    await createRotating();
    const three = await Promise.all([start(), start(), start()]);
    const seenBefore = double.seen.size;
    let { token } = await core.bearer(organisation(), 'crm');
    for (let round = 0; round < 100; round++) {
      const given = await Promise.all(
        three.flatMap((replica) =>
          Array.from({ length: 4 }, () =>
            replica.call<string>({ ...bearerOf, organisation: organisation(), rejected: token }),
          ),
        ),
      );
      expect(new Set(given).size).toBe(1);
      expect(given[0]).not.toBe(token);
      token = given[0] ?? '';
      expect(double.isValid(token)).toBe(true);
    }
    expect(double.seen.size - seenBefore).toBe(100);
    const ofRounds = [...double.seen.values()].slice(seenBefore);
    expect(ofRounds.filter((times) => times !== 1)).toEqual([]);
  });
});

describe('a replica that is killed while somebody authorises', () => {
  const authorise = async () => {
    const input = { oauth_flow_type: 'authorization_code', authorization_url: double.authorizationUrl } as const;
    await core.connections.create(acme, oauth2Input(double, input));
    const { authorization_url: url } = await core.connections.authorize(acme, 'crm');
    return double.agree(url);
  };
  const pass = async () => {
    await core.database.query(`update connections set status_deadline = clock_timestamp() where org_id = $1`, [
      organisation(),
    ]);
    await core.endOverdue();
  };

  it('E30 between exchange and save is not connected after the deadline', async () => {
    const query = await authorise();
    const victim = await start();
    await victim.call({ do: 'fault', point: 'authorize:after-exchange', how: 'kill' });
    await expect(victim.call({ do: 'callback', name: 'crm', query })).rejects.toThrow('died');
    expect(await status()).toBe('waiting_callback');
    await pass();
    expect(await status()).toBe('not_connected');
  });

  it('E30 between save and test is tested and completed after the deadline', async () => {
    const query = await authorise();
    const victim = await start();
    await victim.call({ do: 'fault', point: 'authorize:after-save', how: 'kill' });
    await expect(victim.call({ do: 'callback', name: 'crm', query })).rejects.toThrow('died');
    expect(await status()).toBe('testing');
    await expect(core.bearer(organisation(), 'crm')).rejects.toMatchObject({ code: 'connection_not_ready' });
    await pass();
    expect(await status()).toBe('completed');
    expect(double.isValid((await core.bearer(organisation(), 'crm')).token)).toBe(true);
  });
});
