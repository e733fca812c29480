import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestVault } from '../../testing/vault/openTestVault.ts';
import { startVaultDouble, type VaultDouble } from '../../testing/vault/vaultDouble.ts';

const path = 'secret/data/acme/main';

let double: VaultDouble;
let opened: ReturnType<typeof openTestVault>;
const ask = () => opened.vault.client.call('GET', path);
const sent = () => double.countOf(path);
beforeEach(async () => {
  double = await startVaultDouble();
  opened = openTestVault(double.address);
});
afterEach(async () => {
  await opened.store.close();
  await double.stop();
});

describe('an answer of Vault', () => {
  it.each([200, 204, 299, 400, 404])('of %i is for the caller to read', async (status) => {
    double.plan({ path: 'secret', status, body: '{"data":1}' });
    expect(await ask()).toMatchObject({ status });
    expect(sent()).toBe(1);
  });

  it.each([
    [300, 'Vault redirects secret/data/acme/main (300), which is not followed.'],
    [399, 'Vault redirects secret/data/acme/main (399), which is not followed.'],
    [401, 'Vault answers 401 to secret/data/acme/main.'],
    [499, 'Vault answers 499 to secret/data/acme/main.'],
  ])('of %i is refused at once', async (status, message) => {
    double.plan({ path: 'secret', status });
    await expect(ask()).rejects.toMatchObject({ kind: 'invalid', message });
    expect(sent()).toBe(1);
  });

  it.each([
    [412, 'Vault answers 412.', undefined],
    [429, 'Vault answers that its rate limit is used up.', 1_000],
    [500, 'Vault answers 500.', undefined],
    [503, 'Vault is sealed, or not ready (503).', undefined],
  ])('of %i is an outage, after four times', async (status, message, retryMs) => {
    double.plan({ path: 'secret', status });
    await expect(ask()).rejects.toMatchObject({ kind: 'outage', message, retryMs });
    expect(sent()).toBe(4);
  });

  it('that says 403 to a new token too is told as what the policy forbids', async () => {
    await ask();
    double.tokens.revokeAll();
    double.deny('secret');
    await expect(ask()).rejects.toMatchObject({
      kind: 'denied',
      message:
        'Vault\'s policy forbids GET secret/data/acme/main (403). See "aspire-gateway vault policy" for the policy that is needed.',
    });
    expect(double.countOf('auth/approle/login')).toBe(2);
  });

  it('that refuses a token which has ended is followed by a new token, without a pause', async () => {
    await ask();
    double.tokens.revokeAll();
    double.requests.splice(0);
    expect(await ask()).toMatchObject({ status: 404 });
    expect({ sent: sent(), waits: opened.system.waits }).toEqual({ sent: 2, waits: [] });
  });

  it.each([
    ['{"data":{},"warnings":["Endpoint ignored"]}', 1],
    ['{"data":{},"warnings":[]}', 0],
    ['{"data":{},"warnings":null}', 0],
    ['{"data":{}}', 0],
  ])('%s is logged where it has warnings', async (body, lines) => {
    double.plan({ path: 'secret', body });
    await ask();
    expect(opened.system.lines).toHaveLength(lines);
    if (lines > 0)
      expect(JSON.parse(opened.system.lines[0] ?? '')).toMatchObject({
        ...{ method: 'GET', path, warnings: ['Endpoint ignored'] },
        msg: 'Vault ignores a part of what it was sent',
      });
  });
});

describe('the pauses of a call', () => {
  it.each([
    [0, [80, 160, 320]],
    [0.5, [100, 200, 400]],
    [1, [120, 240, 480]],
  ])('are a fifth more or less by chance: %d', async (random, waits) => {
    opened.system.random = () => random;
    double.plan({ path: 'secret', status: 500, times: 3 });
    await ask();
    expect(opened.system.waits).toEqual(waits);
  });

  it('end before its deadline of five seconds', async () => {
    const waits: number[] = [];
    opened.system.sleep = async (ms) => {
      waits.push(ms);
      opened.pass(2_400);
    };
    double.plan({ path: 'secret', status: 500 });
    await expect(ask()).rejects.toThrow('Vault answers 500.');
    expect({ sent: sent(), waits }).toEqual({ sent: 3, waits: [100, 200] });
  });
});

describe('before something is written', () => {
  const usable = () => opened.vault.client.assertUsable();

  it('Vault has to be up and to know who we are', async () => {
    await usable();
    expect(double.countOf('auth/approle/login')).toBe(1);
    double.setState('sealed');
    await expect(usable()).rejects.toMatchObject({ kind: 'outage', message: 'Vault is sealed' });
  });

  it('a login that meets an outage counts as one', async () => {
    double.plan({ path: 'auth', status: 503 });
    for (let count = 0; count < 5; count++) await expect(usable()).rejects.toThrow('Vault answers 503 to the login.');
    double.requests.splice(0);
    await expect(usable()).rejects.toMatchObject({
      ...{ kind: 'outage', message: 'Vault was down and is not asked for a moment.' },
      retryMs: expect.closeTo(60_000, -4),
    });
    expect(double.requests).toEqual([]);
    opened.pass(60_000);
    double.unplan();
    await usable();
  });
});

it('health is asked for again where the connection was closed meanwhile', async () => {
  double.plan({ path: 'sys/health', reset: true, times: 1 });
  expect(await opened.vault.client.health()).toEqual({ up: true, detail: 'Vault is active' });
  double.plan({ path: 'sys/health', reset: true });
  expect(await opened.vault.client.health()).toEqual({
    up: false,
    detail: expect.stringContaining('cannot be reached'),
  });
});

it('a client that was closed asks no more', async () => {
  await opened.vault.client.close();
  await expect(ask()).rejects.toMatchObject({ kind: 'outage' });
  expect(double.requests).toEqual([]);
});
