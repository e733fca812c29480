import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consoleClient } from '../../testing/consoleClient.ts';
import type { HttpGateway } from '../../testing/httpGateway.ts';
import { startSyncHttp, type SyncHttp } from '../../testing/syncHttp.ts';

const hostile = `"><img src=x onerror=alert(1)><script>alert('2')</script>`;
const escaped = '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&lt;script&gt;alert(&#39;2&#39;)&lt;/script&gt;';

let http: SyncHttp;
let acme: ReturnType<typeof consoleClient>;
let globex: ReturnType<typeof consoleClient>;
let reader: ReturnType<typeof consoleClient>;
beforeAll(async () => {
  http = await startSyncHttp();
  const logIn = async (organisation: string, ...scopes: Parameters<HttpGateway['key']>[1][]) => {
    const client = consoleClient(http);
    await client.logIn(await http.key(organisation, ...scopes));
    return client;
  };
  acme = await logIn('acme', 'read', 'write', 'operator');
  globex = await logIn('globex', 'read', 'write', 'operator');
  reader = await logIn('acme', 'read');
  await acme.get('/connections/new');
});
afterAll(() => http.close());

const aspire = (more: Record<string, string> = {}) => ({
  provider: 'aspire',
  connection_name: 'aspire',
  environment: 'demo',
  oauth_flow_type: 'client_credentials',
  client_id: http.emulator.credentials.clientId,
  client_secret: http.emulator.credentials.secret,
  ...more,
});

describe('connections', () => {
  it('are made with a form, tested at once, and shown with their history', async () => {
    const made = await acme.post('/connections/new', aspire({ connection_name: 'made', description: hostile }));
    expect([made.status, made.location]).toEqual([303, '/console/connections/made']);
    const { html } = await acme.get('/connections/made');
    expect(html).toContain('Connected and tested');
    expect(html).toContain(escaped);
    expect(html).not.toContain('<img');
    for (const event of ['connection.created', 'connection.connected', 'connection.tested'])
      expect(html).toContain(event);
    expect(html).not.toContain(http.emulator.credentials.secret);
    expect((await acme.get('/connections/made')).html).not.toContain('Connected and tested');
  });

  it('that are wrong come back with what was filled in, but for secrets, and with every wrong field', async () => {
    const wrong = { connection_name: hostile, environment: 'moon', client_secret: 'never-back' };
    const { status, html } = await acme.post('/connections/new', aspire(wrong));
    expect(status).toBe(400);
    expect(html).toContain(`value="${escaped}"`);
    expect(html).toContain('choose production, sandbox, demo');
    expect(html).not.toContain('never-back');
  });

  it('whose client is refused say why, and connect again with another secret', async () => {
    await acme.post('/connections/new', aspire({ connection_name: 'refused', client_secret: 'wrong' }));
    const failed = (await acme.get('/connections/refused')).html;
    expect(failed).toContain('<strong class="status bad">Failed</strong>');
    expect(failed).toMatch(/role="alert">[^<]+/);
    await acme.post('/connections/refused/change', {
      ...aspire({ description: '' }),
      client_secret: http.emulator.credentials.secret,
    });
    await acme.post('/connections/refused/connect');
    expect((await acme.get('/connections/refused')).html).toContain('<strong class="status good">Connected</strong>');
    for (const action of ['test', 'refresh']) {
      await acme.post(`/connections/refused/${action}`);
      expect((await acme.get('/connections/refused')).html).toContain('notice good');
    }
  });

  it('are deleted after their workflows were named and confirmed', async () => {
    await acme.post('/connections/new', aspire({ connection_name: 'used' }));
    const key = await http.key('acme', 'credentials');
    await http.ask(key, `/api/oauth/credentials/used?workflow_id=${encodeURIComponent(hostile)}`);
    const { html } = await acme.get('/connections/used/delete');
    expect(html).toContain(escaped);
    expect((await acme.post('/connections/used/delete')).status).toBe(409);
    expect((await acme.post('/connections/used/delete', { confirm: 'yes' })).location).toBe('/console/connections');
    expect((await acme.get('/connections/used')).status).toBe(404);
  });

  it('of another organisation are not found, whatever is tried', async () => {
    await acme.post('/connections/new', aspire({ connection_name: 'theirs' }));
    expect((await globex.get('/connections')).html).not.toContain('theirs');
    for (const path of ['', '/delete', '/change'])
      expect([path, (await globex.get(`/connections/theirs${path}`)).status]).toEqual([path, 404]);
    for (const action of ['test', 'refresh', 'connect', 'disconnect', 'cancel', 'authorize', 'delete', 'change'])
      expect([action, (await globex.post(`/connections/theirs/${action}`, aspire())).status]).toEqual([action, 404]);
    expect((await acme.get('/connections/theirs')).html).toContain('>Connected<');
  });

  it('are only looked at with a key that only reads', async () => {
    await acme.post('/connections/new', aspire({ connection_name: 'seen' }));
    const { html } = await reader.get('/connections/seen');
    expect(html).toContain('may look at it');
    expect(html).not.toContain('/connections/seen/refresh');
    expect((await reader.get('/connections/new')).status).toBe(403);
    expect((await reader.post('/connections/seen/refresh')).status).toBe(403);
  });

  it('of GLOBAL are an operator’s who acts for GLOBAL', async () => {
    await acme.get('/connections');
    await acme.post('/organisation', { global: 'yes' });
    await acme.post('/connections/new', aspire({ connection_name: 'shared' }));
    expect((await acme.get('/connections')).html).toContain('<span class="organisation">GLOBAL</span>');
    await acme.post('/organisation', { global: '' });
    const { html } = await acme.get('/connections/shared');
    expect(html).toContain('It belongs to GLOBAL');
    expect(html).not.toContain('connection.created');
    expect((await acme.post('/connections/shared/refresh')).status).toBe(404);
    expect((await reader.post('/organisation', { global: 'yes' })).status).toBe(403);
  });
});

describe('API keys', () => {
  it('are made by operators, shown once, and revoked', async () => {
    await acme.get('/keys');
    const { html, status } = await acme.post('/keys', { scope: 'read', label: hostile, days: '30' });
    const key = /ask_[a-z0-9]{16}_[\w-]{43}/.exec(html)?.[0] ?? '';
    expect([status, (await http.ask(key, '/api/oauth/connections')).status]).toEqual([200, 200]);
    const list = (await acme.get('/keys')).html;
    expect(list).not.toContain(key);
    expect(list).toContain(escaped);
    await acme.post(`/keys/${key.split('_')[1]}/revoke`);
    expect((await http.ask(key, '/api/oauth/connections')).status).toBe(401);
  });

  it('are never made with a scope that the own key lacks, nor without any', async () => {
    await acme.get('/keys');
    expect((await acme.post('/keys', { scope: 'credentials', days: '' })).status).toBe(403);
    expect((await acme.post('/keys', { days: '' })).status).toBe(400);
  });

  it('of another organisation are neither shown nor revoked', async () => {
    const theirs = await http.key('acme', 'read');
    const id = theirs.split('_')[1] ?? '';
    await globex.get('/keys');
    expect((await globex.get('/keys')).html).not.toContain(id);
    expect((await globex.post(`/keys/${id}/revoke`)).status).toBe(404);
    expect((await http.ask(theirs, '/api/oauth/connections')).status).toBe(200);
    expect((await reader.get('/keys')).status).toBe(403);
  });
});

describe('the audit log', () => {
  it('is filtered and paged, and of the own organisation alone', async () => {
    const { database, audit } = http.gateway;
    await database.inTransaction(async (transaction) => {
      for (let at = 0; at < 60; at++) {
        const event = {
          organisation: 'acme',
          actor: 'cli',
          action: 'counted',
          subject: `s${at}`,
          outcome: 'success',
        } as const;
        await audit.record({ ...event, detail: { text: hostile } }, transaction);
      }
    });
    const rowsOf = (html: string) => [...html.matchAll(/<td class="long">(s\d+)<\/td>/g)].map(([, subject]) => subject);
    const first = (await acme.get('/audit?action=counted')).html;
    expect(rowsOf(first)).toHaveLength(50);
    expect(first).toContain(escaped);
    const next = /href="\/console(\/audit\?[^"]+)">Older/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(rowsOf((await acme.get(next)).html)).toEqual(Array.from({ length: 10 }, (_, at) => `s${9 - at}`));
    expect(rowsOf((await acme.get('/audit?subject=s7')).html)).toEqual(['s7']);
    expect(rowsOf((await acme.get('/audit?outcome=failure&subject=s7')).html)).toEqual([]);
    expect(rowsOf((await globex.get('/audit?action=counted')).html)).toEqual([]);
    expect((await acme.get('/audit?before=x')).status).toBe(400);
  });
});

describe('the sync', () => {
  it('is shown with the report of the last run, to its own organisation', async () => {
    await http.connect('acme', 'copied');
    const key = await http.key('acme', 'read', 'write');
    const start = async (resource: string, state: string) => {
      await http.post(key, '/api/sync', { connection: 'copied', resources: [resource] });
      await http.until(async () => (await http.statusOf(key, 'copied', resource))?.state === state);
      const { html } = await acme.get('/sync');
      return (new RegExp(`<th scope="row">${resource}<[^]*?</tr>`).exec(html)?.[0] ?? html).replace(/\s+/g, ' ');
    };
    const done = { read: 12_345, new: 3, changed: 4, gone: 5, skipped: 6, calls: 17, shareOfLimit: 0.25 };
    http.engine.script(() => ({ ...done, outcome: 'failed', error: { code: 'internal', message: hostile } }));
    const failed = await start('properties', 'failed');
    for (const text of ['Failed', escaped, '12,345', '>17<', '25 %', new Date().toISOString().slice(0, 10)])
      expect(failed).toContain(text);

    let end = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    http.engine.script(async ({ progress }) => {
      progress({ read: 4_321 });
      await ended;
      return { ...done, outcome: 'partial' };
    });
    const running = await start('contacts', 'running');
    expect(running).toContain('Running');
    expect(running).not.toContain('12,345');
    await http.until(async () => (await acme.get('/sync')).html.includes('4,321 read so far'));
    end();
    await http.until(async () => (await acme.get('/sync')).html.includes('The last run skipped records'));
    expect((await globex.get('/sync')).html).toContain('Nothing is kept in sync yet');
  });
});
