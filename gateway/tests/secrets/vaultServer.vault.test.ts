import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { migrateSecrets } from '../../src/secrets/migrateSecrets.ts';
import { parseMasterKeys } from '../../src/secrets/sealed/masterKeys.ts';
import { createSealedStore } from '../../src/secrets/sealed/sealedStore.ts';
import { rotateVaultKey } from '../../src/secrets/vault/rotateVault.ts';
import { createTestDatabase } from '../../testing/postgres.ts';
import { adminOf, makeSite, type SiteOptions, type VaultSite } from '../../testing/vault/admin.ts';
import { openTestVault } from '../../testing/vault/openTestVault.ts';
import { itKeepsSecrets, refOf, stamp } from './storeContract.ts';

const { address, token } = inject('vault');
const admin = adminOf(address, token);
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});
const open = ({ kvMount, transitMount, auth }: VaultSite) => {
  const opened = openTestVault(address, { kvMount, transitMount, auth });
  ends.push(() => opened.store.close());
  return opened;
};
const make = async (options?: SiteOptions) => {
  const site = await makeSite(admin, options);
  ends.push(() => site.remove());
  return site;
};

let site: VaultSite;
let opened: ReturnType<typeof openTestVault>;

describe.each([
  ['every organisation', undefined],
  ['the organisations it names', ['acme', 'globex']],
])('E93 with the policy for %s', (_whose, organisations) => {
  beforeEach(async () => {
    site = await make({ organisations });
    opened = open(site);
  });
  itKeepsSecrets({ store: () => opened.store, replica: async () => open(site).store });

  it('E85 keys are rotated', async () => {
    const { store, vault } = opened;
    await store.write(refOf('main'), 'x', stamp(1, 2));
    const { body } = await admin.ask('GET', `${site.kvMount}/data/acme/main`);
    const { sealed } = (body as { data: { data: { tokens: { sealed: string } } } }).data.data.tokens;
    expect(sealed).toMatch(/^vault:v1:/);
    expect(await rotateVaultKey(vault, 'acme')).toBe(1);
    expect(await open(site).store.read(refOf('main'))).toMatchObject({ value: 'x', count: 1, fence: 2 });
    const old = await admin.ask('POST', `${site.transitMount}/decrypt/acme`, { ciphertext: sealed });
    expect(JSON.stringify(old)).toContain('disallowed by policy (too old)');
    const first = await admin.ask('GET', `${site.kvMount}/data/acme/main?version=1`);
    expect(first).toMatchObject({ status: 404, body: { data: { metadata: { destroyed: true } } } });
  });

  it('E94 secrets are moved there and back', async () => {
    const database = await createTestDatabase();
    ends.push(() => database.close());
    await database.query("insert into organisations (id) values ('acme'), ('globex')");
    const system = { randomBytes: opened.system.randomBytes, checkpoint: async () => {} };
    const sealed = createSealedStore({ database, masterKeys: parseMasterKeys('ab'.repeat(32)), system });
    // The policy that names organisations has no right to look for those of GLOBAL.
    const owners = { query: async () => ({ rows: [{ id: 'acme' }, { id: 'globex' }] }) } as unknown as typeof database;
    for (const organisation of ['acme', 'globex'])
      await sealed.write(refOf('main', organisation), organisation, stamp(1, 0));
    const there = { database: owners, from: sealed, to: opened.store, system };
    expect(await migrateSecrets(there, { remove: true })).toMatchObject({ copied: 2, removed: 2 });
    const back = { database: owners, from: opened.store, to: sealed, system };
    expect(await migrateSecrets(back, { remove: true })).toMatchObject({ copied: 2, removed: 2 });
    expect(await sealed.read(refOf('main', 'globex'))).toMatchObject({ value: 'globex' });
    expect((await admin.ask('GET', `${site.transitMount}/keys/acme`)).status).toBe(404);
  });
});

describe('on a real server', () => {
  beforeEach(async () => {
    site = await make();
    opened = open(site);
  });

  it('E93 the policy for one organisation forbids every path of another, and of anything else', async () => {
    const own = await make({ organisations: ['acme'] });
    const { store, vault } = open(own);
    await store.write(refOf('main'), 'x', stamp(1, 0));
    expect(await store.read(refOf('main'), { fresh: true })).toMatchObject({ value: 'x' });
    const other = refOf('main', 'globex');
    for (const work of [
      () => store.read(other),
      () => store.write(other, 'y', stamp(1, 0)),
      () => store.delete(other),
      () => store.delete({ organisation: 'globex', connection: 'main' }),
      () => store.list('globex'),
      () => store.deleteOrganisation('globex'),
      () => rotateVaultKey(vault, 'globex'),
    ])
      await expect(work()).rejects.toMatchObject({
        code: 'store_unavailable',
        message: expect.stringContaining("Vault's policy forbids"),
      });
    const paths = [
      ['GET', `${own.transitMount}/export/encryption-key/acme`],
      ['GET', `${own.kvMount}/metadata`],
      ['LIST', `${own.transitMount}/keys`],
      ['GET', `${site.kvMount}/data/acme/main`],
      ['GET', 'sys/policies/acl'],
      ['POST', `${own.transitMount}/keys/acme`, { type: 'aes256-gcm96', exportable: true }],
      ['POST', `${own.transitMount}/keys/acme`, { type: 'chacha20-poly1305' }],
      ['POST', `${own.transitMount}/keys/acme/config`, { exportable: true }],
    ] as const;
    for (const [method, path, body] of paths)
      await expect(vault.client.call(method, path, body)).rejects.toThrow(`policy forbids ${method} ${path}`);
  });

  it('E76 the key of an organisation is of the kind aes256-gcm96 and cannot be exported', async () => {
    for (const organisation of ['acme', '-x-']) {
      await opened.store.write(refOf('main', organisation), 'x', stamp(1, 0));
      expect(await open(site).store.read(refOf('main', organisation))).toMatchObject({ value: 'x' });
    }
    const { body } = await admin.ask('GET', `${site.transitMount}/keys/acme`);
    expect(body).toMatchObject({ data: { type: 'aes256-gcm96', exportable: false } });
  });

  it('E73 what lies in the key-value engine holds no secret in clear', async () => {
    await opened.store.write(refOf('main'), 'MARKED', stamp(1, 0));
    const { body } = await admin.ask('GET', `${site.kvMount}/data/acme/main`);
    expect(JSON.stringify(body)).not.toContain('MARKED');
    expect(JSON.stringify(body)).not.toContain(Buffer.from('MARKED').toString('base64'));
  });

  it('E64 a ciphertext that was moved does not open', async () => {
    await opened.store.write(refOf('main'), 'MARKED', stamp(1, 0));
    const { body } = await admin.ask('GET', `${site.kvMount}/data/acme/main`);
    const { data } = (body as { data: { data: unknown } }).data;
    await admin.ask('POST', `${site.kvMount}/data/acme/other`, { data });
    await expect(opened.store.read(refOf('other'))).rejects.toMatchObject({
      code: 'bug',
      message: expect.stringContaining('cipher: message authentication failed'),
    });
  });

  it('E77 a document that was softly deleted or destroyed is not found, and can be written again', async () => {
    for (const end of ['delete', 'destroy']) {
      await opened.store.write(refOf(end), 'x', stamp(1, 0));
      const path = `${site.kvMount}/${end === 'delete' ? 'data' : 'destroy'}/acme/${end}`;
      await (end === 'delete' ? admin.ask('DELETE', path) : admin.ask('PUT', path, { versions: [1] }));
      expect(await opened.store.read(refOf(end), { fresh: true })).toBeUndefined();
      expect(await opened.store.list('acme')).not.toContain(end);
      expect(await opened.store.write(refOf(end), 'again', stamp(1, 0))).toBe('written');
      expect(await opened.store.read(refOf(end), { fresh: true })).toMatchObject({ value: 'again' });
    }
  });

  it('E81 of ten writers at once on two replicas the newest wins', async () => {
    const replica = open(site).store;
    await Promise.all(
      Array.from({ length: 10 }, (_, fence) =>
        (fence % 2 ? opened.store : replica).write(refOf('main'), `by ${fence}`, stamp(1, fence)),
      ),
    );
    expect(await opened.store.read(refOf('main'), { fresh: true })).toMatchObject({ value: 'by 9', fence: 9 });
  });

  it('E84 deleting one field destroys the versions that held it', async () => {
    await opened.store.write(refOf('main'), 'x', stamp(1, 0));
    await opened.store.write(refOf('main', 'acme', 'client_secret'), 'y', stamp(1, 0));
    await opened.store.delete(refOf('main'));
    const { body } = await admin.ask('GET', `${site.kvMount}/metadata/acme/main`);
    const { versions } = (body as { data: { versions: Record<string, { destroyed: boolean }> } }).data;
    expect(Object.values(versions).map(({ destroyed }) => destroyed)).toEqual([true, true, false]);
  });

  it('E89 a token that is near its longest life is replaced, and a revoked secret id is told', async () => {
    const short = await make({ ttl: '2s', maxTtl: '3s' });
    const { store, system } = open(short);
    await store.write(refOf('main'), 'x', stamp(1, 0));
    for (const until = Date.now() + 7_000; Date.now() < until;) {
      expect(await store.read(refOf('main'), { fresh: true })).toMatchObject({ value: 'x' });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(system.lines).toEqual([]);
    const wrong = openTestVault(address, { ...short, auth: { ...short.auth, secretId: 'MARKED' } });
    ends.push(() => wrong.store.close());
    await expect(wrong.store.read(refOf('main'))).rejects.toThrow(/^Vault refuses the login \((400|500)\)(?!.*MARKED)/);
  });
});
