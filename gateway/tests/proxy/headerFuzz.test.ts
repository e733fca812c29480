import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startProxied, type Proxied } from '../../testing/proxied.ts';
import { startRawUpstream, type RawUpstream } from '../../testing/rawUpstream.ts';

let proxied: Proxied;
let raw: RawUpstream;
let port: number;

beforeAll(async () => {
  raw = await startRawUpstream();
  proxied = await startProxied({ privateHosts: [raw.host] });
  expect((await proxied.connect('raw', { allowed_hosts: [raw.url] })).body.status).toBe('completed');
  port = Number(new URL(proxied.http.url).port);
});
afterAll(async () => {
  await proxied.close();
  await raw.close();
});
beforeEach(() => void (raw.received.length = 0));

/** What the caller says that must not reach the provider. */
const secret = 'callers-own-7f3a';

/** Sends bytes as they are, which clients would tidy up, and gives all that comes back. */
async function exchange(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (part: Buffer) => (answer += part.toString('latin1')));
  const closed = new Promise<void>((resolve) => {
    socket.once('error', () => resolve());
    socket.once('close', () => resolve());
  });
  socket.write(bytes, 'latin1');
  // Whatever is still expected does not come: a request that is not whole ends here.
  const idle = setInterval(() => {
    if (socket.bytesRead > 0 && socket.bytesRead === seen) socket.end();
    seen = socket.bytesRead;
  }, 100);
  let seen = -1;
  const tooLong = setTimeout(() => socket.destroy(), 3_000);
  await closed;
  clearInterval(idle);
  clearTimeout(tooLong);
  return answer;
}

/** The one bearer that is good, and that the provider got; undefined if it got none. */
function bearersIn(request: string): string[] {
  return [...request.matchAll(/^authorization:[^\S\r\n]*(.*)$/gim)].map(([, value = '']) => value.trim());
}

/** What must hold whatever was sent. */
function check(answer: string, requests: readonly string[]): void {
  for (const request of requests) {
    const bearers = bearersIn(request);
    expect(bearers).toHaveLength(1);
    const token = bearers[0]?.replace('Bearer ', '') ?? '';
    expect(proxied.provider.isValid(token)).toBe(true);
    expect(answer).not.toContain(token);
    expect(request).not.toContain(secret);
    expect(request).not.toContain(proxied.key);
    expect(request).toMatch(/^(GET|POST|PUT) \/fuzz HTTP\/1\.1\r\n/);
    expect(request.match(/^host:.*$/gim)).toEqual([`host: ${raw.host}`]);
  }
}

const mixedCase = (name: string) =>
  fc
    .array(fc.boolean(), { minLength: name.length, maxLength: name.length })
    .map((upper) => [...name].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter.toLowerCase())).join(''));

/** Headers that are the gateway's business, or the caller's. */
const taken = fc
  .constantFrom(
    'authorization',
    'cookie',
    'proxy-authorization',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-real-ip',
    'forwarded',
    'via',
    'origin',
    'referer',
    'te',
    'upgrade',
    'keep-alive',
    'proxy-connection',
    'trailer',
    'http2-settings',
  )
  .chain(mixedCase)
  .map((name) => `${name}: ${secret}`);

/** Headers that a header Connection names, which go no further than the gateway. */
const named = fc
  .tuple(fc.constantFrom('x-hop', 'x-custom', 'accept-language', 'x-own').chain(mixedCase), fc.boolean())
  .map(([name, first]) => {
    const lines = [`Connection: ${name.toUpperCase()} , close`, `${name}: ${secret}`];
    return (first ? lines : lines.reverse()).join('\r\n');
  });

/** Lines that one reader takes for something else than another one. */
const twisted = fc.constantFrom(
  `Authorization : Bearer ${secret}`,
  `Authorization\t: Bearer ${secret}`,
  ` Authorization: Bearer ${secret}`,
  `X-Fold: a\r\n Authorization: Bearer ${secret}`,
  `X-Fold: a\r\n\tCookie: ${secret}`,
  `X-Lf: a\nAuthorization: Bearer ${secret}`,
  `X-Cr: a\rAuthorization: Bearer ${secret}`,
  `X-Nul: a\0Authorization: Bearer ${secret}`,
  `: ${secret}`,
  `X-No-Colon`,
  `X-Latin: \xe9\xff`,
  `X-Long: ${'a'.repeat(9_000)}`,
  `Host: evil.example`,
  `Content-Length: 0`,
  `Content-Length: 5`,
  `Content-Length: +5`,
  `Content-Length: 0x5`,
  `Content-Length: 5, 5`,
  `Content-Length: 99999999999999999999`,
  `Transfer-Encoding: chunked`,
  `Transfer-Encoding: identity`,
  `Transfer-Encoding: chunked, identity`,
  `Transfer-Encoding: \x0bchunked`,
  `Transfer-Encoding : chunked`,
  `Transfer-Encoding: xchunked`,
  `Transfer-Encoding:\r\n chunked`,
);

const body = fc.constantFrom(
  '',
  'abcde',
  '0\r\n\r\n',
  '5\r\nabcde\r\n0\r\n\r\n',
  `5;x=${secret}\r\nabcde\r\n0\r\nAuthorization: Bearer ${secret}\r\n\r\n`,
  '0\r\n\r\nGET /proxy/raw/smuggled HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /proxy/raw/smuggled HTTP/1.1\r\nHost: x\r\n\r\n',
  '-1\r\nabc\r\n',
  'ffffffffffffffff1\r\nabc\r\n',
);

/** Requests that are well-formed but for what they ask to be passed on, and requests that are not. */
const request = fc.oneof(
  fc.record({
    method: fc.constant('GET'),
    lines: fc.array(fc.oneof(taken, named), { minLength: 1, maxLength: 8 }),
    content: fc.constant(''),
  }),
  fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT'),
    lines: fc.array(fc.oneof(taken, named, twisted, twisted), { minLength: 1, maxLength: 4 }),
    content: body,
  }),
);

describe('the proxy, of bytes that no client would send', () => {
  it('gives the provider one good bearer, none of what is for the gateway, and the caller no bearer', async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(request, fc.boolean(), async ({ method, lines, content }, keyFirst) => {
        raw.received.length = 0;
        const own = [`X-API-Key: ${proxied.key}`];
        const all = keyFirst ? [...own, ...lines] : [...lines, ...own];
        const head = [`${method} /proxy/raw/fuzz HTTP/1.1`, 'Host: gateway', ...all].join('\r\n');
        const answer = await exchange(`${head}\r\n\r\n${content}`);
        passed += raw.received.length;
        expect(raw.received.length).toBeLessThanOrEqual(1);
        check(answer, raw.received);
      }),
      { numRuns: 120 },
    );
    // Refusing everything would hold as well, and be of no use.
    expect(passed).toBeGreaterThan(20);
  });

  it.each([
    ['Content-Length and Transfer-Encoding', 'Content-Length: 4\r\nTransfer-Encoding: chunked'],
    ['two different Content-Lengths', 'Content-Length: 4\r\nContent-Length: 0'],
    ['a blank before the colon', 'Transfer-Encoding : chunked'],
    ['a bare line feed', 'X-A: b\nTransfer-Encoding: chunked'],
    ['an encoding that ends in another than chunked', 'Transfer-Encoding: chunked, gzip'],
  ])('refuses %s, and takes what follows for no request', async (_what, lines) => {
    const smuggled = `GET /proxy/raw/smuggled HTTP/1.1\r\nHost: g\r\nX-API-Key: ${proxied.key}\r\n\r\n`;
    const head = `POST /proxy/raw/fuzz HTTP/1.1\r\nHost: g\r\nX-API-Key: ${proxied.key}\r\n${lines}`;
    const answer = await exchange(`${head}\r\n\r\n0\r\n\r\n${smuggled}`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(raw.received).toEqual([]);
  });

  it('keeps the end-to-end headers of two requests on one connection apart', async () => {
    const ask = (n: number, more: string) =>
      `GET /proxy/raw/fuzz HTTP/1.1\r\nHost: g\r\nAuthorization: Bearer ${proxied.key}\r\nX-Own: ${n}\r\n${more}\r\n`;
    const answer = await exchange(ask(1, 'Cookie: a=1\r\n') + ask(2, 'Connection: close\r\n'));
    expect(answer.match(/^HTTP\/1\.1 200/gm)).toHaveLength(2);
    // Both are forwarded at once, each on a connection of its own, so that either may be there first.
    expect(raw.received.map((request) => /^x-own: (.*)$/im.exec(request)?.[1]).sort()).toEqual(['1', '2']);
    check(answer, raw.received);
  });
});
