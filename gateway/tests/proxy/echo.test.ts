import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEcho } from '../../src/proxy/echo.ts';
import { startProxied } from '../../testing/proxied.ts';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhY21lIn0.c2lnbmF0dXJl';

/** A body in pieces of these sizes, through the filter. */
function filtered(body: string, sizes: readonly number[], tokens = [token]): Promise<string> {
  const bytes = Buffer.from(body);
  const pieces: Buffer[] = [];
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const size = Math.max(1, sizes[n % sizes.length] ?? 1);
    pieces.push(Buffer.from(bytes.subarray(at, at + size)));
    at += size;
  }
  return text(
    Readable.from(pieces, { objectMode: false }).pipe(findEcho(tokens.map((each) => ({ token: each }))).filter()),
  );
}

describe('a body that repeats the token', () => {
  it('comes with asterisks in its place, however it is cut into pieces, and is else the same', async () => {
    const noise = fc.string({
      unit: fc.constantFrom('e', 'y', 'J', 'eyJ', token.slice(0, 20), ' ', 'Ä', '"'),
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(noise, { minLength: 2, maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 20 }),
        async (between, sizes) => {
          // Noise that would complete a token by itself is no noise.
          const body = between.join(token);
          expect(await filtered(body, sizes)).toBe(body.replaceAll(token, '*'.repeat(token.length)));
        },
      ),
    );
  });

  it.each([
    ['percent-encoded', encodeURIComponent],
    ['percent-encoded in lower case', (t: string) => encodeURIComponent(t).replace(/%../g, (c) => c.toLowerCase())],
    ['as PHP writes JSON', (t: string) => t.replaceAll('/', '\\/')],
    ['as .NET writes JSON', (t: string) => t.replaceAll('+', '\\u002B')],
    ['in HTML', (t: string) => t.replace(/[+/=]/g, (c) => `&#x${c.charCodeAt(0).toString(16).toUpperCase()};`)],
  ])('is found %s', async (_how, write) => {
    const opaque = 'ab+cd/ef+gh/ij==';
    const body = await filtered(`<${write(opaque)}>`, [3], [opaque]);
    expect(body).toMatch(/^<\*+>$/);
  });

  it('is found for each of two tokens; a text that is too short to be one is left alone', async () => {
    expect(await filtered('a 12345678 b 87654321 c abc', [5], ['12345678', '87654321', 'abc'])).toBe(
      'a ******** b ******** c abc',
    );
  });

  it('holds back only what may be the beginning of a token, so that events come at once', () => {
    const filter = findEcho([{ token }]).filter();
    filter.write('data: hello\n\n');
    expect(String(filter.read())).toBe('data: hello\n\n');
    filter.write(`data: ${token.slice(0, 9)}`);
    expect(String(filter.read())).toBe('data: ');
    filter.write('!\n\n');
    expect(String(filter.read())).toBe(`${token.slice(0, 9)}!\n\n`);
  });
});

describe('the proxy, of a provider that repeats the token', () => {
  const encodings = { identity: Buffer.from, gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };

  it.each(Object.keys(encodings) as (keyof typeof encodings)[])(
    'hands on none of it in a body with the encoding %s, in headers or in an error',
    async (encoding) => {
      const { http, key, upstream, close } = await startProxied();
      let bearer = '';
      upstream.respond(({ headers, url }, response) => {
        bearer = String(headers.authorization).slice(7);
        const body = encodings[encoding](JSON.stringify({ you: headers, again: bearer.repeat(2) }));
        response.writeHead(url === '/fails' ? 500 : 200, {
          'content-type': 'application/json',
          ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
          ...(url === '/streamed' ? {} : { 'content-length': body.length }),
          'x-you-said': `is "${bearer}"`,
          link: `<https://x.example/?t=${encodeURIComponent(bearer)}>`,
          [bearer]: 'name',
        });
        response.end(body);
      });
      for (const path of ['/fine', '/streamed', '/fails']) {
        const answer = await http.ask(key, `/proxy/crm${path}`);
        expect(answer.status).toBe(path === '/fails' ? 500 : 200);
        expect(JSON.parse(answer.text)).toMatchObject({
          you: { authorization: `Bearer ${'*'.repeat(bearer.length)}` },
        });
        const all = answer.text + JSON.stringify([...answer.headers]);
        expect(all.toLowerCase()).not.toContain(bearer.toLowerCase());
      }
      await close();
    },
  );

  it('takes encodings off, hands on the size where nothing was encoded, and refuses one it does not know', async () => {
    const { http, key, upstream, close } = await startProxied();
    upstream.respond(({ headers, method }, response) => {
      const asked = headers['x-encoding'] as string | undefined;
      const body = asked === 'gzip' ? gzipSync('unpacked') : Buffer.from('as it is');
      response.writeHead(200, { 'content-length': body.length, ...(asked ? { 'content-encoding': asked } : {}) });
      response.end(method === 'HEAD' ? undefined : body);
    });
    const ask = (encoding?: string, more: object = {}) =>
      http.ask(key, '/proxy/crm/x', { headers: { ...(encoding ? { 'x-encoding': encoding } : {}) }, ...more });
    const packed = await ask('gzip');
    expect([packed.text, packed.headers.get('content-encoding')]).toEqual(['unpacked', null]);
    const plain = await ask();
    expect([plain.text, plain.headers.get('content-length')]).toEqual(['as it is', '8']);
    const head = await ask('gzip', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-encoding')]).toEqual([200, 'gzip']);
    const unknown = await ask('zstd');
    expect([unknown.status, unknown.body.code]).toEqual([502, 'provider_refused']);
    expect(upstream.received[0]?.headers['accept-encoding']).toBe('gzip, br');
    const part = await http.ask(key, '/proxy/crm/x', { headers: { range: 'bytes=0-1' } });
    expect(part.status).toBe(200);
    expect(upstream.received.at(-1)?.headers['accept-encoding']).toBe('identity');
    await close();
  });

  it('cuts an encoded answer that is damaged, rather than hand on a shorter one', async () => {
    const { http, key, upstream, close } = await startProxied();
    upstream.respond((_request, response) => {
      const body = gzipSync('x'.repeat(100_000)).subarray(0, 60);
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(body);
    });
    await expect(http.ask(key, '/proxy/crm/x')).rejects.toThrow();
    await close();
  });
});
