import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { parseMasterKeys } from '../../src/secrets/sealed/masterKeys.ts';
import { createSealedStore } from '../../src/secrets/sealed/sealedStore.ts';
import type { SecretRef, SecretStore } from '../../src/secrets/store.ts';
import { createTestDatabase } from '../../testing/postgres.ts';
import type { SecretsOrder } from '../../testing/secretsProcess.ts';
import { openTestVault } from '../../testing/vault/openTestVault.ts';
import { startVaultDouble, type VaultDouble } from '../../testing/vault/vaultDouble.ts';
import { refOf, stamp } from './storeContract.ts';

const [oldKey, newKey] = ['ab'.repeat(32), 'cd'.repeat(32)];
const script = fileURLToPath(new URL('../../testing/secretsProcess.ts', import.meta.url));
const refs: SecretRef[] = Array.from({ length: 6 }, (_, index) => refOf(`c${index}`, index % 2 ? 'acme' : 'globex'));

let database: Database;
let double: VaultDouble;
const open: SecretStore[] = [];
const sealedWith = (current: string, previous: string[] = []) =>
  createSealedStore({
    database,
    masterKeys: parseMasterKeys(current, previous),
    system: { randomBytes: (size) => randomBytes(size) },
  });
const vault = () => {
  const { store } = openTestVault(double.address);
  open.push(store);
  return store;
};

beforeEach(async () => {
  database = await createTestDatabase();
  await database.query("insert into organisations (id) values ('acme'), ('globex')");
  double = await startVaultDouble();
});
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  await double.stop();
  await database.close();
});

const fill = async (store: SecretStore) => {
  for (const [index, ref] of refs.entries()) await store.write(ref, `value ${index}`, stamp(1, index));
};
const readAll = (...stores: SecretStore[]) =>
  Promise.all(
    refs.map(async (ref) => {
      for (const store of stores) {
        const found = await store.read(ref, { fresh: true });
        if (found) return `${found.value} ${found.fence}`;
      }
      return undefined;
    }),
  );
const all = refs.map((_, index) => `value ${index} ${index}`);

/** Runs a process to its end, and gives its exit code, or the signal that ended it. */
async function run(order: Omit<SecretsOrder, 'connection' | 'vaultAddress'>): Promise<unknown> {
  const whole: SecretsOrder = { connection: database.connection, vaultAddress: double.address, ...order };
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(whole)], { stdio: 'inherit' });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? code;
}

it('E74 wrapping keys anew, killed halfway: everything opens with both keys, and the next run ends it', async () => {
  await fill(sealedWith(oldKey));
  const order = { masterKeys: [newKey, [oldKey]] as [string, string[]], work: 'wrap' as const };
  expect(await run({ ...order, killAt: 2 })).toBe('SIGKILL');
  const { rows } = await database.query('select distinct master_key_id from organisation_keys');
  expect(rows).toHaveLength(2);
  expect(await readAll(sealedWith(newKey, [oldKey]))).toEqual(all);
  expect(await run(order)).toBe(0);
  expect(await readAll(sealedWith(newKey))).toEqual(all);
});

it('E74 sealing secrets anew, killed halfway: everything opens, and the next run ends it and removes the old keys', async () => {
  await fill(sealedWith(oldKey));
  const masterKeys: [string, string[]] = [oldKey, []];
  expect(await run({ masterKeys, work: 'new data keys' })).toBe(0);
  expect(await run({ masterKeys, work: 'reseal', killAt: 4 })).toBe('SIGKILL');
  expect(await readAll(sealedWith(oldKey))).toEqual(all);
  expect((await database.query('select 1 from organisation_keys')).rows).toHaveLength(4);
  expect(await run({ masterKeys, work: 'reseal' })).toBe(0);
  expect(await readAll(sealedWith(oldKey))).toEqual(all);
  expect((await database.query('select 1 from organisation_keys')).rows).toHaveLength(2);
});

it('E85 rotating a key of Vault, killed halfway: everything opens, and the next run ends it', async () => {
  await fill(vault());
  const order = { masterKeys: [oldKey, []] as [string, string[]], work: 'rotate vault' as const };
  expect(await run({ ...order, killAt: 2 })).toBe('SIGKILL');
  expect(await readAll(vault())).toEqual(all);
  expect(await run(order)).toBe(0);
  expect(await readAll(vault())).toEqual(all);
  expect(double.transit.keys.get('acme')?.min).toBe(double.transit.keys.get('acme')?.versions.length);
});

it.each([
  ['to vault', 5],
  ['to vault', 27],
  ['to database', 5],
  ['to database', 27],
] as const)(
  'E94 moving secrets %s, killed at fault point %i: no secret is lost, and the next run ends it',
  async (work, killAt) => {
    const sealed = sealedWith(oldKey);
    await fill(work === 'to vault' ? sealed : vault());
    const order = { masterKeys: [oldKey, []] as [string, string[]], work };
    expect(await run({ ...order, killAt })).toBe('SIGKILL');
    expect(await readAll(sealed, vault())).toEqual(all);
    expect(await run(order)).toBe(0);
    expect(await readAll(work === 'to vault' ? vault() : sealed)).toEqual(all);
    expect(await readAll(work === 'to vault' ? sealed : vault())).toEqual(refs.map(() => undefined));
  },
);
