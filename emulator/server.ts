import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, type HTTPMethods } from 'fastify';
import { answerCall, type World } from './api';
import type { Operation } from '../api/model/model';
import { Refusal, serverError, type Answer } from './answer';
import { addControl } from './control';
import { Door } from './door';
import type { Faults } from './faults';
import { contentSecurityPolicy, homePage, overview } from './home';
import { decodedQuery, type Journal, type JournalEntry } from './journal';
import type { RateLimit } from './rateLimit';
import { fileAt } from './rules/attachments';
import type { ApiClient } from './scopes';
import { isSentBadly, pause, send, sendBadly } from './sending';

/** What the server needs beside the API's own world. */
export type House = World & { journal: Journal; faults: Faults; rateLimit: RateLimit; reset: () => void };

export type Served = { app: FastifyInstance; door: Door };

const verbs: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

/** A path that is there and takes none of the verbs that clients have tried, where any other single record is 404. */
const refusedPaths = ['/Opportunities/:id', '/opportunities/:id'];

/** Photos come as base64 in one JSON body; Aspire's own limit is not known. */
const bodyLimit = 100 * 1024 * 1024;

/** The HTTP server with every operation of the API, the control paths and the front page. It does not listen yet. */
export function createServer(house: House): Served {
  const app = fastify({
    bodyLimit,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    routerOptions: { ignoreTrailingSlash: true },
  });
  // Any content type will do as long as the body is JSON: what Aspire says to others is not known.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));

  app.get('/', (request, reply) => sendHome(request, reply, house));
  app.get<{ Params: { file: string } }>('/AspireUploads/emulator/:file', (request, reply) => {
    const file = fileAt(house.store, request.params.file);
    return file ? reply.type('application/octet-stream').send(file) : reply.code(404).send();
  });
  const door = new Door(app.server, house.settings.unref);
  addControl(app, { ...house, door });

  for (const [path, operations] of operationsByPath(house)) {
    for (const { method, operation } of operations) {
      app.route({ method, url: path, handler: (request, reply) => serve(request, reply, house, operation) });
    }
    const others = verbs.filter((verb) => !operations.some(({ method }) => method === verb));
    app.route({ method: [...others], url: path, handler: (request, reply) => serve(request, reply, house, 405) });
  }
  for (const url of refusedPaths) {
    app.route({ method: [...verbs], url, handler: (request, reply) => serve(request, reply, house, 405) });
  }
  app.setNotFoundHandler((request, reply) => serve(request, reply, house, 404));
  app.setErrorHandler((error: { statusCode?: number; message?: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    return send(reply, status === 500 ? serverError : { status, body: error.message });
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

type Routed = { method: Operation['method']; operation: Operation };

/** Paths as the pages spell them and in lower case: clients have used both (and were refused any other case). */
function operationsByPath({ api }: World): Map<string, Routed[]> {
  const paths = new Map<string, Routed[]>();
  for (const operation of api.operations.values()) {
    const path = operation.path.replace(/\{(\w+)\}/g, ':$1');
    for (const spelling of new Set([path, path.toLowerCase()])) {
      paths.set(spelling, [...(paths.get(spelling) ?? []), { method: operation.method, operation }]);
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
  const entry = house.journal.add({
    time: house.clock.stamp(),
    method: request.method,
    path,
    query: decodedQuery(rawQuery),
    headers: headersOf(request),
    authorized: client !== undefined,
    body: 'json' in body ? body.json : request.body,
  });
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

type Body = { json: unknown } | { broken: true };

type Received = { request: FastifyRequest; body: Body; rawQuery: string; client: ApiClient | undefined };

function answer(operation: Operation | 404 | 405, received: Received, house: House): Answer {
  try {
    house.rateLimit.admit();
    if (typeof operation === 'number') return { status: operation };
    if (operation.bearer && !received.client) return { status: 401 };
    const { body, rawQuery, request, client } = received;
    if ('broken' in body) throw Refusal.invalid(['The request body is not valid JSON.']);
    const params = request.params as Readonly<Record<string, string>>;
    return answerCall(operation, { rawQuery, params, client, body: body.json }, house);
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body };
    // A fault of the emulator, not one of Aspire's: whoever runs it must hear of it.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return serverError;
  }
}

function parse(text: unknown): Body {
  if (typeof text !== 'string' || text.trim() === '') return { json: undefined };
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return { broken: true };
  }
}

function finish(reply: FastifyReply, entry: JournalEntry, answered: Answer): FastifyReply {
  entry.status = answered.status;
  return send(reply, answered);
}

function splitUrl(url: string): { path: string; rawQuery: string } {
  const [path = '', ...rest] = url.split('?');
  return { path, rawQuery: rest.join('?') };
}

function headersOf({ headers }: FastifyRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name === 'authorization' || value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  );
}
