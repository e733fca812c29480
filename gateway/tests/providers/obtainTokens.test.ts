import { describe, expect, it } from 'vitest';
import { obtainTokens } from '../../src/providers/obtainTokens.ts';
import type { Provider, ProviderConnection, TokenAnswer } from '../../src/providers/provider.ts';
import { createTestSystem } from '../../testing/system.ts';

const connection: ProviderConnection = {
  organisation: 'acme',
  name: 'main',
  budget: 'oauth2 acme main',
  flow: 'client_credentials',
  clientId: 'id',
  clientSecret: 'secret',
  scopes: '',
  settings: {},
};
const granted: TokenAnswer = { kind: 'granted', tokens: { access_token: 'a', lifetimeMs: 1_000 } };
const refused: TokenAnswer = { kind: 'refused', reason: 'no', fault: 'grant' };
const down: TokenAnswer = { kind: 'transient', reason: 'down', unclear: false };
const silent: TokenAnswer = { kind: 'transient', reason: 'silent', unclear: true };

/** Runs against a provider that gives these answers, and tells what it was asked for. */
async function obtain(
  answers: { refresh?: TokenAnswer[]; login?: TokenAnswer[] },
  {
    canLogin = true,
    rotates = true,
    hasRefreshToken = true,
    replaced = false,
    mayCall = () => true,
  }: {
    canLogin?: boolean;
    rotates?: boolean;
    hasRefreshToken?: boolean;
    replaced?: boolean;
    mayCall?: () => boolean;
  } = {},
) {
  const calls: string[] = [];
  const next = (kind: 'refresh' | 'login') => () => {
    calls.push(kind);
    const list = answers[kind] ?? [];
    return Promise.resolve((list.length > 1 ? list.shift() : list[0]) ?? refused);
  };
  const provider: Provider = {
    kind: 'aspire',
    marginMs: 0,
    canLogin: () => canLogin,
    rotates: () => rotates,
    login: next('login'),
    refresh: next('refresh'),
    test: () => Promise.resolve({ result: 'skipped', message: '' }),
    allowedOrigins: () => [],
  };
  const system = createTestSystem({ waits: false });
  const wasReplaced = () => Promise.resolve(replaced);
  const result = await obtainTokens(system, {
    provider,
    connection,
    refreshToken: hasRefreshToken ? 'r' : undefined,
    mayCall,
    wasReplaced,
  });
  return { result, calls, waits: system.waits };
}

describe('asking for tokens', () => {
  it('E46 waits 100, 200 and 400 ms between four attempts', async () => {
    const { result, calls, waits } = await obtain({ refresh: [down] });
    expect(result).toEqual({ ...down, unclear: false });
    expect(calls).toEqual(Array(4).fill('refresh'));
    expect(waits).toEqual([100, 200, 400]);
  });

  it('E35 logs in once when the refresh token is refused', async () => {
    expect(await obtain({ refresh: [refused], login: [granted] })).toMatchObject({
      result: granted,
      calls: ['refresh', 'login'],
    });
  });

  it('E35 is refused with a hint when the login is refused as well', async () => {
    const { result } = await obtain({ refresh: [refused], login: [{ ...refused, fault: 'client' }] });
    expect(result).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('Check the client id and secret'),
    });
  });

  it('E51 takes a refusal for a lost race if another token is stored by now', async () => {
    const { result, calls } = await obtain({ refresh: [refused] }, { replaced: true });
    expect(result).toEqual({ kind: 'replaced' });
    expect(calls).toEqual(['refresh']);
  });

  it('E46 tries what may have spent a rotating token once more, then logs in', async () => {
    expect(await obtain({ refresh: [silent], login: [granted] })).toMatchObject({
      result: granted,
      calls: ['refresh', 'refresh', 'login'],
    });
  });

  it('E46 leaves it open where it can do no more', async () => {
    const { result, calls } = await obtain({ refresh: [silent] }, { canLogin: false });
    expect(result).toMatchObject({ kind: 'transient', unclear: true });
    expect(calls).toEqual(['refresh', 'refresh']);
  });

  it('remembers an unclear answer although a clear one came after it', async () => {
    const { result } = await obtain({ refresh: [silent, down] }, { canLogin: false });
    expect(result).toMatchObject({ kind: 'transient', unclear: true });
  });

  it('waits no longer here than asked by the provider: that is for a later refresh', async () => {
    const { result, calls } = await obtain({
      refresh: [{ kind: 'transient', reason: 'down', unclear: false, retryAt: new Date(Date.now() + 60_000) }],
    });
    expect(calls).toEqual(['refresh']);
    expect(result).toMatchObject({ kind: 'transient' });
  });

  it('E52 sends nothing once somebody else may have begun', async () => {
    const { result, calls } = await obtain({ refresh: [granted] }, { mayCall: () => false });
    expect(result).toMatchObject({ kind: 'transient', unclear: false });
    expect(calls).toEqual([]);
  });

  it('E52 remembers an unclear answer although there was no time left to ask once more', async () => {
    const inTime = [true, false];
    const mayCall = () => inTime.shift() ?? false;
    const { result, calls } = await obtain({ refresh: [silent] }, { canLogin: false, mayCall });
    expect(result).toMatchObject({ kind: 'transient', unclear: true });
    expect(calls).toEqual(['refresh']);
  });

  it('has nothing to ask with where there is neither a refresh token nor a secret', async () => {
    expect((await obtain({}, { hasRefreshToken: false, canLogin: false })).result).toEqual({ kind: 'nothing' });
  });
});
