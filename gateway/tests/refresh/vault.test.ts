import { afterEach, beforeEach, expect, it } from 'vitest';
import { startEmulator } from '../../../emulator';
import { caller, leave, oauth2Input, startCore, type TestCore } from '../../testing/core.ts';
import { startProvider, type ProviderDouble } from '../../testing/provider.ts';
import { openTestVault } from '../../testing/vault/openTestVault.ts';
import { startVaultDouble, type VaultDouble } from '../../testing/vault/vaultDouble.ts';

const acme = caller('acme');
const ends: (() => Promise<unknown>)[] = [];
let vault: VaultDouble;
let opened: ReturnType<typeof openTestVault>[];
beforeEach(async () => {
  vault = await startVaultDouble();
  opened = [];
  ends.push(() => vault.stop());
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Each process has a store, and so a cache, of its own. */
const openStore = () => {
  const one = openTestVault(vault.address);
  opened.push(one);
  ends.push(() => one.store.close());
  return one.store;
};
const start = async (options: Parameters<typeof startCore>[0]): Promise<TestCore> => {
  const core = await startCore({ ...options, secrets: openStore });
  ends.push(() => core.close());
  return core;
};
/** Nothing that waits for Vault waits for its breaker. */
const restart = async () => {
  await vault.start();
  for (const { pass } of opened) pass(60_000);
};

async function startProviderDouble(): Promise<ProviderDouble> {
  const double = await startProvider({ lifetime: 86_400 });
  ends.push(() => double.close());
  return double;
}

it('E88 tokens that came while Vault went down are kept, saved when it is back, and handed out only then', async () => {
  const double = await startProviderDouble();
  const core = await start({ hosts: [double.host] });
  const { refresh_token } = double.issue();
  await core.connections.create(acme, oauth2Input(double, { oauth_flow_type: 'refresh_token', refresh_token }));
  const before = (await core.bearer('acme', 'crm')).token;
  core.system.at('refresh:after-call', () => vault.stop());
  const refreshed = core.connections.refresh(acme, 'crm');
  while (!core.system.lines.join().includes('could not be saved yet')) await core.system.sleep(20);
  expect((await core.bearer('acme', 'crm')).token).toBe(before);
  core.system.at('refresh:after-call', undefined);
  await restart();
  expect(await refreshed).toMatchObject({ status: 'completed' });
  const { token } = await core.bearer('acme', 'crm');
  expect(token).not.toBe(before);
  expect(double.isValid(token)).toBe(true);
  expect([...double.seen.values()].every((times) => times === 1)).toBe(true);
  await core.connections.refresh(acme, 'crm');
  expect([...double.seen.values()].every((times) => times === 1)).toBe(true);
});

it('E88 after a crash in between, Aspire is logged in to again', async () => {
  const emulator = await startEmulator({ port: 0, rotation: 'single-use' });
  ends.push(() => emulator.close());
  const core = await start({ aspireBaseUrl: emulator.url });
  const { clientId: client_id, secret: client_secret } = emulator.credentials;
  await core.connections.create(acme, {
    ...{ connection_name: 'aspire', environment: 'demo', oauth_flow_type: 'client_credentials' },
    ...{ client_id, client_secret },
  });
  const crashing = core.replica();
  crashing.system.at('refresh:after-call', () => vault.stop());
  const refreshed = crashing.connections.refresh(acme, 'aspire');
  refreshed.catch(() => undefined);
  while (!crashing.system.lines.join().includes('could not be saved yet')) await core.system.sleep(20);
  await crashing.close();
  await expect(refreshed).rejects.toMatchObject({ code: 'store_unavailable' });
  await restart();
  emulator.clearJournal();
  expect(await core.connections.refresh(acme, 'aspire')).toMatchObject({ status: 'completed' });
  const calls = emulator.journal.map(({ path, status }) => `${path} ${status}`);
  expect(calls).toEqual(['/Authorization/RefreshToken 401', '/Authorization 200']);
});

it('E87 while Vault is sealed no refresh starts that could not be saved, and the token serves until its end', async () => {
  const double = await startProviderDouble();
  const core = await start({ hosts: [double.host] });
  const { refresh_token } = double.issue();
  await core.connections.create(acme, oauth2Input(double, { oauth_flow_type: 'refresh_token', refresh_token }));
  await core.bearer('acme', 'crm');
  const calls = double.calls.length;
  await leave(core, 'acme', 'crm', 3 * 60_000);
  await core.connections.update(acme, 'crm', { description: 'so that memory forgets' });
  vault.setState('sealed');
  expect(double.isValid((await core.bearer('acme', 'crm')).token)).toBe(true);
  await core.sweep.sweepDue();
  await expect(core.connections.refresh(acme, 'crm')).rejects.toMatchObject({ code: 'store_unavailable' });
  expect(double.calls).toHaveLength(calls);
  expect(await core.connections.get(acme, 'crm')).toMatchObject({ status: 'completed' });
  vault.setState('active');
  for (const { pass } of opened) pass(60_000);
  await core.connections.refresh(acme, 'crm');
  expect(double.calls).toHaveLength(calls + 1);
});

it('a client secret that another replica changed is used at once', async () => {
  const double = await startProviderDouble();
  const core = await start({ hosts: [double.host] });
  await core.connections.create(acme, oauth2Input(double));
  const other = core.replica();
  await other.connections.refresh(acme, 'crm');
  double.options.clientSecret = 'the new secret';
  await core.connections.update(acme, 'crm', { client_secret: 'the new secret' });
  await core.connections.connect(acme, 'crm');
  expect(await other.connections.refresh(acme, 'crm')).toMatchObject({ status: 'completed' });
});
