import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCli, type Cli, type Served } from '../../testing/cliProcess.ts';
import { consoleClient } from '../../testing/consoleClient.ts';
import { connectMcp } from '../../testing/mcpClients.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const bin = join(root, 'gateway/bin/aspire-gateway.mjs');
const page = readFileSync(join(root, 'docs/gateway.md'), 'utf8');
const [, anywhere = ''] = /<!-- anywhere -->([^]*?)<!-- \/anywhere -->/.exec(page) ?? [];
const [, commandLine = ''] = /^## The command line\n([^]*?)^## /m.exec(page) ?? [];
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [, readmeGateway = ''] = /^## The gateway\n([^]*?)^## /m.exec(readme) ?? [];

/** The commands of a text's blocks, each on one line. */
function commandsOf(text: string): string[] {
  return [...text.matchAll(/```(console|sh)\n([^]*?)```/g)].flatMap(([, kind, block = '']) => {
    const lines = block
      .replace(/\\\n\s*/g, '')
      .trim()
      .split('\n');
    return kind === 'sh' ? lines : lines.filter((line) => line.startsWith('$ ')).map((line) => line.slice(2));
  });
}

const examples = commandsOf(anywhere);
const json = [...anywhere.matchAll(/```json\n([^]*?)```/g)].map(([, text = '']) => JSON.parse(text) as unknown);

let cli: Cli;
let served: Served;
let env: Record<string, string>;
beforeAll(async () => {
  cli = createCli();
  served = await cli.serve(['--demo']);
  env = { PATH: process.env.PATH ?? '', HOME: cli.folder, ASPIRE_GATEWAY_DATA: join(cli.folder, 'data') };
});
afterAll(() => cli.close());

/** Runs a command as it is written, at this gateway, by the program of this clone. */
function shell(command: string): string {
  const own = command
    .replaceAll('http://127.0.0.1:8787', served.url)
    .replace(/^npx aspire-gateway/, `'${process.execPath}' '${bin}'`);
  const options = { encoding: 'utf8', env: { ...env, KEY: served.key() } } as const;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', own], options);
  expect(status, `${command}\n${stderr}`).toBe(0);
  return stdout;
}

type Branch = { BranchID: number; BranchName: string };
const branches = expect.arrayContaining([expect.objectContaining({ BranchID: 1, BranchName: 'Austin' })]) as Branch[];

describe('Run it anywhere', () => {
  it('has an example of each face', () => {
    expect(examples.map((command) => command.split(' ').slice(0, 3).join(' '))).toEqual([
      "curl -s 'http://127.0.0.1:8787/proxy/aspire/Branches?$top=2&$orderby=BranchID'",
      'curl -s http://127.0.0.1:8787/operations/branches_get',
      'npx aspire-gateway run',
    ]);
    expect(json).toHaveLength(2);
  });

  it('gives the same records by the proxy, HTTP, the command line and MCP', async () => {
    const [byProxy, byHttp, byCommand] = examples.map((command) => JSON.parse(shell(command)) as unknown);
    expect(byProxy).toEqual(branches);
    expect(byHttp).toMatchObject({ items: byProxy, count: 2 });
    expect(byCommand).toEqual(byHttp);

    const [config, call] = json as [
      { mcpServers: Record<string, { command: string; args: string[] }> },
      Record<string, unknown>,
    ];
    const server = config.mcpServers.aspire;
    expect([server?.command, server?.args[0]]).toEqual(['npx', 'aspire-gateway']);
    const client = await connectMcp('modern', {
      command: process.execPath,
      args: [bin, ...(server?.args.slice(1) ?? [])],
      env,
    });
    const { value } = await client.call('run_read', call);
    await client.close();
    expect(value.output).toEqual(byHttp);
  });

  it('shows them in the console, at the address and with the key of the page', async () => {
    const [, address = ''] = /\*\*The console\*\*[^`]*`([^`]+)` and log in with the key/.exec(anywhere) ?? [];
    expect(address).toBe('http://127.0.0.1:8787/console');
    const browser = consoleClient({ url: served.url });
    await browser.logIn(served.key());
    expect((await browser.get('/connections')).html).toContain('/console/connections/aspire');
    const { html } = await browser.post('/workbench/branches_get', { do: 'run', connection: 'aspire', limit: '2' });
    expect(html).toContain('Austin');
  });

  it('in the README is the same', () => {
    const [, key, ...commands] = commandsOf(readmeGateway);
    expect(key).toBe('KEY=ask_...');
    expect(commands).toEqual(examples);
  });
});

describe('the commands of the command line', () => {
  it('run as they are written', () => {
    const [search = '', help = '', list = '', update = '', ...others] = commandsOf(commandLine);
    expect(others).toEqual([]);
    expect(shell(search)).toMatch(/^name +does +title\nproperties_create +writes/);
    expect(shell(help)).toContain('Update property');
    const { items } = JSON.parse(shell(list)) as { items: { PropertyName: string }[] };
    expect(items.length).toBeGreaterThan(0);
    for (const { PropertyName } of items) expect(PropertyName).toContain('Plaza');
    expect(JSON.parse(shell(update))).toMatchObject({
      dry_run: true,
      changes: [{ field: 'PropertyName', after: 'Riverstone East' }],
    });
  });
});
