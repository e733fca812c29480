import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, type AuthInfo } from '@modelcontextprotocol/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '../access/access.ts';
import { GatewayError } from '../errors.ts';
import type { McpDeps } from './deps.ts';
import { refuseForeignOrigin } from './origin.ts';
import { createServer } from './server.ts';
import { noToolsets, readToolsets, type Toolsets } from './toolsets.ts';

/** What a server is made for; the API key decides. */
type Extra = { caller: Caller; toolsets: Toolsets; called: string | undefined };

export type RouteDeps = Omit<McpDeps, 'log'> & {
  callerOf: (request: FastifyRequest) => Caller;
  /** Where browsers reach the gateway, once that is known. */
  publicUrl: () => string | undefined;
};

/** `/mcp`: the tools over streamable HTTP, for clients of both protocol eras. The API key decides what they may do. */
export function mcpRoutes(app: FastifyInstance, { callerOf, publicUrl, ...deps }: RouteDeps): void {
  const onerror = (err: Error) => app.log.warn({ err }, 'mcp');
  const handler = createMcpHandler(
    ({ authInfo }) => {
      const { caller, toolsets, called } = (authInfo?.extra ?? {}) as Partial<Extra>;
      if (!caller || !toolsets) throw new GatewayError('unauthenticated', 'There is no API key.');
      return createServer({ ...deps, log: app.log }, caller, toolsets, called);
    },
    { onerror },
  );
  const serve = toNodeHandler(handler, { onerror });
  app.all(
    '/mcp',
    { bodyLimit: 36_000_000, config: { scope: 'read' }, schema: { hide: true } },
    async (request, reply) => {
      refuseForeignOrigin(request.headers.origin, publicUrl());
      const caller = callerOf(request);
      const extra: Extra = { caller, toolsets: toolsetsOf(request), called: toolCalled(request.body) };
      // Not the key: tools need not see it.
      const auth: AuthInfo = { token: '', clientId: caller.actor, scopes: [...caller.scopes], extra };
      // Past Fastify, which would have set them.
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(name, value);
      reply.hijack();
      await serve(Object.assign(request.raw, { auth }), reply.raw, request.body);
    },
  );
  app.addHook('onClose', () => handler.close());
}

/** The tool that a body calls; undefined for all other requests, and for several at once. */
function toolCalled(body: unknown): string | undefined {
  const { method, params } = (body ?? {}) as { method?: unknown; params?: { name?: unknown } };
  return method === 'tools/call' && typeof params?.name === 'string' ? params.name : undefined;
}

/** `/mcp?toolsets=properties,contacts`, or the header `X-MCP-Toolsets` where a client lets one set headers alone. */
function toolsetsOf({ query, headers }: FastifyRequest): Toolsets {
  const { toolsets: inAddress } = query as { toolsets?: unknown };
  if (inAddress !== undefined) return readToolsets([inAddress].flat().map(String).join(','), 'toolsets');
  const header = headers['x-mcp-toolsets'];
  return header === undefined ? noToolsets : readToolsets([header].flat().join(','), 'X-MCP-Toolsets');
}
