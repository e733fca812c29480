import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { HttpRequest } from '../../src/aspire/exchange';
import { createWorld } from '../../src/aspire/world';

const servers: { close(): void; closeAllConnections?(): void }[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections?.();
    server.close();
  }
  for (const name of ['HTTP_PROXY', 'NO_PROXY']) delete process.env[name];
  jest.resetModules();
  jest.dontMock('../../src/aspire/axiosSend');
});

async function listening(server: Pick<Server, 'listen' | 'address' | 'close' | 'once'>): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serve = (answer: RequestListener) => listening(createHttpServer(answer));

/** A server that answers each connection with these bytes, whatever they are. */
const serveBytes = (bytes: string) =>
  listening(
    createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.write(bytes));
    }) as unknown as Server,
  );

/** A text for a text goes one way, streams go another. */
const ways: [string, Partial<HttpRequest>][] = [
  ['a text', {}],
  ['a stream', { stream: true }],
  ['bytes', { method: 'POST', bytes: [Buffer.from('[1,'), Buffer.from('2]')] }],
];

/** The whole text of a reply, or the fault. */
async function sent(request: Partial<HttpRequest> & { url: string }, timeoutMs = 5_000) {
  const outcome = await createWorld().send({ method: 'GET', ...request }, timeoutMs);
  if ('fault' in outcome) return outcome.fault;
  const { body } = outcome.reply;
  return { status: outcome.reply.status, text: body ? await text(body) : outcome.reply.text };
}

describe.each(ways)('a request for %s', (_, more) => {
  it('carries the bearer and what it has to say', async () => {
    const url = await serve((request, response) => {
      void text(request).then((body) => response.end(JSON.stringify({ ...request.headers, body })));
    });
    const reply = await sent({ url, bearer: 'T1', headers: { 'X-Note': 'n' }, ...more });
    expect(JSON.parse('text' in reply ? reply.text : '')).toMatchObject({
      authorization: 'Bearer T1',
      accept: 'application/json',
      'user-agent': 'convex-aspire-connector/1.0',
      'x-note': 'n',
      body: more.bytes ? '[1,2]' : '',
    });
  });

  it.each([
    ['gzip', gzipSync('["packed"]')],
    ['GZIP', gzipSync('["packed"]')],
    ['br', brotliCompressSync('["packed"]')],
  ])('unpacks what is packed with %s', async (encoding, packed) => {
    const url = await serve((_request, response) => response.setHeader('Content-Encoding', encoding).end(packed));
    expect(await sent({ url, ...more })).toEqual({ status: 200, text: '["packed"]' });
  });

  it('takes an empty body for nothing, packed or not', async () => {
    const url = await serve((_request, response) => response.setHeader('Content-Encoding', 'gzip').end());
    expect(await sent({ url, ...more })).toEqual({ status: 200, text: '' });
  });

  it('ends at once where Aspire answers with another protocol, of which Node would say nothing', async () => {
    const url = await serveBytes('HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n');
    expect(await sent({ url, ...more })).toEqual({ code: 'UPGRADE', reached: 'maybe' });
  });

  it('ends when its time is over, whatever comes until then', async () => {
    const url = await serveBytes('HTTP/1.1 100 Continue\r\n\r\n');
    expect(await sent({ url, ...more }, 60)).toEqual({ code: 'TIMEOUT', reached: 'maybe' });
  });

  it('is no success where the reply is no HTTP', async () => {
    const url = await serveBytes('hello\r\n\r\n');
    expect(await sent({ url, ...more })).toEqual({ code: 'HPE_INVALID_CONSTANT', reached: 'maybe' });
  });

  it('is never begun with a token that no header can hold', async () => {
    const connections: unknown[] = [];
    const server = createHttpServer().on('connection', (socket) => connections.push(socket));
    const url = await listening(server);
    expect(await sent({ url, bearer: 'two\nlines', ...more })).toEqual({ code: 'ERR_INVALID_CHAR', reached: 'no' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(connections).toEqual([]);
  });

  it('knows an IPv6 address for one', async () => {
    expect(await sent({ url: 'http://[::1]:1', ...more })).toEqual({
      code: expect.stringMatching(/^(ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH|EAFNOSUPPORT)$/),
      reached: 'no',
    });
  });

  it('goes through the proxy that the environment names, but not to the hosts that it excepts', async () => {
    const proxy = await serve(({ url = '' }, response) => response.end(`by proxy to ${url}`));
    const direct = await serve((_request, response) => response.end('directly'));
    Object.assign(process.env, { HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1' });
    expect(await sent({ url: 'http://aspire.test/Branches', ...more })).toEqual({
      status: 200,
      text: 'by proxy to http://aspire.test/Branches',
    });
    expect(await sent({ url: direct, ...more })).toEqual({ status: 200, text: 'directly' });
  });
});

describe('a request for a text', () => {
  it('that came packed and cut off is a fault, not half a text', async () => {
    const packed = gzipSync('["packed and packed and packed"]');
    const url = await serve((_, response) =>
      response.setHeader('Content-Encoding', 'gzip').end(packed.subarray(0, 20)),
    );
    expect(await sent({ url })).toEqual({ code: 'Z_BUF_ERROR', reached: 'maybe' });
  });

  it.each([
    ['in ASCII', 'lawn', 4],
    ['with umlauts', 'Grünfläche', 12],
    ['of other scripts', '庭園 🌳', 11],
    ['with half a character', '\ud83c', 3],
  ])('gives text %s as it was sent, and says how many bytes it took', async (_, told, size) => {
    const url = await serve((_request, response) => response.end(told));
    const reply = { text: Buffer.from(told).toString(), size };
    expect(await createWorld().send({ method: 'GET', url }, 5_000)).toMatchObject({ reply });
  });

  it('does not load axios, which would be a third of what there is to load', async () => {
    const url = await serve((_, response) => response.end('[]'));
    jest.resetModules();
    jest.doMock('../../src/aspire/axiosSend', () => {
      throw new Error('axios was loaded');
    });
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { send } = (require('../../src/aspire/world') as { createWorld: typeof createWorld }).createWorld();
    expect(await send({ method: 'POST', url, body: '{}' }, 5_000)).toMatchObject({ reply: { text: '[]' } });
    await expect(send({ method: 'GET', url, stream: true }, 5_000)).rejects.toThrow('axios was loaded');
  });
});
