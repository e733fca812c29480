import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';
import { startProvider, type ProviderDouble } from '../../testing/provider.ts';

const list = '/api/oauth/connections';
let provider: ProviderDouble;
let http: HttpGateway;
let key: string;

beforeAll(async () => {
  provider = await startProvider({ clientSecret: 'marked-client-secret' });
  http = await startHttpGateway({ privateHosts: [provider.host] });
  key = await http.key('acme', 'read', 'write', 'credentials');
});
afterAll(async () => {
  await http.close();
  await provider.close();
});

const post = (body: unknown, headers = {}) => http.ask(key, list, { method: 'POST', body, headers });
const connection = (connection_name: string, more = {}) => ({
  connection_name,
  provider: 'oauth2',
  oauth_flow_type: 'client_credentials',
  client_id: provider.options.clientId,
  client_secret: provider.options.clientSecret,
  token_url: provider.tokenUrl,
  ...more,
});

describe('hostile input', () => {
  const deep = (levels: number) => `{"settings":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`;

  it.each([
    ['more than 1 MB', JSON.stringify({ description: 'x'.repeat(1_100_000) }), 'larger than 1 MB'],
    ['65 levels', deep(64), 'nested more than 64 levels deep'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'nested more than 64 levels deep'],
    ['a key twice', '{"connection_name":"a","connection_name":"b"}', 'holds the key "connection_name" twice'],
    ['a key twice, written differently', '{"description":"a","\\u0064escription":"b"}', '"description" twice'],
    ['__proto__', '{"__proto__":{"status":"completed"}}', '__proto__'],
    ['no JSON', '{"connection_name":', 'no valid JSON'],
    ['a list', '[]', 'must be a JSON object'],
    ['a text', '"x"', 'must be a JSON object'],
    ['null', 'null', 'must be a JSON object'],
  ])('E67 answers 400 to a body with %s, and lives on', async (_what, body, message) => {
    const answer = await post(body);
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid_input']);
    expect(answer.body.message).toContain(message);
    expect((await http.ask(undefined, '/health/live')).status).toBe(200);
  });

  it('E67 takes a body that is deep, but not too deep, as JSON', async () => {
    const { body } = await post(deep(62));
    expect(body.message).not.toContain('nested');
  });

  it.each(['connection_name', 'client_id', 'client_secret', 'token_url', 'scopes', 'settings', 'description'])(
    'E67 names a field of the wrong type: %s',
    async (field) => {
      for (const value of [1, true, ['x'], field === 'settings' ? 'x' : { a: 1 }]) {
        const { status, body } = await post(connection('typed', { [field]: value }));
        expect(status).toBe(400);
        expect((body.errors as { field: string }[]).map((one) => one.field)).toContain(field);
      }
    },
  );

  it('E67 refuses another media type', async () => {
    const { status, body } = await post('<a/>', { 'content-type': 'application/xml' });
    expect([status, body.code]).toEqual([400, 'invalid_input']);
  });

  it('E68 logs line breaks of a caller or a provider as one line', async () => {
    provider.misbehave({
      status: 400,
      body: { error: 'invalid_client', error_description: 'no\r\n{"level":"error","msg":"forged"}\u2028more' },
    });
    await post(connection('lines'));
    const { body } = await http.ask(key, `${list}/lines`);
    expect(body).toMatchObject({ status: 'failed' });
    expect(String(body.status_message)).not.toMatch(/[\p{Cc}\u2028]/u);
    for (const line of http.system.lines) expect(line.trimEnd()).not.toMatch(/[\r\n]/);
    const forged = http.system.lines.filter((line) => (JSON.parse(line) as { msg: string }).msg === 'forged');
    expect(forged).toEqual([]);
  });

  it.each([
    'https://127.0.0.1/token',
    'https://localhost/token',
    'https://10.1.2.3/token',
    'https://192.168.0.1/token',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/token',
    'https://[::ffff:127.0.0.1]/token',
    'https://[fd00::1]/token',
    'https://0x7f.1/token',
    'https://2130706433/token',
    'https://0.0.0.0/token',
    'http://login.example.com/token',
    'file:///etc/passwd',
  ])('E69 refuses the token URL %s', async (token_url) => {
    const { status, body } = await post(connection('private', { token_url }));
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid_input', errors: [{ field: 'token_url' }] });
  });

  it('E69 does not follow a redirect with a secret', async () => {
    const elsewhere = await startProvider();
    provider.misbehaveAlways({ status: 307, headers: { location: elsewhere.tokenUrl }, body: '' });
    try {
      const { body } = await post(connection('moved'));
      expect(body.status).not.toBe('completed');
      expect(elsewhere.calls).toEqual([]);
    } finally {
      provider.misbehaveAlways(undefined);
      await elsewhere.close();
    }
  });

  it.each(['Bearer\r\nX-Evil: 1', 'DPoP', 'mac'])('E70 takes no token of the type %j', async (token_type) => {
    provider.misbehave({ body: { access_token: 'marked-access-token', token_type, expires_in: 3600 } });
    const name = `type-${token_type.replace(/\W/g, '')}`;
    await post(connection(name));
    const { status, body, headers } = await http.ask(key, `/api/oauth/credentials/${name}`);
    expect(status).toBe(503);
    expect(body.code).toBe('connection_not_ready');
    expect(headers.get('x-evil')).toBeNull();
  });

  it('answers 404 in JSON for an address that is none, and 4xx for a URL that is broken', async () => {
    expect((await http.ask(key, '/nowhere')).body).toMatchObject({ code: 'not_found' });
    expect((await http.ask(key, `${list}/%zz`)).status).toBe(400);
    expect((await http.ask(key, `${list}/${'x'.repeat(600)}`)).status).toBeGreaterThanOrEqual(400);
  });

  it('escapes what a provider says on the page of a callback', async () => {
    const oauth = { oauth_flow_type: 'authorization_code', authorization_url: provider.authorizationUrl };
    await post(connection('page', oauth));
    const { body } = await http.ask(key, `${list}/page/authorize`, { method: 'POST' });
    const query = new URLSearchParams({
      error: 'access_denied',
      error_description: '<script>alert(1)</script>"\'&',
      state: String(body.state),
    });
    const page = await http.ask(undefined, `/api/oauth/callback/page?${query.toString()}`);
    expect(page.text).not.toContain('<script>');
    expect(page.text).toContain('&lt;script&gt;');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('never makes a callback address of the Host header', async () => {
    const port = Number(new URL(http.url).port);
    const text = await new Promise<string>((resolve, reject) => {
      const headers = {
        host: 'evil.example.com',
        authorization: `Bearer ${key}`,
        'x-forwarded-host': 'evil.example.com',
      };
      request({ port, host: '127.0.0.1', path: `${list}/page`, headers }, (answer) => {
        let body = '';
        answer.on('data', (part: Buffer) => (body += part.toString()));
        answer.on('end', () => resolve(body));
      })
        .on('error', reject)
        .end();
    });
    expect(JSON.parse(text)).toMatchObject({
      redirect_uri: 'https://gateway.example.com/api/oauth/callback/page',
    });
  });

  it('E7 shows a marked secret in no answer, list, error, log, page, metric or audit row', async () => {
    const tokens = provider.issue();
    await post(connection('marked', { oauth_flow_type: 'refresh_token', refresh_token: tokens.refresh_token }));
    const { body } = await http.ask(key, '/api/oauth/credentials/marked');
    await http.ask(key, `${list}/marked/refresh`, { method: 'POST' });
    await http.ask(key, `${list}/marked/test`, { method: 'POST' });
    await post(connection('marked', { colour: 'marked-client-secret' }));
    await http.ask(key, `${list}/marked`, { method: 'PUT', body: { client_secret: ['marked-client-secret'] } });
    const metrics = await http.ask(undefined, '/metrics');
    const { rows } = await http.gateway.database.query('select * from audit');
    const { rows: connections } = await http.gateway.database.query('select * from connections');
    const everything = [...http.seen, metrics.text, JSON.stringify(rows), JSON.stringify(connections)];
    const accessToken = String(body.access_token);
    const refreshTokens = [...provider.seen.keys()];
    for (const secret of ['marked-client-secret', ...refreshTokens, key.split('_').at(-1) ?? ''])
      expect(everything.filter((text) => text.includes(secret))).toEqual([]);
    // The access token stands in the one answer that hands it out.
    expect(everything.filter((text) => text.includes(accessToken))).toHaveLength(1);
  });
});

it('E67 answers 429 to an organisation that asks too often, and serves the others', async () => {
  const limited = await startHttpGateway({ limit: { perMinute: 1, burst: 5 } });
  try {
    const [busy, idle] = [await limited.key('busy', 'read'), await limited.key('idle', 'read')];
    for (let asked = 0; asked < 5; asked++) expect((await limited.ask(busy, list)).status).toBe(200);
    const { status, body, headers } = await limited.ask(busy, list);
    expect(status).toBe(429);
    expect(body).toMatchObject({ code: 'rate_limited', retry_at: expect.any(String) });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await limited.ask(idle, list)).status).toBe(200);
  } finally {
    await limited.close();
  }
});
