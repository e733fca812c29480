import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ndjson, startingWith } from '../../src/operations/ndjson.ts';
import type { ListPart } from '../../src/operations/service.ts';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';

type Line = { item?: object; progress?: { count: number }; end?: Record<string, unknown>; error?: { code: string } };

let http: HttpGateway;
let key: string;

beforeAll(async () => {
  http = await startHttpGateway({ aspire: { scale: 30 } });
  key = await http.key('acme', 'read', 'write');
  const { clientId: client_id, secret: client_secret } = http.emulator.credentials;
  const definition = { connection_name: 'aspire', environment: 'demo', oauth_flow_type: 'client_credentials' };
  const body = { ...definition, client_id, client_secret };
  expect((await http.ask(key, '/api/oauth/connections', { method: 'POST', body })).body.status).toBe('completed');
});
afterAll(() => http.close());
beforeEach(() => http.emulator.clearFaults());

const ask = (headers: Record<string, string> = {}) =>
  http.ask(key, '/operations/work_tickets_get', {
    method: 'POST',
    body: { connection: 'aspire', input: { fetch_all: true, fields: ['WorkTicketID'] } },
    headers,
  });
const read = async () =>
  (await ask({ accept: 'application/x-ndjson' })).text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('a long list, line by line', () => {
  it('has every record once, a line of progress after each 2,000, and an end that counts them', async () => {
    const lines = await read();
    const items = lines.flatMap(({ item }) => (item ? [JSON.stringify(item)] : []));
    expect(items.length).toBeGreaterThan(4_000);
    expect(new Set(items).size).toBe(items.length);
    const progress = lines.flatMap(({ progress: made }) => (made ? [made.count] : []));
    expect(progress).toEqual(progress.map((_, at) => (at + 1) * 2_000));
    expect(progress.length).toBe(Math.ceil(items.length / 2_000) - 1);
    expect(lines.at(-1)?.end).toMatchObject({ count: items.length, has_more: false });
  });

  it('that breaks off ends with what went wrong, and how many records came before', async () => {
    http.emulator.fault({ path: '/WorkTickets', delayMs: 100, times: 1_000 });
    const answer = await fetch(`${http.url}/operations/work_tickets_get`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        accept: 'application/x-ndjson',
      },
      body: JSON.stringify({ connection: 'aspire', input: { fetch_all: true, fields: ['WorkTicketID'] } }),
    });
    // The first part has come, or the answer would have no head.
    http.emulator.clearFaults();
    http.emulator.fault({ path: '/WorkTickets', status: 403, times: 1_000 });
    const lines = (await answer.text()).trim().split('\n');
    const last = JSON.parse(lines.at(-1) ?? '') as Line;
    expect(last.error?.code).toBe('scope_missing');
    expect(last.progress?.count).toBe(lines.filter((line) => line.startsWith('{"item"')).length);
  });
});

it('gives a line while a part is waited for, so that nobody takes the connection for dead', async () => {
  let release: (part: IteratorResult<ListPart>) => void = () => undefined;
  const slow: AsyncIterator<ListPart> = { next: () => new Promise((resolve) => (release = resolve)) };
  const lines = ndjson(startingWith({ done: false, value: { items: [{ id: 1 }] } }, slow), { everyMs: 5 });
  const next = async () => (await lines.next()).value as string | undefined;
  expect([await next(), await next()]).toEqual(['{"item":{"id":1}}\n', '{"progress":{"count":1}}\n']);
  expect([await next(), await next()]).toEqual(['{"progress":{"count":1}}\n', '{"progress":{"count":1}}\n']);
  release({ done: false, value: { items: [], end: { count: 1 } } });
  expect(await next()).toBe('{"end":{"count":1}}\n');
  const over = next();
  release({ done: true, value: undefined });
  expect(await over).toBeUndefined();
});
