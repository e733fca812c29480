import { afterEach, expect, it } from 'vitest';
import type { SyncStatus } from '../../src/sync/status.ts';
import { eras } from '../../testing/mcpClients.ts';
import { reportOf } from '../../testing/scriptedSync.ts';
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
    ...reportOf({ organisation: 'acme' }, { connection: 'aspire' }, 'Properties'),
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
  progress: null,
  nextRunAt: null,
  scheduleId: null,
  metricsLabel: 'a1b2',
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

it('sync_status tells of the real sync of the gateway, which has copied nothing yet', async () => {
  mcp = await startMcpGateway();
  const client = await mcp.connect('modern', { as: 'reader' });
  expect((await client.call('sync_status')).value).toEqual({ syncs: [] });
});
