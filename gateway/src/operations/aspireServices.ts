import { createServices, type Services } from '../../../src/aspire/client/services';
import type { RateLimiter } from '../../../src/aspire/http/rateLimiter';
import { createSystem } from '../../../src/aspire/http/transport';
import type { AttemptResult, HttpRequest, Transport } from '../../../src/aspire/http/types';
import type { Priority } from '../budget/requestCounts.ts';
import type { Requests } from '../budget/requests.ts';
import { waitAfter429 } from '../budget/retryAfter.ts';
import type { Target } from '../connections/target.ts';
import { GatewayError } from '../errors.ts';
import type { Egress } from '../providers/egress.ts';
import type { System } from '../system.ts';
import { noteExchange } from './exchanges.ts';

export type AspireServicesDeps = {
  requests: Requests;
  egress: Pick<Egress, 'agentFor' | 'whyNotCallable'>;
  system: Pick<System, 'now'>;
};

/** Companies whose services are kept. */
const maxCompanies = 1_000;

/** A permit that was taken ahead of its request is good for so long, in milliseconds. */
const permitMs = 500;

/** The services for calls of a company; a background call leaves room for those that somebody waits for. */
export type ServicesOf = (target: Target, priority?: Priority) => Services;

/** The connector's services, one set for each company of Aspire and priority. Every request of theirs counts in its budget. */
export function createAspireServices({ requests, egress, system: { now } }: AspireServicesDeps): ServicesOf {
  const shared = { ...createSystem(), now };
  const known = new Map<string, Services>();

  const make = (target: Target, priority: Priority): Services => {
    const { origins } = target;
    /** Until when each permit is good that `acquire` took for a request that follows. */
    let ahead: number[] = [];
    const send: Transport = async (request, timeoutMs) => {
      const url = new URL(request.url);
      if (url.origin !== origins[0]) return fetchGuarded(egress, url, request, timeoutMs);
      const startedAt = now();
      ahead = ahead.filter((until) => until > startedAt);
      if (ahead.shift() === undefined) {
        // Half of the time is for the request itself: a write that is cut short has an unknown fate.
        const deadline = startedAt + timeoutMs / 2;
        const refused = await refusedOf(() => requests.take(target, { deadline, priority }));
        if (refused) return notSent(refused, now());
      }
      const leftMs = Math.max(1, timeoutMs - (now() - startedAt));
      const result = await noteExchange(request, () => shared.send(request, leftMs));
      if ('reply' in result && result.reply.status === 429)
        await requests.refused(target, waitAfter429(result.reply.headers, now()));
      return result;
    };
    const rateLimiter: RateLimiter = {
      async acquire(_baseUrl, until) {
        if (await refusedOf(() => requests.take(target, { deadline: until, priority }))) return false;
        ahead.push(now() + permitMs);
        return true;
      },
    };
    return createServices({ ...shared, send }, { rateLimiter });
  };

  return (target: Target, priority: Priority = 'interactive'): Services => {
    const key = `${priority} ${target.requestsPerMinute} ${target.budget} ${target.origins[0]}`;
    const services = known.get(key) ?? make(target, priority);
    known.delete(key);
    known.set(key, services);
    const [oldest] = known.keys();
    if (known.size > maxCompanies && oldest !== undefined) known.delete(oldest);
    return services;
  };
}

/** Why there is no permit; undefined if there was one. A run that has sent something must be able to say so: no exceptions. */
async function refusedOf(take: () => Promise<void>): Promise<GatewayError | undefined> {
  try {
    await take();
    return undefined;
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
}

/** What the connector understands, so that it does what it does then: Aspire's own answer, or no way to Aspire. */
function notSent({ code, message, retryAt }: GatewayError, now: number): AttemptResult {
  if (code !== 'rate_limited') return { fault: { code: code.toUpperCase(), reached: 'no' } };
  const seconds = Math.max(1, Math.ceil(((retryAt?.getTime() ?? now) - now) / 1000));
  const headers = { 'retry-after': String(seconds) };
  return { reply: { status: 429, headers, text: message, size: message.length } };
}

/** A file that a caller named is fetched from public addresses only, without the bearer. */
async function fetchGuarded(
  egress: AspireServicesDeps['egress'],
  url: URL,
  { headers = {} }: HttpRequest,
  timeoutMs: number,
): Promise<AttemptResult> {
  const refused = { reply: { status: 403, headers: {}, text: '', size: 0 } };
  if (egress.whyNotCallable(url.href) !== undefined) return refused;
  try {
    const answer = await egress.agentFor(url).request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: { ...headers },
      signal: AbortSignal.timeout(timeoutMs),
    });
    const flat = Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(', ')] as const);
    const reply = {
      status: answer.statusCode,
      headers: Object.fromEntries(flat),
      text: '',
      size: 0,
      body: answer.body,
    };
    return { reply };
  } catch (error) {
    const { code = 'UNKNOWN' } = error as { code?: string };
    return code === 'EGRESS_REFUSED' ? refused : { fault: { code, reached: 'no' } };
  }
}
