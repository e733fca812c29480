import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { Version } from './scenarios.ts';

export type SuiteCheck = { id: string; status: string; description: string; errorMessage?: string };

const onNode20 = new URL('./onNode20.mjs', import.meta.url).href;
const suite = join(
  dirname(createRequire(import.meta.url).resolve('@modelcontextprotocol/conformance/package.json')),
  'dist/index.js',
);

/** The names of the scenarios for servers. */
export async function scenariosForServers(): Promise<string[]> {
  const text = await run(['list']);
  const ofServers = text.slice(text.indexOf('Server scenarios'), text.indexOf('Client scenarios'));
  return [...ofServers.matchAll(/^ +- ([\w-]+)/gm)].map(([, name = '']) => name);
}

/** What each check of a scenario came to. */
export async function checksOf(url: string, scenario: string, version: Version): Promise<SuiteCheck[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-conformance-'));
  try {
    await run(['server', '--url', url, '--scenario', scenario, '--spec-version', version, '-o', folder]);
    const [result = ''] = readdirSync(folder);
    return JSON.parse(readFileSync(join(folder, result, 'checks.json'), 'utf8')) as SuiteCheck[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A server that passes everything on with an API key, which the suite cannot send. */
export async function withKey(target: string, key: string): Promise<{ url: string; close(): Promise<void> }> {
  const { hostname, port } = new URL(target);
  const server = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, authorization: `Bearer ${key}` };
    const passed = request(
      { hostname, port, path: incoming.url, method: incoming.method, headers, setHost: false },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What the suite printed. It ends with 1 where a check fails, which the checks tell better. */
async function run(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['--import', onNode20, suite, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr.resume();
  await once(child, 'close');
  return text;
}
