import { createServer as createHttpServer } from 'node:http';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { toNetworkError } from '../../src/aspire/http/attempt';
import { createSystem } from '../../src/aspire/http/transport';
import { closeServers, listening, sent, serve, serveBytes, ways } from './servers';

afterEach(() => {
  closeServers();
  for (const name of ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy']) {
    delete process.env[name];
    delete process.env[name.toUpperCase()];
  }
  jest.restoreAllMocks();
  jest.resetModules();
  jest.dontMock('../../src/aspire/http/axiosTransport');
});

/** A time limit that nothing else has, so that its timers are known by it. */
const limitMs = 4_321;

/** Watches the timers of that limit: gives how many were set, and how many of them are still set. */
function watchTimers(): () => { set: number; left: number } {
  const setting = jest.spyOn(globalThis, 'setTimeout');
  const clearing = jest.spyOn(globalThis, 'clearTimeout');
  return () => {
    const set = setting.mock.results.filter((_, index) => setting.mock.calls[index]?.[1] === limitMs);
    const cleared = new Set<unknown>(clearing.mock.calls.map(([timer]) => timer));
    return { set: set.length, left: set.filter(({ value }) => !cleared.has(value)).length };
  };
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
    ['deflate', deflateSync('["packed"]')],
    ['x-gzip', gzipSync('["packed"]')],
  ])('unpacks what is packed with %s', async (encoding, packed) => {
    const url = await serve((_request, response) => response.setHeader('Content-Encoding', encoding).end(packed));
    expect(await sent({ url, ...more })).toEqual({ status: 200, text: '["packed"]' });
  });

  it.each(['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY', 'all_proxy'])(
    'goes to this machine directly, although %s names a proxy',
    async (name) => {
      process.env[name] = 'http://127.0.0.1:1';
      const url = await serve((_request, response) => response.end('directly'));
      expect(await sent({ url, ...more })).toEqual({ status: 200, text: 'directly' });
    },
  );

  it('takes an empty body for nothing, packed or not', async () => {
    const url = await serve((_request, response) => response.setHeader('Content-Encoding', 'gzip').end());
    expect(await sent({ url, ...more })).toEqual({ status: 200, text: '' });
  });

  it('ends at once where Aspire answers with another protocol, of which Node would say nothing', async () => {
    const reply = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n';
    const { url, closed } = await serveBytes(reply);
    expect(await sent({ url, ...more })).toEqual({ code: 'UPGRADE', reached: 'maybe' });
    await closed();
  });

  it('ends when its time is over, whatever comes until then, and its connection with it', async () => {
    const { url, closed } = await serveBytes('HTTP/1.1 100 Continue\r\n\r\n');
    expect(await sent({ url, ...more }, 60)).toEqual({ code: 'TIMEOUT', reached: 'maybe' });
    await closed();
  });

  it('leaves no timer behind, whether it went well or not', async () => {
    const url = await serve((_request, response) => response.end('[]'));
    const { url: broken } = await serveBytes('', { thenClose: true });
    const timers = watchTimers();
    expect(await sent({ url, ...more }, limitMs)).toEqual({ status: 200, text: '[]' });
    expect(await sent({ url: broken, ...more }, limitMs)).toEqual({ code: 'ECONNRESET', reached: 'maybe' });
    expect(timers()).toEqual({ set: 2, left: 0 });
  });

  it('speaks TLS where the address is https', async () => {
    const { url, got } = await serveBytes('', { thenClose: true });
    const outcome = await sent({ url: url.replace('http:', 'https:').replace('127.0.0.1', 'localhost'), ...more });
    expect(outcome).toEqual({ code: 'ECONNRESET', reached: 'maybe' });
    // A handshake with the host's name in it, and nothing of the request.
    expect(got()[0]).toBe(22);
    expect(got().toString('latin1')).toContain('localhost');
    expect(got().toString('latin1')).not.toMatch(/HTTP|authorization/i);
  });

  it.each(['https_proxy', 'ALL_PROXY'])('has a proxy of %s make the way to an https address', async (name) => {
    const { url: proxy, got } = await serveBytes('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n', {
      thenClose: true,
    });
    process.env[name] = proxy;
    await sent({ url: 'https://aspire.test/Branches', bearer: 'T1', ...more });
    expect(got().toString()).toMatch(/^CONNECT aspire\.test:443 /);
    expect(got().toString()).not.toContain('T1');
  });

  it('names no type of a body that there is not', async () => {
    const seen: unknown[] = [];
    const url = await serve(({ headers }, response) => {
      seen.push(headers['content-type'], headers['content-length']);
      response.end();
    });
    await sent({ url, ...more, bytes: undefined, method: 'POST' });
    expect(seen).toEqual([undefined, '0']);
  });

  it('is no success where the reply is no HTTP', async () => {
    const { url } = await serveBytes('hello\r\n\r\n');
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
    Object.assign(process.env, { HTTP_PROXY: proxy, NO_PROXY: 'excepted.invalid' });
    expect(await sent({ url: 'http://aspire.test/Branches', ...more })).toEqual({
      status: 200,
      text: 'by proxy to http://aspire.test/Branches',
    });
    const direct = await sent({ url: 'http://excepted.invalid/Branches', ...more });
    expect(direct).toMatchObject({ code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/), reached: 'no' });
  });

  it('is not sent where the proxy refuses to make the way', async () => {
    const answer = 'HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 2\r\n\r\nNo';
    const { url: proxy, got } = await serveBytes(answer, { thenClose: true });
    process.env.HTTPS_PROXY = proxy;
    const outcome = await sent({ url: 'https://aspire.test/Branches', bearer: 'T1', ...more });
    expect(outcome).toEqual({ code: 'PROXY_407', reached: 'no' });
    expect(got().toString()).not.toContain('T1');
  });

  it('is not sent where the address of the proxy is none', async () => {
    process.env.HTTPS_PROXY = 'socks5://127.0.0.1:1';
    expect(await sent({ url: 'https://aspire.test/', ...more })).toEqual({ code: 'ERR_INVALID_PROXY', reached: 'no' });
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
    expect(await createSystem().send({ method: 'GET', url }, 60_000)).toMatchObject({ reply });
  });

  it.each(['DELETE', 'GET', 'PATCH', 'POST', 'PUT'])('tells the length of the body of a %s', async (method) => {
    const url = await serve((request, response) => {
      void text(request).then((body) => response.end(`${request.headers['content-length']} ${body}`));
    });
    expect(await sent({ url, method, body: '{"a":"ü"}' })).toEqual({ status: 200, text: '10 {"a":"ü"}' });
  });

  it('goes over a new connection where the one at hand was idle for too long', async () => {
    const url = await serve((request, response) => response.end(String(request.socket.remotePort)));
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now);
    const { send } = createSystem();
    const port = async () => {
      const outcome = await send({ method: 'GET', url }, 60_000);
      return 'reply' in outcome && outcome.reply.text;
    };
    const first = await port();
    expect(await port()).toBe(first);
    clock.mockReturnValue(now + 4_001);
    expect(await port()).not.toBe(first);
  });

  it('does not load axios; where that cannot be loaded, nothing was sent', async () => {
    const url = await serve((_, response) => response.end('[]'));
    jest.resetModules();
    jest.doMock('../../src/aspire/http/axiosTransport', () => {
      throw Object.assign(new Error('axios is missing'), { code: 'MODULE_NOT_FOUND' });
    });
    const { send } = (await import('../../src/aspire/http/transport')).createSystem();
    expect(await send({ method: 'POST', url, body: '{}' }, 5_000)).toMatchObject({ reply: { text: '[]' } });
    const fault = { code: 'MODULE_NOT_FOUND', reached: 'no' };
    expect(await send({ method: 'GET', url, stream: true }, 5_000)).toEqual({ fault });
    jest.dontMock('../../src/aspire/http/axiosTransport');
    expect(await send({ method: 'GET', url, stream: true }, 5_000)).toMatchObject({ reply: { status: 200 } });
  });
});

describe('a stream', () => {
  it.each([
    ['read to its end', (body: Readable) => text(body)],
    ['given up', (body: Readable) => body.destroy()],
  ])('that is %s leaves no timer behind', async (_, use) => {
    const url = await serve((_request, response) => response.end('[]'));
    const { send } = createSystem();
    const timers = watchTimers();
    const outcome = await send({ method: 'GET', url, stream: true }, limitMs);
    const body = 'reply' in outcome ? outcome.reply.body : undefined;
    if (!body) throw new Error('no body came');
    const closed = once(body, 'close');
    expect(timers()).toEqual({ set: 1, left: 1 });
    await use(body);
    await closed;
    expect(timers()).toEqual({ set: 1, left: 0 });
  });
});

describe('an error', () => {
  it.each([
    ['connect', 'no'],
    ['read', 'maybe'],
  ])('of the system call "%s" may have reached Aspire: %s', (syscall, reached) => {
    expect(toNetworkError(Object.assign(new Error('late'), { code: 'ETIMEDOUT', syscall }))).toEqual({
      code: 'ETIMEDOUT',
      reached,
    });
    const cause = Object.assign(new Error('late'), { code: 'ETIMEDOUT', syscall });
    expect(toNetworkError(Object.assign(new Error('of axios'), { code: 'ETIMEDOUT', cause }))).toMatchObject({
      reached,
    });
  });
});
