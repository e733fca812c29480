import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eras } from '../../testing/mcpClients.ts';
import { startMcpGateway, type McpGateway } from '../../testing/mcpGateway.ts';

let mcp: McpGateway;

beforeAll(async () => (mcp = await startMcpGateway({ aspire: { scale: 5 } })));
afterAll(() => mcp.close());
beforeEach(() => {
  mcp.http.emulator.clearFaults();
  mcp.http.emulator.clearJournal();
});

/** Takes many requests, as each page is small. */
const long = {
  operation: 'properties_get',
  connection: 'aspire',
  input: { fetch_all: true, limit: 10, fields: ['PropertyID'] },
};
const sent = () => mcp.http.emulator.journal.filter(({ path }) => path === '/Properties').length;

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe.each(eras)('a long read, for a %s client', (era) => {
  it('tells how far it is, if it is asked to', async () => {
    const client = await mcp.connect(era);
    const told: { progress: number; message?: string }[] = [];
    const { isError } = await client.call('run_read', long, { onprogress: (progress) => told.push(progress) });
    expect(isError).toBe(false);
    expect(told.length).toBeGreaterThan(1);
    expect(told.map(({ progress }) => progress)).toEqual(told.map((_one, index) => index + 1));
    expect(told.at(-1)?.message).toMatch(/requests answered/);
  });
});

describe('a long read', () => {
  it.each(['modern', 'legacy'] as const)('sends nothing more once a %s client has gone', async (era) => {
    const client = await mcp.connect(era);
    mcp.http.emulator.fault({ path: '/Properties', delayMs: 50, times: 1_000 });
    const call = client.call('run_read', long).catch(() => undefined);
    await until(() => sent() >= 2);
    await client.close();
    await call;
    await settled();
    expect(sent()).toBeLessThan(10);
  });

  it('sends nothing more once a client cancelled it', async () => {
    const client = await mcp.connect('modern');
    mcp.http.emulator.fault({ path: '/Properties', delayMs: 50, times: 1_000 });
    const stop = new AbortController();
    const call = client.call('run_read', long, { signal: stop.signal });
    const ended = expect(call).rejects.toThrow();
    await until(() => sent() >= 2);
    stop.abort();
    await ended;
    await settled();
    expect(sent()).toBeLessThan(10);
    expect((await client.call('list_connections')).isError).toBe(false);
  });
});

/** Until no request was sent for as long as several take. */
async function settled(): Promise<void> {
  for (let before = -1; before !== sent();) {
    before = sent();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
