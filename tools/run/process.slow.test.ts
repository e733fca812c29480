import { spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Runs `npm start` as a process with these variables. */
function npmStart(variables: NodeJS.ProcessEnv, ...args: string[]) {
  return runNode(['--import', 'tsx', 'tools/run/main.ts', ...args], variables);
}

/** Runs the file behind `npx aspire-run`, with a text on stdin. */
function aspireRun(stdin: string, ...args: string[]) {
  return runNode(['tools/run/aspire-run.mjs', ...args], {}, stdin);
}

async function runNode(args: readonly string[], variables: NodeJS.ProcessEnv, stdin = '') {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...variables };
  const child = spawn(process.execPath, args, { cwd: root, env });
  child.stdin.end(stdin);
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
  expect(ended).toMatchObject({ code: 3, out: '', err: expect.stringContaining('add --yes') });
});

describe('aspire-run, as a process', () => {
  it('reads its input from a pipe and has nothing but the result on stdout', async () => {
    const { code, out, err } = await aspireRun('{"limit":1}', 'branches_get', '-', '--fields', 'BranchName');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ items: [{ BranchID: 1, BranchName: 'Austin' }], count: 1 });
  });

  it('does not create a record from an input that it was not told to read', async () => {
    const { code, out, err } = await aspireRun('{"PropertyName":"Bell Tower Plaza","BranchID":1}', 'properties_create');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Nothing was sent: stdin was not read.');
  });

  it('ends well when the reader of its output leaves early', async () => {
    const child = spawn(process.execPath, ['tools/run/aspire-run.mjs', 'list', '--all', '--json'], { cwd: root });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('has no colours in a pipe', async () => {
    const [help, wrong] = [await aspireRun('', 'help', 'branches_get'), await aspireRun('', 'nothing_get')];
    expect([help.code, wrong.code]).toEqual([0, 2]);
    expect(`${help.out}${wrong.err}`).not.toContain('\u001B');
  });
});

it('aspire-run is the program of the tools', () => {
  const { bin } = JSON.parse(readFileSync(join(root, 'tools/package.json'), 'utf8')) as { bin: Record<string, string> };
  expect(realpathSync(join(root, 'node_modules/.bin/aspire-run'))).toBe(join(root, 'tools', bin['aspire-run'] ?? ''));
});
