import type { RequestListener } from 'node:http';
import { brotliCompressSync, createGzip, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { maxTextBytes } from '../../src/aspire/http/readReply';
import { createSystem } from '../../src/aspire/http/transport';
import { closeServers, read, sent, serve, ways } from './servers';

afterEach(closeServers);

describe.each(ways)('a reply to a request for %s', (_, more) => {
  it.each([
    ['gzip', gzipSync('["packed and packed"]')],
    ['br', brotliCompressSync('["packed and packed"]')],
    ['deflate', deflateSync('["packed and packed"]')],
    ['deflate', deflateRawSync('["packed and packed"]')],
  ])('is a fault where what is packed with %s ends early, wherever it does', async (encoding, packed) => {
    const pieces: (Buffer | undefined)[] = [];
    const url = await serve((_request, response) => {
      response.setHeader('Content-Encoding', encoding).end(pieces.shift());
    });
    for (let length = 1; length < packed.length; length += 3) {
      pieces.push(packed.subarray(0, length));
      const outcome = await read({ url, ...more });
      expect([length, outcome]).toEqual([length, { code: expect.stringMatching(/^Z_/), reached: 'maybe' }]);
    }
    pieces.push(packed);
    expect(await read({ url, ...more })).toEqual({ status: 200, text: '["packed and packed"]' });
  });

  it('undoes several encodings in turn', async () => {
    const packed = brotliCompressSync(gzipSync('["packed"]'));
    const url = await serve((_request, response) => response.setHeader('Content-Encoding', 'gzip, br').end(packed));
    expect(await sent({ url, ...more })).toEqual({ status: 200, text: '["packed"]' });
  });

  it.each([
    ['labelled', gzipSync('["No."]'), 'gzip', '["No."]'],
    ['not labelled', gzipSync('["No."]'), undefined, '["No."]'],
    ['not labelled and deflated', deflateSync('["No."]'), undefined, '["No."]'],
    ['cut off', gzipSync('["No."]').subarray(0, -4), 'gzip', '["No."]'],
    ['not packed but labelled', Buffer.from([1, 2, 0xff]), 'gzip', ''],
    ['bytes', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), undefined, ''],
    ['control characters', Buffer.from('\x01\x02 No.'), undefined, ''],
  ])('keeps its status where its refusal is %s', async (_name, body, encoding, words) => {
    const url = await serve((_request, response) => {
      response.writeHead(400, encoding === undefined ? {} : { 'Content-Encoding': encoding }).end(body);
    });
    const outcome = await createSystem().send({ method: 'GET', url, ...more }, 5_000);
    const reply = 'reply' in outcome ? outcome.reply : undefined;
    expect(reply).toMatchObject({ status: 400, text: words });
    expect(reply?.unreadable?.equals(body)).toBe(words === '' ? true : undefined);
  });

  it('reads no more than its start of a refusal that never ends', async () => {
    let written = 0;
    const url = await serve((_request, response) => {
      response.writeHead(500);
      const goOn = () => {
        if (response.destroyed) return;
        written += 100_000;
        response.write('x'.repeat(100_000), goOn);
      };
      goOn();
    });
    const outcome = await createSystem().send({ method: 'GET', url, ...more }, 20_000);
    expect(outcome).toMatchObject({ reply: { status: 500, cut: true, text: expect.stringMatching(/^x+$/) } });
    expect(written).toBeLessThan(30_000_000);
  });
});

describe('a reply of text', () => {
  it('of more than any text may have is given up, whether it says so, never ends, or unpacks to it', async () => {
    const large = { code: 'TOO_LARGE', reached: 'maybe' };
    let written = 0;
    const answers: RequestListener[] = [
      (_request, response) => void response.writeHead(200, { 'Content-Length': maxTextBytes + 1 }).write('['),
      (_request, response) => {
        const goOn = () => {
          if (response.destroyed) return;
          written += 1_000_000;
          response.write(' '.repeat(1_000_000), goOn);
        };
        goOn();
      },
      (_request, response) => {
        const gzip = createGzip();
        response.setHeader('Content-Encoding', 'gzip');
        gzip.pipe(response);
        for (let piece = 0; piece < 20; piece++) gzip.write(Buffer.alloc(1_000_000, ' '));
        gzip.end();
      },
    ];
    const url = await serve((request, response) => answers[0]?.(request, response));
    while (answers.length > 0) {
      expect(await sent({ url }, 20_000)).toEqual(large);
      answers.shift();
    }
    expect(written).toBeLessThan(2.5 * maxTextBytes);
  });

  it('of the most that any text may have comes whole', async () => {
    const url = await serve((_request, response) => response.end(Buffer.alloc(maxTextBytes, 'x')));
    expect(await createSystem().send({ method: 'GET', url }, 20_000)).toMatchObject({ reply: { size: maxTextBytes } });
  });

  it('is decoded by its charset, and a fault where its bytes do not fit', async () => {
    const url = await serve(({ url: path = '' }, response) => {
      response
        .setHeader('Content-Type', `application/json; charset=${path.slice(1)}`)
        .end(Buffer.from('["Grün"]', 'latin1'));
    });
    expect(await sent({ url: `${url}/iso-8859-1` })).toEqual({ status: 200, text: '["Grün"]' });
    for (const charset of ['utf-8', 'unheard-of']) {
      expect(await sent({ url: `${url}/${charset}` })).toEqual({ code: 'UNREADABLE', reached: 'maybe' });
    }
  });
});
