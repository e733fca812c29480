import { errorMessages, parseBody } from '../http/responseBody';
import type { HttpClient, HttpReply, System } from '../http/types';
import { createMessageRedactor } from '../redaction/redact';
import { documentedLifetime, expiryOfJwt } from './tokenExpiry';

/** Tokens as Aspire has just issued them. `expiresAt` is in milliseconds since 1970. */
export type IssuedTokens = { token: { value: string; expiresAt: number }; refreshToken?: string };

/**
 * The outcome of a token request. `refused`: Aspire refused the grant. `unavailable`: Aspire could not be reached or its
 * reply had no token; a later attempt may succeed. Both contain the reason.
 */
export type TokenEndpointResult = { issued: IssuedTokens } | { refused: string } | { unavailable: string };

/** What a token request depends on. */
export type TokenEndpointDeps = { http: HttpClient } & Pick<System, 'now'>;

/** The credentials of a token request. */
export type Grant = { refreshToken: string } | { clientId: string; secret: string };

/** The statuses that mean a wrong client id, secret or refresh token. One public client saw 404 for bad credentials. */
const refusalStatusCodes = [400, 401, 404, 422];

/**
 * Requests tokens from Aspire: at `POST /Authorization` with a client id and secret, at
 * `POST /Authorization/RefreshToken` with a refresh token. Never rejects. The reason of a failure contains neither the
 * secret of the grant nor any of `secrets`.
 */
export async function requestTokens(
  { http, now }: TokenEndpointDeps,
  baseUrl: string,
  grant: Grant,
  { deadline, secrets = [] }: { deadline: number; secrets?: readonly string[] },
): Promise<TokenEndpointResult> {
  const byRefresh = 'refreshToken' in grant;
  const path = byRefresh ? '/Authorization/RefreshToken' : '/Authorization';
  const body = byRefresh ? { RefreshToken: grant.refreshToken } : { ClientId: grant.clientId, Secret: grant.secret };
  const request = { method: 'POST', url: `${baseUrl}${path}`, path, body: JSON.stringify(body) };
  const outcome = await http.send(request, deadline);
  if ('fault' in outcome) {
    const { code } = outcome.fault;
    return { unavailable: code === 'TIMEOUT' ? 'it did not answer in time' : `it could not be reached (${code})` };
  }
  const { reply } = outcome;
  const issued = reply.status === 200 ? readTokens(reply, now()) : undefined;
  if (issued) return { issued };
  const own = byRefresh ? grant.refreshToken : grant.secret;
  const message = errorMessages(reply.text, createMessageRedactor([own, ...secrets])).join(' ');
  const why = `status ${reply.status}${message && reply.status !== 200 ? `: ${message}` : ''}`;
  if (refusalStatusCodes.includes(reply.status)) return { refused: why };
  return { unavailable: reply.status === 200 ? 'its reply held no token' : why };
}

/** Whether a text can be sent as a bearer: it must be printable ASCII. */
export function isBearer(token: string): boolean {
  return /^[\x20-\x7e]+$/.test(token);
}

function readTokens({ text }: HttpReply, now: number): IssuedTokens | undefined {
  const body = parseBody(text);
  if (body.kind !== 'json' || typeof body.value !== 'object' || body.value === null) return undefined;
  const fields = new Map(
    Object.entries(body.value).map(([name, value]) => [name.toLowerCase(), value as unknown] as const),
  );
  const token = fields.get('token');
  const refreshToken = fields.get('refreshtoken');
  if (typeof token !== 'string' || !isBearer(token)) return undefined;
  return {
    token: { value: token, expiresAt: expiryOfJwt(token) ?? now + documentedLifetime * 1000 },
    refreshToken: typeof refreshToken === 'string' && refreshToken !== '' ? refreshToken : undefined,
  };
}
