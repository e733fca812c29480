import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, type HTTPMethods } from 'fastify';
import { answerCall, type World } from './dispatch';
import type { Operation } from '../../api/model/model';
import { Refusal, serverError, type Answer } from '../model/apiResponse';
import { operationsBeyond } from './undocumentedOperations';
import { addControl } from '../admin/adminRoutes';
import { Door } from '../admin/connectionGate';
import type { Faults } from '../admin/faults';
import { contentSecurityPolicy, homePage, overview } from './statusPage';
import { decodedQuery, type Journal, type JournalEntry } from '../admin/requestJournal';
import type { RateLimit } from '../auth/rateLimiter';
import { fileAt } from '../rules/attachments';
import type { ApiClient } from '../auth/scopes';
import { isSentBadly, pause, send, sendBadly } from './sendResponse';

/** What the server needs beside the API's own world. */
export type House = World & { journal: Journal; faults: Faults; rateLimit: RateLimit; reset: () => void };

export type Served = { app: FastifyInstance; door: Door };

const verbs: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** Photos come as base64 in one JSON body; Aspire's own limit is not known. */
const bodyLimit = 100 * 1024 * 1024;

/** The HTTP server with every operation of the API, the control paths and the front page. It does not listen yet. */
export function createServer(house: House): Served {
  const app = fastify({
    bodyLimit,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    routerOptions: { ignoreTrailingSlash: true, caseSensitive: house.settings.pathCase === 'heeded' },
    // A path whose escapes are broken.
    frameworkErrors: (_error, request, reply) => void serve(request, reply, house, 404),
  });
  // Any content type will do as long as the body is JSON: what Aspire says to others is not known.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, ({ headers }, body, done) =>
    done(null, decoded(body as Buffer, headers['content-type'])),
  );

  app.get('/', (request, reply) => sendHome(request, reply, house));
  app.get<{ Params: { file: string } }>('/AspireUploads/emulator/:file', (request, reply) => {
    const file = fileAt(house.store, request.params.file);
    return file ? reply.type('application/octet-stream').send(file) : reply.code(404).send();
  });
  const door = new Door(app.server, house.settings.unref);
  addControl(app, { ...house, door });

  for (const [url, operations] of operationsByPath(house)) {
    for (const operation of operations) {
      const { method } = operation;
      app.route({ method, url, handler: (request, reply) => serve(request, reply, house, operation) });
    }
    const taken = operations.map(({ method }) => method);
    const others = verbs.filter((verb) => !taken.some((method) => method === verb));
    app.route({
      method: others,
      url,
      handler: (request, reply) => serve(request, reply.header('allow', taken.join(', ')), house, 405),
    });
  }
  app.setNotFoundHandler((request, reply) => serve(request, reply, house, 404));
  app.setErrorHandler((error: { statusCode?: number; message?: string }, request, reply) => {
    const { statusCode: status = 500, message: body } = error;
    return finish(reply, noted(request, house), status === 500 ? serverError : { status, body });
  });
  return { app, door };
}

/** The page for whoever looks; the overview for a program that asks for JSON and not for HTML. */
function sendHome({ headers: { accept = '' } }: FastifyRequest, reply: FastifyReply, house: House): FastifyReply {
  if (accept.includes('json') && !accept.includes('html')) return send(reply, { status: 200, body: overview(house) });
  return reply
    .headers({ 'content-security-policy': contentSecurityPolicy, 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(homePage(house));
}

/** Paths as the pages spell them, and in lower case where the router heeds case: clients have used both. */
function operationsByPath({ api, settings }: World): Map<string, Operation[]> {
  const paths = new Map<string, Operation[]>();
  for (const operation of [...api.operations.values(), ...operationsBeyond(api)]) {
    const path = operation.path.replace(/\{(\w+)\}/g, ':$1');
    for (const spelling of settings.pathCase === 'heeded' ? new Set([path, path.toLowerCase()]) : [path]) {
      paths.set(spelling, [...(paths.get(spelling) ?? []), operation]);
    }
  }
  return paths;
}

/** Answers one call to the API; a number stands for a call that no operation takes. */
async function serve(
  request: FastifyRequest,
  reply: FastifyReply,
  house: House,
  operation: Operation | 404 | 405,
): Promise<FastifyReply> {
  const { path, rawQuery } = splitUrl(request.url);
  const body = parse(request.body);
  const client = house.authority.bearerOf(request.headers.authorization);
  const entry = noted(request, house);
  const carryOut = () => answer(operation, { request, body, rawQuery, client }, house);
  const fault = house.faults.take(request.method, path);
  if (!fault) return finish(reply, entry, carryOut());

  if (fault.delayMs) await pause(fault.delayMs);
  const own = fault.status === undefined && fault.hang !== true && fault.reset !== true;
  const done = fault.after || own ? carryOut() : undefined;
  if (fault.hang) return reply.hijack();
  if (fault.reset === true) {
    request.raw.socket.destroy();
    return reply.hijack();
  }
  const answered = own && done ? done : { status: fault.status ?? 500, body: fault.body, headers: fault.headers };
  if (!isSentBadly(fault)) return finish(reply, entry, answered);
  entry.status = answered.status;
  return sendBadly(reply, answered, fault);
}

/** The call's entry in the journal, without its status as yet. */
function noted(request: FastifyRequest, { journal, clock, authority }: House): JournalEntry {
  const { path, rawQuery } = splitUrl(request.url);
  const body = parse(request.body);
  return journal.add({
    time: clock.stamp(),
    method: request.method,
    path,
    query: decodedQuery(rawQuery),
    headers: headersOf(request),
    authorized: authority.bearerOf(request.headers.authorization) !== undefined,
    body: 'json' in body ? body.json : request.body,
  });
}

type Body = { json: unknown } | { broken: true };

type Received = { request: FastifyRequest; body: Body; rawQuery: string; client: ApiClient | undefined };

function answer(operation: Operation | 404 | 405, received: Received, house: House): Answer {
  try {
    house.rateLimit.admit();
    if (typeof operation === 'number') return { status: operation };
    if (operation.bearer && !received.client) return { status: 401, headers: { 'www-authenticate': 'Bearer' } };
    const { body, rawQuery, request, client } = received;
    if ('broken' in body) throw Refusal.invalid(['The request body is not valid JSON.']);
    const params = request.params as Readonly<Record<string, string>>;
    return answerCall(operation, { rawQuery, params, client, body: body.json }, house);
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body, headers: error.headers };
    // A fault of the emulator, not one of Aspire's: whoever runs it must hear of it.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return serverError;
  }
}

/** The text of a body in the encoding that its content type names, without a byte order mark. */
function decoded(body: Buffer, contentType = ''): string {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return body.toString();
  }
}

function parse(text: unknown): Body {
  if (typeof text !== 'string' || text.trim() === '') return { json: undefined };
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { broken: true };
  }
}

function finish(reply: FastifyReply, entry: JournalEntry, answered: Answer): FastifyReply {
  entry.status = answered.status;
  return send(reply, answered);
}

/** A client behind a proxy sends its whole URL: the host is no part of the path. */
function splitUrl(url: string): { path: string; rawQuery: string } {
  const [path = '', ...rest] = url.replace(/^https?:\/\/[^/?]+/i, '').split('?');
  return { path, rawQuery: rest.join('?') };
}

const credentials = new Set(['authorization', 'proxy-authorization', 'cookie']);

function headersOf({ headers }: FastifyRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      credentials.has(name) || value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  );
}
