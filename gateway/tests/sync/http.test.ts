import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startSyncHttp, type SyncHttp } from '../../testing/syncHttp.ts';

let http: SyncHttp;
let acme: string;
let other: string;
let operator: string;
let reader: string;

beforeAll(async () => {
  http = await startSyncHttp();
  acme = await http.key('acme', 'read', 'write');
  other = await http.key('other', 'read', 'write');
  operator = await http.key('acme', 'read', 'write', 'operator');
  reader = await http.key('acme', 'read');
  await http.connect('acme', 'aspire');
  await http.connect('other', 'aspire');
});
afterAll(() => http.close());
beforeEach(() => http.engine.script(() => ({})));

const start = (body: object, key = acme) => http.post(key, '/api/sync', { connection: 'aspire', ...body });
const reports = async (query: string, key = acme) =>
  (await http.ask(key, `/api/sync/runs?${query}`)).body.runs as Record<string, unknown>[];
const ended = (resource: string, count = 1, key = acme) =>
  http.until(async () => (await reports(`resource=${resource}`, key)).length >= count);

it('a sync is started, runs on a replica, and its report is kept and shown', async () => {
  const answer = await start({ resources: ['work_tickets'] });
  expect(answer.status).toBe(202);
  expect(answer.body).toEqual({ queued: ['work_tickets'], already: [] });
  await ended('work_tickets');
  const [report] = await reports('connection=aspire&resource=work_tickets');
  expect(report).toMatchObject({
    org_id: 'acme',
    connection: 'aspire',
    resource: 'work_tickets',
    outcome: 'complete',
    read: 10,
    new: 2,
    share_of_limit: 0.25,
  });
  expect(await http.statusOf(acme, 'aspire', 'work_tickets')).toMatchObject({ state: 'idle', last_run: { read: 10 } });
});

it("a resource is known by Aspire's name as well", async () => {
  expect((await start({ resources: ['WorkTicketTimes'] })).body).toMatchObject({ queued: ['work_ticket_times'] });
});

it('E117 of two syncs of one resource the second is refused while the first runs', async () => {
  const gate = holdRuns();
  await start({ resources: ['branches'] });
  await http.until(async () => (await http.statusOf(acme, 'aspire', 'branches'))?.state === 'running');
  const second = await start({ resources: ['branches'] });
  expect(second.status).toBe(409);
  expect(second.body).toMatchObject({ code: 'conflict', details: { already: ['branches'] } });
  const mixed = await start({ resources: ['branches', 'regions'] });
  expect(mixed.body).toEqual({ queued: ['regions'], already: ['branches'] });
  gate.open();
  await ended('branches');
  await ended('regions');
  expect(http.engine.mostAtOnce).toBe(1);
});

it('E117 a run that finds the resource held by another one waits for its end, and is no failure', async () => {
  let tries = 0;
  http.engine.script(() => {
    tries += 1;
    if (tries > 1) return {};
    return { outcome: 'failed', error: { code: 'conflict', message: 'held by the command line' } };
  });
  await start({ resources: ['contacts'] });
  await ended('contacts');
  expect((await reports('resource=contacts')).map(({ outcome }) => outcome)).toEqual(['complete']);
});

it('while it runs, its progress is shown; what it waits for is told', async () => {
  const gate = holdRuns((run) => run.progress({ read: 400, share: 0.5, waiting: 'Aspire, until 10:00' }));
  await start({ resources: ['invoices'] });
  await http.until(
    async () => (await http.statusOf(acme, 'aspire', 'invoices'))?.state === 'waiting' && tellsProgress(),
  );
  async function tellsProgress() {
    return (await http.statusOf(acme, 'aspire', 'invoices'))?.progress !== null;
  }
  expect(await http.statusOf(acme, 'aspire', 'invoices')).toMatchObject({
    detail: 'Aspire, until 10:00',
    progress: { read: 400, share: 0.5 },
  });
  gate.open();
  await ended('invoices');
});

it('E115 a resource that may not be read has failed by name, and the others go on', async () => {
  http.engine.script(({ resource }) =>
    resource === 'receipts'
      ? { outcome: 'failed', error: { code: 'scope_missing', message: 'The API client may not read Receipts.' } }
      : {},
  );
  await start({ resources: ['receipts', 'properties'] });
  await ended('receipts');
  await ended('properties');
  expect(await http.statusOf(acme, 'aspire', 'receipts')).toMatchObject({
    state: 'failed',
    detail: 'The API client may not read Receipts.',
    last_run: { error: { code: 'scope_missing' } },
  });
  expect(await http.statusOf(acme, 'aspire', 'properties')).toMatchObject({ state: 'idle' });
});

it('E107 organisations see their own syncs, reports and schedules alone', async () => {
  await start({ resources: ['jobs'] });
  await ended('jobs');
  const made = await http.post(acme, '/api/sync/schedules', {
    connection: 'aspire',
    resources: ['tags'],
    every_minutes: 5,
  });
  const [schedule] = made.body.schedules as { id: string }[];
  const path = `/api/sync/schedules/${schedule?.id}`;
  expect(await reports('resource=jobs', other)).toEqual([]);
  expect(await http.statusOf(other, 'aspire', 'jobs')).toBeUndefined();
  expect((await http.ask(other, '/api/sync/schedules')).body.schedules).toEqual([]);
  for (const method of ['GET', 'DELETE']) expect((await http.ask(other, path, { method })).status, method).toBe(404);
  expect((await http.ask(other, path, { method: 'PUT', body: { enabled: false } })).status).toBe(404);
  expect((await http.ask(acme, path)).body).toMatchObject({ enabled: true, org_id: 'acme' });
  // The same connection and resource of another organisation is a run of its own.
  expect((await start({ resources: ['jobs'] }, other)).status).toBe(202);
  await ended('jobs', 1, other);
});

it.each([
  ['no connection', { connection: undefined }, 400, 'invalid_input'],
  ['a connection that is not there', { connection: 'none' }, 404, 'not_found'],
  ['a resource that is not there', { resources: ['work_tickts'] }, 404, 'not_found'],
  ['both select and exclude', { select: ['A'], exclude: ['B'] }, 400, 'invalid_input'],
  ['a time without a zone', { since: '2026-11-01T08:00' }, 400, 'invalid_input'],
  ['since along with full', { since: '2026-11-01', full: true }, 400, 'invalid_input'],
  ['a backfill of nothing', { backfill: {} }, 400, 'invalid_input'],
  ['a backfill of keys and times', { backfill: { from_key: 1, from: '2026-11-01' } }, 400, 'invalid_input'],
  ['a backfill that ends before it begins', { backfill: { from_key: 9, to_key: 1 } }, 400, 'invalid_input'],
  ['a field that is not known', { fool: true }, 400, 'invalid_input'],
  ['a destination without the scope operator', { to: 'duckdb:/tmp/file' }, 403, 'forbidden'],
  ['a schema without the scope operator', { schema: 'reports' }, 403, 'forbidden'],
])('%s is refused', async (_what, body, status, code) => {
  const answer = await start(body);
  expect(answer.body).toMatchObject({ code });
  expect(answer.status).toBe(status);
});

it('a key that may only read starts nothing and schedules nothing', async () => {
  expect((await start({}, reader)).status).toBe(403);
  expect((await http.post(reader, '/api/sync/schedules', { connection: 'aspire', every_minutes: 5 })).status).toBe(403);
  expect((await http.ask(reader, '/api/sync')).status).toBe(200);
});

it('a password in a destination is refused, and told nowhere', async () => {
  for (const to of ['postgres://ann:hunter2@db/x', 'postgres://db/x?password=hunter2']) {
    const answer = await start({ to }, operator);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain('holds a password');
  }
  expect(http.seen.join('\n')).not.toContain('hunter2');
});

it("the gateway's own schemas are no place for tables", async () => {
  for (const schema of ['public', 'jobs', 'pg_catalog', 'Upper'])
    expect((await start({ schema }, operator)).body, schema).toMatchObject({ errors: [{ field: 'schema' }] });
});

it('reports come page by page, the newest first', async () => {
  for (const count of [1, 2, 3]) {
    http.engine.script(() => ({ read: count }));
    await start({ resources: ['vendors'] });
    await ended('vendors', count);
    await http.until(async () => (await http.statusOf(acme, 'aspire', 'vendors'))?.state === 'idle');
    await http.until(() =>
      http.gateway.database
        .query("select from jobs.job where state = 'active' and name = 'sync'")
        .then(({ rowCount }) => rowCount === 0),
    );
  }
  const first = await http.ask(acme, '/api/sync/runs?resource=vendors&limit=2');
  expect((first.body.runs as { read: number }[]).map(({ read }) => read)).toEqual([3, 2]);
  const second = await http.ask(acme, `/api/sync/runs?resource=vendors&limit=2&before=${String(first.body.next)}`);
  expect((second.body.runs as { read: number }[]).map(({ read }) => read)).toEqual([1]);
  expect(second.body.next).toBeUndefined();
});

it('starting and scheduling are in the audit log, with who did it', async () => {
  await start({ resources: ['services'] });
  await http.post(acme, '/api/sync/schedules', { connection: 'aspire', resources: ['services'], cron: '0 6 * * 1-5' });
  const { rows } = await http.gateway.database.query<{
    action: string;
    actor: string;
    subject: string;
    detail: object;
  }>(`select action, actor, subject, detail from audit where detail->'resources' = '["services"]' order by seq`);
  expect(rows).toMatchObject([
    { action: 'sync.started', subject: 'aspire' },
    { action: 'sync.scheduled', subject: 'aspire', detail: { cron: '0 6 * * 1-5' } },
  ]);
  expect(rows.every(({ actor }) => actor.startsWith('key:'))).toBe(true);
});

it('metrics tell rows, calls, lag and the last outcome, without a name of a connection or an organisation', async () => {
  await start({ resources: ['opportunities'] });
  await ended('opportunities');
  const status = await http.statusOf(acme, 'aspire', 'opportunities');
  const label = `connection="${String(status?.metrics_label)}",resource="opportunities"`;
  const { text } = await http.ask(undefined, '/metrics');
  expect(text).toContain(`aspire_gateway_sync_rows_total{${label}} 10`);
  expect(text).toContain(`aspire_gateway_sync_calls_total{${label}} 3`);
  expect(text).toContain(`aspire_gateway_sync_last_outcome{${label},outcome="complete"} 1`);
  expect(text).toContain(`aspire_gateway_sync_last_outcome{${label},outcome="failed"} 0`);
  expect(text).toMatch(new RegExp(`aspire_gateway_sync_lag_seconds\\{${label}\\} \\d`));
  const own = text.split('\n').filter((line) => line.includes('aspire_gateway_sync'));
  expect(own.join('\n')).not.toMatch(/acme|"aspire"/);
});

it('the routes are in the OpenAPI document', async () => {
  const { paths } = (await http.ask(undefined, '/openapi.json')).body as { paths: Record<string, object> };
  expect(Object.keys(paths['/api/sync'] ?? {})).toEqual(['get', 'post']);
  expect(Object.keys(paths['/api/sync/schedules/{id}'] ?? {}).sort()).toEqual(['delete', 'get', 'put']);
});

/** Runs go on until the gate is opened. */
function holdRuns(onStart: (run: { progress(progress: object): void }) => void = (run) => run.progress({})) {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  http.engine.script(async (run) => {
    onStart(run);
    await opened;
    return {};
  });
  return { open: () => open() };
}
