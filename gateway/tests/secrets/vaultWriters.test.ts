import { beforeEach, describe, expect, it } from 'vitest';
import type { SecretStore } from '../../src/secrets/store.ts';
import type { Kv } from '../../src/secrets/vault/kv.ts';
import { createVaultStore } from '../../src/secrets/vault/vaultStore.ts';
import { double, open, opened, startVault, stopVaultAfterEach } from '../../testing/vault/vaultOfTest.ts';
import { refOf, stamp } from './storeContract.ts';

const main = { organisation: 'acme', connection: 'main' };

stopVaultAfterEach();
/** A store on the same Vault, whose documents are reached through `change`. */
const storeWith = (change: (kv: Kv) => Partial<Kv>): SecretStore => {
  const { vault } = open();
  return createVaultStore({ ...vault, kv: { ...vault.kv, ...change(vault.kv) } });
};
beforeEach(() => startVault());

describe('where others keep writing', () => {
  const busy = { code: 'store_unavailable', message: 'Others keep writing the secrets of acme/main. Try again.' };

  it('a write and a deletion are tried ten times', async () => {
    await opened.store.write(refOf('main'), 'x', stamp(1, 0));
    let [attempts, lost] = [0, 10];
    const store = storeWith((kv) => ({
      write: async (...given) => ((attempts += 1) <= lost ? false : kv.write(...given)),
    }));
    await expect(store.write(refOf('main'), 'y', stamp(1, 1))).rejects.toMatchObject(busy);
    expect(attempts).toBe(10);
    [attempts, lost] = [0, 10];
    await expect(store.delete(refOf('main'))).rejects.toMatchObject(busy);
    expect(attempts).toBe(10);
    [attempts, lost] = [0, 9];
    expect(await store.write(refOf('main'), 'y', stamp(1, 1))).toBe('written');
    expect(await open().store.read(refOf('main'))).toMatchObject({ value: 'y', count: 2 });
    [attempts, lost] = [0, 9];
    await store.delete(refOf('main'));
    expect(await open().store.read(refOf('main'))).toBeUndefined();
  });

  it('a write with the stamp of what is stored takes its place', async () => {
    await opened.store.write(refOf('main'), 'x', stamp(1, 5));
    expect(await open().store.write(refOf('main'), 'y', stamp(1, 5))).toBe('written');
    expect(await open().store.read(refOf('main'))).toMatchObject({ value: 'y', fence: 5, count: 2 });
  });

  it('a write that comes late gives up what it holds in memory', async () => {
    const { store } = opened;
    await store.write(refOf('main'), 'old', stamp(1, 0));
    await open().store.write(refOf('main'), 'new', stamp(1, 5));
    expect(await store.read(refOf('main'))).toMatchObject({ value: 'old' });
    expect(await store.write(refOf('main'), 'late', stamp(1, 3))).toBe('late');
    expect(await store.read(refOf('main'))).toMatchObject({ value: 'new' });
  });
});

describe('what is stored', () => {
  it('has the times of its writes, and is served from memory as it is read', async () => {
    const { store, system } = opened;
    expect(store.kind).toBe('vault');
    system.now = () => 1_000;
    await store.write(refOf('main'), 'x', stamp(2, 3));
    system.now = () => 2_000;
    await store.write(refOf('main'), 'y', stamp(2, 4));
    double.requests.splice(0);
    const held = await store.read(refOf('main'));
    expect(double.requests).toEqual([]);
    const times = { createdAt: new Date(1_000), updatedAt: new Date(2_000) };
    expect(held).toEqual({ value: 'y', generation: 2, fence: 4, count: 2, ...times });
    expect(await open().store.read(refOf('main'))).toEqual(held);
  });

  it('is held in memory once it was read', async () => {
    await opened.store.write(refOf('main'), 'x', stamp(1, 0));
    const { store } = open();
    const read = await store.read(refOf('main'));
    double.requests.splice(0);
    expect(await store.read(refOf('main'))).toEqual(read);
    expect(double.requests).toEqual([]);
    await store.read(refOf('main'), { fresh: true });
    expect(double.requests).not.toEqual([]);
  });

  it('is no longer served from memory once a read finds that it is gone', async () => {
    const { store } = opened;
    await store.write(refOf('main'), 'x', stamp(1, 0));
    await open().store.delete(main);
    expect(await store.read(refOf('main'))).toMatchObject({ value: 'x' });
    expect(await store.read(refOf('main'), { fresh: true })).toBeUndefined();
    expect(await store.read(refOf('main'))).toBeUndefined();
  });

  it('is served as stale while Vault is down, never where Vault says no', async () => {
    const { store, pass } = opened;
    await store.write(refOf('main'), 'x', stamp(1, 0));
    const held = await store.read(refOf('main'));
    pass(60_000);
    double.deny('secret');
    await expect(store.read(refOf('main'))).rejects.toThrow('policy forbids');
    double.setState('sealed');
    expect(await store.read(refOf('main'))).toEqual({ ...held, stale: true });
  });

  it('is listed only while it has a secret', async () => {
    await opened.store.write(refOf('main'), 'x', stamp(1, 0));
    await opened.store.write(refOf('other'), 'y', stamp(1, 0));
    await opened.store.delete(refOf('main'));
    expect(double.kv.documents.has('acme/main')).toBe(true);
    expect(await opened.store.list('acme')).toEqual(['other']);
  });
});

describe('a deletion', () => {
  it('that ended before it destroyed earlier versions is completed by the next', async () => {
    const { store } = opened;
    await store.write(refOf('main'), 'x', stamp(1, 0));
    await store.write(refOf('main'), 'y', stamp(1, 1));
    double.plan({ path: 'secret/destroy', status: 500 });
    await expect(store.delete(refOf('main'))).rejects.toMatchObject({ code: 'store_unavailable' });
    double.unplan();
    await store.delete(refOf('main'));
    const versions = double.kv.documents.get('acme/main')?.versions ?? [];
    expect(versions.map(({ destroyed }) => destroyed)).toEqual([true, true, false]);
  });

  type Case = [
    what: string,
    change: (kv: Kv, meanwhile: () => Promise<void>) => Partial<Kv>,
    remove: (store: SecretStore) => Promise<void>,
    seen: object,
  ];
  it.each<Case>([
    [
      'a field',
      (kv, meanwhile) => ({ write: (...given) => meanwhile().then(() => kv.write(...given)) }),
      (store) => store.delete(refOf('main')),
      { value: 'another' },
    ],
    [
      'a connection',
      (kv, meanwhile) => ({ delete: (...given) => meanwhile().then(() => kv.delete(...given)) }),
      (store) => store.delete(main),
      { value: 'another' },
    ],
    [
      'an organisation',
      (kv, meanwhile) => ({ list: (...given) => meanwhile().then(() => kv.list(...given)) }),
      (store) => store.deleteOrganisation('acme'),
      { code: 'bug', message: expect.stringContaining('encryption key not found') },
    ],
  ])('of %s leaves nothing in memory, neither meanwhile nor afterwards', async (_, change, remove, expected) => {
    const seen: unknown[] = [];
    const store = storeWith((kv) =>
      change(kv, async () => void seen.push(await store.read(refOf('main')).catch((error: unknown) => error))),
    );
    await opened.store.write(refOf('main'), 'x', stamp(1, 0));
    expect(await store.read(refOf('main'))).toMatchObject({ value: 'x' });
    // Another replica writes, which this one does not hear of.
    await opened.store.write(refOf('main'), 'another', stamp(1, 1));
    expect(await store.read(refOf('main'))).toMatchObject({ value: 'x' });
    await remove(store);
    expect(seen).toMatchObject([expected]);
    expect(await store.read(refOf('main'))).toBeUndefined();
  });

  it('of one field leaves the other one in memory', async () => {
    const { store } = opened;
    await store.write(refOf('main'), 'x', stamp(1, 0));
    await store.write(refOf('main', 'acme', 'client_secret'), 'secret', stamp(1, 0));
    await store.delete(refOf('main'));
    double.requests.splice(0);
    expect(await store.read(refOf('main', 'acme', 'client_secret'))).toMatchObject({ value: 'secret' });
    expect(double.requests).toEqual([]);
  });
});

it('an outage says when to come back, by the clock of the system', async () => {
  opened.system.now = () => 5_000;
  double.plan({ path: 'secret', status: 500 });
  await expect(opened.store.list('acme')).rejects.toMatchObject({
    ...{ code: 'store_unavailable', message: 'Vault answers 500.', retryAt: new Date(7_000) },
  });
});

it('a store that was closed asks no more', async () => {
  const { store } = open();
  await store.read(refOf('main'));
  await store.close();
  await expect(store.read(refOf('main'))).rejects.toMatchObject({ code: 'store_unavailable' });
});
