import { inspect } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { rotateVaultKey } from '../../src/secrets/vault/rotateVault.ts';
import { double, open, opened, startVault, stopVaultAfterEach } from '../../testing/vault/vaultOfTest.ts';
import { itKeepsSecrets, refOf, stamp } from './storeContract.ts';

stopVaultAfterEach();

describe.each(['vault', 'openbao'] as const)('on a server that answers as %s does', (dialect) => {
  beforeEach(() => startVault(dialect));
  itKeepsSecrets({ store: () => opened.store, replica: async () => open().store });

  it.each(['..', '%2e%2e', '.', 'a/b', 'a%2Fb', 'x\u0000', '', 'ä', 'a b'])(
    'E63 %j is no name and reaches no path',
    async (name) => {
      await expect(opened.store.read(refOf(name))).rejects.toMatchObject({ code: 'invalid_input' });
      await expect(opened.store.write(refOf('main', name), 'x', stamp(1, 0))).rejects.toMatchObject({
        code: 'invalid_input',
      });
      await expect(opened.store.list(name)).rejects.toMatchObject({ code: 'invalid_input' });
      expect(double.requests).toEqual([]);
    },
  );

  it.each(['api-keys', 'oauth-configs', 'global', '__proto__', 'constructor', '-', '_', '-x-'])(
    'E63 %s is a name like any other',
    async (name) => {
      await opened.store.write(refOf(name, name), `of ${name}`, stamp(1, 0));
      await opened.store.write(refOf('main'), 'another', stamp(1, 0));
      expect(await open().store.read(refOf(name, name))).toMatchObject({ value: `of ${name}` });
      expect(await opened.store.list(name)).toEqual([name]);
    },
  );
});

describe('the store', () => {
  beforeEach(() => startVault());

  it('E76 every organisation has an aes256-gcm96 key of its own, which cannot be exported', async () => {
    for (const organisation of ['acme', 'globex']) await opened.store.write(refOf('m', organisation), 'x', stamp(1, 0));
    const kinds = [...double.transit.keys].map(([name, { type, exportable }]) => ({ name, type, exportable }));
    expect(kinds).toEqual(['acme', 'globex'].map((name) => ({ name, type: 'aes256-gcm96', exportable: false })));
  });

  it('E76 a key of another kind, which Vault would leave as it is, is refused', async () => {
    double.transit.handle('POST', ['keys', 'acme'], { type: 'chacha20-poly1305' });
    await expect(opened.store.write(refOf('main'), 'x', stamp(1, 0))).rejects.toThrow(
      'is not of the kind aes256-gcm96',
    );
    expect(double.countOf('transit/encrypt')).toBe(0);
  });

  it('E64 a ciphertext that was moved to another connection, field or organisation does not open', async () => {
    await opened.store.write(refOf('main'), 'MARKED', stamp(1, 0));
    await opened.store.write(refOf('main', 'globex'), 'x', stamp(1, 0));
    const versions = double.kv.documents.get('acme/main')?.versions ?? [];
    const { tokens } = versions.at(-1)?.data as { tokens: object };
    const moved = [{ data: { client_secret: tokens, tokens }, deletion_time: '', destroyed: false }];
    for (const path of ['acme/other', 'globex/main', 'acme/main']) double.kv.documents.set(path, { versions: moved });
    for (const ref of [refOf('other'), refOf('main', 'globex'), refOf('main', 'acme', 'client_secret')])
      await expect(open().store.read(ref)).rejects.toMatchObject({ code: 'bug' });
    expect(await open().store.read(refOf('main'))).toMatchObject({ value: 'MARKED' });
  });

  it('E77 a document that was softly deleted or destroyed is not found, and can be written again', async () => {
    for (const end of ['delete', 'destroy'] as const) {
      await opened.store.write(refOf(end), 'x', stamp(1, 0));
      if (end === 'delete') double.kv.handle('DELETE', ['data', 'acme', end], {});
      else double.kv.handle('PUT', ['destroy', 'acme', end], { versions: [1] });
      expect(await opened.store.read(refOf(end), { fresh: true })).toBeUndefined();
      expect(await opened.store.list('acme')).toEqual([]);
      expect(await opened.store.write(refOf(end), 'again', stamp(1, 0))).toBe('written');
      expect(await opened.store.read(refOf(end), { fresh: true })).toMatchObject({ value: 'again' });
      await opened.store.delete({ organisation: 'acme', connection: end });
    }
  });

  it('E78 what the policy forbids is an error that names the path, never "nothing stored"', async () => {
    await opened.store.write(refOf('main'), 'x', stamp(1, 0));
    double.deny('transit/');
    const { store } = open();
    await expect(store.read(refOf('main'))).rejects.toMatchObject({
      code: 'store_unavailable',
      message: expect.stringContaining('policy forbids POST transit/decrypt/acme (403)'),
    });
    await expect(store.write(refOf('main'), 'y', stamp(1, 1))).rejects.toThrow('policy forbids GET transit/keys/acme');
    double.allowAll();
    double.deny('secret/');
    await expect(store.read(refOf('main'))).rejects.toThrow('policy forbids GET secret/data/acme/main');
    expect(double.countOf('auth/approle/login')).toBe(2);
  });

  it('E79 a list that fails is an error, and folders of others are no connections', async () => {
    await opened.store.write(refOf('main'), 'x', stamp(1, 0));
    double.kv.handle('POST', ['data', 'acme', 'oauth-configs', 'aspire'], { data: { a: '1' } });
    expect(await opened.store.list('acme')).toEqual(['main']);
    double.deny('secret/metadata');
    await expect(opened.store.list('acme')).rejects.toMatchObject({ code: 'store_unavailable' });
  });

  it('E81 of two writers with one stamp each is written after the other, and no field is lost', async () => {
    const [one, other] = [opened.store, open().store];
    await Promise.all([
      ...Array.from({ length: 4 }, (_, fence) => one.write(refOf('main'), `t${fence}`, stamp(1, fence))),
      other.write(refOf('main', 'acme', 'client_secret'), 'secret', stamp(1, 0)),
    ]);
    expect(await open().store.read(refOf('main'))).toMatchObject({ value: 't3' });
    expect(await open().store.read(refOf('main', 'acme', 'client_secret'))).toMatchObject({
      value: 'secret',
      count: 1,
    });
  });

  it('E81 a write whose answer was lost is written once', async () => {
    await opened.store.write(refOf('main'), 'one', stamp(1, 0));
    double.plan({ path: 'secret/data', method: 'POST', reset: true, after: true, times: 1 });
    expect(await opened.store.write(refOf('main'), 'two', stamp(1, 1))).toBe('written');
    expect(await open().store.read(refOf('main'))).toMatchObject({ value: 'two', count: 2 });
  });

  it('E82 nothing is put beside the data, where Vault would drop it; what it drops is told in the log', async () => {
    const { store, system } = opened;
    await store.write(refOf('main'), 'x', stamp(1, 0));
    await store.read(refOf('main'), { fresh: true });
    expect(system.lines).toEqual([]);
    const body = '{"data":{"data":{},"metadata":{"version":1}},"warnings":["Endpoint ignored: [metadata]"]}';
    double.plan({ path: 'secret/data', method: 'GET', times: 1, body });
    await store.read(refOf('main'), { fresh: true });
    expect(system.lines.join()).toContain('Endpoint ignored: [metadata]');
  });

  it('E83 what was never stored is absent, and is not asked of Transit', async () => {
    await opened.store.write(refOf('main', 'acme', 'client_secret'), 'secret', stamp(1, 0));
    expect(await opened.store.read(refOf('main'))).toBeUndefined();
    expect(double.countOf('transit/decrypt')).toBe(0);
  });

  it('E84 deleting one field destroys the versions that held it', async () => {
    await opened.store.write(refOf('main'), 'MARKED', stamp(1, 0));
    await opened.store.write(refOf('main', 'acme', 'client_secret'), 'secret', stamp(1, 0));
    await opened.store.delete(refOf('main'));
    const versions = double.kv.documents.get('acme/main')?.versions ?? [];
    expect(versions.map(({ destroyed }) => destroyed)).toEqual([true, true, false]);
    expect(JSON.stringify(versions)).not.toContain('tokens');
  });

  it('E84 deleting a connection destroys all its versions; deleting an organisation takes its key', async () => {
    for (const fence of [0, 1, 2]) await opened.store.write(refOf('main'), 'x', stamp(1, fence));
    await opened.store.write(refOf('other'), 'y', stamp(1, 0));
    await opened.store.delete({ organisation: 'acme', connection: 'main' });
    expect([...double.kv.documents.keys()]).toEqual(['acme/other']);
    await opened.store.deleteOrganisation('acme');
    expect(double.kv.documents.size + double.transit.keys.size).toBe(0);
    expect(await opened.store.write(refOf('main'), 'again', stamp(1, 0))).toBe('written');
  });

  it('E84 an organisation whose deletion fails halfway is no longer served from memory', async () => {
    await opened.store.write(refOf('main'), 'x', stamp(1, 0));
    expect(await opened.store.read(refOf('main'))).toMatchObject({ value: 'x' });
    double.plan({ path: 'secret/metadata', method: 'LIST', status: 500 });
    await expect(opened.store.deleteOrganisation('acme')).rejects.toMatchObject({ code: 'store_unavailable' });
    double.unplan();
    await expect(opened.store.read(refOf('main'))).rejects.toThrow('encryption key not found');
    await opened.store.deleteOrganisation('acme');
    expect(await opened.store.read(refOf('main'))).toBeUndefined();
  });

  it('E84 an organisation that another replica deleted gets a new key at its next secret', async () => {
    await opened.store.write(refOf('main'), 'x', stamp(1, 0));
    await open().store.deleteOrganisation('acme');
    // Without the right to create, encrypting with a key that is gone is forbidden.
    double.plan({
      path: 'transit/encrypt',
      status: 403,
      times: 1,
      body: '{"errors":["1 error occurred:\\n\\t* permission denied\\n\\n"]}',
    });
    expect(await opened.store.write(refOf('main'), 'again', stamp(1, 0))).toBe('written');
    expect(await open().store.read(refOf('main'))).toMatchObject({ value: 'again' });
  });

  it('E85 a rotated key reads what is there, seals it anew, and retires its earlier versions', async () => {
    for (const name of ['one', 'two']) await opened.store.write(refOf(name), name, stamp(3, 4));
    const before = JSON.stringify(double.kv.documents.get('acme/one'));
    const { vault } = open();
    let passed = 0;
    const dying = {
      ...vault,
      system: {
        ...vault.system,
        checkpoint: async () => {
          if ((passed += 1) === 2) throw new Error('killed');
        },
      },
    };
    await expect(rotateVaultKey(dying, 'acme')).rejects.toThrow('killed');
    for (const name of ['one', 'two']) expect(await open().store.read(refOf(name))).toMatchObject({ value: name });
    expect(await rotateVaultKey(vault, 'acme')).toBe(2);
    for (const name of ['one', 'two'])
      expect(await open().store.read(refOf(name))).toMatchObject({ value: name, count: 1, generation: 3, fence: 4 });
    const { sealed } = (JSON.parse(before) as { versions: { data: { tokens: { sealed: string } } }[] }).versions[0]!
      .data.tokens;
    expect(double.transit.handle('POST', ['decrypt', 'acme'], { ciphertext: sealed })).toMatchObject({
      body: { errors: ['ciphertext or signature version is disallowed by policy (too old)'] },
    });
    const versions = double.kv.documents.get('acme/one')?.versions ?? [];
    expect(versions.slice(0, -1).every(({ destroyed }) => destroyed)).toBe(true);
  });

  it('a document that somebody else wrote is left alone', async () => {
    double.kv.handle('POST', ['data', 'acme', 'main'], { data: { tokens: 'plain' } });
    await expect(opened.store.read(refOf('main'))).rejects.toThrow('was not written by the gateway');
    await expect(opened.store.write(refOf('main'), 'x', stamp(1, 0))).rejects.toThrow('was not written by the gateway');
  });
});

describe('while Vault is down', () => {
  beforeEach(async () => {
    await startVault();
    await opened.store.write(refOf('main'), 'x', stamp(1, 0));
  });

  it('E87 what is cached is served for a day, marked as stale; nothing else is, and nothing is written', async () => {
    const { store, pass } = opened;
    expect(await store.read(refOf('main'))).not.toHaveProperty('stale');
    pass(60_000);
    await double.stop();
    expect(await store.read(refOf('main'))).toMatchObject({ value: 'x', stale: true });
    await expect(store.read(refOf('main'), { fresh: true })).rejects.toMatchObject({ code: 'store_unavailable' });
    await expect(store.read(refOf('other'))).rejects.toMatchObject({ code: 'store_unavailable' });
    await expect(store.write(refOf('main'), 'y', stamp(1, 1))).rejects.toMatchObject({ code: 'store_unavailable' });
    await expect(store.delete(refOf('main'))).rejects.toMatchObject({ code: 'store_unavailable' });
    await expect(store.list('acme')).rejects.toMatchObject({ code: 'store_unavailable' });
    pass(24 * 3_600_000);
    await expect(store.read(refOf('main'))).rejects.toMatchObject({ code: 'store_unavailable' });
  });

  it('E87 it is said beforehand that no token could be kept', async () => {
    await opened.store.assertWritable();
    double.setState('sealed');
    await expect(opened.store.assertWritable()).rejects.toMatchObject({
      code: 'store_unavailable',
      message: 'Vault is sealed',
    });
    double.setState('active');
    double.tokens.role.secretIds.clear();
    double.tokens.revokeAll();
    await expect(open().store.assertWritable()).rejects.toThrow('Vault refuses the login');
  });

  it.each([
    ['active', 200, true],
    ['standby', 429, true],
    ['performance standby', 473, true],
    ['disaster recovery', 472, false],
    ['cannot reach its active node', 474, false],
    ['not initialised', 501, false],
    ['sealed', 503, false],
    ['removed', 530, false],
    ['418', 418, false],
  ])('E86 health tells %s', async (words, status, up) => {
    double.plan({ path: 'sys/health', status, body: '{"initialized":true}' });
    expect(await opened.store.health()).toEqual({ up, detail: expect.stringContaining(words) });
  });

  it('E86 health tells a server that is down, and one that is unreadable', async () => {
    double.plan({ path: 'sys/health', body: '<html>' });
    expect(await opened.store.health()).toEqual({ up: false, detail: 'Vault sent an answer that is no JSON.' });
    double.unplan();
    await double.stop();
    expect(await opened.store.health()).toEqual({
      up: false,
      detail: expect.stringContaining('Vault cannot be reached'),
    });
    await double.start();
    expect(await opened.store.health()).toEqual({ up: true, detail: 'Vault is active' });
  });

  it('E90 neither token nor secret id nor secret is in an error, its cause, the log, or what the store looks like', async () => {
    const { store, vault, system } = open();
    const seen: unknown[] = [store, vault, system.lines];
    const fail = async (work: Promise<unknown>) => seen.push(await work.catch((error: unknown) => error));
    await store.write(refOf('main'), 'MARKED-SECRET', stamp(1, 1));
    for (const plan of [
      { status: 400 },
      { status: 403 },
      { status: 405 },
      { status: 500 },
      { reset: true } as const,
      { body: '{' },
    ]) {
      const body = `{"errors":["error converting input MARKED-SECRET of ${[...double.tokens.tokens.keys()].join()}"]}`;
      double.plan({ path: 'secret', body, ...plan });
      await fail(store.read(refOf('main'), { fresh: true }));
      await fail(store.write(refOf('main'), 'MARKED-SECRET', stamp(1, 2)));
      double.unplan();
    }
    double.tokens.role.secretIds.clear();
    double.tokens.revokeAll();
    await fail(store.read(refOf('main'), { fresh: true }));
    expect(seen).toHaveLength(16);
    const text = inspect(seen, { depth: 20, showHidden: true }) + JSON.stringify(seen);
    for (const secret of ['MARKED', 'secret-id-1', 's.token', Buffer.from('MARKED-SECRET').toString('base64')])
      expect(text).not.toContain(secret);
  });
});
