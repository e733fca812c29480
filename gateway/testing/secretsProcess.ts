import { randomBytes } from 'node:crypto';
import { openPool } from '../src/database/pool.ts';
import type { DatabaseConnection } from '../src/database/database.ts';
import { migrateSecrets } from '../src/secrets/migrateSecrets.ts';
import { parseMasterKeys } from '../src/secrets/sealed/masterKeys.ts';
import { replaceDataKeys, resealSecrets, rotateMasterKey } from '../src/secrets/sealed/rotate.ts';
import { createSealedStore } from '../src/secrets/sealed/sealedStore.ts';
import { rotateVaultKey } from '../src/secrets/vault/rotateVault.ts';
import { openTestVault } from './vault/openTestVault.ts';

/** What a process of its own does with the secrets of a test, and at which of its fault points it kills itself. */
export type SecretsOrder = {
  connection: DatabaseConnection;
  vaultAddress: string;
  masterKeys: [current: string, previous: string[]];
  work: 'wrap' | 'reseal' | 'new data keys' | 'to vault' | 'to database' | 'rotate vault';
  killAt?: number;
};

const order = JSON.parse(process.argv[2] ?? '') as SecretsOrder;
let passed = 0;
const checkpoint = async () => {
  passed += 1;
  if (passed === order.killAt) process.kill(process.pid, 'SIGKILL');
  await Promise.resolve();
};
const database = openPool(order.connection);
const system = { randomBytes: (size: number) => randomBytes(size), checkpoint };
const masterKeys = parseMasterKeys(...order.masterKeys);
const sealed = createSealedStore({ database, masterKeys, system });
const { store, vault } = openTestVault(order.vaultAddress);
const deps = { database, masterKeys, system };

const works: Record<SecretsOrder['work'], () => Promise<unknown>> = {
  wrap: () => rotateMasterKey(deps),
  reseal: () => resealSecrets(deps),
  'new data keys': () => replaceDataKeys(deps),
  'to vault': () => migrateSecrets({ database, from: sealed, to: store, system }, { remove: true }),
  'to database': () => migrateSecrets({ database, from: store, to: sealed, system }, { remove: true }),
  'rotate vault': () => rotateVaultKey({ ...vault, system: { ...vault.system, checkpoint } }, 'acme'),
};
await works[order.work]();
await store.close();
await database.close();
