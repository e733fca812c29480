import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, type AuthInfo } from '@modelcontextprotocol/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '../access/access.ts';
import { createTools, type McpDeps } from './tools.ts';

/** `/mcp`: the tools over streamable HTTP, for clients of both protocol eras. The API key decides what they may do. */
export function mcpRoutes(
  app: FastifyInstance,
  { callerOf, ...deps }: Omit<McpDeps, 'local' | 'log'> & { callerOf: (request: FastifyRequest) => Caller },
): void {
  const onerror = (err: Error) => app.log.warn({ err }, 'mcp');
  const handler = createMcpHandler(createTools({ ...deps, log: app.log }), { onerror });
  const serve = toNodeHandler(handler, { onerror });
  app.all(
    '/mcp',
    { bodyLimit: 36_000_000, config: { scope: 'read' }, schema: { hide: true } },
    async (request, reply) => {
      const caller = callerOf(request);
      // Not the key: tools need not see it.
      const auth: AuthInfo = { token: '', clientId: caller.actor, scopes: [...caller.scopes], extra: { caller } };
      reply.hijack();
      await serve(Object.assign(request.raw, { auth }), reply.raw, request.body);
    },
  );
  app.addHook('onClose', () => handler.close());
}
