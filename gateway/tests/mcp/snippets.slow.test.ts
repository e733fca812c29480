import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCli, type Cli, type Served } from '../../testing/cliProcess.ts';
import { connectMcp, type Place } from '../../testing/mcpClients.ts';
import { documentedAdds, documentedServers, type ConfiguredServer } from '../../testing/mcpSnippets.ts';

const bin = fileURLToPath(new URL('../../bin/aspire-gateway.mjs', import.meta.url));
let cli: Cli;
let served: Served;
let key: string;
/** A folder where `aspire-gateway` is, as an installed package has it. */
let programs: string;

beforeAll(async () => {
  cli = createCli();
  programs = join(cli.folder, 'bin');
  mkdirSync(programs);
  const program = join(programs, 'aspire-gateway');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(program, 0o755);
  served = await cli.serve();
  const made = await cli.run(['keys', 'create', '--org', 'acme', '--scopes', 'read,write', '--label', 'claude']);
  key = made.out.trim();
});
afterAll(() => cli.close());

/** What a client makes of it: its variables filled in, and this gateway in place of the documented one. */
function placeOf(server: ConfiguredServer): Place {
  if ('url' in server) {
    const { Authorization: authorization = '' } = server.headers;
    expect(authorization).toMatch(
      /^Bearer (\$\{(env:)?ASPIRE_GATEWAY_API_KEY\}|\$\{input:aspire-key\}|\$ASPIRE_GATEWAY_API_KEY|ask_\.\.\.)$/,
    );
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:8787\/mcp/);
    return { url: server.url.replace('http://127.0.0.1:8787', served.url), key };
  }
  const env = {
    PATH: `${programs}${delimiter}${process.env.PATH}`,
    HOME: process.env.HOME ?? '',
    ASPIRE_GATEWAY_DATA: join(cli.folder, 'data'),
    ...server.env,
  };
  return { command: server.command, args: server.args, env };
}

it.each([...documentedServers(), ...documentedAdds()])(
  'the configuration of $client gives the tools: $name',
  async ({ server }) => {
    const client = await connectMcp('modern', placeOf(server));
    const names = (await client.tools()).map(({ name }) => name);
    await client.close();
    expect(names).toEqual(expect.arrayContaining(['list_connections', 'search_operations', 'run_read']));
    const words = 'url' in server ? server.url : server.args.join(' ');
    const writes = 'url' in server || server.args.includes('--allow-writes');
    expect(names.includes('run_write')).toBe(writes);
    expect(names.includes('properties_get')).toBe(words.includes('properties'));
  },
);

it('each common client has a snippet', () => {
  const clients = new Set(documentedServers().map(({ client }) => client));
  expect([...clients]).toEqual(['Claude Code', 'Claude Desktop', 'VS Code', 'Cursor', 'others']);
  expect(documentedAdds()).toHaveLength(2);
});
