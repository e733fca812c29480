import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';
import { connectMcp, eras, type McpClient } from '../../testing/mcpClients.ts';

let http: HttpGateway;
let key: string;
let reader: string;
const open: McpClient[] = [];

beforeAll(async () => {
  http = await startHttpGateway();
  key = await http.key('acme', 'read', 'write');
  reader = await http.key('acme', 'read');
  for (const [connection_name, environment] of [
    ['aspire', 'demo'],
    ['live', 'production'],
  ]) {
    const { clientId: client_id, secret: client_secret } = http.emulator.credentials;
    const login = { client_id, client_secret, oauth_flow_type: 'client_credentials' };
    const body = { connection_name, environment, ...login };
    expect((await http.ask(key, '/api/oauth/connections', { method: 'POST', body })).body.status).toBe('completed');
  }
});
afterAll(async () => {
  for (const client of open) await client.close();
  await http.close();
});
beforeEach(() => http.emulator.clearJournal());

const connect = async (era: (typeof eras)[number], as = key) => {
  const client = await connectMcp(era, { url: `${http.url}/mcp`, key: as });
  open.push(client);
  return client;
};

describe.each(eras)('MCP over HTTP, with a %s client', (era) => {
  it('finds an operation, reads its schema, reads and writes', async () => {
    const client = await connect(era);
    if (era === 'modern') expect(client.protocol).toBe('2026-07-28');
    const tools = await client.tools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'describe_operation',
      'list_connections',
      'run_read',
      'run_write',
      'search_operations',
      'show_connection',
    ]);
    expect(tools.filter(({ annotations }) => !annotations?.readOnlyHint).map(({ name }) => name)).toEqual([
      'run_write',
    ]);
    const { value: listed } = await client.call('list_connections');
    expect(listed.connections).toMatchObject([{ connection_name: 'aspire' }, { connection_name: 'live' }]);
    const { value: found } = await client.call('search_operations', { words: 'create unit type' });
    expect((found.operations as object[])[0]).toMatchObject({ name: 'unit_types_create', writes: true });
    const { value: described } = await client.call('describe_operation', { operation: 'unit_types_create' });
    expect(described.operation).toMatchObject({ input_schema: { required: ['UnitTypeName'] } });
    const write = { operation: 'unit_types_create', connection: 'aspire', input: { UnitTypeName: `By ${era}` } };
    const { value: written } = await client.call('run_write', write);
    expect(written.output).toMatchObject({ success: true });
    const read = {
      operation: 'unit_types_get',
      connection: 'aspire',
      input: { filter: `UnitTypeName eq 'By ${era}'` },
    };
    const { value: seen } = await client.call('run_read', read);
    expect(seen.output).toMatchObject({ items: [{ UnitTypeName: `By ${era}` }] });
  });

  it('tells errors that a model can act on, with their codes', async () => {
    const client = await connect(era);
    const wrong = await client.call('run_read', { operation: 'property_get', connection: 'aspire' });
    expect(wrong).toMatchObject({ isError: true, value: { error: { code: 'not_found' } } });
    const run = (connection: string, input: object) =>
      client.call('run_write', { operation: 'unit_types_create', connection, input });
    const invalid = await run('aspire', {});
    expect(invalid.isError).toBe(true);
    expect(invalid.value.error).toMatchObject({
      code: 'invalid_input',
      messages: [expect.stringContaining('UnitTypeName')],
    });
    expect((await run('nobody', {})).value.error).toMatchObject({ code: 'not_found' });
    expect(http.emulator.journal).toEqual([]);
  });
});

describe('MCP over HTTP', () => {
  it('writes nothing with a key that may only read, nor by the tool that reads', async () => {
    const write = { operation: 'unit_types_create', connection: 'aspire', input: { UnitTypeName: 'No' } };
    const refused = await (await connect('modern', reader)).call('run_write', write);
    expect(refused.value.error).toMatchObject({ code: 'forbidden', details: { scope: 'write' } });
    const wrongTool = await (await connect('modern')).call('run_read', write);
    expect(wrongTool.value.error).toMatchObject({ code: 'invalid_input' });
    expect(http.emulator.journal).toEqual([]);
  });

  it('writes to a production company only after a person agreed', async () => {
    const client = await connect('modern');
    const write = { operation: 'unit_types_create', connection: 'live', input: { UnitTypeName: 'Agreed' } };
    const asked = await client.call('run_write', write);
    expect(asked.value.error).toMatchObject({ code: 'invalid_input', errors: [{ field: 'confirm_production' }] });
    expect(http.emulator.journal).toEqual([]);
    const agreed = await client.call('run_write', { ...write, confirm_production: true });
    expect(agreed.value.output).toMatchObject({ success: true });
  });

  it('cuts a long list, and says how to get the rest', async () => {
    const client = await connect('modern');
    const { value, text } = await client.call('run_read', {
      operation: 'properties_get',
      connection: 'aspire',
      input: { limit: 1000 },
    });
    expect(text.length).toBeLessThan(70_000);
    const { shown, of, hint } = value.cut as { shown: number; of: number; hint: string };
    expect(shown).toBeLessThan(of);
    expect((value.output as { items: unknown[] }).items).toHaveLength(shown);
    expect(hint).toContain(`limit ${shown}`);
  });

  it('asks for an API key', async () => {
    expect((await http.ask(undefined, '/mcp', { method: 'POST', body: {} })).status).toBe(401);
    await expect(connect('modern', 'ask_no_such_key')).rejects.toThrow();
  });
});
