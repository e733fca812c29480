import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Runs `npm start` as a process with these variables. */
async function npmStart(variables: NodeJS.ProcessEnv, ...args: string[]) {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...variables };
  const root = join(__dirname, '../..');
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/run/main.ts', ...args], { cwd: root, env });
  child.stdin.end();
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, out, err };
}

describe('npm start, where a proxy is set', () => {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end('the proxy was asked');
  });
  beforeAll((done) => void proxy.listen(0, '127.0.0.1', done));
  afterAll((done) => void proxy.close(done));
  beforeEach(() => asked.splice(0));

  it.each([['HTTP_PROXY'], ['http_proxy'], ['ALL_PROXY'], ['HTTPS_PROXY'], ['HTTP_PROXY', 'NO_PROXY']])(
    'reaches its own emulator without it: %s',
    async (...names) => {
      const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
      const variables = names.map((name) => [name, name === 'NO_PROXY' ? 'intranet.example' : url]);
      const ended = await npmStart(Object.fromEntries(variables) as NodeJS.ProcessEnv);
      expect(ended).toMatchObject({ code: 0, err: '' });
      expect(ended.out).toContain('property 91 was created');
      expect(asked).toEqual([]);
    },
  );
});

it('npm start refuses to change production without a terminal, and sends nothing', async () => {
  const variables = { ASPIRE_CLIENT_ID: 'id', ASPIRE_CLIENT_SECRET: 'secret', ASPIRE_ENVIRONMENT: 'production' };
  const ended = await npmStart(variables, 'properties_create', '{"PropertyName":"Bell Tower Plaza"}');
  expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringContaining('add --yes') });
});
