import type { lookup } from 'node:dns';
import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Server } from 'node:net';
import { hostname } from 'node:os';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEgress } from '../../src/providers/egress.ts';
import { startProxied, type Proxied } from '../../testing/proxied.ts';
import { startRawUpstream, type RawUpstream } from '../../testing/rawUpstream.ts';

let proxied: Proxied;
let raw: RawUpstream;
let canary: Server;
let canaryPort: number;
/** Connections to an address that must never be called. */
let touched = 0;

beforeAll(async () => {
  canary = createServer((socket) => {
    touched += 1;
    socket.destroy();
  });
  // Both families, so that no spelling of this machine's own address is missed.
  await once(canary.listen(0, '::'), 'listening');
  canaryPort = (canary.address() as AddressInfo).port;
  raw = await startRawUpstream();
  proxied = await startProxied({ privateHosts: [raw.host] });
  expect((await proxied.connect('raw', { allowed_hosts: [raw.url] })).body.status).toBe('completed');
});
afterAll(async () => {
  await proxied.close();
  await raw.close();
  canary.close();
});
beforeEach(() => {
  touched = 0;
  raw.received.length = 0;
});

/** The numbers of an IPv4 address, as old and new readers understand them. */
const numbers = (a: number, b: number, c: number, d: number) => {
  const all = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const octal = (n: number) => `0${n.toString(8)}`;
  const hex = (n: number) => `0x${n.toString(16)}`;
  const wide = (text: string) => text.replace(/[0-9.]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0));
  const plain = `${a}.${b}.${c}.${d}`;
  return [
    plain,
    `${plain}.`,
    `${a}.${b}.${(c << 8) | d}`,
    `${a}.${((b << 16) | (c << 8) | d) >>> 0}`,
    String(all),
    hex(all),
    octal(all),
    [a, b, c, d].map(octal).join('.'),
    [a, b, c, d].map(hex).join('.'),
    `${hex(a)}.${octal(b)}.${(c << 8) | d}`,
    `00000${octal(a)}.${b}.${c}.${d}`,
    wide(plain),
    plain.replaceAll('.', '\u3002'),
    plain.replace(/[0-9]/g, (digit) => `%3${digit}`),
    `[::ffff:${plain}]`,
    `[::${plain}]`,
    `[::ffff:${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}]`,
    `[0:0:0:0:0:ffff:${plain}]`,
    `[64:ff9b::${plain}]`,
    `[2002:${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}::1]`,
  ];
};

const privateHosts = [
  ...numbers(127, 0, 0, 1),
  ...numbers(127, 255, 3, 9),
  ...numbers(10, 0, 0, 8),
  ...numbers(169, 254, 169, 254),
  ...numbers(192, 168, 1, 1),
  ...numbers(172, 31, 0, 1),
  ...numbers(100, 64, 0, 1),
  ...numbers(0, 0, 0, 0),
  '[::1]',
  '[::]',
  '[0000:0000:0000:0000:0000:0000:0000:0001]',
  '[fe80::1]',
  '[fe80::1%25lo]',
  '[fe80::1%lo]',
  '[fd12:3456::1]',
  'localhost',
  'LOCALHOST.',
  'a.b.localhost',
  '\uff4cocalhost',
  'loc\u00adalhost',
  'ip6-localhost',
  'metadata.google.internal',
  'printer.local',
  hostname(),
];

const host = fc.constantFrom(...privateHosts);
const url = fc
  .tuple(
    fc.constantFrom(
      'https://',
      'HTTPS://',
      'https:',
      'https:/',
      'https:\\\\',
      ' https://',
      'http://',
      'ws://',
      '//',
      '',
    ),
    fc.constantFrom('', '', '', 'user@', 'user:pass@', 'api.example.com@', 'api.example.com%40', 'api.example.com\\@'),
    host,
    fc.constantFrom('', '/', '/x', '\\@api.example.com/', '#@api.example.com', '?@api.example.com', '\t', '\n/'),
  )
  .map(([scheme, user, name, rest]) => ({ text: (port: number) => `${scheme}${user}${name}:${port}${rest}` }));

describe('hosts that a connection may not name', () => {
  it('are refused when they are named, or else not called, in every spelling', async () => {
    const { http, key, connect: make } = proxied;
    let n = 0;
    await fc.assert(
      fc.asyncProperty(url, async ({ text }) => {
        const named = text(canaryPort);
        const name = `fuzz-${++n}`;
        const made = await make(name, { allowed_hosts: [named] });
        if (made.status === 201) {
          const called = await http.ask(key, `/proxy/${name}/x`);
          expect([400, 403, 409, 502]).toContain(called.status);
        } else expect([made.status, made.body.code]).toEqual([400, 'invalid_input']);
        expect(touched).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('are not reached by X-Upstream-Origin, whatever it says', async () => {
    const { http, key } = proxied;
    const origin = fc.oneof(
      url.map(({ text }) => text(canaryPort)),
      fc.constantFrom(
        `${raw.url}@127.0.0.1:${canaryPort}`,
        `${raw.url}.evil.example`,
        `${raw.url}:${canaryPort}`,
        `${raw.url}#`,
        `${raw.url}, http://127.0.0.1:${canaryPort}`,
        raw.url.toUpperCase(),
        '',
        'null',
      ),
    );
    await fc.assert(
      fc.asyncProperty(origin, async (named) => {
        const header = Buffer.from(named.replace(/[\r\n]/g, ''))
          .toString('latin1')
          .trim();
        const answer = await http.ask(key, '/proxy/raw/x', { headers: { 'x-upstream-origin': header } });
        expect([answer.status, answer.body.code]).toEqual([400, 'invalid_input']);
        expect(raw.received).toEqual([]);
        expect(touched).toBe(0);
      }),
      { numRuns: 80 },
    );
  });

  it('are not connected to when a name resolves to them, alone or among others, at once or later', async () => {
    const inside = fc.constantFrom('127.0.0.1', '::1', '10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1', 'fd00::1');
    const outside = fc.constantFrom('93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946');
    const found = fc
      .tuple(fc.array(outside, { maxLength: 2 }), inside, fc.array(outside, { maxLength: 2 }))
      .map(([before, bad, after]) => [...before, bad, ...after]);
    await fc.assert(
      fc.asyncProperty(fc.array(found, { minLength: 1, maxLength: 3 }), async (answers) => {
        const queue = [...answers];
        const resolve = ((_host: string, _options: unknown, done: (error: null, addresses: unknown) => void) =>
          done(
            null,
            (queue.shift() ?? ['127.0.0.1']).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
          )) as unknown as typeof lookup;
        const egress = createEgress([], resolve);
        const target = new URL(`https://rebinding.example:${canaryPort}/`);
        while (queue.length > 0)
          await expect(
            egress.agentFor(target).request({ origin: target.origin, path: '/', method: 'GET' }),
          ).rejects.toMatchObject({ code: 'EGRESS_REFUSED' });
        expect(touched).toBe(0);
        await egress.close();
      }),
      { numRuns: 50 },
    );
  });
});

/** Sends a request line as it is. */
async function exchange(target: string): Promise<string> {
  const socket = connect(Number(new URL(proxied.http.url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (part: Buffer) => (answer += part.toString('latin1')));
  socket.on('error', () => undefined);
  const head = `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${canaryPort}\r\nX-API-Key: ${proxied.key}`;
  socket.write(`${head}\r\nConnection: close\r\n\r\n`, 'latin1');
  await once(socket, 'close');
  return answer;
}

describe('paths', () => {
  it('go to the own host letter by letter, or nowhere', async () => {
    const part = fc.constantFrom(
      ...['/', '//', '\\', '..', '.', '%2e', '%2E%2e', '%2f', '%5C', '%252f', '%00', '%0d%0aHost:%20x', '@', ':', ';'],
      ...[
        '?',
        '#',
        '&',
        '=',
        '%',
        '%zz',
        '+',
        '~',
        '*',
        '(',
        ')',
        "'",
        '$filter',
        'a',
        'Properties',
        '[::1]',
        '[fe80::1%25lo]',
      ],
      ...['127.0.0.1:0', 'http:', 'https://', 'evil.example', '\u00e9', '\u0080', '|', '^', '`', '{', '"', '<'],
    );
    const path = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(path, async (rest) => {
        raw.received.length = 0;
        const answer = await exchange(`/proxy/raw/${rest}`);
        expect(touched).toBe(0);
        expect(raw.received.length).toBeLessThanOrEqual(1);
        const [request] = raw.received;
        if (request === undefined) {
          expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
          return;
        }
        passed += 1;
        expect(request.slice(0, request.indexOf('\r\n'))).toBe(`GET /${rest} HTTP/1.1`);
        expect(request.match(/^host:.*$/gim)).toEqual([`host: ${raw.host}`]);
      }),
      { numRuns: 200 },
    );
    expect(passed).toBeGreaterThan(20);
  });

  it.each([
    (at: string) => `http://${at}/proxy/raw/x`,
    (at: string) => `http://${at}/x`,
    (at: string) => `//${at}/proxy/raw/x`,
    (at: string) => `${at}`,
    () => '*',
    (at: string) => `/proxy/http://${at}/x`,
    (at: string) => `/proxy/raw@${at}/x`,
  ])('in other forms than the usual one reach nobody: %s', async (form) => {
    const answer = await exchange(form(`127.0.0.1:${canaryPort}`));
    expect(answer).toMatch(/^HTTP\/1\.1 [34]0\d /);
    expect([touched, raw.received]).toEqual([0, []]);
  });
});

it('follows no redirect, wherever it leads and however it is written', async () => {
  const { http, key, upstream } = proxied;
  const location = fc.oneof(
    fc.constantFrom('/x', '?x', '//127.0.0.1/', 'javascript:alert(1)', ''),
    url.map(({ text }) => text(canaryPort).replace(/[^\x21-\x7e]/g, '')),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(300, 301, 302, 303, 305, 307, 308, 399), location, async (status, to) => {
      upstream.received.length = 0;
      upstream.respond((_request, response) => void response.writeHead(status, { location: to }).end('moved'));
      const answer = await http.ask(key, '/proxy/crm/x');
      expect([answer.status, answer.body.code, answer.headers.get('location')]).toEqual([
        502,
        'provider_refused',
        null,
      ]);
      expect(upstream.received).toHaveLength(1);
      expect(touched).toBe(0);
    }),
    { numRuns: 60 },
  );
});
