import type { IncomingHttpHeaders } from 'node:http';
import { acceptedEncodings } from './answerBody.ts';
import type { Echo } from './echo.ts';

/** Headers of one connection between two machines: they say nothing about the next one. */
const hopByHop = new Set([
  'connection',
  'expect',
  'http2-settings',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** What is for the gateway, or tells the provider about the caller. */
const callersOwn = new Set([
  'authorization',
  'cookie',
  'forwarded',
  'host',
  'origin',
  'referer',
  'via',
  'x-api-key',
  'x-connection',
  'x-organization-id',
  'x-real-ip',
  'x-upstream-origin',
]);

/** What a provider says to a browser or about its own host. */
const providersOwn = new Set(['alt-svc', 'set-cookie', 'strict-transport-security', 'www-authenticate']);

type Headers = Record<string, string | string[]>;

/** The caller's headers as the provider gets them: with the bearer, and without what is not the provider's business. */
export function toProvider(headers: IncomingHttpHeaders, authorization: string): Headers {
  const kept = without(headers, callersOwn);
  // An encoding is taken off on the way back. That of a part of a whole could not be.
  if (kept['accept-encoding'] !== undefined)
    kept['accept-encoding'] = kept.range === undefined ? acceptedEncodings : 'identity';
  return { ...kept, authorization };
}

/** The provider's headers as the caller gets them. A header that repeats the token is dropped. */
export function toCaller(headers: IncomingHttpHeaders, echo: Echo, dropped: readonly string[]): Headers {
  const kept = Object.entries(without(headers, providersOwn)).filter(([name]) => !dropped.includes(name));
  return Object.fromEntries(kept.filter(([name, value]) => !echo.isIn(name) && ![value].flat().some(echo.isIn)));
}

function without(headers: IncomingHttpHeaders, more: ReadonlySet<string>): Headers {
  const named = String(headers.connection ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const isDropped = (name: string) =>
    hopByHop.has(name) || more.has(name) || named.includes(name) || name.startsWith('x-forwarded-');
  const kept = Object.entries(headers).filter(([name, value]) => value !== undefined && !isDropped(name.toLowerCase()));
  return Object.fromEntries(kept) as Headers;
}
