import fastify, { type FastifyInstance, type HTTPMethods } from 'fastify';
import type { Operation } from '../../api/model/model';
import { addAdminRoutes, adminPrefix } from '../admin/adminRoutes';
import type { EmulatorContext } from '../admin/emulatorContext';
import { plainText, serverError, type ApiResponse } from '../model/apiResponse';
import { fileAt } from '../rules/attachments';
import { recordCall, serveCall } from './serveCall';
import { finish } from './sendResponse';
import { addWebAccess } from './webAccess';
import { undocumentedOperations } from '../model/undocumentedOperations';

const verbs: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** Photos arrive as base64 in one JSON body; Aspire's own limit is unknown. */
const bodyLimit = 100 * 1024 * 1024;

/** So that a request line above Aspire's limit still gets an answer: Node's own limit is 16 kB. */
const maxHeaderSize = 1024 * 1024;

/** The HTTP server with every operation of the API and the admin routes. It does not listen yet. */
export function createServer(context: EmulatorContext): FastifyInstance {
  const app = fastify({
    bodyLimit,
    http: { maxHeaderSize },
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    routerOptions: { ignoreTrailingSlash: true, caseSensitive: context.settings.pathCase === 'case-sensitive' },
    // For a path with a broken percent-encoding.
    frameworkErrors: (_error, request, reply) => void serveCall(request, reply, context, 404),
  });
  context.gate.attach(app.server);
  // A JSON body passes with any content type, since Aspire's answer to others is unknown.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, ({ headers }, body, done) =>
    done(null, decodeBody(body as Buffer, headers['content-type'])),
  );

  // A server dates its replies by its own clock: clients compare that with the timestamps in its records.
  app.addHook('onRequest', (_request, reply, done) => {
    reply.raw.setHeader('date', new Date(context.clock.now()).toUTCString());
    done();
  });
  addWebAccess(app, context);
  app.get('/', (request, reply) =>
    request.headers['sec-fetch-mode'] === 'navigate'
      ? reply.redirect(adminPrefix)
      : finish(reply, recordCall(request, context), rootResponse(context)),
  );
  app.get<{ Params: { file: string } }>('/AspireUploads/emulator/:file', (request, reply) => {
    const file = fileAt(context.store, request.params.file);
    return file ? reply.type('application/octet-stream').send(file) : reply.code(404).send();
  });
  addAdminRoutes(app, context);
  addApiRoutes(app, context);
  app.setNotFoundHandler((request, reply) => serveCall(request, reply, context, 404));
  app.setErrorHandler((error: { statusCode?: number; message?: string }, request, reply) => {
    const { statusCode: status = 500, message: body } = error;
    return finish(reply, recordCall(request, context), status === 500 ? serverError : { status, body });
  });
  return app;
}

/** The reply at the root of the API: no web page, by which clients tell a wrong host. */
function rootResponse({ settings, url }: EmulatorContext): ApiResponse {
  const body = `An Aspire emulator. Its page is at ${url()}${adminPrefix}\n`;
  return { status: settings.rootReply === 'text' ? 200 : 404, body, headers: plainText };
}

/** Adds every operation under its path; the other verbs of a path answer 405. */
function addApiRoutes(app: FastifyInstance, context: EmulatorContext): void {
  for (const [url, operations] of operationsByPath(context)) {
    for (const operation of operations) {
      const { method } = operation;
      app.route({ method, url, handler: (request, reply) => serveCall(request, reply, context, operation) });
    }
    const allowed = operations.map(({ method }) => method);
    app.route({
      method: verbs.filter((verb) => !allowed.some((method) => method === verb)),
      url,
      handler: (request, reply) => serveCall(request, reply.header('allow', allowed.join(', ')), context, 405),
    });
  }
}

/** Paths as the API's pages spell them, and also in lower case when case counts: clients have used both. */
function operationsByPath({ api, settings }: EmulatorContext): Map<string, Operation[]> {
  const paths = new Map<string, Operation[]>();
  for (const operation of [...api.operations.values(), ...undocumentedOperations(api)]) {
    const path = operation.path.replace(/\{(\w+)\}/g, ':$1');
    for (const spelling of settings.pathCase === 'case-sensitive' ? new Set([path, path.toLowerCase()]) : [path]) {
      paths.set(spelling, [...(paths.get(spelling) ?? []), operation]);
    }
  }
  return paths;
}

/** The text of a body in the encoding that its content type names, without a byte order mark. */
function decodeBody(body: Buffer, contentType = ''): string {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return body.toString();
  }
}
