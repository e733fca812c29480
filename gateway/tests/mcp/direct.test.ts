import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eras } from '../../testing/mcpClients.ts';
import { startMcpGateway, type McpGateway } from '../../testing/mcpGateway.ts';

let mcp: McpGateway;

beforeAll(async () => (mcp = await startMcpGateway()));
afterAll(() => mcp.close());
beforeEach(() => mcp.http.emulator.clearJournal());

const namesOf = (tools: readonly { name: string }[]) => tools.map(({ name }) => name);

describe.each(eras)('tools for single operations, for a %s client', (era) => {
  it('are those of the resources in the address, with the schemas and hints of their operations', async () => {
    const client = await mcp.connect(era, { query: '?toolsets=unit_types,Branches' });
    const tools = await client.tools();
    expect(namesOf(tools)).toEqual(
      expect.arrayContaining(['search_operations', 'run_read', 'branches_get', 'unit_types_get', 'unit_types_create']),
    );
    expect(namesOf(tools)).not.toContain('properties_get');
    const create = tools.find(({ name }) => name === 'unit_types_create');
    expect(create).toMatchObject({
      annotations: { readOnlyHint: false, idempotentHint: false },
      inputSchema: { required: ['connection', 'UnitTypeName'], properties: { UnitTypeName: { type: 'string' } } },
      outputSchema: { properties: { output: { properties: { success: { type: 'boolean' } } } } },
    });
    expect(tools.find(({ name }) => name === 'branches_get')?.annotations).toMatchObject({ readOnlyHint: true });
    const written = await client.call('unit_types_create', { connection: 'aspire', UnitTypeName: `Direct ${era}` });
    expect(written.value.output).toMatchObject({ success: true });
    const filter = `UnitTypeName eq 'Direct ${era}'`;
    const { value } = await client.call('unit_types_get', { connection: 'aspire', filter });
    expect(value.output).toMatchObject({ items: [{ UnitTypeName: `Direct ${era}` }] });
  });
});

describe('tools for single operations', () => {
  it('are all on demand, with names that every client takes', async () => {
    const client = await mcp.connect('modern', { query: '?toolsets=all' });
    const names = namesOf(await client.tools());
    expect(names).toHaveLength(257);
    expect(new Set(names).size).toBe(257);
    for (const name of names) expect(name).toMatch(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/);
  });

  it('are those of the header, where the address names none', async () => {
    const asked = (query: string, toolsets: string) =>
      mcp.http.ask(mcp.keys.writer, `/mcp${query}`, {
        method: 'POST',
        headers: { accept: 'application/json, text/event-stream', 'x-mcp-toolsets': toolsets },
        body: { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} },
      });
    expect((await asked('', 'work_tickets')).text).toContain('"work_tickets_get"');
    const both = await asked('?toolsets=branches', 'work_tickets');
    expect(both.text).toContain('"branches_get"');
    expect(both.text).not.toContain('"work_tickets_get"');
  });

  it('write nothing for a key that may only read', async () => {
    const client = await mcp.connect('modern', { as: 'reader', query: '?toolsets=unit_types' });
    const tools = await client.tools();
    expect(namesOf(tools)).toContain('unit_types_get');
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    const write = { connection: 'aspire', UnitTypeName: 'No' };
    await expect(client.call('unit_types_create', write)).rejects.toThrow(/unit_types_create/);
    expect(mcp.http.emulator.journal).toEqual([]);
  });

  it('go on by their cursor', async () => {
    const client = await mcp.connect('modern', { query: '?toolsets=properties' });
    const ids: number[] = [];
    for (let cursor: string | undefined; ;) {
      const call = { connection: 'aspire', limit: 40, fields: ['PropertyID'], ...(cursor ? { cursor } : {}) };
      const { value } = await client.call('properties_get', call);
      ids.push(...(value.output as { items: { PropertyID: number }[] }).items.map(({ PropertyID }) => PropertyID));
      cursor = value.next_cursor as string | undefined;
      if (cursor === undefined) break;
    }
    expect(ids.length).toBeGreaterThan(80);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('take the cursor of the operation itself as well', async () => {
    const client = await mcp.connect('modern', { query: '?toolsets=properties' });
    const call = { connection: 'aspire', fetch_all: true, max_records: 10, fields: ['PropertyID'] };
    const first = (await client.call('properties_get', call)).value.output as { next_cursor: string; items: object[] };
    const { value } = await client.call('properties_get', { ...call, cursor: first.next_cursor });
    expect((value.output as { items: object[] }).items).toHaveLength(10);
    expect((value.output as { items: object[] }).items).not.toEqual(first.items);
  });

  it('tell errors as run_read and run_write do', async () => {
    const client = await mcp.connect('modern', { query: '?toolsets=unit_types,properties' });
    const wrong = await client.call('properties_get', { connection: 'aspire', sort_direction: 'up' });
    expect(wrong).toMatchObject({
      isError: true,
      value: { error: { code: 'invalid_input' }, help: { allowed: { sort_direction: ['ascending', 'descending'] } } },
    });
    const without = await client.call('properties_get', {});
    expect(without.value.error).toMatchObject({ errors: [{ field: 'connection', message: 'is required' }] });
    const production = await client.call('unit_types_create', { connection: 'live', UnitTypeName: 'X' });
    expect(production.value.error).toMatchObject({ errors: [{ field: 'confirm_production' }] });
    expect(mcp.http.emulator.journal).toEqual([]);
  });

  it.each([
    ['propertes', 'did you mean properties?'],
    ['zzz', 'there are all, activities,'],
  ])('of a toolset %s that there is not are refused, with what there is', async (toolsets, hint) => {
    const { status, body } = await mcp.http.ask(mcp.keys.reader, `/mcp?toolsets=${toolsets}`, {
      method: 'POST',
      body: {},
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'invalid_input',
      errors: [{ field: 'toolsets', message: expect.stringContaining(hint) }],
    });
  });
});
