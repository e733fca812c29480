import { describeRedirect, isRedirect } from '../../../src/aspire/http/redirect';
import { errorMessages, parseBody } from '../../../src/aspire/http/responseBody';
import { retryAfterMs, serverTime } from '../../../src/aspire/http/retryPolicy';
import { isBearer } from '../../../src/aspire/auth/tokenEndpoint';
import { createMessageRedactor } from '../../../src/aspire/redaction/redact';
import type { Reply } from './exchange.ts';
import type { IssuedTokens, TokenAnswer } from './provider.ts';
import { lifetimeOf } from './tokenLifetime.ts';

/** OAuth error codes that say "later", and those that speak of the client rather than of the refresh token or code. */
const passing = /^(temporarily_unavailable|server_error|slow_down|rate_?limit(ed|_exceeded)?|internal_error)$/i;
const ofClient = /^(invalid_client|unauthorized_client|unsupported_grant_type|invalid_scope|invalid_request)$/i;

/** Fields of an answer that have a place of their own; everything else is metadata. */
const known = [
  'access_token',
  'refresh_token',
  'token_type',
  'expires_in',
  'scope',
  'id_token',
  'authed_user',
  'ok',
  'error',
  'error_description',
];

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a token endpoint's answer means. More lenient than the standard, because by the time the answer is here the refresh
 * token may be spent: a lifetime that makes no sense must not lose the tokens beside it.
 */
export function readTokenAnswer(
  reply: Reply,
  { now, usualLifetimeMs, secrets }: { now: number; usualLifetimeMs?: number; secrets: readonly string[] },
): TokenAnswer {
  const { status, headers, text } = reply;
  const body = parseBody(text);
  const fields = body.kind === 'json' && isFields(body.value) ? body.value : undefined;
  const wait = retryAfterMs(headers['retry-after'], serverTime(headers, now));
  const retryAt = wait === undefined ? undefined : new Date(now + wait);
  const hide = createMessageRedactor(secrets);
  // A provider's words stand in messages and logs: on one line.
  const words = (value: string, most: number) =>
    hide(value)
      .slice(0, most)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
  const code = typeof fields?.error === 'string' ? words(fields.error, 100) : undefined;
  const described = typeof fields?.error_description === 'string' ? words(fields.error_description, 500) : '';
  const isSuccess = status >= 200 && status < 300;
  if (isRedirect(reply))
    return { kind: 'transient', reason: `the provider answered with ${describeRedirect(reply)}`, unclear: false };
  if (isSuccess && fields && code === undefined) {
    const tokens = readTokens(fields, { now, usualLifetimeMs });
    if ('tokens' in tokens) return { kind: 'granted', tokens: tokens.tokens };
    if (tokens.problem !== undefined) return { kind: 'refused', reason: tokens.problem, fault: 'client' };
  }
  const said = code ?? errorMessages(text, hide).join(' ');
  const reason = `the provider answered ${status}${said === '' ? '' : `: ${said}`}${described === '' ? '' : ` (${described})`}`;
  if (status === 429 || status >= 500 || status === 408 || (code !== undefined && passing.test(code)))
    return { kind: 'transient', reason, unclear: false, ...(retryAt && { retryAt }) };
  if (code !== undefined) {
    const isClients = status === 401 ? code.toLowerCase() !== 'invalid_grant' : ofClient.test(code);
    return { kind: 'refused', reason, fault: isClients ? 'client' : 'grant' };
  }
  if (isSuccess) return { kind: 'transient', reason: `the provider's answer held no access token`, unclear: true };
  if (status === 400) return { kind: 'refused', reason, fault: 'grant' };
  if (status === 401) return { kind: 'refused', reason, fault: 'client' };
  return { kind: 'transient', reason, unclear: false, ...(retryAt && { retryAt }) };
}

/** The tokens of an answer. One for the user inside it wins over the one for the app (Slack). */
function readTokens(
  fields: Fields,
  { now, usualLifetimeMs }: { now: number; usualLifetimeMs?: number },
): { tokens: IssuedTokens } | { problem?: string } {
  const user = fields.authed_user;
  const from = isFields(user) && typeof user.access_token === 'string' ? user : fields;
  const { access_token: token, refresh_token: refreshToken, token_type: type, scope } = from;
  if (typeof token !== 'string' || token === '') return {};
  if (!isBearer(token)) return { problem: 'the provider issued an access token that no HTTP header can hold' };
  const tokenType = typeof type === 'string' && type !== '' ? readTokenType(type) : undefined;
  if (tokenType === false)
    return { problem: 'the provider issued a token of a type that is not supported; only Bearer is' };
  return {
    tokens: {
      access_token: token,
      lifetimeMs: lifetimeOf(token, from.expires_in, { now, usual: usualLifetimeMs }),
      ...(typeof refreshToken === 'string' && refreshToken !== '' && { refresh_token: refreshToken }),
      ...(tokenType !== undefined && { token_type: tokenType }),
      ...(typeof scope === 'string' && {
        scopes: scope
          .split(/[\s,]+/)
          .filter(Boolean)
          .join(' '),
      }),
      metadata: metadataOf(fields),
    },
  };
}

/** `Bearer`, in whatever case, and what providers say who mean it; false for any other type. */
function readTokenType(type: string): string | false {
  return /^(bearer|user|bot)$/i.test(type) ? 'Bearer' : false;
}

/** What else the answer says, without anything that is a secret by its name. */
function metadataOf(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) =>
        !known.includes(name) && !/token|secret|password/i.test(name) && JSON.stringify(value).length < 4_000,
    ),
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
