import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createHttpClient } from '../../src/aspire/http/sendWithRetries';
import type { System } from '../../src/aspire/http/types';
import { retryPolicy } from '../../src/aspire/http/retryPolicy';
import { createSystem } from '../../src/aspire/http/transport';
import { fakeSystem, json } from '../fakeSystem';

type Answer = (request: IncomingMessage, response: ServerResponse, index: number) => void;

let server: Server | undefined;
const seen: { method?: string; url?: string; headers: IncomingMessage['headers']; port?: number }[] = [];

/** A server on loopback that answers by the test's script. Gives its URL. */
async function serve(answer: Answer): Promise<string> {
  seen.length = 0;
  server = createServer((request, response) => {
    const { method, url, headers, socket } = request;
    seen.push({ method, url, headers, port: socket.remotePort });
    request.resume().on('end', () => answer(request, response, seen.length - 1));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
});

/** The real system with waits that take no time. */
function hurried(): System {
  return { ...createSystem(), sleep: () => Promise.resolve(), random: () => 0 };
}

const soon = () => Date.now() + 60_000;

describe('a request over HTTP', () => {
  it('says who asks and what it takes, and nothing about a body that it has not', async () => {
    const url = await serve((_, response) => response.end('[]'));
    const outcome = await createHttpClient(hurried()).send(
      { method: 'GET', url: `${url}/Branches?$top=1&$filter=a%20eq%20b` },
      soon(),
    );
    expect(outcome).toMatchObject({ reply: { status: 200, text: '[]' }, attempts: 1 });
    expect(seen[0]).toMatchObject({ method: 'GET', url: '/Branches?$top=1&$filter=a%20eq%20b' });
    expect(seen[0]?.headers).toMatchObject({ accept: 'application/json', 'user-agent': 'convex-aspire-connector/1.0' });
    expect(seen[0]?.headers).not.toHaveProperty('content-type');
  });

  it('uses one connection for calls that follow each other', async () => {
    const url = await serve((_, response) => response.end('1'));
    const http = createHttpClient(hurried());
    for (let call = 0; call < 5; call++) await http.send({ method: 'GET', url }, soon());
    expect(new Set(seen.map(({ port }) => port)).size).toBe(1);
  });

  it.each([
    ['text', 'Forbidden'],
    ['a page', '<html>502</html>'],
    ['nothing', ''],
    ['a number', '42'],
    ['JSON', '{"a":[1,2]}'],
  ])('gives a body that is %s as it is', async (_, body) => {
    const url = await serve((_request, response) => response.end(body));
    expect(await createHttpClient(hurried()).send({ method: 'GET', url }, soon())).toMatchObject({
      reply: { text: body },
    });
  });

  it('unpacks a compressed body', async () => {
    const url = await serve((_, response) =>
      response.setHeader('Content-Encoding', 'gzip').end(gzipSync('["packed"]')),
    );
    expect(await createHttpClient(hurried()).send({ method: 'GET', url }, soon())).toMatchObject({
      reply: { text: '["packed"]' },
    });
  });

  it('does not follow a redirect, which would hand the bearer to a stranger', async () => {
    const url = await serve((_, response) => response.writeHead(302, { Location: '/elsewhere' }).end());
    expect(await createHttpClient(hurried()).send({ method: 'GET', url }, soon())).toMatchObject({
      reply: { status: 302 },
      attempts: 1,
    });
    expect(seen).toHaveLength(1);
  });
});

describe('a call without a whole reply', () => {
  it('that was refused a connection never reached Aspire, and is tried to the last attempt', async () => {
    const url = await serve(() => undefined);
    await new Promise((resolve) => server?.close(resolve));
    const outcome = await createHttpClient(hurried()).send({ method: 'POST', url, body: '{}' }, soon());
    expect(outcome).toEqual({ fault: { code: 'ECONNREFUSED', reached: 'no' }, attempts: retryPolicy.attempts });
  });

  it.each<[string, Answer]>([
    ['before the headers', (request) => request.socket.destroy()],
    [
      'within the body',
      (request, response) =>
        response.writeHead(200, { 'Content-Length': 100 }).write('[1,', () => request.socket.destroy()),
    ],
  ])('that broke off %s may have reached Aspire: a GET is tried again, a POST is not', async (_, answer) => {
    const url = await serve(answer);
    const http = createHttpClient(hurried());
    const get = await http.send({ method: 'GET', url }, soon());
    expect(get).toMatchObject({ fault: { reached: 'maybe' }, attempts: retryPolicy.attempts });
    const before = seen.length;
    expect(await http.send({ method: 'POST', url, body: '{}' }, soon())).toMatchObject({
      fault: { reached: 'maybe' },
      attempts: 1,
    });
    expect(seen.length - before).toBe(1);
  });

  it.each<[string, Answer]>([
    ['that never answers', () => undefined],
    [
      'whose body trickles for ever',
      (_, response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('%s ends at the deadline', async (_, answer) => {
    const url = await serve(answer);
    const outcome = await createHttpClient(hurried()).send({ method: 'GET', url }, Date.now() + 150);
    expect(outcome).toMatchObject({ fault: { code: 'TIMEOUT' } });
  });
});

describe('retries', () => {
  const get = { method: 'GET', url: 'https://aspire.test/Branches' };

  it('come after the delay that Aspire names', async () => {
    const system = fakeSystem((_, index) =>
      index === 0 ? { status: 429, headers: { 'retry-after': '3' } } : json([]),
    );
    expect(await createHttpClient(system).send(get, system.now() + 60_000)).toMatchObject({
      reply: { status: 200 },
      attempts: 2,
    });
    expect(system.waits).toEqual([3000]);
  });

  it('end with the last reply when the attempts are used up', async () => {
    const system = fakeSystem(() => ({ status: 503 }));
    expect(await createHttpClient(system).send(get, system.now() + 60_000)).toMatchObject({
      reply: { status: 503 },
      attempts: 4,
    });
    expect(system.waits).toEqual([250, 500, 1000]);
  });

  it('are not waited for beyond the deadline', async () => {
    const system = fakeSystem(() => ({ status: 429, headers: { 'retry-after': '120' } }));
    expect(await createHttpClient(system).send(get, system.now() + 100_000)).toMatchObject({
      reply: { status: 429 },
      attempts: 1,
    });
    expect(system.waits).toEqual([]);
  });

  it('send nothing once the deadline has passed', async () => {
    const system = fakeSystem(() => json([]));
    const outcome = await createHttpClient(system).send(get, system.now());
    expect(outcome).toEqual({ fault: { code: 'TIMEOUT', reached: 'no' }, attempts: 0 });
    expect(system.sent).toHaveLength(0);
  });
});
