import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';

const list = '/api/oauth/connections';
let http: HttpGateway;
let acme: string;
let globex: string;
let operator: string;

beforeAll(async () => {
  http = await startHttpGateway();
  acme = await http.key('acme', 'read', 'write', 'credentials');
  globex = await http.key('globex', 'read', 'write', 'credentials');
  operator = await http.key('acme', 'read', 'write', 'credentials', 'operator');
  await create(acme, 'theirs');
});
afterAll(() => http.close());

const create = (key: string, connection_name: string, headers = {}) =>
  http.ask(key, list, {
    method: 'POST',
    headers,
    body: {
      connection_name,
      environment: 'demo',
      oauth_flow_type: 'client_credentials',
      client_id: http.emulator.credentials.clientId,
      client_secret: http.emulator.credentials.secret,
    },
  });

/** Every route that names a connection or a workflow. */
const routes: readonly (readonly [method: string, path: (name: string) => string])[] = [
  ['GET', (name) => `${list}/${name}`],
  ['PUT', (name) => `${list}/${name}`],
  ['DELETE', (name) => `${list}/${name}`],
  ['GET', (name) => `${list}/${name}/dependents`],
  ...['authorize', 'cancel', 'connect', 'refresh', 'test', 'disconnect'].map(
    (action) => ['POST', (name: string) => `${list}/${name}/${action}`] as const,
  ),
  ['GET', (name) => `/api/oauth/credentials/${name}`],
];

describe('isolation of organisations', () => {
  it.each(routes.map(([method, path]) => [method, path('{name}'), path] as const))(
    "E61 %s %s answers the same for another organisation's connection and for none",
    async (method, _shown, path) => {
      const options = { method, ...(method === 'PUT' ? { body: { description: 'mine' } } : {}) };
      const existing = await http.ask(globex, path('theirs'), options);
      const missing = await http.ask(globex, path('nobody'), options);
      expect(existing.status).toBe(404);
      expect(existing.text.replaceAll('theirs', 'nobody')).toBe(missing.text);
      expect((await http.ask(acme, `${list}/theirs`)).body).toMatchObject({ description: null, status: 'completed' });
    },
  );

  it('E61 keeps the list, the workflows and the keys of an organisation to itself', async () => {
    await http.ask(acme, '/api/oauth/workflows/nightly/dependencies', {
      method: 'POST',
      body: { connection_name: 'theirs' },
    });
    expect((await http.ask(globex, list)).text).not.toContain('theirs');
    expect((await http.ask(globex, '/api/oauth/workflows/nightly/dependencies')).body).toMatchObject({
      connections: [],
    });
    const [key] = await http.gateway.access.listKeys('acme');
    await expect(http.gateway.access.revokeKey('globex', key?.id ?? '', 'cli')).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  const foreign: readonly (readonly [where: string, path: string, options: object])[] = [
    ['header', list, { headers: { 'x-organization-id': 'acme' } }],
    ['query', `${list}?org_id=acme`, {}],
    ['body', list, { method: 'POST', body: { org_id: 'acme', connection_name: 'x' } }],
    ['body of a PUT', `${list}/x`, { method: 'PUT', body: { org_id: 'acme' } }],
  ];
  it.each(foreign)('E62 refuses a foreign organisation in the %s', async (_where, path, options) => {
    const { status, body } = await http.ask(globex, path, options);
    expect([status, body.code]).toEqual([403, 'forbidden']);
  });

  it('E62 takes its own organisation as header and query, and nothing for the own', async () => {
    expect(
      (await http.ask(globex, `${list}?org_id=globex`, { headers: { 'x-organization-id': 'globex' } })).status,
    ).toBe(200);
    const both = await http.ask(globex, `${list}?org_id=acme`, { headers: { 'x-organization-id': 'globex' } });
    expect(both.status).toBe(403);
    await create(globex, 'named-nothing');
    expect((await http.ask(acme, `${list}/named-nothing`)).status).toBe(404);
  });

  it('acts for GLOBAL by the scope operator alone', async () => {
    const headers = { 'x-organization-id': 'GLOBAL' };
    expect((await create(acme, 'for-all', headers)).body).toMatchObject({
      code: 'forbidden',
      details: { scope: 'operator' },
    });
    expect((await create(operator, 'for-all', headers)).body).toMatchObject({ org_id: 'GLOBAL' });
    expect((await http.ask(globex, '/api/oauth/credentials/for-all')).status).toBe(200);
    expect((await http.ask(globex, `${list}/for-all`, { method: 'DELETE' })).status).toBe(404);
    await expect(http.gateway.access.createKey('GLOBAL', { scopes: ['read'] }, 'cli')).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });

  it.each([
    'api-keys',
    'oauth-configs',
    'global',
    '..',
    '%2e%2e',
    '%2e%2e%2ftheirs',
    'a%2fb',
    '..%5ctheirs',
    '__proto__',
    'constructor',
    'a%00b',
    'theirs%0d%0a',
  ])('E63 takes %s for a name or refuses it, and never for another path', async (name) => {
    const seen = await http.ask(globex, `${list}/${name}`);
    expect([400, 404]).toContain(seen.status === 200 ? 'list' : seen.status);
    const token = await http.ask(globex, `/api/oauth/credentials/${name}`);
    expect([400, 404]).toContain(token.status);
    if (/^[\w-]+$/.test(name)) {
      expect((await create(globex, name)).body).toMatchObject({ connection_name: name, org_id: 'globex' });
      expect((await http.ask(globex, `/api/oauth/credentials/${name}`)).status).toBe(200);
      expect((await http.ask(acme, `${list}/${name}`)).status).toBe(404);
    }
  });
});

describe('API keys', () => {
  it.each([
    ['read', 'GET', list],
    ['write', 'POST', list],
    ['write', 'DELETE', `${list}/theirs`],
    ['credentials', 'GET', '/api/oauth/credentials/theirs'],
    ['operator', 'GET', '/api/oauth/refresh_job_status'],
    ['operator', 'POST', '/api/oauth/refresh_all'],
  ] as const)('E65 without the scope %s %s %s is refused, and the scope is named', async (scope, method, path) => {
    const others = (['read', 'write', 'credentials', 'operator'] as const).filter((other) => other !== scope);
    const { status, body } = await http.ask(await http.key('acme', ...others), path, { method });
    expect(status).toBe(403);
    expect(body).toMatchObject({ code: 'forbidden', details: { scope } });
    expect(body.message).toContain(`lacks the scope ${scope}`);
  });

  it('E65 stops a revoked key at once', async () => {
    const key = await http.key('initech', 'read');
    expect((await http.ask(key, list)).status).toBe(200);
    const [row] = await http.gateway.access.listKeys('initech');
    await http.gateway.access.revokeKey('initech', row?.id ?? '', 'cli');
    expect((await http.ask(key, list)).status).toBe(401);
  });

  it('E65 keeps only the hash of a key', async () => {
    const key = await http.key('hashed', 'read');
    const { rows } = await http.gateway.database.query<{ row: string }>(
      "select api_keys::text as row from api_keys where org_id = 'hashed'",
    );
    const secret = key.split('_').at(-1) ?? '';
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(secret);
    expect(rows[0]?.row).not.toContain(Buffer.from(key).toString('hex'));
  });

  it('refuses a key that has expired, is cut, is altered, is another or is missing', async () => {
    const key = await http.key('acme', 'read');
    await http.gateway.access.createKey('late', { scopes: ['read'], expiresAt: new Date(Date.now() + 60_000) }, 'cli');
    const { key: late } = await http.gateway.access.createKey(
      'late',
      { scopes: ['read'], expiresAt: new Date(Date.now() + 60_000) },
      'cli',
    );
    await http.gateway.database.query(
      "update api_keys set expires_at = now() - interval '1 second' where org_id = 'late'",
    );
    const id = key.split('_')[1];
    const altered = `ask_${id}_${randomBytes(32).toString('base64url')}`;
    for (const wrong of [late, key.slice(0, -1), altered, `ask_${'0'.repeat(16)}_${'A'.repeat(43)}`, 'x', undefined]) {
      const { status, body, headers } = await http.ask(wrong, list);
      expect([status, body.code]).toEqual([401, 'unauthenticated']);
      expect(headers.get('www-authenticate')).toContain('Bearer');
    }
  });

  it('takes the key from X-API-Key as well, but not two different ones', async () => {
    expect((await http.ask(undefined, list, { headers: { 'x-api-key': acme } })).status).toBe(200);
    expect((await http.ask(globex, list, { headers: { 'x-api-key': acme } })).status).toBe(401);
  });

  it('E66 takes who did it from the key, and not from X-User-Id', async () => {
    const { body } = await create(acme, 'whose', { 'x-user-id': 'mallory' });
    expect(body.created_by).toBe(`key:${acme.split('_')[1]}`);
    const { rows } = await http.gateway.database.query<{ actor: string }>(
      "select distinct actor from audit where subject = 'whose'",
    );
    expect(JSON.stringify(rows)).not.toContain('mallory');
  });

  it('notes each key that is made or revoked in the audit log', async () => {
    await http.key('audited', 'read');
    const [row] = await http.gateway.access.listKeys('audited');
    await http.gateway.access.revokeKey('audited', row?.id ?? '', 'cli');
    const { rows } = await http.gateway.database.query<{ action: string }>(
      "select action from audit where org_id = 'audited' order by seq",
    );
    expect(rows.map(({ action }) => action)).toEqual(['key.created', 'key.revoked']);
  });
});
