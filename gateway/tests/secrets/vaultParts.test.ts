import { describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { createBreaker } from '../../src/secrets/vault/breaker.ts';
import { fieldsOf, vaultContext } from '../../src/secrets/vault/documents.ts';
import { isOutage, toGatewayError, VaultFault } from '../../src/secrets/vault/fault.ts';
import { keyName, mountPath, segment } from '../../src/secrets/vault/paths.ts';

describe('a name in a path', () => {
  it.each(['a', 'Main_2-x', 'x'.repeat(100)])('%j is taken as it is', (name) => expect(segment(name)).toBe(name));

  it.each(['', '..', 'a/b', 'a%2Fb', ' a', 'a ', 'a.b', 'ä', 'x'.repeat(101)])('%j is refused', (name) => {
    expect(() => segment(name)).toThrow(`"${name.slice(0, 100)}" cannot be the name of an organisation or connection`);
    expect(() => keyName(name)).toThrow();
  });

  it('that is refused tells the field and what it takes', () => {
    const errors = [{ field: 'connection_name', message: 'takes 1 to 100 letters, digits, "_" and "-"' }];
    expect(thrownBy(() => segment('..'))).toMatchObject({ code: 'invalid_input', errors });
  });
});

describe('a mount point', () => {
  it.each([
    ['secret', 'secret'],
    ['/team-a/secret/', 'team-a/secret'],
  ])('%j is %j', (mount, path) => expect(mountPath(mount)).toBe(path));

  it.each(['', '/', '//a', 'a//b', 'a/../b', 'a b', '?a', 'a?', 'x'.repeat(200).concat('?')])(
    '%j is refused',
    (mount) => {
      const told = `"${mount.slice(0, 100)}" is no mount point of Vault: it takes letters, digits, "_", "-" and "/" between names`;
      expect(thrownBy(() => mountPath(mount))).toMatchObject({ code: 'invalid_input', message: told });
    },
  );
});

it.each([
  ['acme', 'acme'],
  ['a', 'a'],
  ['_acme-1_', '_acme-1_'],
  ['-acme', 'org.-acme.key'],
  ['acme-', 'org.acme-.key'],
  ['-', 'org.-.key'],
])('the key of the organisation %j is %j', (organisation, key) => {
  expect(keyName(organisation)).toBe(key);
});

describe('a document of Vault', () => {
  const stamp = { generation: 1, fence: 0, count: 1 };
  const sealed = { ...stamp, sealed: 'vault:v1:x', created_at: 'c', updated_at: 'u', write_id: 'w' };
  const place = { organisation: 'acme', connection: 'main' };

  it('holds the secrets of one connection, or none', () => {
    expect(fieldsOf({ version: 1, data: { tokens: sealed } }, place)).toEqual({ tokens: sealed });
    expect(fieldsOf({ version: 0 }, place)).toEqual({});
  });

  it.each<[string, Record<string, unknown>]>([
    ['another field', { password: sealed }],
    ['null', { tokens: null }],
    ['a text', { tokens: 'x' }],
    ...Object.keys(sealed).map(
      (name) => [`no ${name}`, { tokens: { ...sealed, [name]: undefined } }] as [string, Record<string, unknown>],
    ),
    ['a number that is text', { tokens: { ...sealed, fence: '0' } }],
  ])('with %s is none of ours', (_, data) => {
    expect(thrownBy(() => fieldsOf({ version: 1, data }, place))).toMatchObject({
      code: 'bug',
      message: "Vault's document of acme/main was not written by the gateway: give it a key-value mount of its own.",
    });
  });

  it('binds each secret to its place', () => {
    const ref = { ...place, field: 'tokens' } as const;
    const places = [
      ref,
      { ...ref, organisation: 'globex' },
      { ...ref, connection: 'other' },
      { ...ref, field: 'client_secret' } as const,
    ];
    expect(new Set(places.map((one) => vaultContext(one).toString('hex'))).size).toBe(4);
    expect(vaultContext(ref).toString('latin1')).toBe(
      '\0\0\0\x15aspire-gateway secret\0\0\0\x04acme\0\0\0\x04main\0\0\0\x06tokens',
    );
  });
});

describe('a fault of Vault', () => {
  const now = Date.UTC(2026, 0, 1);

  it('is an outage only if it says so', () => {
    expect(isOutage(new VaultFault('outage', 'x'))).toBe(true);
    for (const other of [new VaultFault('denied', 'x'), new Error('outage'), { kind: 'outage' }, undefined])
      expect(isOutage(other)).toBe(false);
  });

  it('tells the callers of the store when to come back, if that helps', () => {
    const seen = (fault: unknown) => toGatewayError(fault, now);
    expect(seen(new VaultFault('outage', 'down'))).toMatchObject({
      code: 'store_unavailable',
      message: 'down',
      retryAt: new Date(now + 2_000),
    });
    expect(seen(new VaultFault('outage', 'down', 0))).toMatchObject({ retryAt: new Date(now) });
    for (const kind of ['denied', 'login'] as const) {
      const fault = new VaultFault(kind, 'no');
      expect(seen(fault)).toMatchObject({ code: 'store_unavailable', retryAt: undefined, cause: fault });
    }
    expect(seen(new VaultFault('invalid', 'odd'))).toMatchObject({ code: 'bug', message: 'odd' });
    const other = new Error('else');
    expect(seen(other)).toBe(other);
  });
});

describe('the breaker', () => {
  const outage = () => Promise.reject(new VaultFault('outage', 'down'));
  const answer = () => Promise.resolve('answer');

  function start() {
    let now = 1_000;
    const breaker = createBreaker({ monotonic: () => now });
    const fail = (times: number) =>
      Array.from({ length: times }).reduce<Promise<unknown>>(
        (before) => before.then(() => breaker.run(outage).catch(() => undefined)),
        Promise.resolve(),
      );
    return { ...breaker, fail, pass: (milliseconds: number) => (now += milliseconds) };
  }

  it('asks nothing for a minute after five outages within ten seconds', async () => {
    const { run, fail, openFor, pass } = start();
    await fail(4);
    expect(openFor()).toBe(0);
    pass(10_000);
    await fail(1);
    expect(openFor()).toBe(60_000);
    await expect(run(answer)).rejects.toMatchObject({
      kind: 'outage',
      message: 'Vault was down and is not asked for a moment.',
      retryMs: 60_000,
    });
    pass(59_500);
    await expect(run(answer)).rejects.toMatchObject({ retryMs: 1_000 });
    pass(500);
    expect(await run(answer)).toBe('answer');
  });

  it('counts no outages that lie further apart, or have an answer between them', async () => {
    const { run, fail, openFor, pass } = start();
    await fail(4);
    pass(10_001);
    await fail(1);
    expect(openFor()).toBe(0);
    await fail(3);
    expect(openFor()).toBe(0);
    await run(answer);
    await fail(4);
    expect(openFor()).toBe(0);
    await run(() => Promise.reject(new VaultFault('denied', 'no'))).catch(() => undefined);
    await fail(4);
    expect(openFor()).toBe(0);
  });

  it('counts the last five outages, whatever came before', async () => {
    const { fail, openFor, pass } = start();
    await fail(3);
    pass(20_000);
    await fail(4);
    expect(openFor()).toBe(0);
    await fail(1);
    expect(openFor()).toBe(60_000);
  });

  it('lets one caller at a time try, and all after two answers', async () => {
    const { run, fail, pass } = start();
    await fail(5);
    pass(60_000);
    let end: (value: string) => void = () => undefined;
    const first = run(() => new Promise<string>((resolve) => (end = resolve)));
    await expect(run(answer)).rejects.toMatchObject({ retryMs: 1_000 });
    end('first');
    expect(await first).toBe('first');
    const second = run(() => new Promise<string>((resolve) => (end = resolve)));
    await expect(run(answer)).rejects.toMatchObject({ kind: 'outage' });
    end('second');
    await second;
    expect(await Promise.all([run(answer), run(answer)])).toEqual(['answer', 'answer']);
  });

  it('closes again for a minute when the one who tries fails, and counts its answers anew', async () => {
    const { run, fail, openFor, pass } = start();
    await fail(5);
    pass(60_000);
    await run(answer);
    await fail(1);
    expect(openFor()).toBe(60_000);
    pass(60_000);
    await run(answer);
    await fail(1);
    expect(openFor()).toBe(60_000);
  });

  it('takes a "no" for an answer, and passes it on', async () => {
    const { run, fail, pass } = start();
    await fail(5);
    pass(60_000);
    const no = () => Promise.reject(new VaultFault('denied', 'no'));
    await expect(run(no)).rejects.toMatchObject({ kind: 'denied' });
    await expect(run(no)).rejects.toMatchObject({ kind: 'denied' });
    expect(await Promise.all([run(answer), run(answer)])).toEqual(['answer', 'answer']);
  });
});

function thrownBy(work: () => unknown): GatewayError {
  try {
    work();
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
