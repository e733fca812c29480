import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';
import { startProvider, type ProviderDouble } from '../../testing/provider.ts';

const list = '/api/oauth/connections';
let provider: ProviderDouble;
let http: HttpGateway;
let acme: string;
let operator: string;

beforeAll(async () => {
  provider = await startProvider();
  http = await startHttpGateway({ privateHosts: [provider.host] });
  acme = await http.key('acme', 'read', 'write', 'credentials');
  operator = await http.key('GLOBAL', 'read', 'write', 'credentials', 'operator');
});
afterAll(async () => {
  await http.close();
  await provider.close();
});

const post = (path: string, body?: unknown, key = acme) => http.ask(key, path, { method: 'POST', body });
const put = (path: string, body: unknown, key = acme) => http.ask(key, path, { method: 'PUT', body });
const remove = (path: string, key = acme) => http.ask(key, path, { method: 'DELETE' });

const aspire = (connection_name: string) => ({
  connection_name,
  environment: 'demo',
  oauth_flow_type: 'client_credentials',
  client_id: http.emulator.credentials.clientId,
  client_secret: http.emulator.credentials.secret,
});
const standard = (connection_name: string, oauth_flow_type: string, more = {}) => ({
  connection_name,
  provider: 'oauth2',
  oauth_flow_type,
  client_id: provider.options.clientId,
  client_secret: provider.options.clientSecret,
  token_url: provider.tokenUrl,
  ...more,
});

describe('connections over HTTP', () => {
  it.each([
    ['client_credentials at Aspire', () => aspire('crud-aspire'), 'completed'],
    ['client_credentials', () => standard('crud-cc', 'client_credentials'), 'completed'],
    [
      'authorization_code',
      () => standard('crud-code', 'authorization_code', { authorization_url: provider.authorizationUrl }),
      'not_connected',
    ],
    [
      'refresh_token',
      () => standard('crud-refresh', 'refresh_token', { refresh_token: provider.issue().refresh_token }),
      'completed',
    ],
  ])('E1 creates, reads, lists, updates and deletes a connection of the flow %s', async (_flow, make, status) => {
    const input = make();
    const path = `${list}/${input.connection_name}`;
    const created = await post(list, input);
    expect(created.status, created.text).toBe(201);
    expect(created.body).toMatchObject({ connection_name: input.connection_name, org_id: 'acme', status });
    expect((await http.ask(acme, path)).body).toEqual(created.body);
    const { connections } = (await http.ask(acme, list)).body as { connections: { connection_name: string }[] };
    expect(connections.map(({ connection_name }) => connection_name)).toContain(input.connection_name);
    const changed = await put(path, { description: 'Books invoices' });
    expect(changed.body).toMatchObject({ description: 'Books invoices', status });
    expect((await remove(path)).body).toMatchObject({ disabled_workflows: [] });
    expect((await http.ask(acme, path)).status).toBe(404);
  });

  it.each(['with space', 'a/b', 'a.b', '\u0661', 'a\nb', '', 'x'.repeat(101)])(
    'E2 refuses the name %j and names the field',
    async (connection_name) => {
      const { status, body } = await post(list, { ...aspire('x'), connection_name });
      expect(status).toBe(400);
      expect(body).toMatchObject({ code: 'invalid_input', errors: [{ field: 'connection_name' }] });
      const { status: found } = await http.ask(acme, `${list}/${encodeURIComponent(connection_name || ' ')}`);
      expect(found).toBe(400);
    },
  );

  it.each([
    ['client_secret', { client_secret: '' }],
    ['client_id', { client_id: '' }],
    ['token_url', { token_url: '' }],
    ['token_url', { token_url: 'http://login.example.com/token' }],
    ['token_url', { token_url: 'https://user:password@login.example.com/token' }],
    ['authorization_url', { oauth_flow_type: 'authorization_code' }],
    ['refresh_token', { oauth_flow_type: 'refresh_token' }],
    ['oauth_flow_type', { oauth_flow_type: 'implicit' }],
  ])('E3 asks for what the flow needs: %s', async (field, change) => {
    const { status, body } = await post(list, { ...standard('e3', 'client_credentials'), ...change });
    expect(status).toBe(400);
    expect((body.errors as { field: string }[]).map((one) => one.field)).toContain(field);
  });

  it('E9 keeps the secret where a PUT brings none, and refuses what belongs to the system', async () => {
    await post(list, standard('e9', 'client_credentials'));
    await put(`${list}/e9`, { scopes: 'one two' });
    const connected = await post(`${list}/e9/connect`);
    expect(connected.body).toMatchObject({ status: 'completed', has_client_secret: true });
    for (const field of ['status', 'client_secret_ref', 'oauth_response_ref', 'created_at', 'updated_by', 'colour']) {
      const { status, body } = await put(`${list}/e9`, { [field]: 'x' });
      expect([field, status]).toEqual([field, 400]);
      expect(body).toMatchObject({ code: 'invalid_input', errors: [{ field }] });
    }
  });

  it("E14 lists GLOBAL's connections too, or not, with owner, count and bounded pages", async () => {
    const globex = await http.key('globex', 'read', 'write');
    await post(list, standard('shared', 'client_credentials'), operator);
    await post(list, standard('own', 'client_credentials'), globex);
    const owners = async (query: string) => {
      const { body } = await http.ask(globex, `${list}?${query}`);
      const rows = body.connections as { connection_name: string; org_id: string }[];
      return { rows: rows.map((row) => `${row.org_id}/${row.connection_name}`), count: body.count, next: body.next };
    };
    expect(await owners('include_global=false')).toEqual({ rows: ['globex/own'], count: 1 });
    const all = await owners('include_global=true');
    expect([...all.rows].sort()).toEqual(['GLOBAL/shared', 'globex/own']);
    expect(all.count).toBe(2);
    const first = await owners('limit=1');
    expect(first).toMatchObject({ count: 2, next: expect.any(String) });
    const second = await owners(`limit=1&after=${encodeURIComponent(String(first.next))}`);
    expect([...first.rows, ...second.rows].sort()).toEqual(['GLOBAL/shared', 'globex/own']);
    for (const query of ['limit=0', 'limit=501', 'limit=x', 'include_global=maybe', 'colour=red'])
      expect([query, (await http.ask(globex, `${list}?${query}`)).status]).toEqual([query, 400]);
  });

  it('E17 tells the consumer of a deleted connection what is gone, and what to do', async () => {
    await post(list, standard('e17', 'client_credentials'));
    await http.ask(acme, '/api/oauth/credentials/e17?workflow_id=nightly');
    expect((await remove(`${list}/e17`)).status).toBe(409);
    expect((await remove(`${list}/e17?confirm_disable_workflows=true`)).body).toMatchObject({
      disabled_workflows: ['nightly'],
    });
    const { status, body } = await http.ask(acme, '/api/oauth/credentials/e17?workflow_id=nightly');
    expect(status).toBe(404);
    expect(body.message).toMatch(/e17.*Create the connection "e17" again/);
    expect((await http.ask(acme, '/api/oauth/workflows/disabled')).body).toMatchObject({
      workflows: [{ workflow_id: 'nightly', disabled_reason: 'oauth_connection_deleted' }],
    });
  });

  it('E18 hands out the access token of a completed connection, and never a refresh token', async () => {
    await post(list, standard('e18', 'client_credentials'));
    const { status, body } = await http.ask(acme, '/api/oauth/credentials/e18');
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual(['access_token', 'connection_name', 'expires_at', 'scopes', 'token_type']);
    expect(provider.isValid(String(body.access_token))).toBe(true);
  });

  it.each(['not_connected', 'waiting_callback', 'testing', 'failed'])(
    'E18 answers 503 with the status for a connection that is %s',
    async (status) => {
      await post(list, standard(`e18-${status}`, 'client_credentials'));
      const change = 'update connections set status = $1 where name = $2';
      await http.gateway.database.query(change, [status, `e18-${status}`]);
      const { status: answered, body } = await http.ask(acme, `/api/oauth/credentials/e18-${status}`);
      expect(answered).toBe(503);
      expect(body).toMatchObject({ code: 'connection_not_ready', details: { status } });
    },
  );

  it('answers the authorization code flow from start to end, by a page', async () => {
    await post(list, standard('code', 'authorization_code', { authorization_url: provider.authorizationUrl }));
    const { body } = await post(`${list}/code/authorize`);
    const { code, state } = provider.agree(String(body.authorization_url));
    const form = new URLSearchParams({ code, state }).toString();
    const page = await http.ask(undefined, '/api/oauth/callback/code', {
      method: 'POST',
      body: form,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(page.status, page.text).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.text).toContain('<h1>Connected</h1>');
    expect((await http.ask(acme, `${list}/code`)).body).toMatchObject({ status: 'completed' });
    const again = await http.ask(undefined, `/api/oauth/callback/code?${form}`);
    expect(again.status).toBe(400);
    const twice = await http.ask(undefined, `/api/oauth/callback/code?${form}&state=x`);
    expect(twice.text).toContain('a parameter twice');
  });
});
