import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCli, type Cli, type Served } from '../../testing/cliProcess.ts';
import { connectMcp, eras, type McpClient, type Person } from '../../testing/mcpClients.ts';

const bin = fileURLToPath(new URL('../../bin/aspire-gateway.mjs', import.meta.url));
let cli: Cli;
let served: Served;

beforeAll(async () => {
  cli = createCli();
  served = await cli.serve(['--demo']);
  // The emulator stands for a production company as well.
  const { clientId, secret } = demoLogin;
  const connect = ['connect', 'live', '--org', 'demo', '--environment', 'production', '--client-id', clientId];
  const made = await cli.run([...connect, '--flow', 'client_credentials'], { stdin: secret });
  expect(made.code, made.err).toBe(0);
});
afterAll(() => cli.close());

/** What the emulator lets in unless it is told otherwise. */
const demoLogin = { clientId: 'emulator', secret: 'emulator-secret' };

const stdio = (...more: string[]) => ({
  command: process.execPath,
  args: [bin, 'mcp', '--org', 'demo', ...more],
  env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ASPIRE_GATEWAY_DATA: join(cli.folder, 'data') },
});

/** Finds a connection and an operation, reads, is told of a mistake and corrects it, and writes what the person agrees to. */
async function converse(client: McpClient, name: string): Promise<void> {
  const { value: listed } = await client.call('list_connections');
  const names = (listed.connections as { connection_name: string }[]).map((one) => one.connection_name);
  expect(names).toContain('live');
  const { value: found } = await client.call('search_operations', { words: 'create unit type' });
  const [{ name: operation } = { name: '' }] = found.operations as { name: string }[];
  const { value: described } = await client.call('describe_operation', { operation });
  const { example } = described.operation as { example: Record<string, unknown> };
  const [field = ''] = Object.keys(example);
  const wrong = await client.call('run_write', { operation, connection: 'live', input: { [`${field}s`]: name } });
  expect(wrong.text).toContain(`did you mean`);
  const written = await client.call('run_write', { operation, connection: 'live', input: { [field]: name } });
  expect(written.value.output, written.text).toMatchObject({ success: true });
  const filter = `${field} eq '${name}'`;
  const { value: read } = await client.call('run_read', {
    operation: 'unit_types_get',
    connection: 'live',
    input: { filter },
  });
  expect(read.output).toMatchObject({ items: [{ [field]: name }] });
}

const agrees =
  (asked: string[]): Person =>
  ({ message }) => {
    asked.push(message);
    return { action: 'accept', content: { agree: true } };
  };

describe.each(eras)('a conversation of a %s client', (era) => {
  it('finds, reads and writes what a person agrees to, on stdin and stdout', async () => {
    const asked: string[] = [];
    const client = await connectMcp(era, stdio('--allow-writes'), agrees(asked));
    await converse(client, `Stdio ${era}`);
    await client.close();
    expect(asked).toEqual([expect.stringContaining(`Stdio ${era}`)]);
  });

  it.each([
    ['decline', 'declined'],
    ['cancel', 'cancelled'],
  ] as const)('writes nothing where the person answers %s', async (action, confirmation) => {
    const client = await connectMcp(era, stdio('--allow-writes'), () => ({ action }));
    const write = {
      operation: 'unit_types_create',
      connection: 'live',
      input: { UnitTypeName: `No ${era} ${action}` },
    };
    const refused = await client.call('run_write', { ...write, confirm_production: true });
    expect(refused.value.error).toMatchObject({ code: 'forbidden', details: { confirmation } });
    const filter = `UnitTypeName eq 'No ${era} ${action}'`;
    const { value } = await client.call('run_read', {
      operation: 'unit_types_get',
      connection: 'live',
      input: { filter },
    });
    await client.close();
    expect(value.output).toMatchObject({ items: [] });
  });

  it('has tools for single operations where they are asked for', async () => {
    const client = await connectMcp(era, stdio('--toolsets', 'branches'));
    const names = (await client.tools()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['run_read', 'branches_get']));
    expect(names).not.toContain('properties_get');
    const { value } = await client.call('branches_get', { connection: 'aspire', limit: 1 });
    await client.close();
    expect(value.output).toMatchObject({ count: 1 });
  });
});

it('a conversation over HTTP asks the person as well', async () => {
  const asked: string[] = [];
  const client = await connectMcp('modern', { url: `${served.url}/mcp`, key: served.key() }, agrees(asked));
  await converse(client, 'Http modern');
  await client.close();
  expect(asked).toEqual([expect.stringContaining('Http modern')]);
});

it('all tools for single operations come with --all', async () => {
  const client = await connectMcp('modern', stdio('--all'));
  const tools = await client.tools();
  await client.close();
  expect(tools.length).toBeGreaterThan(150);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
});

it('a toolset that there is not ends the command, with the nearest name', async () => {
  const { code, err } = await cli.run(['mcp', '--org', 'demo', '--toolsets', 'propertes']);
  expect(code).toBe(2);
  expect(err).toContain('--toolsets has no toolset "propertes"; did you mean properties?');
});
