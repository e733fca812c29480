import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { fetchFile, maxFileBytes } from '../../../src/aspire/operations/attachments/fetchFile';
import { serveFiles, type FileServer } from '../../../src/testing/fileServer';
import { context, sessionOf } from '../../fakeAuth';

let server: FileServer | undefined;
beforeEach(() => (process.env.ASPIRE_BASE_URL = 'http://127.0.0.1:1'));
afterEach(async () => {
  await server?.close();
  server = undefined;
  delete process.env.ASPIRE_BASE_URL;
});

async function fetched(answer: Parameters<typeof serveFiles>[0], path = '/plan.pdf') {
  server = await serveFiles(answer);
  return fetchUrl(server.url + path);
}

function fetchUrl(url: string, deadline = Date.now() + 60_000) {
  return fetchFile({ ...sessionOf(context({})), deadline }, { name: 'plan.pdf', url });
}

const decoded = (file: Awaited<ReturnType<typeof fetchFile>>) =>
  'base64' in file ? Buffer.from(Buffer.concat(file.base64).toString('latin1'), 'base64') : undefined;

describe('a file of an earlier step', () => {
  it.each([1, 2, 3, 4, 65_535, 65_536, 1_000_001])('of %d bytes comes whole, as base64', async (size) => {
    const bytes = Buffer.from(Array.from({ length: size }, (_, index) => (index * 7919) % 256));
    const file = await fetched((response) => response.end(bytes));
    expect(file).toMatchObject({ size });
    expect(decoded(file)?.equals(bytes)).toBe(true);
  });

  it('comes whole when its pieces have odd sizes', async () => {
    const file = await fetched((response) => {
      for (let index = 0; index < 50; index++) response.write(Buffer.alloc(index * 13 + 1, index));
      response.end();
    });
    const whole = Buffer.concat(Array.from({ length: 50 }, (_, index) => Buffer.alloc(index * 13 + 1, index)));
    expect(decoded(file)?.equals(whole)).toBe(true);
  });

  it('is asked for without the access token', async () => {
    await fetched((response) => response.end('x'));
    expect(server?.requests).toHaveLength(1);
    expect(server?.requests[0]?.headers).not.toHaveProperty('authorization');
    expect(server?.requests[0]?.headers).not.toHaveProperty('cookie');
  });

  it('of the largest size allowed is taken', async () => {
    const file = await fetched((response) => response.end(Buffer.alloc(maxFileBytes, 1)));
    expect(file).toMatchObject({ size: maxFileBytes });
  });

  it('that says it is too large is not read', async () => {
    let written = 0;
    const file = await fetched((response) => {
      response.writeHead(200, { 'Content-Length': 60 * 1024 * 1024 });
      response.write(Buffer.alloc(1000), () => (written += 1000));
    });
    expect(file).toEqual({ problem: expect.stringContaining('"plan.pdf" is 60 MB large; at most 25 MB') });
    expect(written).toBeLessThanOrEqual(1000);
  });

  it('that turns out too large is read no further', async () => {
    let written = 0;
    const file = await fetched((response) => {
      const more = () => {
        if (response.destroyed || written > 4 * maxFileBytes) return;
        written += 1_000_000;
        response.write(Buffer.alloc(1_000_000), more);
      };
      more();
    });
    expect(file).toEqual({ problem: expect.stringContaining('larger than 25 MB') });
    expect(written).toBeLessThan(2 * maxFileBytes);
  });

  it('that is empty is refused: Aspire takes none', async () => {
    expect(await fetched((response) => response.end())).toEqual({ problem: expect.stringContaining('is empty') });
  });

  it.each([400, 403, 404, 410])('whose address answers %d has expired', async (status) => {
    const file = await fetched((response) => response.writeHead(status).end('<Error>a-secret</Error>'));
    expect(file).toEqual({ problem: expect.stringMatching(new RegExp(`plan.pdf.*status ${status}.*expire`)) });
    expect(JSON.stringify(file)).not.toContain('a-secret');
  });

  it.each([301, 302, 303, 307, 308])(
    'is fetched where its address redirects to with %d, without the token',
    async (status) => {
      const file = await fetched((response, { url }) =>
        url === '/plan.pdf'
          ? response.writeHead(status, { Location: '/a/../moved.pdf?x=1' }).end()
          : response.end('moved'),
      );
      expect(decoded(file)?.toString()).toBe('moved');
      expect(server?.requests.map(({ path }) => path)).toEqual(['/plan.pdf', '/moved.pdf?x=1']);
      for (const { headers } of server?.requests ?? []) expect(headers).not.toHaveProperty('authorization');
    },
  );

  it('is too large wherever it was redirected to', async () => {
    const file = await fetched((response, { url }) => {
      if (url === '/plan.pdf') response.writeHead(302, { Location: '/large' }).end();
      else response.writeHead(200, { 'Content-Length': maxFileBytes + 1 }).write('x');
    });
    expect(file).toEqual({ problem: expect.stringContaining('at most 25 MB') });
  });

  it.each([
    ['http://files.example.com/a-secret', 'does not begin with https://'],
    ['ftp://127.0.0.1/a-secret', 'does not begin with https://'],
    ['http://[broken', 'does not begin with https://'],
    ['/plan.pdf?again=a-secret', 'without an end'],
  ])('redirected to %s is refused', async (location, words) => {
    const file = await fetched((response) => response.writeHead(302, { Location: location }).end());
    expect(file).toEqual({ problem: expect.stringContaining(words) });
    expect(JSON.stringify(file)).not.toContain('a-secret');
    expect(server?.requests.length).toBeLessThanOrEqual(6);
  });

  it('of which only a part comes is refused', async () => {
    const file = await fetched((response) => response.writeHead(206, { 'Content-Range': 'bytes 0-3/9' }).end('part'));
    expect(file).toEqual({ problem: expect.stringContaining('only a part') });
  });

  it.each([429, 500, 503])('whose storage answers %d may be fetched later', async (status) => {
    expect(await fetched((response) => response.writeHead(status).end())).toEqual({
      problem: expect.stringContaining(`just now (status ${status})`),
      passing: true,
    });
  });

  it.each([
    ['gzip', gzipSync('the plan')],
    ['deflate', deflateSync('the plan')],
    ['br', brotliCompressSync('the plan')],
  ])('compressed with %s comes whole, and cut off anywhere not at all', async (encoding, packed) => {
    const send = (bytes: Buffer) =>
      fetched((response) => response.writeHead(200, { 'Content-Encoding': encoding }).end(bytes));
    expect(decoded(await send(packed))?.toString()).toBe('the plan');
    for (const length of [1, Math.floor(packed.length / 2), packed.length - 1]) {
      expect(await send(packed.subarray(0, length))).toEqual({
        problem: expect.stringContaining('Z_BUF_ERROR'),
        passing: true,
      });
    }
  });

  it('whose server breaks off is a problem that names the file, and not its address', async () => {
    const file = await fetched((response) => {
      response.writeHead(200, { 'Content-Length': 100 });
      response.write('abc', () => response.destroy());
    }, '/plan.pdf?signature=a-secret');
    expect(file).toEqual({ problem: expect.stringContaining('"plan.pdf" could not be fetched'), passing: true });
    expect(JSON.stringify(file)).not.toContain('a-secret');
  });

  it('that does not come in time is given up', async () => {
    server = await serveFiles((response) => response.writeHead(200).write('a'));
    expect(await fetchUrl(server.url, Date.now() + 200)).toEqual({
      problem: expect.stringContaining('did not come'),
      passing: true,
    });
  });

  it('whose server is not there is a problem of the input', async () => {
    server = await serveFiles(() => undefined);
    await server.close();
    expect(await fetchUrl(server.url)).toEqual({ problem: expect.stringContaining('ECONNREFUSED') });
  });

  it.each([
    'http://files.example.com/plan.pdf',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost.example.com/plan.pdf',
    'file:///etc/passwd',
    'data:text/plain,hello',
    'ftp://files.example.com/plan.pdf',
    '/tmp/plan.pdf',
    'plan.pdf',
  ])('at %s is not asked for', async (url) => {
    expect(await fetchUrl(url)).toEqual({ problem: expect.stringContaining('https://') });
  });

  it('is not fetched from this machine unless the connector speaks to an emulator', async () => {
    server = await serveFiles((response) => response.end('x'));
    delete process.env.ASPIRE_BASE_URL;
    expect(await fetchUrl(server.url)).toEqual({ problem: expect.stringContaining('https://') });
    expect(server.requests).toHaveLength(0);
  });
});
