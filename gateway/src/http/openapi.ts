import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { page, pageScript, pageStyle } from './tryPage.ts';

/** Collects the routes into an OpenAPI document. Before the routes, since it listens for them. */
export async function apiDescription(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Aspire gateway',
        version: '1.0.0',
        description:
          'Connections that keep themselves alive. Every route with a key acts on the organisation of the key.',
      },
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'An API key: ask_...' } } },
    },
    transform: jsonSchemaTransform,
  });
}

/** `/openapi.json`, and `/docs`: a page of our own to read and try it, which loads nothing from elsewhere. */
export function tryPage(app: FastifyInstance): void {
  const hidden = { schema: { hide: true } };
  app.get('/openapi.json', hidden, () => app.swagger());
  app.get('/', hidden, (_request, reply) => reply.redirect('/docs'));
  const files = {
    '/docs': ['text/html', page],
    '/docs/page.js': ['text/javascript', pageScript],
    '/docs/page.css': ['text/css', pageStyle],
  };
  for (const [path, [type = '', text]] of Object.entries(files))
    app.get(path, hidden, (_request, reply) => reply.type(`${type}; charset=utf-8`).send(text));
}
