import { createHash } from 'node:crypto';
import { File } from 'node:buffer';
import { request as sendPlain } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cleanName } from '../../src/operations/uploads.ts';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';

let http: HttpGateway;
let key: string;

beforeAll(async () => {
  http = await startHttpGateway();
  key = await http.key('acme', 'read', 'write');
  const { clientId: client_id, secret: client_secret } = http.emulator.credentials;
  const definition = { connection_name: 'aspire', environment: 'demo', oauth_flow_type: 'client_credentials' };
  const body = { ...definition, client_id, client_secret };
  expect((await http.ask(key, '/api/oauth/connections', { method: 'POST', body })).body.status).toBe('completed');
});
afterAll(() => http.close());
beforeEach(() => {
  http.emulator.clearFaults();
  http.emulator.clearJournal();
});

/** 3 MB in which no two places look alike. */
const large = Buffer.concat(
  Array.from({ length: 3 * 32_768 }, (_, index) => createHash('sha256').update(String(index)).digest()),
);
const parent = { ObjectCode: 'Property', ObjectId: 1, AttachmentTypeId: 1 };

/** A form as clients of HTTP make it. */
function form(parts: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(parts)) data.append(name, value);
  return data;
}

async function post(operation: string, body: FormData, headers: Record<string, string> = {}) {
  const answer = await fetch(`${http.url}/operations/${operation}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, ...headers },
    body,
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const upload = (file: File, more: Record<string, string> = {}, headers = {}) =>
  post(
    'attachments_upload_file',
    form({ connection: 'aspire', input: JSON.stringify(parent), ...more, file }),
    headers,
  );

const download = (id: unknown, headers: Record<string, string> = {}, query = '') =>
  fetch(`${http.url}/operations/attachments_download_file${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ connection: 'aspire', input: { id } }),
  });

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());
const uploads = () => http.emulator.journal.filter(({ method, path }) => method === 'POST' && path === '/Attachments');

describe('a file in a form', () => {
  it.each([
    ['crew notes.txt', 'text/plain', Buffer.from('Beds by the east gate.\r\nÄpfel, 10 €\n')],
    ["Anna's tree — 樹.jpg", 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0x00])],
    ['survey.dat', 'application/octet-stream', large],
  ])('is uploaded, and comes back byte for byte: %s', async (name, type, content) => {
    const { status, body } = await upload(new File([content], name, { type }));
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ success: true, id: expect.any(Number), file_name: name, size: content.length }),
    ]);
    const answer = await download(body.id, { accept: 'application/octet-stream' });
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await bytesOf(answer)).equals(content)).toBe(true);
  });

  it('may come before the other parts, and from a client that writes the form by hand', async () => {
    const body = [
      '--x\r\nContent-Disposition: form-data; name="file"; filename="../../etc/a\\b.txt"\r\nContent-Type: text/plain\r\n\r\nhello',
      '--x\r\nContent-Disposition: form-data; name="connection"\r\n\r\naspire',
      `--x\r\nContent-Disposition: form-data; name="input"\r\n\r\n${JSON.stringify(parent)}`,
      '--x--\r\n',
    ].join('\r\n');
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await http.ask(key, '/operations/attachments_upload_file', { method: 'POST', body, headers });
    expect(answer.body).toMatchObject({ success: true, file_name: 'b.txt', size: 5 });
  });

  it('is sent once under an Idempotency-Key; another file of the same name is another request', async () => {
    const headers = { 'idempotency-key': 'file-once' };
    const first = await upload(new File(['one'], 'a.txt'), {}, headers);
    const again = await upload(new File(['one'], 'a.txt'), {}, headers);
    expect(again).toEqual(first);
    expect(uploads()).toHaveLength(1);
    const other = await upload(new File(['two'], 'a.txt'), {}, headers);
    expect([other.status, other.body.code]).toEqual([409, 'conflict']);
  });

  it('that is too large is refused with its name and the limit, and nothing is sent', async () => {
    const { status, body } = await upload(new File([Buffer.alloc(25 * 1024 * 1024 + 1)], 'huge.bin'));
    expect([status, body.code]).toEqual([400, 'invalid_input']);
    expect(body.message).toContain('"huge.bin" is too large: at most 25 MB');
    expect(uploads()).toEqual([]);
  });

  it.each([
    ['without an input that is JSON', { input: '{"a":1' }, 'The part "input" is no valid JSON'],
    ['with an input that says two things', { input: '{"a":1,"a":2}' }, 'twice'],
    ['with a field that is none', { colour: 'red' }, 'colour'],
    ['for a field that the input has too', { input: '{"file":{}}' }, 'has the field file already'],
    ['of another organisation', { org_id: 'other' }, 'another organisation'],
  ])('in a form %s is refused', async (_how, more, says) => {
    const { status, body } = await upload(new File(['x'], 'a.txt'), more);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body.message).toContain(says);
    expect(uploads()).toEqual([]);
  });

  it.each([
    ['for an operation without files', 'properties_get', new File(['x'], 'a.txt'), 'takes no files'],
    ['that is empty', 'attachments_upload_file', new File([], 'a.txt'), 'is empty'],
  ])('%s is refused', async (_how, operation, file, says) => {
    const { status, body } = await post(operation, form({ connection: 'aspire', input: '{}', file }));
    expect([status, body.code]).toEqual([400, 'invalid_input']);
    expect(body.message).toContain(says);
  });

  it('in a form that is cut off, or is none, is refused', async () => {
    const ask = (body: string, type = 'multipart/form-data; boundary=x') =>
      http.ask(key, '/operations/attachments_upload_file', { method: 'POST', body, headers: { 'content-type': type } });
    const cut = '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc';
    for (const answer of [await ask(cut), await ask('x', 'multipart/form-data'), await ask('nothing')])
      expect([answer.status, answer.body.code]).toEqual([400, 'invalid_input']);
  });

  it('whose sender goes away in the middle is not sent, and the gateway goes on', async () => {
    const request = sendPlain(`${http.url}/operations/attachments_upload_file`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': 1_000,
      },
    });
    request.on('error', () => undefined);
    request.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc');
    await new Promise((resolve) => request.once('socket', (socket) => socket.once('connect', resolve)));
    request.destroy();
    expect((await upload(new File(['x'], 'after.txt'))).body.success).toBe(true);
    expect(uploads()).toHaveLength(1);
  });

  it('needs the scope write', async () => {
    const reader = { authorization: `Bearer ${await http.key('acme', 'read')}` };
    expect((await upload(new File(['x'], 'a.txt'), {}, reader)).status).toBe(403);
  });
});

describe('a file that is downloaded', () => {
  let id: unknown;
  beforeAll(async () => void ({ id } = (await upload(new File([large], 'page.html', { type: 'text/html' }))).body));

  it('comes itself with ?download, and no browser takes it for a page of the gateway', async () => {
    const answer = await download(id, {}, '?download');
    expect((await bytesOf(answer)).equals(large)).toBe(true);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="page.html"; filename*=UTF-8''page.html`,
    );
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  it('comes as a link in JSON, which gives the file without a key until it is over', async () => {
    const { file, size } = (await (await download(id)).json()) as { file: Record<string, unknown>; size: number };
    expect(size).toBe(large.length);
    expect(file).toMatchObject({ name: 'page.html', mime_type: 'text/html' });
    expect(file.url).toMatch(/^https:\/\/gateway\.example\.com\/files\/[\w-]{43}$/);
    expect(Number(file.expires) * 1000 - Date.now()).toBeGreaterThan(600_000);
    const link = http.url + new URL(String(file.url)).pathname;
    const answer = await fetch(link);
    expect((await bytesOf(answer)).equals(large)).toBe(true);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    await http.gateway.database.query(`update file_links set expires_at = now() - interval '1 second'`);
    expect((await fetch(link)).status).toBe(404);
    expect((await fetch(`${link.slice(0, -1)}x`)).status).toBe(404);
    const { rows } = await http.gateway.database.query('select * from file_links');
    expect(JSON.stringify(rows)).not.toContain(link.slice(-43));
  });

  it('fails with a status and its reason before the first byte', async () => {
    const missing = await download(999_999, { accept: 'application/octet-stream' });
    expect([missing.status, ((await missing.json()) as { code: string }).code]).toEqual([404, 'not_found']);
    const none = await fetch(`${http.url}/operations/properties_get?download`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: '{"connection":"aspire"}',
    });
    expect([none.status, ((await none.json()) as { message: string }).message]).toEqual([
      400,
      'properties_get gives no file: leave download out.',
    ]);
  });

  it('that breaks off in the middle ends as a broken connection, never as a shorter file', async () => {
    http.emulator.fault({ path: '/Attachments/AttachmentFileData', truncate: true });
    const answer = await download(id, { accept: 'application/octet-stream' });
    expect(answer.status).toBe(200);
    await expect(answer.arrayBuffer()).rejects.toThrow();
  });
});

it.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\me\\plan.pdf', 'plan.pdf'],
  ['a\r\nSet-Cookie: x.txt', 'aSet-Cookie_ x.txt'],
  ['invoice\u202egnp.exe', 'invoicegnp.exe'],
  ['.htaccess', 'htaccess'],
  ['...', 'file'],
  ['', 'file'],
  [`${'x'.repeat(400)}.pdf`, `${'x'.repeat(150)}.pdf`],
  ['Ä — 樹.jpg', 'Ä — 樹.jpg'],
])('cleans the name %j', (given, name) => expect(cleanName(given)).toBe(name));
