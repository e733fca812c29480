import { getBaseUrlForEnvironment } from '../../../src/aspire/auth/environment';
import { requestTokens } from '../../../src/aspire/auth/tokenEndpoint';
import { retryAfterMs, serverTime } from '../../../src/aspire/http/retryPolicy';
import type { HttpClient, Outcome, Transport } from '../../../src/aspire/http/types';
import type { Requests } from '../budget/requests.ts';
import { requestsPerMinute } from '../budget/requestsPerMinute.ts';
import { GatewayError, outcomes } from '../errors.ts';
import type { Provider, ProviderConnection, TokenAnswer } from './provider.ts';

export type AspireProviderOptions = {
  now(): number;
  send: Transport;
  /** Calls of the token endpoint count as all others do. */
  requests?: Requests;
  /** Points the environments of an organisation at an emulator. */
  baseUrlOf?: (organisation: string) => string | undefined;
};

/** Aspire: JSON login and refresh, one base URL per environment, rotating refresh tokens, client id and secret as the way back in. */
export function createAspireProvider({ now, send, requests, baseUrlOf }: AspireProviderOptions): Provider {
  const urlOf = ({ organisation, environment }: ProviderConnection) =>
    baseUrlOf?.(organisation) ?? (environment === undefined ? '' : getBaseUrlForEnvironment(environment));

  /** Why the request may not go now; undefined if it may. */
  const whyNot = async (connection: ProviderConnection, deadline: number): Promise<GatewayError | undefined> => {
    const { budget } = connection;
    const perMinute = requestsPerMinute(connection, urlOf(connection));
    // Half of the time is for the request itself: one that is cut short may have spent a refresh token.
    const half = now() + (deadline - now()) / 2;
    try {
      await requests?.take({ budget, requestsPerMinute: perMinute }, { deadline: half });
      return undefined;
    } catch (error) {
      if (error instanceof GatewayError) return error;
      throw error;
    }
  };

  const ask = async (
    connection: ProviderConnection,
    grant: Parameters<typeof requestTokens>[2],
    deadline: number,
  ): Promise<TokenAnswer> => {
    const held = await whyNot(connection, deadline);
    if (held) return { kind: 'transient', reason: held.message, unclear: false, retryAt: held.retryAt };
    let outcome: Outcome | undefined;
    // One attempt: retries are decided on in one place, by who calls.
    const http: HttpClient = {
      send: async (request, until) => (outcome = { ...(await send(request, Math.max(1, until - now()))), attempts: 1 }),
    };
    const secrets = connection.clientSecret === undefined ? [] : [connection.clientSecret];
    const result = await requestTokens({ http, now }, urlOf(connection), grant, { deadline, secrets });
    if ('issued' in result) {
      const { token, refreshToken } = result.issued;
      const tokens = { access_token: token.value, refresh_token: refreshToken, lifetimeMs: token.lifetime };
      return { kind: 'granted', tokens };
    }
    if ('refused' in result) {
      const fault = 'refreshToken' in grant ? 'grant' : 'client';
      return { kind: 'refused', reason: `Aspire refused: ${result.refused}`, fault };
    }
    return { kind: 'transient', reason: `Aspire gave no token: ${result.unavailable}`, ...readFault(outcome, now()) };
  };

  return {
    kind: 'aspire',
    marginMs: 3_600_000,
    canLogin: ({ clientSecret }) => clientSecret !== undefined,
    rotates: () => true,
    login(connection, deadline) {
      const { clientId, clientSecret } = connection;
      if (clientSecret === undefined)
        return Promise.resolve({ kind: 'refused', reason: 'there is no client secret', fault: 'client' });
      return ask(connection, { clientId, secret: clientSecret }, deadline);
    },
    refresh: (connection, refreshToken, deadline) => ask(connection, { refreshToken }, deadline),
    async test(connection, { value }, deadline) {
      const held = await whyNot(connection, deadline);
      if (held) return { result: 'failed', message: held.message, status: outcomes[held.code].http };
      const url = `${urlOf(connection)}/Version/GetApiVersion`;
      const result = await send({ method: 'GET', url, bearer: value }, Math.max(1, deadline - now()));
      if ('fault' in result)
        return { result: 'failed', message: `Aspire did not answer the test (${result.fault.code}). Try again later.` };
      const { status } = result.reply;
      // A client without the scope for the version has a sound connection all the same.
      if (status === 200 || status === 403) return { result: 'success', message: 'Aspire takes the token.', status };
      if (status === 401) return { result: 'failed', message: 'Aspire does not take the token (401).', status };
      return { result: 'failed', message: `Aspire answered the test with status ${status}.`, status };
    },
    allowedOrigins: (connection) => [new URL(urlOf(connection)).origin],
  };
}

/** Whether Aspire may have carried the request out, and when it wants to be asked again. */
function readFault(outcome: Outcome | undefined, now: number): { unclear: boolean; retryAt?: Date } {
  if (!outcome) return { unclear: false };
  if ('fault' in outcome) return { unclear: outcome.fault.reached === 'maybe' };
  const { status, headers } = outcome.reply;
  const wait = retryAfterMs(headers['retry-after'], serverTime(headers, now));
  return { unclear: status >= 200 && status < 300, ...(wait === undefined ? {} : { retryAt: new Date(now + wait) }) };
}
