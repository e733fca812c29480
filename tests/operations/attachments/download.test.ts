import { readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { serveFiles, type FileServer } from '../../../src/testing/fileServer';
import { createTrayRuntime } from '../../../tools/demo/trayRuntime';
import { context } from '../../fakeAuth';
import { jwt } from '../../fakeSystem';

const token = jwt(Date.UTC(2100, 0), 'a-secret-token');
const ctx = context({ access_token: token });
const run = createTrayRuntime();

let server: FileServer | undefined;
afterEach(async () => {
  delete process.env.ASPIRE_BASE_URL;
  await server?.close();
});

type Answer = (response: ServerResponse, index: number) => void;

/** Downloads attachment 7 from an Aspire that knows `row` and answers contents by the script. */
async function download(row: object | undefined, contents: Answer) {
  let index = 0;
  server = await serveFiles((response, { url }) => {
    if (url?.startsWith('/Attachments/AttachmentFileData')) contents(response, index++);
    else response.end(JSON.stringify(row === undefined ? [] : [row]));
  });
  process.env.ASPIRE_BASE_URL = server.url;
  const result = await run('attachments_download_file', ctx, { id: 7 });
  expect(JSON.stringify(result)).not.toContain(token);
  return { result, asked: index };
}

const row = { AttachmentID: 7, OriginalFileName: 'plan.pdf', AttachmentName: '7.pdf' };
const whole = JSON.stringify([{ FileName: '7.pdf', FileData: Buffer.from('the whole plan').toString('base64') }]);
const cutOff: Answer = (response) => {
  response.writeHead(200, { 'Content-Length': whole.length });
  response.write(whole.slice(0, -12), () => response.destroy());
};

describe('a download', () => {
  it('begins anew where the reply breaks off in the middle of the file', async () => {
    const { result, asked } = await download(row, (response, index) =>
      index === 0 ? cutOff(response, index) : response.end(whole),
    );
    expect(asked).toBe(2);
    expect(result).toMatchObject({ value: { size: 14, file: { name: 'plan.pdf', mime_type: 'application/pdf' } } });
    const { url } = (result.isSuccess ? result.value.file : {}) as { url: string };
    expect(readFileSync(url, 'utf8')).toBe('the whole plan');
    rmSync(url);
  });

  it('that breaks off again ends as an error that Tray tries again', async () => {
    const { result, asked } = await download(row, cutOff);
    expect(asked).toBe(2);
    expect(result).toMatchObject({ error: { _tag: 'ApiError', message: expect.stringContaining('broke') } });
  });

  it.each([
    ['gives no contents', 'UserInputError', '[]'],
    ['gives no contents', 'UserInputError', '<html>Please sign in</html>'],
    ['is damaged', 'ApiError', '[{"FileData":"!!!!"}]'],
  ])('%s, is an error that says so (%s)', async (words, tag, body) => {
    const { result } = await download(row, (response) => response.end(body));
    expect(result).toMatchObject({ error: { _tag: tag, message: expect.stringContaining(words) } });
  });

  it.each([
    ['plan.pdf', 'application/pdf', row],
    ['7.pdf', 'application/pdf', { ...row, OriginalFileName: null }],
    ['7.pdf', 'application/pdf', { ...row, OriginalFileName: ' ' }],
    ['attachment-7', 'application/octet-stream', { AttachmentID: 7 }],
  ])('is called %s (%s) by what Aspire knows of it', async (name, mime_type, known) => {
    const { result } = await download(known, (response) => response.end(whole));
    expect(result).toMatchObject({ value: { file: { name, mime_type } } });
    if (result.isSuccess) rmSync((result.value.file as { url: string }).url);
  });

  it('takes no other attachment for the one that was asked for', async () => {
    const { result, asked } = await download({ ...row, AttachmentID: 8 }, (response) => response.end(whole));
    expect(result).toMatchObject({ isFailure: true });
    expect(asked).toBe(0);
  });

  it('of an attachment that is not there asks for no contents', async () => {
    const { result, asked } = await download(undefined, (response) => response.end(whole));
    expect(result).toMatchObject({
      error: { _tag: 'UserInputError', message: expect.stringContaining('no attachment with the ID 7') },
    });
    expect(asked).toBe(0);
  });
});
