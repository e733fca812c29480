import { afterEach, expect, it } from 'vitest';
import type { SyncStatus } from '../../src/mcp/deps.ts';
import { eras } from '../../testing/mcpClients.ts';
import { startMcpGateway, type McpGateway } from '../../testing/mcpGateway.ts';

let mcp: McpGateway | undefined;
afterEach(() => mcp?.close());

const status: SyncStatus = {
  organisation: 'acme',
  connection: 'aspire',
  resource: 'Properties',
  state: 'failed',
  detail: 'Aspire is down',
  lastRun: {
    outcome: 'failed',
    startedAt: '2026-01-31T08:00:00.000Z',
    endedAt: '2026-01-31T08:01:00.000Z',
    read: 90,
    new: 3,
    changed: 2,
    gone: 1,
    skipped: 4,
    calls: 7,
    error: { code: 'unavailable', message: 'Aspire is down' },
  },
  lagSeconds: 60,
};

it.each(eras)('sync_status tells a %s client how the copies of records stand', async (era) => {
  const asked: unknown[] = [];
  mcp = await startMcpGateway({
    sync: {
      status: ({ organisation }, connection) => {
        asked.push([organisation, connection]);
        return Promise.resolve([status, { ...status, resource: 'Contacts', lastRun: null, lagSeconds: null }]);
      },
    },
  });
  const client = await mcp.connect(era, { as: 'reader' });
  const tool = (await client.tools()).find(({ name }) => name === 'sync_status');
  expect(tool).toMatchObject({ annotations: { readOnlyHint: true }, outputSchema: { properties: { syncs: {} } } });
  const { value } = await client.call('sync_status', { connection: 'aspire' });
  expect(value.syncs).toEqual([
    {
      org_id: 'acme',
      connection: 'aspire',
      resource: 'Properties',
      state: 'failed',
      detail: 'Aspire is down',
      last_run: {
        outcome: 'failed',
        started_at: '2026-01-31T08:00:00.000Z',
        ended_at: '2026-01-31T08:01:00.000Z',
        rows: { read: 90, new: 3, changed: 2, gone: 1, skipped: 4 },
        calls: 7,
        error: { code: 'unavailable', message: 'Aspire is down' },
      },
      lag_seconds: 60,
    },
    expect.objectContaining({ resource: 'Contacts', last_run: null, lag_seconds: null }),
  ]);
  await client.call('sync_status');
  const wrong = await client.call('sync_status', { connection: 'aspir' });
  expect(wrong.value.error).toMatchObject({ code: 'not_found', details: { nearest: 'aspire' } });
  expect(asked).toEqual([
    ['acme', 'aspire'],
    ['acme', undefined],
  ]);
});

it('there is no sync_status where nothing is synced', async () => {
  mcp = await startMcpGateway();
  const client = await mcp.connect('modern');
  expect((await client.tools()).map(({ name }) => name)).not.toContain('sync_status');
});
