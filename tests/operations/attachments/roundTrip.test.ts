import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { documentedDate, startEmulator, type Emulator } from '../../../emulator/index';
import { serveFiles, type FileServer } from '../../../src/testing/fileServer';
import { createTrayRuntime } from '../../../tools/demo/trayRuntime';
import { context } from '../../fakeAuth';

const run = createTrayRuntime();
const ctx = context({ refresh_token: 'emulator' });

const pdf = Buffer.concat([
  Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog>>endobj\n', 'latin1'),
  Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 256)),
  Buffer.from('\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
]);

/** 10 MB in which no two places look alike. */
const large = Buffer.concat(
  Array.from({ length: 10 * 32_768 }, (_, index) => createHash('sha256').update(String(index)).digest()),
);

const files: [name: string, type: string, contents: Buffer][] = [
  ['crew notes.txt', 'text/plain', Buffer.from('Beds by the east gate need edging.\r\nÄpfel, 10 €\n')],
  ['Plan (final) v2.PDF', 'application/pdf', pdf],
  ['survey.dat', 'application/octet-stream', large],
  ["Anna's tree — 樹.jpg", 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0x00])],
  ['one byte', 'application/octet-stream', Buffer.from([0])],
];

let emulator: Emulator;
let server: FileServer;

beforeAll(async () => {
  emulator = await startEmulator({ seedDate: documentedDate, knownRefreshTokens: ['emulator'] });
  process.env.ASPIRE_BASE_URL = emulator.url;
  server = await serveFiles((response, { url }) => response.end(files[Number(url?.slice(1))]?.[2]));
});

afterAll(async () => {
  delete process.env.ASPIRE_BASE_URL;
  await server.close();
  await emulator.close();
});

describe('a file that is uploaded and downloaded again', () => {
  it.each(files.map(([name, type, contents], index) => [name, type, contents.length, index] as const))(
    'keeps name, type and every byte: %s (%s, %d bytes)',
    async (name, type, size, index) => {
      const file = { name, url: `${server.url}/${index}`, mime_type: type, expires: 0 };
      const parent = { ObjectCode: 'Property', ObjectId: 1, AttachmentTypeId: 1 };
      const uploaded = await run('attachments_upload_file', ctx, { file, ...parent });
      expect(uploaded).toMatchObject({ value: { success: true, id: expect.any(Number), file_name: name, size } });
      const { id } = uploaded.isSuccess ? uploaded.value : {};
      const downloaded = await run('attachments_download_file', ctx, { id });
      expect(downloaded).toMatchObject({ value: { size, file: { name, mime_type: type } } });
      const { url } = (downloaded.isSuccess ? downloaded.value.file : {}) as { url: string };
      expect(readFileSync(url).equals(files[index]![2])).toBe(true);
      rmSync(url);
    },
    20_000,
  );
});

describe('an upload', () => {
  const upload = (input: object, index = 0) =>
    run('attachments_upload_file', ctx, {
      file: { name: 'notes.txt', url: `${server.url}/${index}` },
      ObjectCode: 'Receipt',
      ObjectId: 1,
      AttachmentTypeId: 1,
      ...input,
    });

  it('under another name is found under that name', async () => {
    const result = await upload({ FileName: 'renamed.txt' });
    expect(result).toMatchObject({ value: { file_name: 'renamed.txt', id: expect.any(Number) } });
  });

  it('of a name that the record has already gives the id of the new attachment', async () => {
    const [first, second] = [await upload({}), await upload({})];
    const id = (result: typeof first) => Number(result.isSuccess ? result.value.id : undefined);
    expect(id(second)).toBeGreaterThan(id(first));
  });

  it('to a kind of record that attachments cannot be filtered by succeeds without an id', async () => {
    const result = await upload({ ObjectCode: 'Invoice' });
    expect(result).toMatchObject({ value: { success: true, url: expect.any(String) } });
    expect(result).not.toHaveProperty('value.id');
  });

  it('succeeds without an id where the API client may not list the attachments', async () => {
    emulator.fault({ method: 'GET', path: '/Attachments', status: 403 });
    const result = await upload({});
    expect(result).toMatchObject({ value: { success: true } });
    expect(result).not.toHaveProperty('value.id');
  });

  it('is sent once even when Aspire fails, since a second would be a second attachment', async () => {
    emulator.clearJournal();
    emulator.fault({ method: 'POST', path: '/Attachments', status: 503 });
    expect(await upload({})).toMatchObject({
      error: { _tag: 'UserInputError', message: expect.stringContaining('may') },
    });
    const posts = emulator.journal.filter(({ method, path }) => method === 'POST' && path === '/Attachments');
    expect(posts).toHaveLength(1);
  });

  it('is sent again, whole, where Aspire has had too many requests', async () => {
    emulator.clearJournal();
    emulator.fault({ method: 'POST', path: '/Attachments', status: 429 });
    expect(await upload({}, 2)).toMatchObject({ value: { success: true, size: large.length } });
    const posts = emulator.journal.filter(({ method, path }) => method === 'POST' && path === '/Attachments');
    expect(posts.map(({ status }) => status)).toEqual([429, 200]);
  });

  it('of a large file that Aspire refuses gives what Aspire said', async () => {
    emulator.fault({ method: 'POST', path: '/Attachments', status: 400, body: ['The record is locked.'] });
    expect(await upload({}, 2)).toMatchObject({
      error: { _tag: 'UserInputError', message: expect.stringContaining('The record is locked.') },
    });
  });

  it.each([
    ['File (file)', { file: undefined }],
    ['File (file)', { file: 'notes.txt' }],
    ['no name', { file: { url: 'https://files.example.com/1' } }],
    ['Attach to invoice', { ObjectCode: 'Opportunity' }],
    ['Record', { ObjectId: 0 }],
    ['FileData', { FileData: 'QQ==' }],
  ])('says what is wrong (%s) before anything is fetched or sent', async (words, input) => {
    emulator.clearJournal();
    const asked = server.requests.length;
    const result = await upload(input);
    expect(result).toMatchObject({ error: { _tag: 'UserInputError', message: expect.stringContaining(words) } });
    expect(emulator.journal).toHaveLength(0);
    expect(server.requests).toHaveLength(asked);
  });
});

describe('a file that cannot be fetched', () => {
  const parent = { ObjectCode: 'Property', ObjectId: 1, AttachmentTypeId: 1 };
  const posts = () => emulator.journal.filter(({ method, path }) => method === 'POST' && path === '/Attachments');

  it.each<[string, number, string, object]>([
    ['the storage is busy', 503, '', { _tag: 'ApiError', response: { code: 'unavailable' } }],
    ['the address has expired', 403, '', { _tag: 'UserInputError', response: { code: 'file_unavailable' } }],
    [
      'a sign-in page comes',
      200,
      '<!doctype html>',
      { _tag: 'UserInputError', response: { code: 'file_unavailable' } },
    ],
    ['a part comes', 206, '%PDF-1.7', { _tag: 'UserInputError', response: { code: 'file_unavailable' } }],
  ])('as %s is not uploaded', async (_, status, body, error) => {
    const before = posts().length;
    const storage = await serveFiles((response) => response.writeHead(status).end(body));
    const file = { name: 'contract.pdf', url: `${storage.url}/?a-secret`, mime_type: 'application/pdf', expires: 0 };
    const result = await run('attachments_upload_file', ctx, { file, ...parent });
    await storage.close();
    expect(result).toMatchObject({ error });
    expect(JSON.stringify(result)).not.toContain('a-secret');
    expect(posts()).toHaveLength(before);
  });
});
