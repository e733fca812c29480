import { ConfigError, type Config } from './config/config.ts';
import { loadMasterKeys, type LoadedKeys } from './config/masterKeyFile.ts';
import type { Database } from './database/database.ts';
import { findMasterKey } from './secrets/sealed/masterKeys.ts';
import { createSealedStore } from './secrets/sealed/sealedStore.ts';
import type { SecretStore } from './secrets/store.ts';
import { createVaultStore, openVault, type Vault } from './secrets/vault/vaultStore.ts';
import type { System } from './system.ts';

/** A secret store, what it stands on, and where that is, for people. */
export type OpenedStore = { store: SecretStore; place: string } & (
  { kind: 'database'; masterKeys: LoadedKeys } | { kind: 'vault'; vault: Vault }
);

/** Opens the secret store that the settings name. Throws a ConfigError if there is no key for what is there. */
export async function openStore(config: Config, database: Database, system: System): Promise<OpenedStore> {
  if (config.secrets.kind === 'vault') {
    const settings = config.secrets.vault;
    const vault = openVault(settings, system);
    return { kind: 'vault', vault, store: createVaultStore(vault), place: `in Vault at ${settings.address}` };
  }
  const masterKeys = await openKeys(config, database, system);
  const { masterKey } = config;
  const where = masterKey.key === undefined ? masterKey.file : 'ASPIRE_GATEWAY_KEY';
  return {
    kind: 'database',
    masterKeys,
    store: createSealedStore({ database, masterKeys: masterKeys.keys, system }),
    place: `encrypted in the database; master key in ${where}`,
  };
}

/** Refuses to start with keys that do not open what is there. */
async function openKeys(config: Config, database: Database, system: System): Promise<LoadedKeys> {
  const { rows } = await database.query<{ id: string }>('select distinct master_key_id as id from organisation_keys');
  const loaded = loadMasterKeys(config, { inUse: rows.length > 0, randomBytes: system.randomBytes });
  const unknown = rows.filter(({ id }) => !findMasterKey(loaded.keys, id)).map(({ id }) => id);
  if (unknown.length > 0)
    throw new ConfigError([
      `The database holds secrets of another master key (${unknown.join(', ')}) than the one given (${loaded.keys.current.id}). Bring the earlier key back, or name it in ASPIRE_GATEWAY_PREVIOUS_KEYS.`,
    ]);
  if (loaded.warning !== undefined) system.log.warn(loaded.warning);
  return loaded;
}
