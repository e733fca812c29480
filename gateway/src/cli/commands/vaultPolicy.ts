import { settings } from '../../config/settings.ts';
import { vaultPolicy } from '../../secrets/vault/policy.ts';
import type { CommandCall } from '../command.ts';

/** Prints the policy that the gateway's role in Vault needs. It asks neither the database nor Vault. */
export function run({ options, io }: CommandCall): Promise<void> {
  const { orgs } = options;
  const organisations = typeof orgs === 'string' ? orgs.split(',').filter((name) => name !== '') : undefined;
  const mount = (name: 'VAULT_KV_MOUNT' | 'VAULT_TRANSIT_MOUNT') => io.env[name] ?? settings[name].byDefault;
  const mounts = { kvMount: mount('VAULT_KV_MOUNT'), transitMount: mount('VAULT_TRANSIT_MOUNT') };
  io.out(vaultPolicy({ ...mounts, ...(organisations ? { organisations } : {}) }).trimEnd());
  return Promise.resolve();
}
