import type { HttpClient, HttpReply, System } from '../http/types';
import { describeRedirect, isRedirect } from '../http/redirect';
import { parseHttpDate } from '../http/retryPolicy';
import { remainingLife } from './tokenExpiry';
import { createMessageRedactor } from '../redaction/redact';
import { errorMessages, parseBody } from '../http/responseBody';

/**
 * Tokens as Aspire has just issued them. `expiresAt` is in milliseconds since 1970, by our own clock; `lifetime` is in
 * milliseconds.
 */
export type IssuedTokens = { token: { value: string; expiresAt: number; lifetime: number }; refreshToken?: string };

/** `refused`: Aspire says no, and why. `unavailable`: it could not be asked, or its answer was no answer; it may be later. */
export type TokenEndpointResult = { issued: IssuedTokens } | { refused: string } | { unavailable: string };

/** What it takes to ask: the way to Aspire, and the time. */
export type TokenEndpointDeps = { http: HttpClient } & Pick<System, 'now'>;

/** What a token is asked for with. */
export type Grant = { refreshToken: string } | { clientId: string; secret: string };

/** Answers that mean a wrong client id, secret or refresh token. One public client saw 404 for bad credentials. */
const refusals = [400, 401, 404, 422];

/**
 * Asks Aspire for tokens: with a client id and secret at `POST /Authorization`, with a refresh token at
 * `POST /Authorization/RefreshToken`. Never rejects. What it says of a failure holds neither the grant's own secret nor
 * any of `secrets`.
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
  if (isRedirect(reply)) return { unavailable: `it answered with ${describeRedirect(reply)}` };
  const own = byRefresh ? grant.refreshToken : grant.secret;
  const said = errorMessages(reply.text, createMessageRedactor([own, ...secrets])).join(' ');
  const why = `status ${reply.status}${said ? `: ${said}` : ''}`;
  if (refusals.includes(reply.status)) return { refused: why };
  return { unavailable: reply.status === 200 ? 'its reply held no token' : why };
}

/** Whether a text can be a bearer: a header takes nothing but printable ASCII. */
export function isBearer(token: string): boolean {
  return /^[\x20-\x7e]+$/.test(token);
}

function readTokens({ text, headers }: HttpReply, now: number): IssuedTokens | undefined {
  const body = parseBody(text);
  if (body.kind !== 'json' || typeof body.value !== 'object' || body.value === null) return undefined;
  const fields = new Map(
    Object.entries(body.value).map(([name, value]) => [name.toLowerCase(), value as unknown] as const),
  );
  const token = fields.get('token');
  const refreshToken = fields.get('refreshtoken');
  if (typeof token !== 'string' || !isBearer(token)) return undefined;
  const lifetime = remainingLife(token, { serverNow: parseHttpDate(headers.date), now });
  return {
    token: { value: token, expiresAt: now + lifetime, lifetime },
    refreshToken: typeof refreshToken === 'string' && refreshToken !== '' ? refreshToken : undefined,
  };
}
