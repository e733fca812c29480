import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createCli, type Cli } from '../../testing/cliProcess.ts';
import { startProvider, type ProviderDouble } from '../../testing/provider.ts';
import { adminOf, makeSite, type VaultSite } from '../../testing/vault/admin.ts';

const { address, token } = inject('vault');

let cli: Cli;
let provider: ProviderDouble;
let site: VaultSite;
let env: Record<string, string>;

beforeAll(async () => {
  cli = createCli();
  provider = await startProvider();
  site = await makeSite(adminOf(address, token));
  const { auth } = site;
  env = {
    ASPIRE_GATEWAY_PRIVATE_HOSTS: provider.host,
    VAULT_ADDR: address,
    VAULT_KV_MOUNT: site.kvMount,
    VAULT_TRANSIT_MOUNT: site.transitMount,
    VAULT_ROLE_ID: auth.roleId,
    VAULT_SECRET_ID: auth.secretId ?? '',
  };
});
afterAll(async () => {
  await cli.close();
  await site.remove();
  await provider.close();
});

it('moves a connection to Vault and back, and it works in both', async () => {
  await cli.run(['keys', 'create', '--org', 'acme', '--scopes', 'read,credentials']);
  const args = ['--provider', 'oauth2', '--client-id', 'client-1', '--token-url', provider.tokenUrl];
  const made = await cli.run(['connect', 'crm', ...args], { env, stdin: provider.options.clientSecret });
  expect(made.code, made.err).toBe(0);

  const there = await cli.run(['secrets', 'migrate', '--to', 'vault', '--remove', '--json'], { env });
  expect(there.code, there.err).toBe(0);
  expect(JSON.parse(there.out)).toMatchObject({ copied: 2, removed: 1 });
  const inVault = { ...env, ASPIRE_GATEWAY_SECRETS: 'vault' };
  const refreshed = await cli.run(['refresh', 'crm'], { env: inVault });
  expect(refreshed.code, refreshed.err).toBe(0);
  const { out: rotated, err } = await cli.run(['rotate', '--json'], { env: inVault });
  expect(JSON.parse(rotated), err).toEqual({ store: 'vault', secrets: 2 });
  const doctor = await cli.run(['doctor'], { env: inVault });
  expect(doctor.code, doctor.out).toBe(0);

  const back = await cli.run(['secrets', 'migrate', '--to', 'database', '--remove', '--json'], { env });
  expect(JSON.parse(back.out), back.err).toMatchObject({ copied: 2, removed: 1 });
  const served = await cli.run(['token', 'crm'], { env });
  expect(provider.isValid(served.out.trim()), served.err).toBe(true);
});
