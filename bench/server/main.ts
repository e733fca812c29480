import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFaults } from './faults';
import { makeTickets, type Range, type Tickets } from './tickets';
import type { Counts, Message, Settings } from './start';

/**
 * A server with prepared responses, so that benchmarks measure the client. Forked with the number of work tickets as its
 * argument; takes commands and answers over the channel to its parent.
 */
const tickets: Tickets = makeTickets(Number(process.argv[2]));
const counts: Counts = { requests: 0, refreshes: 0 };
const settings: Settings = { latencyMs: 0, refreshMs: 0, faultRate: 0 };
let nextFault = createFaults(0, 1);

const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => serve(request, response));
});
// Longer than any pause between two calls, since a socket that closes in between would be a fault.
server.keepAliveTimeout = 120_000;

function serve({ method = '', url = '' }: IncomingMessage, response: ServerResponse): void {
  counts.requests += 1;
  const refresh = url.startsWith('/Authorization');
  if (refresh) counts.refreshes += 1;
  const reply = replyTo(method, url);
  const send = () => {
    const fault = refresh ? undefined : nextFault();
    if (fault) return fault(response, reply);
    const length = reply.reduce((sum, part) => sum + part.length, 0);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': length });
    for (const part of reply) response.write(part);
    response.end();
  };
  const wait = refresh ? settings.refreshMs : settings.latencyMs;
  if (wait > 0) setTimeout(send, wait);
  else send();
}

function replyTo(method: string, url: string): readonly Buffer[] {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  if (pathname.startsWith('/Authorization')) return [Buffer.from(JSON.stringify(newTokens()))];
  if (method !== 'GET') return [Buffer.from('4711')];
  const filter = searchParams.get('$filter') ?? '';
  const limit = Number(searchParams.get('$limit') ?? 100);
  if (pathname === '/WorkTickets') {
    if (searchParams.get('$orderby')?.endsWith(' desc')) return tickets.last(limit);
    const ranges = rangesOf(filter);
    return ranges.length > 0
      ? tickets.inRanges(ranges, limit)
      : tickets.page(Number(searchParams.get('$pageNumber') ?? 1), limit);
  }
  const id = Number(/PropertyID eq (\d+)/.exec(filter)?.[1] ?? 1);
  return [Buffer.from(JSON.stringify([{ PropertyID: id, PropertyName: 'Bell Tower Plaza', BranchID: 1 }]))];
}

function rangesOf(filter: string): Range[] {
  const byId = /^WorkTicketID eq (\d+)$/.exec(filter);
  if (byId) return [{ after: Number(byId[1]) - 1, upTo: Number(byId[1]) }];
  return [...filter.matchAll(/WorkTicketID gt (\d+)(?: and WorkTicketID le (\d+))?/g)].map(
    ([, after, upTo = Infinity]) => ({ after: Number(after), upTo: Number(upTo) }),
  );
}

function newTokens() {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 86_400;
  return {
    Token: `${part({ alg: 'HS256' })}.${part({ exp, jti: counts.requests })}.unsigned`,
    RefreshToken: `refresh token ${counts.requests}`,
  };
}

process.on('message', (message: Message) => {
  if (message !== 'counts') {
    Object.assign(settings, message);
    nextFault = createFaults(settings.faultRate, 1);
  }
  process.send?.(counts);
});
process.once('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
