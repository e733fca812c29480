import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCli, type Cli, type Served } from '../../testing/cliProcess.ts';
import { connectMcp, eras } from '../../testing/mcpClients.ts';

const bin = fileURLToPath(new URL('../../bin/aspire-gateway.mjs', import.meta.url));
let cli: Cli;
let served: Served;

beforeAll(async () => {
  cli = createCli();
  served = await cli.serve(['--demo']);
});
afterAll(() => cli.close());

const overHttp = async (operation: string, input: object) => {
  const headers = { authorization: `Bearer ${served.key()}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ connection: 'aspire', input });
  const answer = await fetch(`${served.url}/operations/${operation}`, { method: 'POST', headers, body });
  return (await answer.json()) as Record<string, unknown>;
};
const onCommandLine = async (operation: string, input: object) => {
  const args = ['run', operation, '--org', 'demo', '--connection', 'aspire', '--input', '-', '--json'];
  const { code, out, err } = await cli.run(args, { stdin: JSON.stringify(input) });
  return { exit: code, body: JSON.parse(code === 0 ? out : err) as Record<string, unknown> };
};
const stdio = (...more: string[]) => ({
  command: process.execPath,
  args: [bin, 'mcp', '--org', 'demo', ...more],
  env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ASPIRE_GATEWAY_DATA: join(cli.folder, 'data') },
});

it('E119 the command line, HTTP and MCP give the same result', async () => {
  const input = { limit: 3, fields: ['PropertyID', 'PropertyName'] };
  const expected = await overHttp('properties_get', input);
  expect(expected.count).toBe(3);
  expect(await onCommandLine('properties_get', input)).toEqual({ exit: 0, body: expected });
  const client = await connectMcp('modern', { url: `${served.url}/mcp`, key: served.key() });
  const { value } = await client.call('run_read', { operation: 'properties_get', connection: 'aspire', input });
  await client.close();
  expect(value.output).toEqual(expected);
});

it.each([
  ['properties_get', { nonsense: 1 }, 'invalid_input', 2],
  ['properties_get_by_id', { id: 999_999_999 }, 'not_found', 4],
  ['no_such_operation', {}, 'not_found', 4],
])('E119 the command line, HTTP and MCP give the same error for %s %j', async (operation, input, code, exit) => {
  // HTTP tells the status in words as well.
  const { error: status, ...expected } = await overHttp(operation, input);
  expect(status).toEqual(expect.any(String));
  expect(expected.code).toBe(code);
  const commandLine = await onCommandLine(operation, input);
  expect(commandLine).toEqual({ exit, body: expected });
  const client = await connectMcp('modern', { url: `${served.url}/mcp`, key: served.key() });
  const { isError, value } = await client.call('run_read', { operation, connection: 'aspire', input });
  await client.close();
  expect({ isError, error: value.error }).toEqual({ isError: true, error: expected });
});

it.each(eras)('serves a %s client on stdin and stdout, and writes only when told so at the start', async (era) => {
  const client = await connectMcp(era, stdio());
  const read = await client.call('run_read', { operation: 'branches_get', connection: 'aspire', input: { limit: 1 } });
  expect(read.value.output).toMatchObject({ count: 1 });
  const write = { operation: 'unit_types_create', connection: 'aspire', input: { UnitTypeName: `Stdio ${era}` } };
  expect((await client.tools()).map(({ name }) => name)).not.toContain('run_write');
  await expect(client.call('run_write', write)).rejects.toThrow(/run_write/);
  await client.close();
  if (era !== 'modern') return;
  const writer = await connectMcp(era, stdio('--allow-writes'));
  expect((await writer.call('run_write', write)).value.output).toMatchObject({ success: true });
  await writer.close();
});
