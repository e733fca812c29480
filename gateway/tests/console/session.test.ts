import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consoleClient } from '../../testing/consoleClient.ts';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';

let http: HttpGateway;
let key: string;
beforeAll(async () => {
  http = await startHttpGateway({ console: { attempts: { perMinute: 1_000, burst: 1_000 } } });
  key = await http.key('acme', 'read', 'write');
});
afterAll(() => http.close());

const loggedIn = async (own = key) => {
  const client = consoleClient(http);
  expect((await client.logIn(own)).status).toBe(303);
  return client;
};
const idOf = (own: string) => own.split('_')[1] ?? '';

describe('the log-in', () => {
  it('turns an API key into a cookie that no script reads and no other site sends', async () => {
    const { status, location, headers } = await consoleClient(http).logIn(key);
    expect([status, location]).toEqual([303, '/console/connections']);
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^aspire_gateway_session=[\w-]{43}; /);
    for (const part of ['Path=/console', 'HttpOnly', 'SameSite=Strict', 'Secure', 'Max-Age=28800'])
      expect(cookie.split('; ')).toContain(part);
  });

  it('leaves Secure out where people come by plain http', async () => {
    const plain = await startHttpGateway({ console: { publicUrl: () => 'http://127.0.0.1:8787' } });
    const own = await plain.key('acme', 'read');
    const [cookie] = (await consoleClient(plain).logIn(own)).headers.getSetCookie();
    await plain.close();
    expect(cookie).not.toContain('Secure');
  });

  it('keeps neither key nor cookie in the database, in logs or in pages', async () => {
    const client = await loggedIn();
    await client.get('/connections');
    const session = client.cookies.get('aspire_gateway_session') ?? '?';
    const { rows } = await http.gateway.database.query('select * from console_sessions');
    const { rows: events } = await http.gateway.database.query('select detail, subject from audit');
    const kept = JSON.stringify([rows, events, http.system.lines]);
    expect(kept).not.toContain(session);
    expect(kept).not.toContain(key);
  });

  it('refuses an unknown key, and a form that another browser was given', async () => {
    const wrong = await consoleClient(http).logIn(`ask_${'a'.repeat(16)}_${'b'.repeat(43)}`);
    expect([wrong.status, wrong.headers.getSetCookie().some((one) => one.includes('session'))]).toEqual([401, false]);
    expect(wrong.html).toContain('unknown, revoked or expired');
    const forged = await consoleClient(http).postBare('/login', { csrf: 'x'.repeat(43), key });
    expect(forged.status).toBe(403);
  });

  it('is stopped for a while after ten attempts from one address', async () => {
    const own = await startHttpGateway();
    const client = consoleClient(own);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt++) statuses.push((await client.logIn('wrong')).status);
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    own.system.setClockOff(60_000);
    expect((await client.logIn('wrong')).status).toBe(401);
    await own.close();
  });
});

describe('a session', () => {
  it('is needed for every page but the log-in', async () => {
    const client = consoleClient(http);
    for (const path of [
      '/connections',
      '/connections/new',
      '/connections/a',
      '/workbench',
      '/workbench/branches_get',
      '/sync',
      '/keys',
      '/audit',
    ])
      expect([path, (await client.get(path)).location]).toEqual([path, '/console/login']);
    for (const path of [
      '/connections/new',
      '/connections/a/delete',
      '/workbench/branches_get',
      '/keys',
      '/organisation',
    ])
      expect([path, (await client.post(path)).status]).toEqual([path, 401]);
  });

  it('ends with the log-out, also for a copy of its cookie', async () => {
    const client = await loggedIn();
    const copy = new Map(client.cookies);
    await client.get('/connections');
    expect((await client.post('/logout')).location).toBe('/console/login');
    expect(client.cookies.has('aspire_gateway_session')).toBe(false);
    for (const [name, value] of copy) client.cookies.set(name, value);
    expect((await client.get('/connections')).location).toBe('/console/login');
  });

  it('ends when its key is revoked', async () => {
    const own = await http.key('acme', 'read');
    const client = await loggedIn(own);
    expect((await client.get('/connections')).status).toBe(200);
    await http.gateway.access.revokeKey('acme', idOf(own), 'cli');
    expect((await client.get('/connections')).location).toBe('/console/login');
  });

  it('ends when its key runs out, and after its own eight hours', async () => {
    const own = await http.key('acme', 'read');
    const client = await loggedIn(own);
    const move = (text: string) => http.gateway.database.query(text, [idOf(own)]);
    await move("update console_sessions set expires_at = now() - interval '1 second' where key_id = $1");
    expect((await client.get('/connections')).location).toBe('/console/login');
    const second = await loggedIn(own);
    await move("update api_keys set expires_at = now() - interval '1 second' where id = $1");
    expect((await second.get('/connections')).location).toBe('/console/login');
  });

  it('takes no form without its CSRF token, nor with that of another session', async () => {
    const [client, other] = [await loggedIn(), await loggedIn()];
    const { html } = await other.get('/connections/new');
    const foreign = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const forms: Record<string, string>[] = [{}, { csrf: '' }, { csrf: foreign }];
    for (const form of forms) {
      for (const path of ['/connections/new', '/keys', '/logout', '/organisation', '/workbench/branches_get'])
        expect([path, (await client.postBare(path, form)).status]).toEqual([path, 403]);
    }
    expect((await client.get('/connections')).status).toBe(200);
  });

  it('is told in the audit log when it starts and ends', async () => {
    const own = await http.key('audited', 'read');
    const client = await loggedIn(own);
    await client.get('/connections');
    await client.post('/logout');
    const { rows } = await http.gateway.database.query<{ action: string; subject: string }>(
      "select action, subject from audit where org_id = 'audited' order by seq",
    );
    expect(rows.slice(1)).toEqual([
      { action: 'console.login', subject: idOf(own) },
      { action: 'console.logout', subject: idOf(own) },
    ]);
  });
});

describe('the pages', () => {
  it('let no script or style run but the own files, and stand in no frame', async () => {
    const client = await loggedIn();
    for (const path of ['/connections', '/connections/new', '/workbench/properties_create', '/nothing']) {
      const { headers, html } = await client.get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("style-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(html).not.toMatch(
        / style=| on[a-z]+=|<script(?! type="module" src="\/console\/)|https?:\/\/(?!api\.example)[^"<\s]*\.(?:js|css)/,
      );
    }
  });

  it('have their files', async () => {
    const client = consoleClient(http);
    for (const name of ['console.css', 'forms.css', 'console.js']) {
      const { status, headers } = await client.get(`/assets/${name}`);
      expect([name, status, headers.get('content-type')]).toEqual([
        name,
        200,
        name.endsWith('js') ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8',
      ]);
    }
    expect((await client.get('/assets/routes.ts')).status).toBe(404);
  });
});
