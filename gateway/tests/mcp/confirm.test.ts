import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../testing/mcpClients.ts';
import { startMcpGateway, type McpGateway } from '../../testing/mcpGateway.ts';

let mcp: McpGateway;

beforeAll(async () => (mcp = await startMcpGateway()));
afterAll(() => mcp.close());
beforeEach(() => mcp.http.emulator.clearJournal());

const write = (name: string, connection = 'live') => ({
  operation: 'unit_types_create',
  connection,
  input: { UnitTypeName: name },
});
const written = () =>
  mcp.http.emulator.journal.filter(({ method, path }) => method === 'POST' && path === '/UnitTypes');

/** A person who answers so, and remembers what was asked. */
function person(answer: ReturnType<Person>): { asked: string[]; person: Person } {
  const asked: string[] = [];
  return { asked, person: ({ message }) => (asked.push(message), answer) };
}

describe('a write to a production company, by a client that can ask', () => {
  it('is shown to the person, and done once they agree', async () => {
    const { asked, person: agrees } = person({ action: 'accept', content: { agree: true } });
    const client = await mcp.connect('modern', { person: agrees });
    const { value } = await client.call('run_write', write('Agreed'));
    expect(value.output).toMatchObject({ success: true });
    expect(asked).toEqual([expect.stringMatching(/unit_types_create.*"live"[^]*"UnitTypeName": "Agreed"/)]);
    expect(written()).toHaveLength(1);
  });

  it.each([
    ['declines', { action: 'decline' }, 'declined'],
    ['closes the question', { action: 'cancel' }, 'cancelled'],
    ['accepts without a tick', { action: 'accept', content: { agree: false } }, 'declined'],
    ['accepts with nothing', { action: 'accept', content: {} }, 'declined'],
  ] as const)('is not done if the person %s', async (_what, answer, confirmation) => {
    const client = await mcp.connect('modern', { person: () => answer });
    const refused = await client.call('run_write', write('Refused'));
    expect(refused).toMatchObject({
      isError: true,
      value: { error: { code: 'forbidden', details: { confirmation } } },
    });
    expect(written()).toEqual([]);
  });

  it('is asked about although the model sets the flag', async () => {
    const { asked, person: declines } = person({ action: 'decline' });
    const client = await mcp.connect('modern', { person: declines });
    const refused = await client.call('run_write', { ...write('Flag'), confirm_production: true });
    expect(refused.value.error).toMatchObject({ code: 'forbidden' });
    expect(asked).toHaveLength(1);
    expect(written()).toEqual([]);
  });

  it('is not asked about in a company for demos, nor where nothing is written', async () => {
    const { asked, person: declines } = person({ action: 'decline' });
    const client = await mcp.connect('modern', { person: declines });
    expect((await client.call('run_write', write('Demo', 'aspire'))).value.output).toMatchObject({ success: true });
    const read = { operation: 'unit_types_get', connection: 'live', input: { limit: 1 } };
    expect((await client.call('run_write', read)).value.output).toMatchObject({ count: 1 });
    expect(asked).toEqual([]);
  });

  it('is only told, and nobody asked, by a dry run', async () => {
    const { asked, person: declines } = person({ action: 'decline' });
    const client = await mcp.connect('modern', { person: declines });
    const create = await client.call('run_write', { ...write('Dry'), dry_run: true });
    expect(create.value.output).toMatchObject({
      dry_run: true,
      environment: 'production',
      requests: [{ method: 'POST', path: '/UnitTypes', body: { UnitTypeName: 'Dry' } }],
    });
    const change = {
      operation: 'unit_types_update',
      connection: 'live',
      input: { UnitTypeID: 1, UnitTypeName: 'Dry' },
    };
    const update = await client.call('run_write', { ...change, dry_run: true });
    expect(update.value.output).toMatchObject({ changes: [{ field: 'UnitTypeName', after: 'Dry' }] });
    const read = { operation: 'unit_types_get', connection: 'live', dry_run: true };
    expect((await client.call('run_write', read)).value.error).toMatchObject({ code: 'invalid_input' });
    expect(asked).toEqual([]);
    expect(mcp.http.emulator.journal.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('is not asked about while its input is wrong', async () => {
    const { asked, person: agrees } = person({ action: 'accept', content: { agree: true } });
    const client = await mcp.connect('modern', { person: agrees });
    const wrong = { operation: 'unit_types_create', connection: 'live', input: { UnitTypeNam: 'X' } };
    const { value } = await client.call('run_write', wrong);
    expect(value.error).toMatchObject({ code: 'invalid_input', message: expect.stringContaining('UnitTypeName') });
    expect(asked).toEqual([]);
    expect(mcp.http.emulator.journal).toEqual([]);
  });

  it('sends nothing before the person agreed, not even a read', async () => {
    const seen: number[] = [];
    const client = await mcp.connect('modern', {
      person: () => (seen.push(mcp.http.emulator.journal.length), { action: 'accept', content: { agree: true } }),
    });
    const change = { operation: 'unit_types_update', connection: 'live', input: { UnitTypeID: 1, UnitTypeName: 'Y' } };
    expect((await client.call('run_write', change)).isError).toBe(false);
    expect(seen).toEqual([0]);
  });

  it('is not done by the answer to another question', async () => {
    const ask = async (name: string, more: object) => {
      const _meta = {
        'io.modelcontextprotocol/protocolVersion': '2026-07-28',
        'io.modelcontextprotocol/clientInfo': { name: 'raw', version: '1' },
        'io.modelcontextprotocol/clientCapabilities': { elicitation: { form: {} } },
      };
      const params = { name: 'run_write', arguments: write(name), _meta, ...more };
      const headers = {
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': '2026-07-28',
        'mcp-method': 'tools/call',
        'mcp-name': 'run_write',
      };
      const body = { jsonrpc: '2.0', id: 1, method: 'tools/call', params };
      return (await mcp.http.ask(mcp.keys.writer, '/mcp', { method: 'POST', headers, body })).body.result as {
        resultType: string;
        requestState: string;
      };
    };
    const inputResponses = { confirm_production: { action: 'accept', content: { agree: true } } };
    const first = await ask('One', {});
    expect(first.resultType).toBe('input_required');
    expect(await ask('Other', { inputResponses, requestState: first.requestState })).toMatchObject({
      resultType: 'input_required',
    });
    expect(await ask('One', { inputResponses })).toMatchObject({ resultType: 'input_required' });
    expect(written()).toEqual([]);
    await ask('One', { inputResponses, requestState: first.requestState });
    expect(written()).toHaveLength(1);
  });
});

describe.each(['modern', 'legacy', 'older'] as const)(
  'a write to a production company, by a %s client that cannot ask',
  (era) => {
    it('needs the flag, which the model sets once a person agreed', async () => {
      const client = await mcp.connect(era);
      const { value } = await client.call('run_write', write(`Flag ${era}`));
      expect(value.error).toMatchObject({ code: 'invalid_input', errors: [{ field: 'confirm_production' }] });
      expect(written()).toEqual([]);
      const agreed = await client.call('run_write', { ...write(`Flag ${era}`), confirm_production: true });
      expect(agreed.value.output).toMatchObject({ success: true });
      expect(written()).toHaveLength(1);
    });
  },
);
