import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback } from '../../../src/aspire/http/parseUrl';
import type { Caller } from '../access/access.ts';
import { waitAfter429 } from '../budget/retryAfter.ts';
import type { Requests } from '../budget/requests.ts';
import type { BearerOf } from '../connections/ports.ts';
import type { Target, TargetOf } from '../connections/target.ts';
import { GatewayError } from '../errors.ts';
import type { Egress } from '../providers/egress.ts';
import type { System } from '../system.ts';
import { answerBody } from './answerBody.ts';
import type { Body } from './body.ts';
import { findEcho } from './echo.ts';
import { toCaller, toProvider } from './headers.ts';
import { readProxyPath } from './path.ts';
import { scopeMissing } from './scopeMissing.ts';
import { discard, sendUpstream, type UpstreamAnswer } from './upstream.ts';

export type ProxyDeps = {
  bearer: BearerOf;
  targetOf: TargetOf;
  requests: Requests;
  egress: Pick<Egress, 'agentFor' | 'openAgent' | 'whyNotCallable'>;
  system: Pick<System, 'now'>;
};

/** How long a request waits for its turn, in milliseconds. */
const patienceMs = 20_000;

/** Sends a caller's request to the provider of a connection, with its bearer, and streams the answer back. */
export async function forward(
  deps: ProxyDeps,
  { request, reply, caller: { organisation } }: { request: FastifyRequest; reply: FastifyReply; caller: Caller },
): Promise<FastifyReply> {
  const { bearer: bearerOf, requests, system } = deps;
  const { connection, path } = readProxyPath(request.raw.url ?? '', oneHeader(request, 'x-connection'));
  const target = await deps.targetOf(organisation, connection);
  const origin = chooseOrigin(target, oneHeader(request, 'x-upstream-origin'));
  const agent = agentFor(deps.egress, target, origin);
  const body = bodyOf(request);
  const gone = whenGone(reply);
  const ask = async (authorization: string) => {
    await requests.take(target, { deadline: system.now() + patienceMs, signal: gone });
    const headers = toProvider(request.headers, authorization);
    if (!(body instanceof Readable)) delete headers['content-length'];
    return sendUpstream(agent, { method: request.method, origin, path, headers, body, signal: gone });
  };

  let bearer = await ownBearer(bearerOf, organisation, target);
  const bearers = [bearer];
  let answer = await ask(`${bearer.tokenType} ${bearer.token}`);
  if (answer.statusCode === 401) {
    await discard(answer);
    bearer = await ownBearer(bearerOf, organisation, target, bearer.token);
    bearers.push(bearer);
    if (body instanceof Readable) throw notReplayed(target);
    answer = await ask(`${bearer.tokenType} ${bearer.token}`);
  }
  const problem = await problemOf(answer, { target, request, path, tokens: bearers.map(({ token }) => token) });
  if (problem) throw problem;
  const echo = findEcho(bearers);
  const { body: answered, dropped } = await answerBody(answer, { method: request.method, host: origin.host }, echo);
  const headers = toCaller(answer.headers, echo, dropped);
  if (answer.statusCode === 429) {
    const retryAt = await requests.refused(target, waitAfter429(answer.headers, system.now()));
    headers['retry-after'] = String(Math.max(1, Math.ceil((retryAt.getTime() - system.now()) / 1000)));
    headers['x-retry-at'] = retryAt.toISOString();
  }
  return reply.code(answer.statusCode).headers(headers).send(answered);
}

/** Answers that the caller gets in other words than the provider's: those about the token or about other hosts. */
async function problemOf(
  answer: UpstreamAnswer,
  {
    target,
    request,
    path,
    tokens,
  }: { target: Target; request: FastifyRequest; path: string; tokens: readonly string[] },
): Promise<GatewayError | undefined> {
  const { statusCode: status } = answer;
  if (status === 401) {
    await discard(answer);
    return new GatewayError(
      'reconnect_needed',
      `TokenExpired: the provider of "${target.name}" refused its token, and a renewed one as well. Test the connection, or connect it again.`,
      { details: { connection: target.name } },
    );
  }
  if (status === 403 && target.kind === 'aspire')
    return scopeMissing(answer, { method: request.method, path, secrets: tokens });
  if (status < 300 || status >= 400 || status === 304) return undefined;
  await discard(answer);
  return new GatewayError(
    'provider_refused',
    `The provider of "${target.name}" redirects (status ${status}), which is not followed: the bearer goes to its own hosts only.`,
  );
}

/** The token and the hosts must be of one row: the organisation's own and GLOBAL's may have changed places in between. */
async function ownBearer(bearerOf: BearerOf, organisation: string, { name, owner }: Target, rejected?: string) {
  const bearer = await bearerOf(organisation, name, { rejected });
  if (bearer.owner === owner) return bearer;
  throw new GatewayError('conflict', `The connection "${name}" was changed just now. Send the request again.`);
}

function chooseOrigin({ name, origins }: Target, named: string | undefined): URL {
  if (named === undefined) return new URL(origins[0]);
  const found = origins.find((origin) => origin === named.replace(/\/$/, ''));
  if (found !== undefined) return new URL(found);
  const message = `X-Upstream-Origin must be one of the hosts of "${name}": ${origins.join(', ')}`;
  throw new GatewayError('invalid_input', `${message}.`, { errors: [{ field: 'X-Upstream-Origin', message }] });
}

/** Guarded: judged by its name here, and by its address when it is connected to. An emulator is the operator's own. */
function agentFor(egress: ProxyDeps['egress'], { kind }: Target, origin: URL) {
  if (kind === 'aspire' && isLoopback(origin)) return egress.openAgent;
  const refusal = egress.whyNotCallable(origin.origin);
  if (refusal !== undefined) throw new GatewayError('forbidden', `The provider's address ${refusal}.`);
  return egress.agentFor(origin);
}

function bodyOf({ body, method }: FastifyRequest): Body | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined;
  return Buffer.isBuffer(body) || body instanceof Readable ? body : undefined;
}

/** Aborts once nobody waits for the answer any more. */
function whenGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  // The caller may have left while the token was fetched.
  if (raw.destroyed) gone.abort();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

function notReplayed({ name }: Target): GatewayError {
  return new GatewayError(
    'unavailable',
    `The provider of "${name}" refused the token. It was renewed, but a body over 1 MB is not kept, so nothing was sent again. Nothing was changed: send the request again.`,
    { details: { replayed: false } },
  );
}

function oneHeader({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}
