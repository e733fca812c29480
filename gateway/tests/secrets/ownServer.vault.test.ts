import { afterEach, expect, it } from 'vitest';
import { makeSite } from '../../testing/vault/admin.ts';
import { startOpenBao } from '../../testing/vault/openbao.ts';
import { openTestVault } from '../../testing/vault/openTestVault.ts';
import { refOf, stamp } from './storeContract.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

it('E86 a server without keys, and one that is sealed, are told; what is cached is served meanwhile', async () => {
  const server = await startOpenBao({ initialise: false });
  ends.push(() => server.close());
  const early = openTestVault(server.address);
  ends.push(() => early.store.close());
  expect(await early.store.health()).toEqual({ up: false, detail: 'Vault is not initialised' });
  await expect(early.store.assertWritable()).rejects.toMatchObject({ code: 'store_unavailable' });
  await server.initialise();

  const { store, pass } = openTestVault(server.address, await makeSite(server));
  ends.push(() => store.close());
  await store.write(refOf('main'), 'x', stamp(1, 0));
  await store.assertWritable();
  await server.ask('PUT', 'sys/seal');
  pass(60_000);
  expect(await store.health()).toEqual({ up: false, detail: 'Vault is sealed' });
  await expect(store.assertWritable()).rejects.toThrow('Vault is sealed');
  expect(await store.read(refOf('main'))).toMatchObject({ value: 'x', stale: true });
  await expect(store.write(refOf('main'), 'y', stamp(1, 1))).rejects.toThrow('sealed, or not ready');
  await server.unseal();
  expect(await store.write(refOf('main'), 'y', stamp(1, 1))).toBe('written');
  expect(await store.read(refOf('main'), { fresh: true })).toMatchObject({ value: 'y', count: 2 });
});
