import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { maxReplyBytes } from '../../../src/aspire/operations/rawRequest/reply';
import { serveFiles, type FileServer } from '../../../src/testing/fileServer';
import { createTrayRuntime } from '../../../tools/demo/trayRuntime';
import { context } from '../../fakeAuth';
import { jwt } from '../../fakeSystem';

const run = createTrayRuntime();
const ctx = context({ access_token: jwt(Date.UTC(2100, 0)) });

let server: FileServer | undefined;
afterEach(async () => {
  delete process.env.ASPIRE_BASE_URL;
  await server?.close();
  server = undefined;
});

async function ask(answer: (response: ServerResponse, request: IncomingMessage) => void, input: object = {}) {
  await server?.close();
  server = await serveFiles(answer);
  process.env.ASPIRE_BASE_URL = server.url;
  return run('raw_http_request', ctx, { method: 'GET', url: '/Anything', ...input });
}

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff]);

describe('the body of a reply', () => {
  it.each<[string, string | Buffer, object]>([
    ['JSON', '[{"a":1.0}]', { body: [{ a: 1 }], body_type: 'json' }],
    ['a JSON text', '"1.0"', { body: '1.0', body_type: 'json' }],
    ['a JSON null', 'null', { body: null, body_type: 'json' }],
    ['text', 'Grüße\n', { body: 'Grüße\n', body_type: 'text' }],
    ['a web page', '<html>502</html>', { body: '<html>502</html>', body_type: 'text' }],
    ['JSON that was cut off', '[{"a":', { body: '[{"a":', body_type: 'text' }],
    ['bytes', png, { body: png.toString('base64'), body_type: 'base64' }],
    ['nothing', '', { body: null, body_type: 'empty' }],
    ['text with a byte order mark', '\ufeffa;b', { body: '\ufeffa;b', body_type: 'text' }],
    ['JSON with a byte order mark', '\ufeff[1]', { body: [1], body_type: 'json' }],
  ])('may be %s', async (_, body, output) => {
    const result = await ask((response) => response.end(body));
    expect(result).toMatchObject({ value: { status: 200, ...output } });
  });

  it('is decoded by its charset, and given as bytes where they do not fit it', async () => {
    const bytes = Buffer.from('["Grün"]', 'latin1');
    const told = (charset: string) =>
      ask((response) => response.setHeader('Content-Type', `application/json; charset=${charset}`).end(bytes));
    expect(await told('iso-8859-1')).toMatchObject({ value: { body: ['Grün'], body_type: 'json' } });
    expect(await told('utf-8')).toMatchObject({ value: { body: bytes.toString('base64'), body_type: 'base64' } });
  });

  it("is given as it came, another system's token and parts of our own included", async () => {
    const token = ctx.auth?.user.access_token ?? '';
    const link = `https://files.example.com/?token=${token.slice(0, 60)}.other.signature`;
    const result = await ask((response) =>
      response.end(JSON.stringify([{ link, text: 'a\u0301 \u2028', own: token }])),
    );
    expect(result).toMatchObject({ value: { body: [{ link, text: 'a\u0301 \u2028', own: '[hidden]' }] } });
  });

  it('of a refusal is given as it came: bytes, and text of any charset', async () => {
    const refused = (type: string, body: Buffer) =>
      ask((response) => response.writeHead(400, { 'Content-Type': type }).end(body), { fail_on_error_status: false });
    expect(await refused('image/png', png)).toMatchObject({
      value: { status: 400, body: png.toString('base64'), body_type: 'base64' },
    });
    const latin = await refused('text/plain; charset=iso-8859-1', Buffer.from('Grün', 'latin1'));
    expect(latin).toMatchObject({ value: { status: 400, body: 'Grün', body_type: 'text' } });
  });

  it('of a refusal that is too large is not given in part', async () => {
    const result = await ask((response) => response.writeHead(400).end('x'.repeat(1_000_001)), {
      fail_on_error_status: false,
    });
    expect(result).toMatchObject({ error: { response: { code: 'too_large' } } });
  });

  it.each([
    ['gzip', gzipSync('[1,2,3]')],
    ['br', brotliCompressSync('[1,2,3]')],
    ['deflate', deflateSync('[1,2,3]')],
  ])('whose %s stream ends early is an error', async (encoding, packed) => {
    const result = await ask((response) =>
      response.setHeader('Content-Encoding', encoding).end(packed.subarray(0, packed.length - 1)),
    );
    expect(result).toMatchObject({ error: { _tag: 'ApiError', message: expect.stringContaining('cut off') } });
  });

  it('is unpacked', async () => {
    const result = await ask((response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync('[1,2]')));
    expect(result).toMatchObject({ value: { body: [1, 2] } });
  });

  it('is not there for a HEAD, nor for a status without one', async () => {
    const head = await ask((response) => response.setHeader('X-Total', '7').end('ignored'), { method: 'HEAD' });
    expect(head).toMatchObject({ value: { status: 200, headers: { 'x-total': '7' }, body: null, body_type: 'empty' } });
    const none = await ask((response) => response.writeHead(204).end(), {
      method: 'DELETE',
      url: '/OpportunityTags/1',
    });
    expect(none).toMatchObject({ value: { status: 204, body: null, body_type: 'empty' } });
  });

  it('of the largest size allowed is given, and a larger one refused', async () => {
    const fits = await ask((response) => response.end('x'.repeat(maxReplyBytes)));
    expect(fits).toMatchObject({ value: { body_type: 'text' } });
    const larger = await ask((response) => response.end('x'.repeat(maxReplyBytes + 1)));
    expect(larger).toMatchObject({ error: { _tag: 'UserInputError', message: expect.stringContaining('4 MB') } });
    const written = await ask((response) => response.end('x'.repeat(maxReplyBytes + 1)), { method: 'POST' });
    expect(written).toMatchObject({ error: { message: expect.stringContaining('all the same') } });
  });

  it('that breaks off is an error, and of a write one that Tray does not repeat', async () => {
    const cutOff = (response: ServerResponse) => {
      response.writeHead(200, { 'Content-Length': 100 });
      response.write('[1,', () => response.destroy());
    };
    expect(await ask(cutOff)).toMatchObject({ error: { _tag: 'ApiError' } });
    expect(await ask(cutOff, { method: 'POST' })).toMatchObject({ error: { _tag: 'UserInputError' } });
  });

  it('of a redirect is given with its target, which is not asked', async () => {
    const result = await ask((response) => response.writeHead(302, { Location: '/Elsewhere' }).end(), {
      fail_on_error_status: false,
    });
    expect(result).toMatchObject({ value: { status: 302, headers: { location: '/Elsewhere' } } });
    expect(server?.requests).toHaveLength(1);
  });
});

it('sends every method, header and body over the wire as given', async () => {
  const bodies: string[] = [];
  const result = await ask(
    (response, request) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        bodies.push(`${request.method} ${request.url} ${body}`);
        response.end('{}');
      });
    },
    {
      method: 'PATCH',
      url: '/WorkTickets/PartialOccurrences?x=1',
      headers: [
        { name: 'accept', value: 'text/csv' },
        { name: 'If-Match', value: '"7"' },
      ],
      body: { json: '{ "WorkTicketID": 1 }' },
    },
  );
  expect(result).toMatchObject({ value: { status: 200 } });
  expect(bodies).toEqual(['PATCH /WorkTickets/PartialOccurrences?x=1 { "WorkTicketID": 1 }']);
  expect(server?.requests[0]?.headers).toMatchObject({
    accept: 'text/csv',
    'if-match': '"7"',
    'content-type': 'application/json',
    authorization: expect.stringMatching(/^Bearer /),
  });
});
