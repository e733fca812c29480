import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';
import { startProvider, type ProviderDouble } from '../../testing/provider.ts';
import { startUpstream, type Upstream } from '../../testing/upstream.ts';

let provider: ProviderDouble;
let upstream: Upstream;
let http: HttpGateway;
let key: string;
let reader: string;

beforeAll(async () => {
  [provider, upstream] = await Promise.all([startProvider(), startUpstream()]);
  http = await startHttpGateway({ privateHosts: [provider.host, upstream.host] });
  key = await http.key('acme', 'read', 'write');
  reader = await http.key('acme', 'read');
  await create({
    connection_name: 'aspire',
    environment: 'demo',
    oauth_flow_type: 'client_credentials',
    client_id: http.emulator.credentials.clientId,
    client_secret: http.emulator.credentials.secret,
  });
  await create({
    connection_name: 'crm',
    provider: 'oauth2',
    oauth_flow_type: 'client_credentials',
    client_id: provider.options.clientId,
    client_secret: provider.options.clientSecret,
    token_url: provider.tokenUrl,
    settings: { allowed_hosts: [upstream.url] },
  });
});
afterAll(async () => {
  await http.close();
  await provider.close();
  await upstream.close();
});
beforeEach(async () => {
  upstream.received.length = 0;
  upstream.raw(undefined);
  upstream.respond((_request, response) => void response.end('ok'));
  http.emulator.clearFaults();
  http.emulator.clearJournal();
  await http.gateway.database.query('delete from provider_waits');
});

async function create(body: object) {
  const made = await http.ask(key, '/api/oauth/connections', { method: 'POST', body });
  expect([made.status, made.body.status]).toEqual([201, 'completed']);
}
const isGood = (authorization: string | undefined) => provider.isValid((authorization ?? '').replace('Bearer ', ''));

describe('the proxy', () => {
  it('reads and writes at Aspire by the path that Aspire has', async () => {
    const read = await http.ask(key, '/proxy/aspire/Properties?$top=2&$select=PropertyID');
    expect([read.status, JSON.parse(read.text)]).toEqual([
      200,
      [{ PropertyID: expect.any(Number) }, { PropertyID: expect.any(Number) }],
    ]);
    const named = await http.ask(key, '/proxy/Properties?$top=1', { headers: { 'x-connection': 'aspire' } });
    expect(JSON.parse(named.text)).toHaveLength(1);
    const body = { UnitTypeName: 'Cubic yard', Active: true };
    const written = await http.ask(key, '/proxy/aspire/UnitTypes', { method: 'POST', body });
    expect(written.status).toBe(200);
  });

  it("works for Aspire's own clients, whose secret is the API key", async () => {
    const login = { method: 'POST', body: { ClientId: 'any', Secret: reader } };
    const { body } = await http.ask(undefined, '/proxy/aspire/Authorization', login);
    expect(body).toEqual({ Token: expect.any(String), RefreshToken: reader });
    // Some read in their token when it expires.
    const [, payload = '', last] = String(body.Token).split('.');
    const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { exp: number };
    expect([last, exp * 1000 > Date.now() + 80_000_000]).toEqual([reader, true]);
    const read = await http.ask(String(body.Token), '/proxy/aspire/Properties?$top=1');
    expect(read.status).toBe(200);
    const refused = { method: 'POST', body: { ClientId: 'any', Secret: 'ask_no_key' } };
    expect((await http.ask(undefined, '/proxy/aspire/Authorization', refused)).status).toBe(401);
  });

  it("E95 puts the bearer in, and takes the caller's credentials and hop-by-hop headers out", async () => {
    upstream.respond(({ headers }, response) => {
      response.writeHead(200, {
        'x-echo': headers.authorization ?? '',
        'set-cookie': 'a=b',
        'x-kept': 'yes',
        'keep-alive': 'timeout=9',
      });
      response.end('ok');
    });
    const sent = [
      `GET /proxy/crm/things?a=%20b HTTP/1.1`,
      `Host: gateway`,
      `AUTHORIZATION: Bearer ${key}`,
      `X-API-Key: ${key}`,
      'Cookie: session=1',
      'Proxy-Authorization: Basic eDp5',
      'Connection: close, X-Secret-Hop',
      'X-Secret-Hop: 1',
      'TE: trailers',
      'Keep-Alive: 5',
      'X-Forwarded-For: 10.0.0.1',
      'X-Organization-Id: acme',
      'X-Own: kept',
    ];
    const answer = await overSocket(`${sent.join('\r\n')}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 200/);
    const [{ url, headers }] = upstream.received as [Upstream['received'][number]];
    expect(url).toBe('/things?a=%20b');
    expect(isGood(headers.authorization)).toBe(true);
    expect(Object.keys(headers).sort()).toEqual(['authorization', 'connection', 'host', 'x-own']);
    expect([headers.host, headers.connection]).toEqual([upstream.host, 'keep-alive']);
    expect(answer).toContain('x-kept: yes');
    expect(answer).not.toMatch(/x-echo|set-cookie|timeout=9/i);
    expect(answer).not.toContain(headers.authorization?.slice(7));
  });

  it('E96 refreshes once for twenty calls that Aspire answers with 401, and sends each once more', async () => {
    await http.ask(key, '/proxy/aspire/Properties?$top=1');
    http.emulator.revokeTokens('access');
    http.emulator.clearJournal();
    const calls = Array.from({ length: 20 }, () => http.ask(key, '/proxy/aspire/Properties?$top=1'));
    const answers = await Promise.all(calls);
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    const paths = http.emulator.journal.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('/Authorization'))).toHaveLength(1);
    expect(paths.filter((path) => path.startsWith('/Properties')).length).toBeLessThanOrEqual(40);
  });

  it('E96 says that the token expired when the renewed one is refused as well', async () => {
    upstream.respond((_request, response) => void response.writeHead(401, { 'www-authenticate': 'Bearer' }).end());
    const { status, body } = await http.ask(key, '/proxy/crm/things');
    expect([status, body.code]).toEqual([503, 'reconnect_needed']);
    expect(body.message).toContain('TokenExpired');
    expect(upstream.received).toHaveLength(2);
    expect(upstream.received[0]?.headers.authorization).not.toBe(upstream.received[1]?.headers.authorization);
  });

  it('E97 sends a small write again after a 401, and a streamed one not, which it says', async () => {
    upstream.respond(
      ({ method }, response) => void response.writeHead(upstream.received.length === 1 ? 401 : 200).end(method),
    );
    const small = await http.ask(key, '/proxy/crm/things', { method: 'POST', body: { a: 1 } });
    expect([small.status, small.text]).toEqual([200, 'POST']);
    expect(upstream.received.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
    upstream.received.length = 0;
    const large = await http.ask(key, '/proxy/crm/things', {
      method: 'POST',
      body: JSON.stringify('x'.repeat(1_500_000)),
    });
    expect([large.status, large.body.code]).toEqual([502, 'unavailable']);
    expect(large.body.message).toContain('nothing was sent again');
    expect(upstream.received).toHaveLength(1);
    const again = await http.ask(key, '/proxy/crm/things', {
      method: 'POST',
      body: JSON.stringify('x'.repeat(1_500_000)),
    });
    expect(again.status).toBe(200);
  });

  it('E98 tells the time after a 429, and calls nobody before that time, for the whole company', async () => {
    http.emulator.fault({
      path: '/Properties',
      status: 429,
      headers: { 'retry-after': '30', 'x-ratelimit-reset': '40' },
      body: 'slow down',
    });
    const first = await http.ask(key, '/proxy/aspire/Properties');
    expect(first.status).toBe(429);
    const wait = Date.parse(String(first.headers.get('x-retry-at'))) - Date.now();
    expect(wait).toBeGreaterThan(30_000);
    expect(Number(first.headers.get('retry-after'))).toBeGreaterThan(30);
    http.emulator.clearJournal();
    const second = await http.ask(key, '/proxy/aspire/Contacts');
    expect([second.status, second.body.code, second.body.retry_at]).toEqual([
      429,
      'rate_limited',
      first.headers.get('x-retry-at'),
    ]);
    expect(http.emulator.journal).toEqual([]);
    expect((await http.ask(key, '/proxy/crm/things')).status).toBe(200);
  });

  it('E99 leaves a 403 of Aspire a 403, renews nothing and names the scope', async () => {
    http.emulator.fault({ path: '/Receipts', status: 403 });
    const { status, body } = await http.ask(key, '/proxy/aspire/Receipts', { method: 'POST', body: {} });
    expect([status, body.code]).toEqual([403, 'scope_missing']);
    expect(body.message).toContain('tick POST for Receipts');
    expect(body.details).toMatchObject({ scope: 'POST Receipts' });
    expect(http.emulator.journal.map(({ path }) => path)).toEqual(['/Receipts']);
  });

  it.each([404, 422, 500, 403])('E100 hands on a %i with status, headers and body', async (status) => {
    upstream.respond((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/problem+json', 'x-trace': 't1' }).end('{"title":"no"}');
    });
    const answer = await http.ask(key, '/proxy/crm/things', { method: 'DELETE' });
    expect([answer.status, answer.headers.get('x-trace'), answer.text]).toEqual([status, 't1', '{"title":"no"}']);
    expect(upstream.received).toHaveLength(1);
  });

  it.each([
    '/proxy/crm//evil.example/x',
    '/proxy/crm/\\evil.example/x',
    '/proxy/crm/a/..%2f..%2fadmin',
    '/proxy/crm/a/%2e%2e/admin',
    '/proxy/crm/a/../../admin',
    '/proxy/crm/a%5cb',
    '/proxy/crm/%252e%252e/x',
    'http://evil.example/proxy/crm/x',
    '/proxy/..%2fcrm/x',
    '/proxy/nobody/x',
  ])('E101 sends nothing for %s', async (path) => {
    const answer = await overSocket(
      `GET ${path} HTTP/1.1\r\nHost: g\r\nConnection: close\r\nAuthorization: Bearer ${key}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 40[04]/);
    expect(upstream.received).toEqual([]);
  });

  it('E101 follows no redirect, and sends a path that looks like a host to the provider itself', async () => {
    const other = await startUpstream();
    upstream.respond((_request, response) => void response.writeHead(307, { location: `${other.url}/x` }).end());
    const redirected = await http.ask(key, '/proxy/crm/@evil.example/x');
    expect([redirected.status, redirected.body.code, redirected.headers.get('location')]).toEqual([
      502,
      'provider_refused',
      null,
    ]);
    expect(upstream.received.map(({ url }) => url)).toEqual(['/@evil.example/x']);
    const chosen = await http.ask(key, '/proxy/crm/x', { headers: { 'x-upstream-origin': other.url } });
    expect([chosen.status, chosen.body.code]).toEqual([400, 'invalid_input']);
    expect(other.received).toEqual([]);
    await other.close();
  });

  it('E102 streams large bodies both ways', async () => {
    const size = 24_000_000;
    upstream.raw((request, response) => {
      let got = 0;
      request.on('data', (part: Buffer) => (got += part.length));
      request.on('end', () => {
        response.writeHead(200, { 'x-got': String(got) });
        Readable.from(chunks(size)).pipe(response);
      });
    });
    const answer = await fetch(`${http.url}/proxy/crm/upload`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'video/mp4' },
      body: Readable.toWeb(Readable.from(chunks(size))) as ReadableStream,
      duplex: 'half',
    });
    expect(answer.headers.get('x-got')).toBe(String(size));
    expect((await answer.arrayBuffer()).byteLength).toBe(size);
  });

  it('E102 ends the call to the provider when the caller goes', async () => {
    const closed = new Promise<void>((resolve) => {
      upstream.raw((request, response) => {
        response.once('close', resolve);
        setTimeout(() => caller.destroy(), 20);
        void request;
      });
    });
    const caller = httpRequest(`${http.url}/proxy/crm/slow`, { headers: { authorization: `Bearer ${key}` } });
    caller.on('error', () => undefined);
    caller.end();
    await closed;
  });

  it("E103 never uses one organisation's connection for another", async () => {
    const other = await http.key('other', 'read', 'write');
    const { status, body } = await http.ask(other, '/proxy/crm/things');
    expect([status, body.code]).toEqual([404, 'not_found']);
    expect(upstream.received).toEqual([]);
  });

  it('asks for the scope write for all but reading, and for a key', async () => {
    const write = await http.ask(reader, '/proxy/crm/things', { method: 'PUT', body: {} });
    expect([write.status, write.body.code]).toEqual([403, 'forbidden']);
    expect((await http.ask(undefined, '/proxy/crm/things')).status).toBe(401);
    expect(upstream.received).toEqual([]);
  });

  it.each([
    ['before it began', (request: IncomingMessage) => void request.socket.destroy()],
    [
      'in a small body',
      ({ socket }: IncomingMessage, response: ServerResponse) =>
        void response.writeHead(200, { 'content-length': 100 }).write('part', () => socket.destroy()),
    ],
  ])('says of a write whose answer was cut %s that it may have happened', async (_when, respond) => {
    upstream.respond(respond);
    const write = await http.ask(key, '/proxy/crm/things', { method: 'POST', body: {} });
    expect([write.status, write.body.code]).toEqual([502, 'outcome_unknown']);
    const read = await http.ask(key, '/proxy/crm/things');
    expect([read.status, read.body.code]).toEqual([502, 'unavailable']);
  });
});

function* chunks(size: number): Generator<Buffer> {
  const part = Buffer.alloc(64_000, 'x');
  for (let left = size; left > 0; left -= part.length) yield part.subarray(0, Math.min(part.length, left));
}

/** Sends bytes as they are, which fetch would tidy up. */
async function overSocket(text: string): Promise<string> {
  const socket = connect(Number(new URL(http.url).port), '127.0.0.1');
  socket.write(text);
  let answer = '';
  socket.on('data', (part: Buffer) => (answer += part.toString()));
  await once(socket, 'close');
  return answer;
}
