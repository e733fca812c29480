import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEgress, type Egress } from '../../src/providers/egress.ts';
import { createOAuth2Provider } from '../../src/providers/oauth2.ts';
import type { Provider, ProviderConnection, TokenAnswer } from '../../src/providers/provider.ts';
import { startProvider, type Misbehaviour, type ProviderDouble } from '../../testing/provider.ts';

let double: ProviderDouble;
let egress: Egress;
let provider: Provider;

beforeEach(async () => {
  double = await startProvider();
  egress = createEgress([double.host]);
  provider = createOAuth2Provider({ now: Date.now, egress });
});
afterEach(async () => {
  await egress.close();
  await double.close();
});

const connection = (
  settings: Record<string, unknown> = {},
  more: Partial<ProviderConnection> = {},
): ProviderConnection => ({
  organisation: 'acme',
  name: 'crm',
  budget: 'oauth2 acme crm',
  flow: 'client_credentials',
  clientId: 'client-1',
  clientSecret: 'secret-of-client-1',
  tokenUrl: double.tokenUrl,
  authorizationUrl: double.authorizationUrl,
  scopes: 'one two',
  settings,
  ...more,
});
const soon = () => Date.now() + 5_000;
const login = (settings?: Record<string, unknown>, more?: Partial<ProviderConnection>) =>
  provider.login(connection(settings, more), soon());

describe('a standard provider', () => {
  it('gets the client in the form, in the header or as JSON, as the settings say', async () => {
    for (const way of ['post', 'basic', 'json']) expect((await login({ client_auth: way })).kind).toBe('granted');
    const [post, basic, json] = double.calls;
    expect(post?.form).toEqual({
      grant_type: 'client_credentials',
      scope: 'one two',
      client_id: 'client-1',
      client_secret: 'secret-of-client-1',
    });
    expect(basic?.authorization).toMatch(/^Basic /);
    expect(basic?.form.client_secret).toBeUndefined();
    expect(json?.contentType).toBe('application/json');
    expect(json?.form.client_secret).toBe('secret-of-client-1');
  });

  it('gets further parameters and another separator of scopes', async () => {
    await login({ parameters: { audience: 'api' }, scope_separator: ',' });
    expect(double.calls[0]?.form).toMatchObject({ audience: 'api', scope: 'one,two' });
  });

  it('E23 gets the challenge of the verifier, refuses another verifier, and gets the secret as well', async () => {
    const verifier = 'v'.repeat(43);
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const redirectUri = 'https://gateway.example/api/oauth/callback/crm';
    const url = provider.authorizationUrl?.(connection(), { redirectUri, state: 's', challenge });
    expect(Object.fromEntries(url?.searchParams ?? [])).toEqual({
      response_type: 'code',
      client_id: 'client-1',
      redirect_uri: redirectUri,
      state: 's',
      scope: 'one two',
      code_challenge: challenge,
      code_challenge_method: 'S256',
    });
    const exchange = (code: string, with_: string) =>
      provider.exchange?.(connection(), { code, redirectUri, verifier: with_ }, soon());
    expect(await exchange(double.agree(String(url)).code, 'w'.repeat(43))).toMatchObject({
      kind: 'refused',
      fault: 'grant',
    });
    expect(await exchange(double.agree(String(url)).code, verifier)).toMatchObject({ kind: 'granted' });
    expect(double.calls.at(-1)?.form).toMatchObject({ code_verifier: verifier, client_secret: 'secret-of-client-1' });
  });

  it('is not asked for a proof where the settings switch it off', () => {
    const request = { redirectUri: 'https://g.example/c', state: 's', challenge: 'c' };
    expect(provider.authorizationUrl?.(connection({ pkce: false }), request).searchParams.has('code_challenge')).toBe(
      false,
    );
  });

  const lifetimes: [string, unknown, number][] = [
    ['a number', 600, 600_000],
    ['a text', '600', 600_000],
    ['zero, which nobody means', 0, 3_600_000],
    ['a negative number', -5, 3_600_000],
    ['fifty years', 1_576_800_000, 315_360_000_000],
    ['absent', undefined, 3_600_000],
    ['null', null, 3_600_000],
    ['nonsense', 'soon', 3_600_000],
  ];
  it.each(lifetimes)(
    'E42 may say the lifetime as %s and loses no token by it',
    async (_what, expiresIn, lifetimeMs) => {
      double.options.extra = { expires_in: expiresIn };
      expect(await login()).toMatchObject({ kind: 'granted', tokens: { lifetimeMs } });
    },
  );

  it('E42 may say nothing where the claims of the token do, and the earlier of both counts', async () => {
    const now = Math.floor(Date.now() / 1000);
    const claims = Buffer.from(JSON.stringify({ iat: now, exp: now + 120 })).toString('base64url');
    double.options.extra = { access_token: `e30.${claims}.x`, expires_in: 3_600 };
    expect(await login()).toMatchObject({ kind: 'granted', tokens: { lifetimeMs: 120_000 } });
  });

  it('E60 has a token for the user inside its answer, which wins over that of the app', async () => {
    double.options.extra = {
      ok: true,
      access_token: 'bot',
      token_type: 'bot',
      team: { id: 'T1' },
      authed_user: {
        id: 'U1',
        access_token: 'user',
        token_type: 'user',
        scope: 'chat:write,users:read',
        refresh_token: 'r',
      },
    };
    expect(await login()).toEqual({
      kind: 'granted',
      tokens: {
        access_token: 'user',
        refresh_token: 'r',
        token_type: 'Bearer',
        scopes: 'chat:write users:read',
        lifetimeMs: 3_600_000,
        metadata: { team: { id: 'T1' } },
      },
    });
  });

  it.each(['mac', 'Bearer\r\nX: y', 'N_A'])('E70 may issue tokens of type %j, which are refused', async (type) => {
    double.options.extra = { token_type: type };
    expect(await login()).toMatchObject({ kind: 'refused', fault: 'client', reason: expect.stringContaining('type') });
  });

  const decided: [string, Misbehaviour, Partial<TokenAnswer>][] = [
    ['400 invalid_grant', { status: 400, body: { error: 'invalid_grant' } }, { kind: 'refused', fault: 'grant' }],
    ['401 invalid_client', { status: 401, body: { error: 'invalid_client' } }, { kind: 'refused', fault: 'client' }],
    ['400 with a page of HTML', { status: 400, body: '<html><title>Bad</title></html>' }, { kind: 'refused' }],
    ['200 with an error', { status: 200, body: { ok: false, error: 'invalid_refresh_token' } }, { kind: 'refused' }],
  ];
  it.each(decided)('E47 refuses with %s', async (_what, behaviour, answer) => {
    double.misbehave(behaviour);
    expect(await login()).toMatchObject(answer);
  });

  const passing: [string, Misbehaviour, boolean][] = [
    ['503', { status: 503, body: 'down' }, false],
    ['502 as HTML', { status: 502, body: '<html>' }, false],
    ['429', { status: 429 }, false],
    ['400 temporarily_unavailable', { status: 400, body: { error: 'temporarily_unavailable' } }, false],
    ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example/x?token=1' } }, false],
    ['404', { status: 404 }, false],
    ['200 without a token', { status: 200, body: {} }, true],
    ['200 as HTML', { status: 200, body: '<html>Log in</html>' }, true],
    ['200 with JSON of another shape', { status: 200, body: [1] }, true],
    ['half a JSON', { cut: true }, true],
    ['a cut connection', { reset: true }, true],
  ];
  it.each(passing)('E46 is not taken to refuse for %s', async (_what, behaviour, unclear) => {
    double.misbehave(behaviour);
    const answer = await login();
    expect(answer).toMatchObject({ kind: 'transient', unclear });
  });

  it('E46 is not taken to refuse when it is silent, or not there', async () => {
    double.misbehave({ hang: true });
    expect(await provider.login(connection(), Date.now() + 100)).toMatchObject({ kind: 'transient', unclear: true });
    const gone = connection({}, { tokenUrl: 'http://127.0.0.1:9/token' });
    const open = createOAuth2Provider({ now: Date.now, egress: createEgress(['127.0.0.1:9']) });
    expect(await open.login(gone, soon())).toMatchObject({ kind: 'transient', unclear: false });
  });

  it('says which host a redirect names, never its query, and does not follow it', async () => {
    double.misbehave({ status: 302, headers: { location: 'https://elsewhere.example/x?token=marked' } });
    const answer = await login();
    expect(answer).toMatchObject({ reason: expect.stringContaining('elsewhere.example') });
    expect(JSON.stringify(answer)).not.toContain('marked');
    expect(double.calls).toHaveLength(1);
  });

  it('names the moment that Retry-After names, in seconds or as a date', async () => {
    double.misbehave({ status: 429, headers: { 'retry-after': '30' } });
    const answer = await login();
    expect(answer.kind === 'transient' && answer.retryAt?.getTime()).toBeGreaterThan(Date.now() + 20_000);
    double.misbehave({ status: 429, headers: { 'retry-after': new Date(Date.now() + 90_000).toUTCString() } });
    const dated = await login();
    expect(dated.kind === 'transient' && dated.retryAt?.getTime()).toBeGreaterThan(Date.now() + 60_000);
  });

  it('E7 echoes secrets in its words, which are taken out', async () => {
    double.misbehave({
      status: 400,
      body: { error: 'invalid_grant', error_description: 'secret-of-client-1 and refresh-marked-value' },
    });
    const answer = await provider.refresh(connection(), 'refresh-marked-value', soon());
    expect(JSON.stringify(answer)).not.toMatch(/secret-of-client-1|refresh-marked-value/);
  });

  it('E31 has three answers to a test, and three messages for it', async () => {
    const tokens = double.issue();
    const test = (at = soon()) =>
      provider.test(connection({ test_url: double.testUrl }), { value: tokens.access_token, type: 'Bearer' }, at);
    expect(await test()).toMatchObject({ result: 'success' });
    const messages = new Set<string>();
    for (const status of [401, 403, 'hang'] as const) {
      double.testStatus(status);
      const answer = await test(Date.now() + 200);
      expect(answer.result).toBe('failed');
      messages.add(answer.message);
    }
    expect(messages.size).toBe(3);
    expect(await provider.test(connection(), { value: 'x', type: 'Bearer' }, soon())).toMatchObject({
      result: 'skipped',
    });
  });
});
