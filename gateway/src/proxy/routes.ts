import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access, Caller } from '../access/access.ts';
import { GatewayError } from '../errors.ts';
import { readBody } from './body.ts';
import { forward, type ProxyDeps } from './forward.ts';
import { loginToken } from './loginToken.ts';

export type ProxyRoutesDeps = ProxyDeps & { access: Access; callerOf: (request: FastifyRequest) => Caller };

const reads = ['GET', 'HEAD', 'OPTIONS'];
const writes = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** `/proxy/{connection}/...`: any request to the provider of a connection. Reading needs the scope read, all else write. */
export function proxyRoutes(app: FastifyInstance, { access, callerOf, ...deps }: ProxyRoutesDeps): void {
  // A scope of its own: what goes through is not parsed.
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request: FastifyRequest, payload: IncomingMessage) => readBody(payload));
    for (const [method, needs] of [
      [reads, 'read'],
      [writes, 'write'],
    ] as const)
      scope.route({
        method: [...method],
        url: '/proxy/*',
        exposeHeadRoute: false,
        schema: { hide: true },
        config: { scope: needs, isForwarded: true },
        handler: (request, reply) => forward(deps, { request, reply, caller: callerOf(request) }),
      });
    for (const path of ['Authorization', 'Authorization/RefreshToken'])
      for (const url of [`/proxy/:connection/${path}`, `/proxy/${path}`])
        scope.post(url, { schema: { hide: true }, config: { isForwarded: true } }, (request) => login(access, request));
    done();
  });
}

/**
 * Aspire's login, for clients that know no other way: the API key takes the place of the secret (or of the refresh token) and
 * is given back within the token, which the client then sends as its bearer. So it works unchanged with another base URL.
 */
async function login(access: Access, { body }: FastifyRequest): Promise<{ Token: string; RefreshToken: string }> {
  const { Secret, RefreshToken } = readJson(body);
  const key = Secret ?? RefreshToken;
  const caller = typeof key === 'string' ? await access.authenticate(key) : undefined;
  if (typeof key !== 'string' || !caller)
    throw new GatewayError('unauthenticated', 'Secret (or RefreshToken) must be an API key of the gateway: ask_...');
  access.countRequest(caller.organisation);
  return { Token: loginToken(key, Date.now()), RefreshToken: key };
}

function readJson(body: unknown): { Secret?: unknown; RefreshToken?: unknown } {
  try {
    const parsed: unknown = JSON.parse(Buffer.isBuffer(body) ? body.toString() : '');
    if (typeof parsed === 'object' && parsed !== null) return parsed;
  } catch {
    // Told below.
  }
  throw new GatewayError('invalid_input', 'The body must be JSON: {"ClientId": "...", "Secret": "ask_..."}.');
}
