import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCertificate } from '../../testing/certificate.ts';
import { openTestVault, roleLogin } from '../../testing/vault/openTestVault.ts';
import { startVaultDouble, type VaultDouble } from '../../testing/vault/vaultDouble.ts';
import { refOf, stamp } from './storeContract.ts';

let double: VaultDouble;
const stores: { close(): Promise<void> }[] = [];
const open = (options: Parameters<typeof openTestVault>[1] = {}) => {
  const opened = openTestVault(double.address, options);
  stores.push(opened.store);
  return opened;
};
let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'aspire-gateway-vault-'));
  double = await startVaultDouble();
  const { store } = open();
  await store.write(refOf('main'), 'x', stamp(1, 0));
  double.requests.splice(0);
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  await double.stop();
  rmSync(folder, { recursive: true, force: true });
});
const kvReads = () => double.countOf('secret/data/acme/main');
const logins = () => double.countOf('auth/approle/login');
const body = (text: string) => `{"errors":["${text}"]}`;

describe('a request', () => {
  it.each([400, 403, 405])('E80 that is answered by %i is not sent again', async (status) => {
    double.plan({ path: 'secret', status, body: body('1 error occurred:\\n\\t* permission denied\\n\\n') });
    await expect(open().store.read(refOf('main'))).rejects.toThrow();
    expect(kvReads()).toBe(1);
  });

  it('E80 that finds nothing is not sent again', async () => {
    expect(await open().store.read(refOf('other'))).toBeUndefined();
    expect(double.countOf('secret/data/acme/other')).toBe(1);
  });

  it.each([
    ['500', { status: 500 }],
    ['502 with HTML', { status: 502, body: '<html>' }],
    ['503', { status: 503 }],
    ['the quota of 429', { status: 429 }],
    ['a cut connection', { reset: true } as const],
    ['a success that is no JSON', { status: 200, body: '{"data":' }],
  ])('E80 that meets %s is sent up to four times, with longer and longer pauses', async (_what, plan) => {
    const { store, system } = open();
    double.plan({ path: 'secret', times: 3, ...plan });
    expect(await store.read(refOf('main'))).toMatchObject({ value: 'x' });
    expect(kvReads()).toBe(4);
    expect(system.waits).toEqual([100, 200, 400]);
    double.plan({ path: 'secret', ...plan });
    await expect(store.read(refOf('main'), { fresh: true })).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(kvReads()).toBe(8);
  });

  it('E80 that is never answered ends at its one deadline, attempts and all', async () => {
    const { store, system } = open();
    await store.read(refOf('main'));
    double.requests.splice(0);
    double.plan({ path: 'secret', hang: true });
    await expect(store.read(refOf('main'), { fresh: true })).rejects.toThrow('it did not answer in time');
    expect({ sent: kvReads(), waits: system.waits }).toEqual({ sent: 1, waits: [] });
  });

  it('E63 that is redirected is not followed, since the token would go along', async () => {
    double.plan({ path: 'secret', status: 307, headers: { location: `${double.address}/v1/secret/data/globex/main` } });
    await expect(open().store.read(refOf('main'))).rejects.toThrow('redirects secret/data/acme/main (307)');
    expect(double.countOf('secret/data/globex')).toBe(0);
  });
});

describe('the breaker', () => {
  const down = { path: 'secret', status: 503 };

  it('E92 opens after five calls in a row that met an outage, each counted once, and closes after two that did not', async () => {
    const { store, pass } = open();
    const read = () => store.read(refOf('main'), { fresh: true });
    await read();
    double.plan(down);
    double.requests.splice(0);
    for (let count = 0; count < 5; count += 1) await expect(read()).rejects.toThrow('sealed, or not ready');
    expect(kvReads()).toBe(20);
    const before = Date.now();
    const error = await read().catch((thrown: unknown) => thrown as { retryAt: Date });
    expect(error).toMatchObject({ code: 'store_unavailable', message: expect.stringContaining('is not asked') });
    expect((error as { retryAt: Date }).retryAt.getTime()).toBeGreaterThan(before + 50_000);
    await expect(store.assertWritable()).rejects.toThrow('is not asked');
    expect(kvReads()).toBe(20);
    pass(60_000);
    await expect(read()).rejects.toThrow('sealed, or not ready');
    await expect(read()).rejects.toThrow('is not asked');
    double.unplan();
    pass(60_000);
    await read();
    await read();
    double.plan(down);
    await expect(read()).rejects.toThrow('sealed, or not ready');
    await expect(read()).rejects.toThrow('sealed, or not ready');
  });

  it('E92 lets one caller at a time try after its pause', async () => {
    const { store, pass } = open();
    const read = () => store.read(refOf('main'), { fresh: true });
    double.plan(down);
    for (let count = 0; count < 5; count += 1) await expect(read()).rejects.toThrow();
    double.unplan();
    pass(60_000);
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, read));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('E92 is not opened by what is missing, forbidden or refused, nor by outages far apart', async () => {
    const { store, pass } = open();
    for (let count = 0; count < 6; count += 1) await store.read(refOf('nowhere'));
    double.plan({ path: 'secret', status: 400 });
    for (let count = 0; count < 6; count += 1) await expect(store.read(refOf('main'))).rejects.toThrow('(400)');
    double.unplan();
    double.deny('secret');
    for (let count = 0; count < 6; count += 1) await expect(store.read(refOf('main'))).rejects.toThrow('policy');
    double.allowAll();
    double.plan(down);
    for (let count = 0; count < 8; count += 1) {
      await expect(store.read(refOf('main'))).rejects.toThrow('sealed, or not ready');
      pass(3_000);
    }
    double.unplan();
    expect(await store.read(refOf('main'))).toMatchObject({ value: 'x' });
  });
});

describe.each(['vault', 'openbao'] as const)('the token, on a server that answers as %s does,', (dialect) => {
  beforeEach(async () => {
    await double.stop();
    double = await startVaultDouble(dialect);
    await open().store.write(refOf('main'), 'x', stamp(1, 0));
    double.requests.splice(0);
  });

  it('E89 is got by one login for any number of callers', async () => {
    const { store } = open();
    await Promise.all(Array.from({ length: 20 }, (_, index) => store.read(refOf(`c${index}`))));
    expect(logins()).toBe(1);
  });

  it('E89 is renewed after two thirds of its life, once for any number of callers, and replaced near its longest life', async () => {
    const { store, pass } = open();
    const read = () => store.read(refOf('main'), { fresh: true });
    const later = (ms: number) => {
      pass(ms);
      double.pass(ms);
    };
    await read();
    later(1_000_000);
    await read();
    expect(double.countOf('auth/token/renew-self')).toBe(0);
    later(1_500_000);
    await Promise.all(Array.from({ length: 10 }, read));
    expect({ renewals: double.countOf('auth/token/renew-self'), logins: logins() }).toEqual({ renewals: 1, logins: 1 });
    for (let round = 0; round < 10; round += 1) {
      later(2_500_000);
      await read();
    }
    expect(double.requests.filter(({ token }) => token !== undefined && !double.tokens.tokens.has(token))).toEqual([]);
    expect(logins()).toBeGreaterThan(1);
    expect(logins()).toBeLessThan(6);
  });

  it('E89 is replaced by a login after it ended or was revoked, once for any number of callers', async () => {
    const { store } = open();
    await store.read(refOf('main'));
    double.tokens.revokeAll();
    const reads = await Promise.all(Array.from({ length: 10 }, () => store.read(refOf('main'), { fresh: true })));
    expect(reads.map((read) => read?.value)).toEqual(Array.from({ length: 10 }, () => 'x'));
    expect(logins()).toBe(2);
  });

  it('E89 cannot be got by a wrong secret id: said so, not tried again, and no outage', async () => {
    const { store } = open({ auth: { ...roleLogin, secretId: 'MARKED-ID' } as typeof roleLogin });
    for (let count = 0; count < 6; count += 1) {
      const error: unknown = await store.read(refOf('main')).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        code: 'store_unavailable',
        message: expect.stringMatching(/^Vault refuses the login \((400|500)\): (?!.*MARKED)/),
      });
    }
    expect(logins()).toBe(6);
  });

  it('E89 is still used when a renewal meets an outage', async () => {
    const { store, pass } = open();
    await store.read(refOf('main'));
    pass(2_500_000);
    double.plan({ path: 'auth/token/renew-self', status: 503 });
    expect(await store.read(refOf('main'), { fresh: true })).toMatchObject({ value: 'x' });
    double.unplan();
    pass(5_000);
    await store.read(refOf('main'), { fresh: true });
    expect(double.countOf('auth/token/renew-self')).toBe(2);
  });

  it('E89 comes from a file that is read at each login', async () => {
    const file = path.join(folder, 'secret-id');
    writeFileSync(file, 'secret-id-1\n');
    const auth = { kind: 'approle', roleId: 'role-1', secretIdFile: file } as const;
    const { store } = open({ auth });
    await store.read(refOf('main'));
    double.tokens.role.secretIds = new Set(['secret-id-2']);
    double.tokens.revokeAll();
    writeFileSync(file, 'secret-id-2\n');
    expect(await store.read(refOf('main'), { fresh: true })).toMatchObject({ value: 'x' });
    double.tokens.revokeAll();
    rmSync(file);
    await expect(store.read(refOf('main'), { fresh: true })).rejects.toThrow(`${file}, which cannot be read (ENOENT)`);
  });

  it('a given token is used and never logged in with; its end is told', async () => {
    double.tokens.addRoot('given-token');
    const { store } = open({ auth: { kind: 'token', token: 'given-token' } });
    expect(await store.read(refOf('main'))).toMatchObject({ value: 'x' });
    double.tokens.revokeAll();
    await expect(store.read(refOf('main'), { fresh: true })).rejects.toThrow(/^Vault refuses VAULT_TOKEN(?!.*given)/);
    expect(logins()).toBe(0);
  });
});

describe('the address', () => {
  it.each([
    'http://vault.example:8200',
    'http://10.0.0.1:8200',
    'http://127.0.0.1.example.com',
    'https://user:pass@vault.example',
    'ftp://127.0.0.1',
    'vault.example',
  ])('E91 %s is refused', (address) => {
    expect(() => openTestVault(address)).toThrow('VAULT_ADDR must begin with https://');
  });

  it('E91 may be plain http on this machine only', async () => {
    for (const address of ['http://localhost:8200', 'http://[::1]:8200', 'https://vault.example'])
      await openTestVault(address).store.close();
  });

  it('E91 names a file of certificates that is not there', () => {
    expect(() => openTestVault('https://vault.example', { caCertFile: '/nowhere/ca.pem' })).toThrow(
      'VAULT_CACERT names /nowhere/ca.pem, which cannot be read (ENOENT)',
    );
  });

  it('E91 is trusted over TLS by the certificates that are named, and by no others', async () => {
    const { certificate, key } = makeCertificate();
    let requests = 0;
    const server = createServer({ cert: certificate, key }, (_request, response) => {
      requests += 1;
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const caCertFile = path.join(folder, 'ca.pem');
    writeFileSync(caCertFile, certificate);
    const [trusting, doubting] = [openTestVault(address, { caCertFile }), openTestVault(address)];
    stores.push(trusting.store, doubting.store);
    expect(await trusting.store.health()).toMatchObject({ up: true });
    requests = 0;
    expect(await doubting.store.health()).toEqual({
      up: false,
      detail: 'Vault cannot be reached: DEPTH_ZERO_SELF_SIGNED_CERT.',
    });
    await expect(doubting.store.read(refOf('main'))).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(requests).toBe(0);
    server.close();
    server.closeAllConnections();
  });
});
