import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CallbackQuery, CallbackReport, ConnectionService } from '../../connections/types.ts';
import { callbackPage } from '../callbackPage.ts';
import { params } from './schemas.ts';
import type { Api } from './route.ts';

const parameters = ['code', 'state', 'error', 'error_description'] as const;

/** Where a provider sends the browser back to. It needs no key: the signed state says whose connection it is. */
export function callbackRoutes(app: Api, service: ConnectionService): void {
  app.register((scope, _options, done) => {
    // Some providers post a form (response_mode=form_post).
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 65_536 },
      (_request, body, parsed) => parsed(null, Object.fromEntries(readPairs(new URLSearchParams(String(body))))),
    );
    scope.route({
      method: ['GET', 'POST'],
      url: '/api/oauth/callback/:connection_name',
      schema: {
        summary: 'Where the provider sends the browser back to',
        params: params.connection,
        response: { 200: z.string(), 400: z.string(), 500: z.string() },
      },
      handler: async (request, reply) => {
        const given = request.method === 'POST' && request.body ? request.body : request.query;
        const report = await answer(
          service,
          request,
          (request.params as { connection_name: string }).connection_name,
          given,
        );
        return reply
          .code(report.http)
          .headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
          .type('text/html; charset=utf-8')
          .serializer(String)
          .send(callbackPage(report));
      },
    });
    done();
  });
}

/** A person looks at this page: a fault becomes words as well. */
async function answer(
  service: ConnectionService,
  request: FastifyRequest,
  name: string,
  given: unknown,
): Promise<CallbackReport> {
  const query = readQuery(given);
  if (!query)
    return {
      http: 400,
      status: undefined,
      connection: name,
      message: 'The provider sent a parameter twice. Start the connection again.',
    };
  try {
    return await service.callback(name, query);
  } catch (error) {
    request.log.error({ err: error }, 'callback');
    return {
      http: 500,
      status: undefined,
      connection: name,
      message: 'The gateway could not finish the connection. Start it again in a minute.',
    };
  }
}

/** The parameters that matter, undefined if one of them came twice. */
function readQuery(given: unknown): CallbackQuery | undefined {
  const fields = (given ?? {}) as Readonly<Record<string, unknown>>;
  const query: CallbackQuery = {};
  for (const name of parameters) {
    const value = fields[name];
    if (value === undefined) continue;
    if (typeof value !== 'string') return undefined;
    query[name] = value;
  }
  return query;
}

function readPairs(form: URLSearchParams): [string, string | string[]][] {
  return [...new Set(form.keys())].map((name) => {
    const values = form.getAll(name);
    return [name, values.length === 1 ? (values[0] ?? '') : values];
  });
}
