import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { TokenIssuer } from '../auth/tokens';
import { AdminError } from '../model/adminError';
import type { Settings } from '../model/settings';
import type { Values } from '../model/values';
import { currentRows } from '../store/currentRows';
import type { ChurnRequest } from '../churn/churnRequest';
import { readOutage } from './connectionGate';
import { resetEmulator, type EmulatorContext } from './emulatorContext';
import { readFault } from './faults';
import { restoreSnapshot, takeSnapshot } from './snapshot';

/** Paths of Aspire never begin with an underscore. The status page is at the prefix itself. */
export const adminPrefix = '/_emulator';

const revocable = ['access', 'refresh', 'all'] as const;

/** Adds the routes that control the emulator. They need no token and do not appear in the journal. */
export function addAdminRoutes(app: FastifyInstance, context: EmulatorContext): void {
  const { journal, faults, clock, tokens, gate, settings, rateLimiter } = context;
  app.get<{ Querystring: { last?: string } }>(`${adminPrefix}/journal`, ({ query }, reply) =>
    perform(reply, () => journal.entries.slice(firstShown(query.last))),
  );
  app.delete(`${adminPrefix}/journal`, (_request, reply) => perform(reply, () => journal.clear()));
  app.get(`${adminPrefix}/faults`, (_request, reply) => sendJson(reply, faults.list));
  app.post(`${adminPrefix}/faults`, ({ body }, reply) => perform(reply, () => faults.add(readFault(parseJson(body)))));
  app.delete(`${adminPrefix}/faults`, (_request, reply) => perform(reply, () => faults.clear()));
  app.delete<{ Params: { id: string } }>(`${adminPrefix}/faults/:id`, ({ params }, reply) =>
    perform(reply, () => faults.remove(Number(params.id))),
  );
  app.post(`${adminPrefix}/clock`, ({ body }, reply) =>
    perform(reply, () => {
      clock.advance(secondsIn(parseJson(body)));
      return { now: clock.timestamp() };
    }),
  );
  app.post(`${adminPrefix}/revoke`, ({ body }, reply) => perform(reply, () => revoke(parseJson(body), tokens)));
  app.post(`${adminPrefix}/token`, ({ body }, reply) =>
    perform(reply, () => tokens.issueTo(clientIn(parseJson(body), settings))),
  );
  app.get(`${adminPrefix}/settings`, (_request, reply) => sendJson(reply, context.liveSettings.list()));
  app.put(`${adminPrefix}/settings`, ({ body }, reply) =>
    perform(reply, () => context.liveSettings.change(parseJson(body))),
  );
  addChurnRoutes(app, context);
  app.get(`${adminPrefix}/rate`, (_request, reply) =>
    sendJson(reply, { perMinute: rateLimiter.perMinute, minutes: rateLimiter.minutes() }),
  );
  app.post(`${adminPrefix}/outage`, ({ body }, reply) =>
    perform(reply, () => {
      const outage = readOutage(parseJson(body));
      // It cuts open connections: this reply has to leave first.
      reply.raw.once('close', () => gate.refuse(outage));
    }),
  );
  app.get(`${adminPrefix}/state`, (_request, reply) => sendJson(reply, takeSnapshot(context)));
  app.put(`${adminPrefix}/state`, ({ body }, reply) => perform(reply, () => restoreSnapshot(parseJson(body), context)));
  app.post(`${adminPrefix}/reset`, (_request, reply) => perform(reply, () => resetEmulator(context)));
  app.all(`${adminPrefix}/*`, (_request, reply) =>
    sendJson(reply.code(404), {
      error: `The emulator has ${adminPrefix}/journal, faults, clock, revoke, token, settings, churn, rows, rate, outage, state and reset: see emulator/README.md.`,
    }),
  );
}

/** The routes that change records as people do, and tell what is true after it. */
function addChurnRoutes(app: FastifyInstance, { churn, store, settings }: EmulatorContext): void {
  const path = `${adminPrefix}/churn`;
  app.get(path, (_request, reply) => sendJson(reply, churn.status()));
  // What a body lacks is told by the churn itself.
  app.post(path, ({ body }, reply) => perform(reply, () => churn.start(parseJson(body) as ChurnRequest)));
  app.delete(path, (_request, reply) => sendJson(reply, churn.stop()));
  app.post(`${path}/step`, ({ body }, reply) => perform(reply, () => churn.step(parseJson(body) as ChurnRequest)));
  app.get<{ Params: { list: string } }>(`${adminPrefix}/rows/:list`, ({ params: { list } }, reply) =>
    store.lists.some(({ name }) => name === list)
      ? reply
          .type('application/x-ndjson; charset=utf-8')
          .send(Readable.from(linesOf(currentRows(list, store, settings))))
      : sendJson(reply.code(400), { error: `there is no list "${list}"` }),
  );
}

/** How many rows leave at once. */
const rowsPerChunk = 500;

/** Rows as lines of JSON, in chunks that are made as they are sent. */
function* linesOf(rows: Iterable<Values>): Generator<string> {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(JSON.stringify(row));
    if (lines.length < rowsPerChunk) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

/** Sends what an action gives, `{"done":true}` for nothing, or the reason why it was refused. */
export function perform(reply: FastifyReply, action: () => unknown): FastifyReply {
  try {
    return sendJson(reply, action() ?? { done: true });
  } catch (error) {
    if (!(error instanceof AdminError)) throw error;
    return sendJson(reply.code(400), { error: error.message });
  }
}

/** Sends a body as JSON. */
export function sendJson(reply: FastifyReply, body: unknown): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(body));
}

function parseJson(body: unknown): unknown {
  if (typeof body !== 'string' || body.trim() === '') return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw new AdminError('the body is not JSON');
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function secondsIn(body: unknown): number {
  const value = property(body, 'advanceSeconds');
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new AdminError('the clock takes {"advanceSeconds": 3600}');
}

/** How many entries to leave out: all but the last ones that `last` asks for. */
function firstShown(last: string | undefined): number {
  if (last === undefined) return 0;
  if (/^[1-9]\d{0,8}$/.test(last)) return -Number(last);
  throw new AdminError(`"last" is a whole number of at least 1, not "${last}"`);
}

function clientIn(body: unknown, { clientId, clients }: Settings): string {
  const known = [clientId, ...clients.map((client) => client.clientId)];
  const value = property(body, 'clientId') ?? clientId;
  const found = known.find((id) => id === value);
  if (found !== undefined) return found;
  throw new AdminError(
    `there is no API client ${JSON.stringify(value)}; there ${known.length > 1 ? 'are' : 'is'} ${known.join(', ')}`,
  );
}

/** Revokes the one access token that a body names, or all of a kind. */
function revoke(body: unknown, tokens: TokenIssuer): void {
  const token = property(body, 'token');
  if (token === undefined) tokens.revoke(tokenKind(body));
  else if (typeof token !== 'string' || !tokens.revokeOne(token)) throw new AdminError('"token" is no valid token');
}

function tokenKind(body: unknown): (typeof revocable)[number] {
  const value = property(body, 'tokens') ?? 'access';
  const found = revocable.find((which) => which === value);
  if (found) return found;
  throw new AdminError(`"tokens" is ${revocable.join(' or ')}`);
}
