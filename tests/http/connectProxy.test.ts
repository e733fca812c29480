import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { createAxiosTransport } from '../../src/aspire/http/axiosTransport';
import { createAgents } from '../../src/aspire/http/keepAliveAgents';
import { createProxyResolver } from '../../src/aspire/http/proxy';
import type { HttpRequest } from '../../src/aspire/http/types';

/** A value in DER: its tag, its length, its contents. */
function der(tag: number, ...contents: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(contents.map((part) => Buffer.from(part as string, 'latin1')));
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

/** A key and a certificate that it signs itself, made for this run. */
function selfSigned(host: string): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const sha256 = der(0x30, der(0x06, '\x2a\x86\x48\xce\x3d\x04\x03\x02'));
  const name = der(0x30, der(0x31, der(0x30, der(0x06, '\x55\x04\x03'), der(0x0c, host))));
  const validity = der(0x30, der(0x17, '200101000000Z'), der(0x17, '491231235959Z'));
  const names = der(0x30, der(0x06, '\x55\x1d\x11'), der(0x04, der(0x30, der(0x82, host))));
  const body = der(
    0x30,
    der(0xa0, der(0x02, '\x02')),
    der(0x02, '\x01'),
    sha256,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(0x30, names)),
  );
  const signed = der(0x30, body, sha256, der(0x03, '\0', sign('sha256', body, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${signed.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

const host = 'cloud-api.youraspire.com';
const sockets = new Set<Socket>();
const servers: Server[] = [];

async function listening(server: Server): Promise<number> {
  servers.push(server);
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** An Aspire of our own behind a proxy that makes the way for whoever knows its password; it notes what it sees. */
async function setUp() {
  const { key, cert } = selfSigned(host);
  const aspire = await listening(
    createHttpsServer({ key, cert }, (request, response) => {
      void text(request).then((body) =>
        response.end(JSON.stringify([request.url, request.headers.authorization, body])),
      );
    }),
  );
  const seen: string[] = [];
  const proxyServer = createHttpServer();
  proxyServer.on('connect', ({ url, headers }, client: Socket) => {
    seen.push(`${url} ${headers['proxy-authorization']}`);
    const upstream = connect(aspire, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.on('data', (chunk: Buffer) => seen.push(chunk.toString('latin1')));
      upstream.pipe(client).pipe(upstream);
    });
    sockets.add(upstream);
    for (const socket of [client, upstream]) socket.on('error', () => undefined);
  });
  const proxy = `127.0.0.1:${await listening(proxyServer)}`;
  const agents = createAgents({ now: Date.now });
  agents.httpsAgent.options.ca = cert;
  return { proxy, seen, agents };
}

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

describe('through a proxy to the hosts of Aspire', () => {
  it.each<[string, string, Partial<HttpRequest>]>([
    ['a text', 'HTTPS_PROXY', { method: 'POST', body: '{"a":1}' }],
    ['a stream', 'https_proxy', { method: 'POST', body: '{"a":1}', stream: true }],
    ['bytes', 'all_proxy', { method: 'POST', bytes: [Buffer.from('{"a"'), Buffer.from(':1}')] }],
  ])('goes %s, encrypted from end to end', async (_, name, request) => {
    const { proxy, seen, agents } = await setUp();
    const proxyFor = createProxyResolver({ [name]: `http://me:p%40ss@${proxy}` });
    const send = createAxiosTransport(agents, proxyFor);
    const outcome = await send({ method: 'GET', url: `https://${host}/Branches`, bearer: 'T1', ...request }, 20_000);
    const reply = 'reply' in outcome ? outcome.reply : undefined;
    const told = reply?.body ? await text(reply.body) : reply?.text;
    expect(outcome).toMatchObject({ reply: { status: 200 } });
    expect(JSON.parse(told ?? '')).toEqual(['/Branches', 'Bearer T1', '{"a":1}']);
    expect(seen[0]).toBe(`${host}:443 Basic ${Buffer.from('me:p@ss').toString('base64')}`);
    expect(seen.join('')).not.toMatch(/T1|Branches/);
  });
});
