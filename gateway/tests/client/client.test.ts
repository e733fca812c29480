import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeClientPackage, type ClientPackage, type LooseClient } from '../../testing/clientPackage.ts';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';

let http: HttpGateway;
let client: ClientPackage;
let key: string;
let aspire: LooseClient;
const servers: Server[] = [];

beforeAll(async () => {
  [http, client] = await Promise.all([startHttpGateway(), makeClientPackage()]);
  key = await http.key('acme', 'read', 'write');
  const { clientId, secret } = http.emulator.credentials;
  const body = {
    connection_name: 'aspire',
    environment: 'demo',
    oauth_flow_type: 'client_credentials',
    client_id: clientId,
    client_secret: secret,
  };
  expect((await http.ask(key, '/api/oauth/connections', { method: 'POST', body })).body.status).toBe('completed');
  aspire = client.createAspireClient({ url: http.url, key, connection: 'aspire' });
});
afterAll(async () => {
  await http.close();
  client.remove();
});
beforeEach(() => {
  http.emulator.clearFaults();
  http.emulator.clearJournal();
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A client of something that answers like this in place of the gateway. */
async function clientOf(answer: RequestListener, options: object = {}): Promise<LooseClient> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return client.createAspireClient({
    url: `http://127.0.0.1:${port}/`,
    key: 'ask_x',
    connection: 'aspire',
    ...options,
  });
}

async function failure(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(client.AspireError);
  return error as Record<string, unknown>;
}

const posts = () => http.emulator.journal.filter(({ method, path }) => method === 'POST' && path === '/UnitTypes');

describe('the client', () => {
  it('runs operations of a resource, and those of none', async () => {
    const { items, has_more } = await aspire.properties.list({ limit: 2, fields: ['PropertyName'] });
    expect(items).toEqual([
      { PropertyID: expect.any(Number), PropertyName: expect.any(String) },
      { PropertyID: expect.any(Number), PropertyName: expect.any(String) },
    ]);
    expect(has_more).toBe(true);
    expect(await aspire.verifyConnection()).toMatchObject({ environment: 'demo' });
    expect(await aspire.unitTypes.choices({ search: 'hour' })).toMatchObject({ result: expect.any(Array) });
  });

  it('writes once under an idempotency key, and anew under another', async () => {
    const body = { UnitTypeName: 'Tray of forty' };
    const first = await aspire.unitTypes.create(body, { idempotencyKey: 'tray-1' });
    expect(await aspire.unitTypes.create(body, { idempotencyKey: 'tray-1' })).toEqual(first);
    expect(posts()).toHaveLength(1);
    await aspire.unitTypes.create({ UnitTypeName: 'Tray of fifty' }, { idempotencyKey: 'tray-2' });
    expect(posts()).toHaveLength(2);
  });

  it('gives every record of a long list, and at last how the list ended', async () => {
    const ids = new Set<unknown>();
    const list = aspire.properties.listAll({ fields: ['PropertyName'] });
    let step = await list.next();
    for (; !step.done; step = await list.next()) ids.add(step.value.PropertyID);
    expect(step.value).toMatchObject({ count: ids.size, has_more: false, latest_change: expect.any(String) });
    expect(ids.size).toBeGreaterThan(50);
  });

  it('throws what the gateway says: code, status, messages', async () => {
    const wrong = await failure(aspire.unitTypes.create({}));
    expect(wrong).toMatchObject({ code: 'invalid_input', status: 400, name: 'AspireError' });
    expect(wrong.messages).toEqual([expect.stringContaining('Unit type name')]);
    expect(await failure(aspire.properties.get({ id: 999_999_999 }))).toMatchObject({ code: 'not_found', status: 404 });
    const elsewhere = aspire.properties.list({}, { connection: 'nowhere' });
    expect(await failure(elsewhere)).toMatchObject({ code: 'not_found', status: 404 });
    const stranger = client.createAspireClient({ url: http.url, key: 'ask_unknown', connection: 'aspire' });
    expect(await failure(stranger.properties.list())).toMatchObject({ code: 'unauthenticated', status: 401 });
    expect(await failure(stranger.properties.listAll().next())).toMatchObject({ code: 'unauthenticated' });
  });

  it('tells when to come back', async () => {
    const limited = await clientOf((_request, response) => {
      response.writeHead(429, { 'content-type': 'application/json' });
      response.end('{"message":"Too many.","code":"rate_limited","retry_at":"2026-11-28T10:00:00.000Z"}');
    });
    const error = await failure(limited.properties.list());
    expect(error).toMatchObject({ code: 'rate_limited', status: 429, retryAt: new Date('2026-11-28T10:00:00Z') });
  });

  it('an answer that is not the gateway leaves open what became of a write', async () => {
    const strange = await clientOf((_request, response) => response.writeHead(502).end('<h1>Bad gateway</h1>'));
    expect(await failure(strange.unitTypes.create({}))).toMatchObject({ code: 'outcome_unknown', status: 502 });
    expect(await failure(strange.unitTypes.list())).toMatchObject({ code: 'unavailable', status: 502 });
    const html = await clientOf((_request, response) => response.end('<h1>Welcome</h1>'));
    expect(await failure(html.unitTypes.list())).toMatchObject({ code: 'unavailable', status: 200 });
  });

  it('ends a call that takes too long, and one whose signal says so', async () => {
    const silent = await clientOf(() => undefined, { timeoutMs: 20 });
    const late = await failure(silent.unitTypes.list());
    expect(late).toMatchObject({ code: 'unavailable', message: expect.stringContaining('within 20 ms') });
    expect(await failure(silent.unitTypes.create({}))).toMatchObject({ code: 'outcome_unknown' });
    const patient = await clientOf(() => undefined);
    const stop = new AbortController();
    const waiting = patient.unitTypes.list({}, { signal: stop.signal });
    const reason = new Error('the page was left');
    stop.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(patient.unitTypes.list({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('a list that stops before its end, or ends in an error, is no whole list', async () => {
    const answering = (...lines: string[]) =>
      clientOf((_request, response) => response.end(lines.map((line) => `${line}\n`).join('')));
    const readAll = async (from: LooseClient) => {
      const names: unknown[] = [];
      for await (const record of from.unitTypes.listAll()) names.push(record.n);
      return names;
    };
    expect(
      await readAll(await answering('{"item":{"n":1}}', '{"progress":{"count":1}}', '{"end":{"count":1}}')),
    ).toEqual([1]);
    const cut = await failure(readAll(await answering('{"item":{"n":1}}')));
    expect(cut).toMatchObject({ code: 'unavailable', message: expect.stringContaining('before its end') });
    const told = '{"error":{"message":"Aspire is down.","code":"unavailable"},"progress":{"count":1}}';
    expect(await failure(readAll(await answering('{"item":{"n":1}}', told)))).toMatchObject({
      message: 'Aspire is down.',
    });
  });

  it('leaving the loop ends the request', async () => {
    let closed: () => void;
    const left = new Promise<void>((resolve) => (closed = resolve));
    const endless = await clientOf((_request, response) => {
      response.on('close', closed);
      response.write('{"item":{"n":1}}\n');
    });
    for await (const record of endless.unitTypes.listAll()) {
      expect(record).toEqual({ n: 1 });
      break;
    }
    await left;
  });

  it('reads records whose bytes come in pieces', async () => {
    const text = Buffer.from('{"item":{"n":"Gärtnerei"}}\n{"end":{"count":1}}\n');
    const torn = await clientOf((_request, response) => {
      response.write(text.subarray(0, 16), () => setImmediate(() => response.end(text.subarray(16))));
    });
    expect((await torn.unitTypes.listAll().next()).value).toEqual({ n: 'Gärtnerei' });
  });

  it.each([
    [{ url: 'gateway.example.com' }, 'url is "gateway.example.com"'],
    [{ key: '' }, 'key is missing'],
    [{ connection: '' }, 'connection is missing'],
  ])('refuses %o', (wrong, message) => {
    const options = { url: 'https://gateway.example.com', key: 'ask_x', connection: 'aspire', ...wrong };
    expect(() => client.createAspireClient(options)).toThrow(message);
  });
});
