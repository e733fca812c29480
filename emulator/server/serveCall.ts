import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Operation } from '../../api/model/model';
import type { EmulatorContext } from '../admin/emulatorContext';
import { decodeQuery, noteReply, type JournalEntry } from '../admin/requestJournal';
import { ApiError, serverError, type ApiResponse } from '../model/apiResponse';
import type { ApiClient } from '../model/settings';
import { dispatch } from './dispatch';
import { delay, finish, isDeliveryFault, sendFaulty } from './sendResponse';

/** The operation that a call reached, or the status when there is none: unknown path or wrong verb. */
type Route = Operation | 404 | 405;

/** Answers one call to the API: records it, applies the fault that matches it, and sends the response. */
export async function serveCall(
  request: FastifyRequest,
  reply: FastifyReply,
  context: EmulatorContext,
  route: Route,
): Promise<FastifyReply> {
  const { path, rawQuery } = splitUrl(request.url);
  const body = parseJson(request.body);
  const client = context.tokens.clientOfBearer(request.headers.authorization);
  const entry = recordCall(request, context);
  const execute = () => respond(route, { request, body, rawQuery, client }, context);
  const fault = context.faults.take(request.method, path);
  if (!fault) return finish(reply, entry, execute());

  if (fault.delayMs) await delay(fault.delayMs);
  const keepsResponse = fault.status === undefined && fault.hang !== true && fault.reset !== true;
  const executed = fault.after || keepsResponse ? execute() : undefined;
  if (fault.hang) return reply.hijack();
  if (fault.reset === true) {
    request.raw.socket.destroy();
    return reply.hijack();
  }
  const response =
    keepsResponse && executed ? executed : { status: fault.status ?? 500, body: fault.body, headers: fault.headers };
  if (!isDeliveryFault(fault)) return finish(reply, entry, response);
  noteReply(entry, response.status);
  return sendFaulty(reply, response, fault);
}

/** Adds the call to the journal, without a status as yet. */
export function recordCall(request: FastifyRequest, { journal, clock, tokens }: EmulatorContext): JournalEntry {
  const { path, rawQuery } = splitUrl(request.url);
  const body = parseJson(request.body);
  return journal.add({
    time: clock.timestamp(),
    method: request.method,
    path,
    query: decodeQuery(rawQuery),
    headers: recordedHeaders(request),
    authorized: tokens.clientOfBearer(request.headers.authorization) !== undefined,
    body: 'json' in body ? body.json : request.body,
  });
}

type ParsedBody = { json: unknown } | { broken: true };

type ReceivedCall = { request: FastifyRequest; body: ParsedBody; rawQuery: string; client: ApiClient | undefined };

function respond(route: Route, call: ReceivedCall, context: EmulatorContext): ApiResponse {
  try {
    context.rateLimiter.admit();
    if (isTooLong(call.request, context)) return { status: 414 };
    if (typeof route === 'number') return { status: route };
    if (needsToken(route, context) && !call.client) return { status: 401, headers: { 'www-authenticate': 'Bearer' } };
    const { body, rawQuery, request, client } = call;
    if ('broken' in body) throw ApiError.invalid(['The request body is not valid JSON.']);
    const params = request.params as Readonly<Record<string, string>>;
    return dispatch(route, { rawQuery, params, client, body: body.json }, context);
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: error.body, headers: error.headers };
    // A bug in the emulator, not something Aspire does: whoever runs it must see it.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return serverError;
  }
}

/** Whether the request line is longer than Aspire's server reads. */
function isTooLong({ method, url, raw }: FastifyRequest, { settings: { maxUrlLength } }: EmulatorContext): boolean {
  return maxUrlLength > 0 && Buffer.byteLength(`${method} ${url} HTTP/${raw.httpVersion}\r\n`) > maxUrlLength;
}

function needsToken({ bearer, path }: Operation, { settings }: EmulatorContext): boolean {
  return bearer && !(path === '/Version/GetApiVersion' && settings.versionAccess === 'open');
}

function parseJson(text: unknown): ParsedBody {
  if (typeof text !== 'string' || text.trim() === '') return { json: undefined };
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { broken: true };
  }
}

/** Splits a URL into path and query. A client behind a proxy sends the whole URL, whose host is dropped. */
function splitUrl(url: string): { path: string; rawQuery: string } {
  const [path = '', ...rest] = url.replace(/^https?:\/\/[^/?]+/i, '').split('?');
  return { path, rawQuery: rest.join('?') };
}

const credentialHeaders = new Set(['authorization', 'proxy-authorization', 'cookie']);

function recordedHeaders({ headers }: FastifyRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      credentialHeaders.has(name) || value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  );
}
