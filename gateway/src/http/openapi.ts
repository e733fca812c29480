import swagger, { type SwaggerTransformObject } from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { outcomes } from '../errors.ts';
import { page, pageScript, pageStyle } from './tryPage.ts';

const text = { type: 'string' } as const;

/** What every request that fails is answered with. */
const errorSchema = {
  type: 'object' as const,
  required: ['error', 'message', 'code'],
  properties: {
    error: { ...text, description: 'The status in words.' },
    message: { ...text, description: 'What happened and what to do, for people.' },
    code: { type: 'string' as const, enum: Object.keys(outcomes), description: 'What happened, for programs.' },
    errors: {
      type: 'array' as const,
      items: { type: 'object' as const, required: ['field', 'message'], properties: { field: text, message: text } },
    },
    messages: { type: 'array' as const, items: text },
    details: { type: 'object' as const, additionalProperties: true },
    retry_at: { type: 'string' as const, format: 'date-time', description: 'When asking again makes sense.' },
  },
};

type OpenApi = Extract<
  SwaggerTransformObject extends (document: infer D) => unknown ? D : never,
  { openapiObject: unknown }
>;

/** What is the same for all routes: a name, whether a key is needed, and the answer to what fails. */
function completed(document: OpenApi['openapiObject']): OpenApi['openapiObject'] {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };
  for (const [path, item] of Object.entries(document.paths ?? {}))
    for (const [method, operation] of Object.entries(item ?? {})) {
      const route = operation as Route;
      const name = `${method}${path}`.replace(/[^a-zA-Z]+([a-zA-Z]?)/g, (_, letter: string) => letter.toUpperCase());
      const responses = { ...route.responses, '4XX': { description: 'The request failed.', content } };
      // Methods of one route share an object.
      Object.assign(item ?? {}, { [method]: { operationId: name, security: [], ...route, responses } });
    }
  return document;
}

type Route = { operationId?: string; security?: object[]; responses?: Record<string, object> };

/** Collects the routes into an OpenAPI document. Before the routes, since it listens for them. */
export async function apiDescription(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Aspire gateway',
        version: '1.0.0',
        license: { name: 'MIT', identifier: 'MIT' },
        description:
          'Connections that keep themselves alive. Every route with a key acts on the organisation of the key.',
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'An API key: ask_...' } },
        schemas: { Error: errorSchema },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) =>
      'openapiObject' in document ? completed(document.openapiObject) : document.swaggerObject,
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
