import { afterAll, beforeAll, expect, it } from 'vitest';
import { createScopesKnown } from '../../src/mcp/scopesKnown.ts';
import { startMcpGateway, type McpGateway } from '../../testing/mcpGateway.ts';
import type { McpClient } from '../../testing/mcpClients.ts';

let mcp: McpGateway;
let client: McpClient;

beforeAll(async () => {
  mcp = await startMcpGateway();
  client = await mcp.connect('modern');
});
afterAll(() => mcp.close());

const found = async (connection?: string) => {
  const { value } = await client.call('search_operations', {
    words: 'unit types',
    ...(connection ? { connection } : {}),
  });
  return {
    names: (value.operations as { name: string }[]).map(({ name }) => name),
    refused: value.refused as string[] | undefined,
  };
};

it('does not offer an operation again that Aspire refused a connection, until it is done', async () => {
  const read = { operation: 'unit_types_get', connection: 'aspire', input: { limit: 1 } };
  expect((await found('aspire')).names).toContain('unit_types_get');
  mcp.http.emulator.fault({ path: '/UnitTypes', status: 403, body: 'Forbidden' });
  const { value } = await client.call('run_read', read);
  expect(value.error).toMatchObject({ code: 'scope_missing', message: expect.stringMatching(/UnitTypes|unit types/i) });
  const narrowed = await found('aspire');
  expect(narrowed.names).not.toContain('unit_types_get');
  expect(narrowed.refused).toEqual(['unit_types_get']);
  expect((await found('live')).names).toContain('unit_types_get');
  expect((await found()).names).toContain('unit_types_get');
  const shown = await client.call('show_connection', { connection: 'aspire' });
  expect(shown.value.refused_operations).toEqual(['unit_types_get']);
  expect((await client.call('run_read', read)).isError).toBe(false);
  expect((await found('aspire')).names).toContain('unit_types_get');
});

it('learns from verify_connection what the API client of a connection may not read', async () => {
  mcp.http.emulator.fault({ path: '/Regions', status: 403, body: 'Forbidden' });
  const check = { operation: 'verify_connection', connection: 'live', input: { check_resources: true } };
  const { value } = await client.call('run_read', check);
  expect(value.error).toBeUndefined();
  const shown = await client.call('show_connection', { connection: 'live' });
  expect(shown.value.refused_operations).toContain('regions_get');
});

it('believes a refusal for ten minutes, since a person may tick the scope at any time', () => {
  let now = 0;
  const known = createScopesKnown(() => now);
  known.refused('acme', 'aspire', 'regions_get');
  now = 10 * 60_000 - 1;
  expect([...known.missing('acme', 'aspire')]).toEqual(['regions_get']);
  expect([...known.missing('other', 'aspire')]).toEqual([]);
  now += 1;
  expect([...known.missing('acme', 'aspire')]).toEqual([]);
});
