import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eras, type McpClient, type ToolResult } from '../../testing/mcpClients.ts';
import { startMcpGateway, type McpGateway } from '../../testing/mcpGateway.ts';

let mcp: McpGateway;
let client: McpClient;
let everyId: number[];

beforeAll(async () => {
  mcp = await startMcpGateway({ aspire: { scale: 5 } });
  client = await mcp.connect('modern');
  const body = { connection: 'aspire', input: { fetch_all: true, fields: ['PropertyID'] } };
  const all = await mcp.http.ask(mcp.keys.writer, '/operations/properties_get', { method: 'POST', body });
  everyId = (all.body.items as { PropertyID: number }[]).map(({ PropertyID }) => PropertyID).sort((a, b) => a - b);
  expect(everyId.length).toBeGreaterThan(400);
});
afterAll(() => mcp.close());

type Output = { items: { PropertyID: number }[]; count: number; has_more: boolean; next_page: number | null };
const outputOf = ({ value }: ToolResult) => value.output as Output;

/** Follows the cursor to the end. */
async function follow(
  call: (cursor?: string) => Promise<ToolResult>,
): Promise<{ ids: number[]; results: ToolResult[] }> {
  const results: ToolResult[] = [];
  for (let cursor: string | undefined; ;) {
    const result = await call(cursor);
    expect(result.isError, result.text.slice(0, 500)).toBe(false);
    results.push(result);
    cursor = result.value.next_cursor as string | undefined;
    if (cursor === undefined) break;
  }
  const ids = results.flatMap((result) => outputOf(result).items.map(({ PropertyID }) => PropertyID));
  return { ids, results };
}

const properties =
  (input: object, by: McpClient = client) =>
  (cursor?: string) =>
    by.call('run_read', { operation: 'properties_get', connection: 'aspire', input, ...(cursor ? { cursor } : {}) });

describe.each(eras)('a long result, for a %s client', (era) => {
  it('is cut to a size, and its cursor leads to each record once', async () => {
    const own = await mcp.connect(era);
    const { ids, results } = await follow(properties({ limit: 1000 }, own));
    expect(results.length).toBeGreaterThan(2);
    for (const { text } of results) expect(text.length).toBeLessThan(65_000);
    expect([...ids].sort((a, b) => a - b)).toEqual(everyId);
    expect(new Set(ids).size).toBe(ids.length);
    const [first] = results;
    expect(first?.value.cut).toMatchObject({ shown: outputOf(first as ToolResult).items.length });
  });
});

describe('a long result', () => {
  it.each([
    ['pages of a size', { limit: 37 }],
    ['all pages', { fetch_all: true }],
    ['all pages in an order', { fetch_all: true, sort_by: 'PropertyName' }],
    ['pages of few fields', { limit: 50, fields: ['PropertyID'] }],
  ])('of %s goes on until every record was given once', async (_name, input) => {
    const { ids } = await follow(properties(input));
    expect([...ids].sort((a, b) => a - b)).toEqual(everyId);
  });

  it('gives no more than was asked for', async () => {
    const { ids } = await follow(properties({ fetch_all: true, max_records: 90 }));
    expect(ids).toHaveLength(90);
    expect(new Set(ids).size).toBe(90);
  });

  it('leads on by the cursor alone where a page was cut', async () => {
    const cut = await properties({ limit: 1000, changed_since: '2000-01-01T00:00:00Z' })();
    expect(outputOf(cut)).toMatchObject({ has_more: true, next_page: null, count: outputOf(cut).items.length });
    // The newest stamp of a part would leave out what did not fit.
    expect(outputOf(cut)).not.toHaveProperty('latest_change');
  });

  it('is the same as on other faces where it fits', async () => {
    const input = { limit: 5, fields: ['PropertyID'] };
    const body = { connection: 'aspire', input };
    const answer = await mcp.http.ask(mcp.keys.writer, '/operations/properties_get', { method: 'POST', body });
    expect(outputOf(await properties(input)())).toEqual(answer.body);
  });

  it('goes on behind the last record although one before it is gone', async () => {
    const active = properties({ limit: 1000, filter: 'Active eq true' });
    const first = await active();
    const given = outputOf(first).items.map(({ PropertyID }) => PropertyID);
    const whole = (await follow(active)).ids;
    const change = { PropertyID: given[3], Active: false };
    const write = { operation: 'properties_update', connection: 'aspire', input: change };
    expect((await client.call('run_write', write)).isError).toBe(false);
    const second = await active(first.value.next_cursor as string);
    expect(outputOf(second).items[0]?.PropertyID).toBe(whole[given.length]);
  });

  it('of a dropdown goes on as well', async () => {
    const PropertyName = 'A long name '.repeat(20);
    const many = Array.from({ length: 499 }, (_, index) => ({ PropertyID: index + 1, PropertyName, Active: true }));
    mcp.http.emulator.fault({ method: 'GET', path: '/Properties', body: many, status: 200, times: 20 });
    const values: unknown[] = [];
    const rounds: unknown[] = [];
    for (let cursor: string | undefined; ;) {
      const call = { operation: 'properties_ddl', connection: 'aspire', ...(cursor ? { cursor } : {}) };
      const { value } = await client.call('run_read', call);
      values.push(...(value.output as { result: { value: unknown }[] }).result.map((entry) => entry.value));
      rounds.push(value.cut);
      cursor = value.next_cursor as string | undefined;
      if (cursor === undefined) break;
    }
    mcp.http.emulator.clearFaults();
    expect(rounds.length).toBeGreaterThan(1);
    // The last entry, -1, says that there may be more than fit into a dropdown.
    expect(values).toEqual([...many.map(({ PropertyID }) => PropertyID), -1]);
  });

  it('refuses the cursor of another call, and what is none', async () => {
    const { next_cursor: cursor } = (await properties({ limit: 1000 })()).value;
    const other = await properties({ limit: 999 })(cursor as string);
    expect(other.value.error).toMatchObject({
      code: 'invalid_input',
      errors: [{ field: 'cursor', message: expect.stringContaining('belongs to another call') }],
    });
    for (const wrong of ['next.e30', 'next.', 'x'])
      expect((await properties({ limit: 1000 })(wrong)).value.error).toMatchObject({
        code: 'invalid_input',
        errors: [{ field: 'cursor', message: expect.stringContaining('is no cursor') }],
      });
  });

  it('has its texts shortened where a single record is too long', async () => {
    const note = 'n'.repeat(100_000);
    mcp.http.emulator.fault({
      method: 'GET',
      path: '/Properties',
      body: [{ PropertyID: 1, Note: note }],
      times: 2,
      status: 200,
    });
    const input = { limit: 2, fields: ['PropertyID', 'Note'] };
    const { value, text } = await properties(input)();
    expect(text.length).toBeLessThan(65_000);
    expect(value.cut).toMatchObject({ hint: expect.stringContaining('shortened') });
    expect(text).toContain('(100000 characters)');
    const version = { operation: 'version_get_api_version', connection: 'aspire', input: {} };
    mcp.http.emulator.fault({ method: 'GET', path: '/Version*', body: note, status: 200 });
    const one = await client.call('run_read', version);
    expect(one.text.length).toBeLessThan(65_000);
    expect(one.value.cut).toMatchObject({ hint: expect.stringContaining('ask for fewer fields') });
  });
});
