import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectMcp, eras } from '../../testing/mcpClients.ts';
import { startMcpGateway, type McpGateway } from '../../testing/mcpGateway.ts';

let mcp: McpGateway;

beforeAll(async () => (mcp = await startMcpGateway()));
afterAll(() => mcp.close());
beforeEach(() => mcp.http.emulator.clearJournal());

describe.each(eras)('MCP over HTTP, with a %s client', (era) => {
  it('finds an operation, reads its schema, reads and writes', async () => {
    const client = await mcp.connect(era);
    if (era === 'modern') expect(client.protocol).toBe('2026-07-28');
    const tools = await client.tools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'describe_operation',
      'list_connections',
      'run_read',
      'run_write',
      'search_operations',
      'show_connection',
      'sync_status',
    ]);
    expect(tools.every(({ outputSchema }) => outputSchema)).toBe(true);
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
});

describe('MCP over HTTP', () => {
  it('shows a key that may only read nothing that writes', async () => {
    const client = await mcp.connect('modern', { as: 'reader' });
    expect((await client.tools()).map(({ name }) => name)).not.toContain('run_write');
    const write = { operation: 'unit_types_create', connection: 'aspire', input: { UnitTypeName: 'No' } };
    await expect(client.call('run_write', write)).rejects.toThrow(/run_write/);
    const refused = await client.call('run_read', write);
    expect(refused.value.error).toMatchObject({ code: 'forbidden', details: { scope: 'write' } });
    const { value } = await client.call('search_operations', { words: 'unit type' });
    expect((value.operations as { writes: boolean }[]).some(({ writes }) => writes)).toBe(false);
    expect(value.left_out_writes).toBeGreaterThan(0);
    expect(mcp.http.emulator.journal).toEqual([]);
  });

  it('writes nothing by the tool that reads', async () => {
    const write = { operation: 'unit_types_create', connection: 'aspire', input: { UnitTypeName: 'No' } };
    const wrongTool = await (await mcp.connect('modern')).call('run_read', write);
    expect(wrongTool.value.error).toMatchObject({ code: 'invalid_input', errors: [{ field: 'operation' }] });
    expect(mcp.http.emulator.journal).toEqual([]);
  });

  it('asks for an API key', async () => {
    expect((await mcp.http.ask(undefined, '/mcp', { method: 'POST', body: {} })).status).toBe(401);
    await expect(connectMcp('modern', { url: `${mcp.http.url}/mcp`, key: 'ask_no_such_key' })).rejects.toThrow();
  });

  it.each([
    ['http://evil.example', 403],
    ['null', 403],
    ['http://localhost:6274', 200],
    ['https://gateway.example.com', 200],
  ])('is used by pages of its own site alone: %s', async (origin, status) => {
    const answer = await mcp.http.ask(mcp.keys.reader, '/mcp', {
      method: 'POST',
      headers: { origin, accept: 'application/json, text/event-stream' },
      body: { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} },
    });
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body).toMatchObject({ code: 'forbidden', errors: [{ field: 'Origin' }] });
  });

  it('answers several calls that come in one request', async () => {
    const call = (id: number, name: string, args: object) => ({
      ...{ jsonrpc: '2.0', id, method: 'tools/call' },
      params: { name, arguments: args },
    });
    const answer = await mcp.http.ask(mcp.keys.reader, '/mcp', {
      method: 'POST',
      headers: { accept: 'application/json, text/event-stream' },
      body: [call(1, 'list_connections', {}), call(2, 'describe_operation', { operation: 'branches_get' })],
    });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('"connection_name":"aspire"');
    expect(answer.text).toContain('"name":"branches_get"');
  });

  it('answers with the headers of every other answer', async () => {
    const answer = await mcp.http.ask(mcp.keys.reader, '/mcp', {
      method: 'POST',
      headers: { accept: 'application/json, text/event-stream' },
      body: { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} },
    });
    const other = await mcp.http.ask(mcp.keys.reader, '/operations/branches_get');
    expect(other.headers.get('x-content-type-options')).toBe('nosniff');
    for (const name of ['x-content-type-options', 'content-security-policy', 'referrer-policy'])
      expect([name, answer.headers.get(name)]).toEqual([name, other.headers.get(name)]);
    expect(answer.headers.get('cache-control')).toMatch(/no-store|no-cache/);
  });
});
