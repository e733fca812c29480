import * as oauth from 'oauth4webapi';
import type { Egress } from './egress.ts';
import { exchangeHttp, type Fault, type Reply } from './exchange.ts';
import { readTokenAnswer } from './oauth2Answer.ts';
import { readOAuth2Settings, type OAuth2Settings } from './oauth2Settings.ts';
import type { Provider, ProviderConnection, TestAnswer, TokenAnswer } from './provider.ts';

type Grant = (request: {
  server: oauth.AuthorizationServer;
  client: oauth.Client;
  auth: oauth.ClientAuth;
  options: { [oauth.customFetch]: typeof fetch; additionalParameters: Record<string, string> };
}) => Promise<Response>;

/**
 * Any standard OAuth 2.0 provider. oauth4webapi makes the requests; the answers are read here, since its reader refuses an
 * answer for a lifetime that makes no sense, when the refresh token is spent already.
 */
export function createOAuth2Provider({ now, egress }: { now(): number; egress: Egress }): Provider {
  /** One call of the token endpoint, by the library's request and our own way out. */
  const ask = async (
    connection: ProviderConnection,
    { url, grant, secrets }: { url: string | undefined; grant: Grant; secrets: readonly string[] },
    deadline: number,
  ): Promise<TokenAnswer> => {
    const { clientId, clientSecret, settings: raw } = connection;
    const settings = readOAuth2Settings(raw);
    if (url === undefined) return { kind: 'refused', reason: 'the connection has no token URL', fault: 'client' };
    const refusal = egress.whyNotCallable(url);
    if (refusal !== undefined) return { kind: 'refused', reason: `the token URL ${refusal}`, fault: 'client' };
    let outcome: { reply: Reply } | { fault: Fault } | undefined;
    const server = { issuer: new URL(url).origin, token_endpoint: url };
    const wayOut: typeof fetch = async (_url, init) => {
      outcome = await exchangeHttp(egress, requestOf(url, init, settings), deadline - now());
      // Read from `outcome`: a Response would lose what a fault means.
      return new Response(null, { status: 204 });
    };
    const options = {
      [oauth.customFetch]: wayOut,
      // Whether plain http is allowed was judged above.
      [oauth.allowInsecureRequests]: true,
      additionalParameters: settings.parameters ?? {},
    };
    await grant({ server, client: { client_id: clientId }, auth: clientAuth(clientSecret, settings), options });
    if (!outcome) return { kind: 'transient', reason: 'the request could not be made', unclear: false };
    if ('fault' in outcome) return { kind: 'transient', ...describeFault(outcome.fault) };
    const usualLifetimeMs = settings.default_lifetime === undefined ? undefined : settings.default_lifetime * 1000;
    return readTokenAnswer(outcome.reply, {
      now: now(),
      usualLifetimeMs,
      secrets: clientSecret === undefined ? secrets : [clientSecret, ...secrets],
    });
  };

  return {
    kind: 'oauth2',
    marginMs: 300_000,
    canLogin: ({ flow, clientSecret }) => flow === 'client_credentials' && clientSecret !== undefined,
    rotates: ({ settings }) => readOAuth2Settings(settings).rotating ?? true,
    login(connection, deadline) {
      const parameters = new URLSearchParams();
      const scope = scopesOnWire(connection);
      if (scope !== '') parameters.set('scope', scope);
      const grant: Grant = ({ server, client, auth, options }) => {
        for (const [name, value] of Object.entries(options.additionalParameters)) parameters.set(name, value);
        return oauth.clientCredentialsGrantRequest(server, client, auth, parameters, options);
      };
      return ask(connection, { url: connection.tokenUrl, grant, secrets: [] }, deadline);
    },
    refresh(connection, refreshToken, deadline) {
      const grant: Grant = ({ server, client, auth, options }) =>
        oauth.refreshTokenGrantRequest(server, client, auth, refreshToken, options);
      const url = readOAuth2Settings(connection.settings).refresh_url ?? connection.tokenUrl;
      return ask(connection, { url, grant, secrets: [refreshToken] }, deadline);
    },
    exchange(connection, { code, redirectUri, verifier }, deadline) {
      const grant: Grant = ({ server, client, auth, options }) => {
        const answer = oauth.validateAuthResponse(server, client, new URLSearchParams({ code }), oauth.skipStateCheck);
        const proof = usesPkce(connection) ? verifier : oauth.nopkce;
        return oauth.authorizationCodeGrantRequest(server, client, auth, answer, redirectUri, proof, options);
      };
      return ask(connection, { url: connection.tokenUrl, grant, secrets: [code, verifier] }, deadline);
    },
    authorizationUrl(connection, { redirectUri, state, challenge }) {
      const { authorizationUrl = '', clientId, settings } = connection;
      const url = new URL(authorizationUrl);
      const scope = scopesOnWire(connection);
      const parameters = {
        ...readOAuth2Settings(settings).authorization_parameters,
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        state,
        ...(scope === '' ? {} : { scope }),
        ...(usesPkce(connection) ? { code_challenge: challenge, code_challenge_method: 'S256' } : {}),
      };
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      return url;
    },
    async test({ settings }, { value, type }, deadline): Promise<TestAnswer> {
      const { test_url: url } = readOAuth2Settings(settings);
      if (url === undefined)
        return {
          result: 'skipped',
          message: 'There is nothing to test with: set settings.test_url to test the token.',
        };
      if (type !== 'Bearer') return { result: 'failed', message: 'The token is of a type that is not supported.' };
      const headers = { authorization: `Bearer ${value}`, accept: 'application/json' };
      const outcome = await exchangeHttp(egress, { url: new URL(url), method: 'GET', headers }, deadline - now());
      if ('fault' in outcome) {
        const { reason } = describeFault(outcome.fault);
        return { result: 'failed', message: `The test got no answer: ${reason}. Try again later.` };
      }
      return { ...describeTest(outcome.reply.status), status: outcome.reply.status };
    },
    allowedOrigins({ settings }) {
      const { test_url: testUrl, allowed_hosts: hosts = [] } = readOAuth2Settings(settings);
      return [...new Set([testUrl, ...hosts].flatMap((url) => (url === undefined ? [] : [new URL(url).origin])))];
    },
  };
}

function usesPkce({ settings }: ProviderConnection): boolean {
  return readOAuth2Settings(settings).pkce ?? true;
}

function scopesOnWire({ scopes, settings }: ProviderConnection): string {
  return scopes
    .split(/[\s,]+/)
    .filter(Boolean)
    .join(readOAuth2Settings(settings).scope_separator ?? ' ');
}

function clientAuth(secret: string | undefined, { client_auth: way }: OAuth2Settings): oauth.ClientAuth {
  if (secret === undefined) return oauth.None();
  return way === 'basic' ? basicAuth(secret) : oauth.ClientSecretPost(secret);
}

/**
 * HTTP Basic. Encoded as forms are, as RFC 6749 says, and no more than that: the library encodes hyphens as well, which servers
 * that do not decode take for another client.
 */
function basicAuth(secret: string): oauth.ClientAuth {
  const encode = (text: string) => new URLSearchParams([['', text]]).toString().slice(1);
  return (_server, client, _body, headers) => {
    const pair = `${encode(client.client_id)}:${encode(secret)}`;
    headers.set('authorization', `Basic ${Buffer.from(pair).toString('base64')}`);
  };
}

/** The library's request as ours; as JSON where the provider wants that. */
function requestOf(url: string, init: RequestInit | undefined, { client_auth: way }: OAuth2Settings) {
  const headers = { ...(init?.headers as Record<string, string>) };
  const form = new URLSearchParams(init?.body as URLSearchParams);
  if (way !== 'json') return { url: new URL(url), method: 'POST' as const, headers, body: form.toString() };
  headers['content-type'] = 'application/json';
  return { url: new URL(url), method: 'POST' as const, headers, body: JSON.stringify(Object.fromEntries(form)) };
}

function describeFault({ code, unclear }: Fault): { reason: string; unclear: boolean } {
  if (code === 'TIMEOUT') return { reason: 'the provider did not answer in time', unclear };
  if (code === 'EGRESS_REFUSED') return { reason: 'the address is private and not allowed by the operator', unclear };
  return { reason: `the provider could not be reached (${code})`, unclear };
}

function describeTest(status: number): TestAnswer {
  if (status >= 200 && status < 300) return { result: 'success', message: 'The provider takes the token.' };
  if (status === 401) return { result: 'failed', message: 'The provider does not take the token (401). Reconnect.' };
  if (status === 403)
    return {
      result: 'failed',
      message: 'The provider takes the token but forbids the test (403): a scope is missing. Add it and reconnect.',
    };
  return { result: 'failed', message: `The provider answered the test with status ${status}.` };
}
