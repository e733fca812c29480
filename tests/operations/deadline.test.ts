import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AttemptResult, HttpRequest } from '../../src/aspire/http/types';
import { createServices } from '../../src/aspire/client/services';
import { newDeadline } from '../../src/aspire/client/session';
import type { CatalogEntry } from '../../src/aspire/model/catalog';
import { fail, type Result } from '../../src/aspire/model/result';
import { downloadFile, kinds, requestToken } from '../../src/aspire/operations/kinds';
import { catalog } from '../../src/records/catalog';
import { context, sessionOf } from '../fakeAuth';
import { jwt } from '../fakeSystem';
import { virtualSystem, type Answer } from '../virtualSystem';

/** Tray ends a run at 120 s and tells nothing; ours ends at 100 s and says why. In milliseconds. */
const deadline = 100_000;

/** One operation of every kind, with an input that makes it send something. */
const inputs: Readonly<Record<string, unknown>> = {
  properties_get: { fetch_all: true },
  properties_create: { PropertyName: 'Bell Tower Plaza', BranchID: 1 },
  properties_update: { PropertyID: 1, Note: 'Gate code on file.' },
  opportunity_tags_delete: { id: 1 },
  properties_get_by_id: { id: 1 },
  contacts_upsert: {
    match_on: ['Email'],
    Contact: { FirstName: 'Dana', LastName: 'Whitfield', Email: 'd@example.com' },
  },
  tasks_batch_create: { items: [{ Subject: 'Walk the site' }, { Subject: 'Call back' }] },
  work_tickets_ddl: { search: 'mowing' },
  field_values_ddl: { list: 'properties_get', field: 'PropertyName' },
  object_codes_ddl: {},
  attachment_objects_ddl: { object_code: 'Property' },
  attachments_upload_file: {
    file: { name: 'plan.pdf', url: 'https://files.example.com/plan.pdf' },
    ObjectCode: 'Property',
    ObjectId: 1,
    AttachmentTypeId: 1,
  },
  attachments_download_file: { id: 1 },
  raw_http_request: { method: 'GET', url: '/Properties' },
  verify_connection: { check_resources: true },
  '#token_request': { client_id: 'id', client_secret: 'secret', environment: 'demo' },
};

const entries = catalog.filter(({ name }) => Object.hasOwn(inputs, name));

const reply = (text: string, status = 200, headers = {}): AttemptResult => ({
  reply: { status, headers, text, size: text.length },
});
const isToken = ({ url }: HttpRequest) => url.includes('/Authorization');
const tokens = reply(JSON.stringify({ Token: jwt(Date.UTC(2026, 3, 9, 12)), RefreshToken: 'R1' }));

/** What a server may do to a caller. */
const servers: Readonly<Record<string, (request: HttpRequest) => Answer>> = {
  'a silent token endpoint': () => 'silent',
  'a slow token endpoint, and then silence': (request) =>
    isToken(request) ? { afterMs: 27_000, result: tokens } : 'silent',
  silence: (request) => (isToken(request) ? { afterMs: 10, result: tokens } : 'silent'),
  'a 429 that asks for an hour': (request) =>
    isToken(request)
      ? { afterMs: 10, result: tokens }
      : { afterMs: 10, result: reply('', 429, { 'retry-after': '3600' }) },
  'a fault every time, after half a minute': (request) =>
    isToken(request) ? { afterMs: 10, result: tokens } : { afterMs: 30_000, result: reply('', 503) },
  'an empty answer after nine seconds, to each of a hundred requests': (request) =>
    isToken(request) ? { afterMs: 9_000, result: tokens } : { afterMs: 9_000, result: reply('[]') },
  'a refused token after every wait': (request) =>
    isToken(request) ? { afterMs: 29_000, result: tokens } : { afterMs: 40_000, result: reply('', 401) },
};

describe.each(Object.keys(servers))('against %s', (server) => {
  it.each(entries.map((entry) => [entry.kind, entry] as const))('%s ends within 100 s', async (_kind, entry) => {
    const system = virtualSystem(servers[server] ?? (() => 'silent'));
    const { value, took } = await system.passingTime(run(entry, createServices(system)));
    expect(took).toBeLessThanOrEqual(deadline);
    if (value.isFailure) expect(value.error.message).toMatch(/Aspire|file|there is no/i);
    if (value.isFailure) expect(value.error.code).not.toBe('bug');
  });
});

it('one operation of every kind is run', () => {
  const known = new Set(catalog.map(({ kind }) => kind));
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(known);
});

it('says what was waited for', async () => {
  const system = virtualSystem((request) => (isToken(request) ? { afterMs: 27_000, result: tokens } : 'silent'));
  const check = entries.find(({ kind }) => kind === 'verifyConnection');
  if (!check) throw new Error('there is no check of the connection');
  const { value } = await system.passingTime(run(check, createServices(system)));
  expect(value).toMatchObject({
    error: {
      code: 'unavailable',
      message: expect.stringMatching(/Could not check the connection: Aspire did not answer in time/),
    },
  });
});

it('a caller stops waiting for a token at its own deadline, and the refresh goes on for the others', async () => {
  const system = virtualSystem(() => ({ afterMs: 20_000, result: tokens }));
  const services = createServices(system);
  const { connection } = sessionOf(context({ refresh_token: 'R0' }), services);
  const hurried = services.bearers.bearer(connection, { deadline: system.now() + 5_000 });
  const patient = services.bearers.bearer(connection, { deadline: system.now() + 60_000 });
  const early = await system.passingTime(hurried);
  expect(early).toMatchObject({ took: 5_000, value: { error: { code: 'unavailable' } } });
  expect(await system.passingTime(patient)).toMatchObject({ took: 20_000, value: { value: { renewed: true } } });
  expect(system.sent).toHaveLength(1);
});

describe('over real sockets', () => {
  let server: Server;
  beforeAll((done) => {
    // Accepts every request and never responds.
    server = createServer(() => undefined).listen(0, '127.0.0.1', () => void done());
  });
  afterAll((done) => {
    delete process.env.ASPIRE_BASE_URL;
    server.closeAllConnections();
    server.close(() => void done());
  });

  it('a run with a short deadline ends by itself against a server that says nothing', async () => {
    process.env.ASPIRE_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const list = entries.find(({ name }) => name === 'properties_get');
    const session = { ...sessionOf(context({ access_token: jwt(Date.UTC(2100, 0)) })), deadline: Date.now() + 300 };
    if (list?.kind !== 'list') throw new Error('there is no list of properties');
    expect(await kinds.list(session, await list.load(), {})).toMatchObject({
      error: { code: 'unavailable', response: { network_error: 'TIMEOUT' } },
    });
  });
});

/** Runs an operation as a host does: with a connection whose token is due, and the usual deadline. */
async function run(entry: CatalogEntry, services: ReturnType<typeof createServices>): Promise<Result<unknown>> {
  const session = sessionOf(context({ refresh_token: 'R0' }), services);
  const input = inputs[entry.name];
  if (entry.kind === 'requestToken') return requestToken({ services, deadline: newDeadline(services) }, input);
  if (entry.kind === 'downloadFile')
    return downloadFile(session, await entry.load(), input, () =>
      Promise.resolve(fail('unavailable', 'no file storage')),
    );
  const kind = kinds[entry.kind] as (typeof kinds)[keyof typeof kinds] &
    ((...given: unknown[]) => Promise<Result<object>>);
  return kind(session, (await entry.load()) as never, input);
}
