import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eras, type McpClient } from '../../testing/mcpClients.ts';
import { startMcpGateway, type McpGateway } from '../../testing/mcpGateway.ts';

let mcp: McpGateway;
let client: McpClient;

beforeAll(async () => {
  mcp = await startMcpGateway();
  client = await mcp.connect('modern');
});
afterAll(() => mcp.close());
beforeEach(() => mcp.http.emulator.clearJournal());

const read = (operation: string, input: object = {}, connection = 'aspire') =>
  client.call('run_read', { operation, connection, input });
const write = (operation: string, input: object) =>
  client.call('run_write', { operation, connection: 'aspire', input });

describe.each(eras)('errors that a model can act on, for a %s client', (era) => {
  it('are results with the code, the field and what is allowed', async () => {
    const own = await mcp.connect(era);
    const wrong = await own.call('run_read', { operation: 'list_properties', connection: 'aspire' });
    expect(wrong).toMatchObject({
      isError: true,
      value: { error: { code: 'not_found', details: { nearest: 'properties_get' } } },
    });
    expect(JSON.parse(wrong.text)).toEqual(wrong.value);
    const missing = await own.call('run_write', { operation: 'unit_types_create', connection: 'aspire', input: {} });
    expect(missing.value.error).toMatchObject({
      code: 'invalid_input',
      messages: [expect.stringContaining('UnitTypeName')],
    });
  });
});

describe('errors that a model can act on', () => {
  it.each([
    ['propertes_get', 'properties_get'],
    ['listProperties', 'properties_get'],
    ['get_work_ticket', 'work_tickets_get'],
    ['create_property', 'properties_create'],
    ['update-contact', 'contacts_update'],
    ['branch_list', 'branches_get'],
    ['find service', 'services_get'],
    ['getAddresses', 'addresses_get'],
  ])('name the operation that was meant by %s', async (operation, nearest) => {
    const { value } = await read(operation);
    expect(value.error).toMatchObject({ code: 'not_found', details: { nearest } });
    expect((value.error as { message: string }).message).toContain(`Did you mean ${nearest}`);
  });

  it('name no operation for words that are in none', async () => {
    for (const name of ['zzz_qqq', 'zzz_get']) {
      const { value } = await read(name);
      expect(value.error).toMatchObject({ code: 'not_found', message: expect.stringContaining('Search for it') });
      expect(value.error).not.toHaveProperty('details');
    }
  });

  it('name the connection that was meant, or those that there are', async () => {
    const slip = await read('properties_get', {}, 'aspir');
    expect(slip.value.error).toMatchObject({
      code: 'not_found',
      errors: [{ field: 'connection', message: 'Did you mean aspire?' }],
      details: { nearest: 'aspire', connections: ['aspire', 'live'] },
    });
    const other = await read('properties_get', {}, 'sandbox');
    expect(other.value.error).toMatchObject({
      errors: [{ field: 'connection', message: 'There are aspire, live.' }],
    });
  });

  it('name an argument that the tool lacks, and the one that was meant', async () => {
    const { value } = await client.call('run_read', { operation: 5, conection: 'aspire', words: 'x' });
    expect(value.error).toMatchObject({
      code: 'invalid_input',
      errors: [
        { field: 'operation', message: 'must be a string' },
        { field: 'connection', message: 'is required' },
        { field: 'conection', message: 'is no argument of this tool; did you mean connection?' },
        { field: 'words', message: 'is no argument of this tool; there are operation, connection, input, cursor' },
      ],
    });
  });

  it('name the field that was meant, else all fields', async () => {
    const slip = await read('properties_get', { limt: 1 });
    expect((slip.value.error as { message: string }).message).toContain('did you mean Limit (limit)?');
    const { value } = await read('properties_get', { nonsense: 1 });
    expect((value.help as { fields: string[] }).fields).toEqual(
      expect.arrayContaining(['conditions', 'limit', 'filter']),
    );
  });

  it('tell the values that a field may have', async () => {
    const direction = await read('properties_get', { sort_direction: 'up' });
    expect(direction.value.help).toEqual({ allowed: { sort_direction: ['ascending', 'descending'] } });
    const fields = await read('properties_get', { fields: ['Zzzz'] });
    const { allowed } = fields.value.help as { allowed: { fields: string[] } };
    expect(allowed.fields).toEqual(expect.arrayContaining(['PropertyName', 'BranchID']));
  });

  it('tell the operation that lists the ids of a field', async () => {
    const { value } = await write('properties_create', { PropertyName: 'X', BranchID: 'north' });
    expect(value.help).toMatchObject({ values_from: { BranchID: 'branches_ddl' } });
    expect(mcp.http.emulator.journal).toEqual([]);
  });

  it('tell nothing of what is no input', async () => {
    const { value } = await read('properties_get_by_id', { id: 999_999_999 });
    expect(value.error).toMatchObject({ code: 'not_found' });
    expect(value).not.toHaveProperty('help');
  });
});
