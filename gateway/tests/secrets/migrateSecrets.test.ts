import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { migrateSecrets, type MigrateDeps } from '../../src/secrets/migrateSecrets.ts';
import { parseMasterKeys } from '../../src/secrets/sealed/masterKeys.ts';
import { createSealedStore } from '../../src/secrets/sealed/sealedStore.ts';
import type { SecretRef, SecretStore } from '../../src/secrets/store.ts';
import { createTestDatabase } from '../../testing/postgres.ts';
import { openTestVault } from '../../testing/vault/openTestVault.ts';
import { startVaultDouble, type VaultDouble } from '../../testing/vault/vaultDouble.ts';
import { refOf, stamp } from './storeContract.ts';

const system = { randomBytes: (size: number) => randomBytes(size), checkpoint: async () => {} };
let database: Database;
let double: VaultDouble;
let stores: { database: SecretStore; vault: SecretStore };

const refs: SecretRef[] = ['acme', 'globex'].flatMap((organisation) =>
  ['one', 'two', 'three'].flatMap((name) => [
    refOf(name, organisation, 'client_secret'),
    refOf(name, organisation, 'tokens'),
  ]),
);
const valueOf = ({ organisation, connection, field }: SecretRef) => `${field} of ${organisation}/${connection}`;
const fill = async (store: SecretStore) => {
  for (const [index, ref] of refs.entries()) await store.write(ref, valueOf(ref), stamp(1, index));
};
const expectAll = async (store: SecretStore) => {
  for (const [index, ref] of refs.entries())
    expect(await store.read(ref, { fresh: true })).toMatchObject({ value: valueOf(ref), generation: 1, fence: index });
};

beforeEach(async () => {
  database = await createTestDatabase();
  await database.query("insert into organisations (id) values ('acme'), ('globex')");
  double = await startVaultDouble();
  const masterKeys = parseMasterKeys('ab'.repeat(32));
  stores = {
    database: createSealedStore({ database, masterKeys, system }),
    vault: openTestVault(double.address).store,
  };
});
afterEach(async () => {
  await stores.vault.close();
  await double.stop();
  await database.close();
});

describe.each([
  ['database', 'vault'],
  ['vault', 'database'],
] as const)('E94 moving secrets from the %s to the %s', (source, target) => {
  const deps = (checkpoint = async () => {}): MigrateDeps => {
    const { [source]: from, [target]: to } = stores;
    return { database, from, to, system: { checkpoint } };
  };
  beforeEach(() => fill(stores[source]));

  it('copies all of them with their stamps, and leaves them where they came from', async () => {
    expect(await migrateSecrets(deps())).toEqual({ copied: 12, present: 0, newer: 0, removed: 0 });
    await expectAll(stores[target]);
    await expectAll(stores[source]);
    expect(await migrateSecrets(deps())).toEqual({ copied: 0, present: 12, newer: 0, removed: 0 });
  });

  it('deletes them, and the keys of their organisations, once all of them read back', async () => {
    expect(await migrateSecrets(deps(), { remove: true })).toMatchObject({ copied: 12, removed: 6 });
    await expectAll(stores[target]);
    for (const organisation of ['acme', 'globex']) expect(await stores[source].list(organisation)).toEqual([]);
    const keys = await database.query('select 1 from organisation_keys');
    expect(source === 'database' ? keys.rows.length : double.transit.keys.size).toBe(0);
  });

  it('goes on where it was stopped, whether it copied or deleted', async () => {
    for (const stopAt of [5, 29]) {
      let passed = 0;
      const dying = async () => {
        passed += 1;
        if (passed === stopAt) throw new Error('killed');
      };
      await expect(migrateSecrets(deps(dying), { remove: true })).rejects.toThrow('killed');
    }
    const { present, copied, removed } = await migrateSecrets(deps(), { remove: true });
    expect({ present: present > 0, copied, removed: removed > 0 && removed < 6 }).toEqual({
      ...{ present: true, copied: 0, removed: true },
    });
    await expectAll(stores[target]);
  });

  it('takes over what changed meanwhile', async () => {
    let passed = 0;
    const changing = async () => {
      passed += 1;
      if (passed === 8) await stores[source].write(refOf('one'), 'changed', stamp(2, 0));
    };
    expect(await migrateSecrets(deps(changing))).toMatchObject({ copied: 13 });
    expect(await stores[target].read(refOf('one'), { fresh: true })).toMatchObject({ value: 'changed', generation: 2 });
  });

  it('leaves a later write in the other store as it is', async () => {
    await stores[target].write(refOf('one'), 'later', stamp(9, 9));
    expect(await migrateSecrets(deps(), { remove: true })).toMatchObject({ copied: 11, newer: 1, removed: 6 });
    expect(await stores[target].read(refOf('one'), { fresh: true })).toMatchObject({ value: 'later' });
  });

  it('deletes nothing if what was written reads otherwise', async () => {
    const { [source]: from, [target]: to } = stores;
    const lying: SecretStore = { ...to, read: async (...of) => ({ ...(await to.read(...of))!, value: 'otherwise' }) };
    await expect(migrateSecrets({ ...deps(), from, to: lying }, { remove: true })).rejects.toThrow('reads otherwise');
    await expectAll(from);
  });
});

it('E94 nothing is moved to a store that is down', async () => {
  await fill(stores.database);
  double.setState('sealed');
  const { database: from, vault: to } = stores;
  await expect(migrateSecrets({ database, from, to, system }, { remove: true })).rejects.toMatchObject({
    code: 'store_unavailable',
  });
  await expectAll(from);
});
