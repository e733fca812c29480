import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPool } from '../../src/database/pool.ts';
import { GatewayError } from '../../src/errors.ts';
import { createIdempotency } from '../../src/operations/idempotency.ts';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';
import { startUpstream } from '../../testing/upstream.ts';

let http: HttpGateway;
let key: string;
let reader: string;

beforeAll(async () => {
  http = await startHttpGateway();
  key = await http.key('acme', 'read', 'write');
  reader = await http.key('acme', 'read');
  const { clientId, secret } = http.emulator.credentials;
  const body = {
    connection_name: 'aspire',
    environment: 'demo',
    oauth_flow_type: 'client_credentials',
    client_id: clientId,
    client_secret: secret,
  };
  expect((await http.ask(key, '/api/oauth/connections', { method: 'POST', body })).body.status).toBe('completed');
});
afterAll(() => http.close());
beforeEach(async () => {
  http.emulator.clearFaults();
  http.emulator.clearJournal();
  await http.gateway.database.query('delete from provider_waits');
});

const run = (operation: string, input: object = {}, headers: Record<string, string> = {}, as = key) =>
  http.ask(as, `/operations/${operation}`, { method: 'POST', body: { connection: 'aspire', input }, headers });
const sent = (method: string) =>
  http.emulator.journal.filter((entry) => entry.method === method && !entry.path.startsWith('/Authorization'));

describe('operations over HTTP', () => {
  it('finds operations by words, the best first', async () => {
    const { body } = await http.ask(reader, '/operations?search=create%20property');
    const names = (body.operations as { name: string }[]).map(({ name }) => name);
    expect(names[0]).toBe('properties_create');
    const all = await http.ask(reader, '/operations');
    expect(all.body.count).toBeGreaterThanOrEqual(240);
    expect(all.text).not.toContain('#token_request');
  });

  it('describes an operation: schemas, an example, whether it writes and may be repeated', async () => {
    const { body } = await http.ask(reader, '/operations/unit_types_create');
    expect(body).toMatchObject({
      writes: true,
      may_be_repeated: false,
      input_schema: { type: 'object', required: ['UnitTypeName'] },
      example: { UnitTypeName: 'Cubic yard' },
    });
    expect((await http.ask(reader, '/operations/unit_types_update')).body.may_be_repeated).toBe(true);
    const wrong = await http.ask(reader, '/operations/unit_type_create');
    expect([wrong.status, wrong.body.code]).toEqual([404, 'not_found']);
    expect(wrong.body.message).toContain('unit_types_create');
  });

  it("gives Tray's results", async () => {
    const { status, body } = await run('properties_get', { limit: 2 }, {}, reader);
    expect(status).toBe(200);
    expect(body).toMatchObject({ count: 2, has_more: true, next_page: 2 });
    const created = await run('unit_types_create', { UnitTypeName: 'Pallet of ten' });
    expect(created.body).toMatchObject({ success: true, id: expect.any(Number) });
  });

  it.each([
    ['invalid_input', 400, 'unit_types_create', {}, undefined],
    ['refused_by_aspire', 422, 'unit_types_create', { UnitTypeName: 'x' }, { status: 400, body: 'No such thing.' }],
    ['scope_missing', 403, 'unit_types_create', { UnitTypeName: 'x' }, { status: 403 }],
    ['not_found', 404, 'properties_get_by_id', { id: 999_999_999 }, undefined],
    ['outcome_unknown', 502, 'unit_types_create', { UnitTypeName: 'x' }, { status: 500 }],
  ])('answers %s with status %i, in the words of the connector', async (code, status, operation, input, fault) => {
    if (fault) http.emulator.fault({ path: '/UnitTypes', ...fault });
    const answer = await run(operation, input);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body.messages).toEqual(expect.any(Array));
  });

  it('says when to come back while Aspire wants to be left alone, and calls it not', async () => {
    await http.gateway.requests.refused({ budget: 'aspire demo acme' }, 30_000);
    const { status, body } = await run('properties_get');
    expect([status, body.code]).toEqual([429, 'rate_limited']);
    expect(Date.parse(String(body.retry_at))).toBeGreaterThan(Date.now());
    expect(http.emulator.journal).toEqual([]);
  });

  it('renews a token that Aspire refuses, once for all callers', async () => {
    await run('properties_get', { limit: 1 });
    http.emulator.revokeTokens('access');
    http.emulator.clearJournal();
    const answers = await Promise.all(Array.from({ length: 8 }, () => run('properties_get', { limit: 1 })));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(http.emulator.journal.filter(({ path }) => path.startsWith('/Authorization'))).toHaveLength(1);
  });

  it('needs the scope write for what writes, the own connection, and no foreign fields', async () => {
    const write = await run('unit_types_create', { UnitTypeName: 'x' }, {}, reader);
    expect([write.status, write.body.code]).toEqual([403, 'forbidden']);
    const other = await run('properties_get', {}, {}, await http.key('other', 'read'));
    expect([other.status, other.body.code]).toEqual([404, 'not_found']);
    const wrong = { method: 'POST', body: { connection: 'aspire', inputs: {} } };
    expect((await http.ask(key, '/operations/properties_get', wrong)).body.code).toBe('invalid_input');
    expect(http.emulator.journal).toEqual([]);
  });

  it('gives a long list line by line, with progress', async () => {
    const whole = await run('contacts_get', { fetch_all: true, fields: ['ContactID'] });
    const accept = { accept: 'application/x-ndjson' };
    const { headers, text } = await run('contacts_get', { fetch_all: true, fields: ['ContactID'] }, accept);
    expect(headers.get('content-type')).toContain('application/x-ndjson');
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { item?: object; end?: object });
    expect(lines.flatMap(({ item }) => (item ? [item] : []))).toEqual(whole.body.items);
    expect(lines.at(-1)?.end).toMatchObject({ count: whole.body.count, has_more: false });
    const some = await run('contacts_get', { fetch_all: true, max_records: 7 }, accept);
    expect(some.text.match(/^\{"item"/gm)).toHaveLength(7);
    const refused = await run('contacts_get', { fetch_all: true, nonsense: 1 }, accept);
    expect([refused.status, refused.body.code]).toEqual([400, 'invalid_input']);
  });

  it('does not fetch a file from a private address', async () => {
    const inside = await startUpstream();
    const { body } = await run('attachments_upload_file', {
      file: { name: 'a.txt', url: `${inside.url}/a.txt`, mime_type: 'text/plain', expires: 0 },
      ObjectCode: 'Property',
      ObjectId: 1,
      AttachmentTypeId: 1,
    });
    expect(body.code).toBe('file_unavailable');
    expect(inside.received).toEqual([]);
    await inside.close();
  });
});

describe('an Idempotency-Key', () => {
  it('makes a write happen once, and gives the same answer to all who ask', async () => {
    const ask = () => run('unit_types_create', { UnitTypeName: 'Once' }, { 'idempotency-key': 'k-once' });
    const answers = await Promise.all([ask(), ask(), ask()]);
    answers.push(await ask());
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.body.success).toBe(true);
    expect(sent('POST')).toHaveLength(1);
  });

  it('of another request is refused', async () => {
    await run('unit_types_create', { UnitTypeName: 'First' }, { 'idempotency-key': 'k-other' });
    const { status, body } = await run(
      'unit_types_create',
      { UnitTypeName: 'Second' },
      { 'idempotency-key': 'k-other' },
    );
    expect([status, body.code]).toEqual([409, 'conflict']);
    const bad = await run('unit_types_create', { UnitTypeName: 'x' }, { 'idempotency-key': 'a b' });
    expect([bad.status, bad.body.code]).toEqual([400, 'invalid_input']);
  });

  it('of a write whose fate is unknown says so again, and sends nothing', async () => {
    http.emulator.fault({ path: '/UnitTypes', method: 'POST', reset: true, after: true });
    const ask = () => run('unit_types_create', { UnitTypeName: 'Perhaps' }, { 'idempotency-key': 'k-unknown' });
    const [first, second] = [await ask(), await ask()];
    expect([first.status, first.body.code]).toEqual([502, 'outcome_unknown']);
    expect(second.text).toBe(first.text);
    expect(sent('POST')).toHaveLength(1);
  });

  it('is free again after a failure that changed nothing', async () => {
    http.emulator.fault({ path: '/UnitTypes', method: 'POST', status: 403 });
    const ask = () => run('unit_types_create', { UnitTypeName: 'Later' }, { 'idempotency-key': 'k-free' });
    expect((await ask()).body.code).toBe('scope_missing');
    expect((await ask()).body.success).toBe(true);
  });

  it('is one on all replicas: whoever comes second waits for the first and gives its answer', async () => {
    const { database } = http.gateway;
    const other = openPool(database.connection);
    const replicas = [database, other].map((each) => createIdempotency(each, http.system));
    let runs = 0;
    const write = async () => {
      runs += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { success: true, id: runs };
    };
    const answers = await Promise.all(replicas.map((each) => each.once('acme', 'k-replicas', ['x'], write)));
    expect(answers).toEqual([
      { success: true, id: 1 },
      { success: true, id: 1 },
    ]);
    expect(runs).toBe(1);
    await other.close();
  });

  it('of one organisation is none of another', async () => {
    const idempotency = createIdempotency(http.gateway.database, http.system);
    await http.key('other', 'read');
    const answers = await Promise.all(
      ['acme', 'other'].map((organisation) =>
        idempotency.once(organisation, 'k-both', ['x'], () => Promise.resolve({ organisation })),
      ),
    );
    expect(answers).toEqual([{ organisation: 'acme' }, { organisation: 'other' }]);
  });

  it('whose answer cannot be saved gives it all the same, and tells later that the fate is unknown', async () => {
    const { database } = http.gateway;
    const failing: typeof database = {
      ...database,
      query: (text, values) =>
        text.includes(`set state = 'done'`) || text.includes('delete from idempotency where org_id')
          ? Promise.reject(new Error('the database is gone'))
          : database.query(text, values),
    };
    const idempotency = createIdempotency(failing, http.system);
    const refused = new GatewayError('outcome_unknown', 'It may be there.');
    expect(await idempotency.once('acme', 'k-unsaved', ['x'], () => Promise.resolve({ id: 1 }))).toEqual({ id: 1 });
    await expect(idempotency.once('acme', 'k-lost', ['x'], () => Promise.reject(refused))).rejects.toBe(refused);
    await database.query(`update idempotency set created_at = now() - interval '3 minutes' where key like 'k-%'`);
    const healthy = createIdempotency(database, http.system);
    for (const key of ['k-unsaved', 'k-lost'])
      await expect(healthy.once('acme', key, ['x'], () => Promise.resolve({}))).rejects.toMatchObject({
        code: 'outcome_unknown',
      });
  });

  it('of a fault in the gateway itself tells everybody that the fate is unknown', async () => {
    const idempotency = createIdempotency(http.gateway.database, http.system);
    const ask = () => idempotency.once('acme', 'k-fault', ['x'], () => Promise.reject(new TypeError('a fault')));
    await expect(ask()).rejects.toMatchObject({ code: 'outcome_unknown' });
    await expect(ask()).rejects.toMatchObject({ code: 'outcome_unknown' });
  });

  it('of a process that died tells that the fate is unknown', async () => {
    const { database } = http.gateway;
    const idempotency = createIdempotency(database, http.system);
    let begun: () => void;
    const running = new Promise<void>((resolve) => (begun = resolve));
    void idempotency.once('acme', 'k-died', ['x'], () => (begun(), new Promise(() => undefined)));
    await running;
    await database.query(`update idempotency set created_at = now() - interval '3 minutes' where key = 'k-died'`);
    const again = idempotency.once('acme', 'k-died', ['x'], () => Promise.resolve({}));
    await expect(again).rejects.toMatchObject({ code: 'outcome_unknown' });
  });
});
