import { afterEach, beforeEach, expect, it } from 'vitest';
import { startHttpGateway, type HttpGateway } from '../../testing/httpGateway.ts';

let http: HttpGateway;
let key: string;

beforeEach(async () => {
  http = await startHttpGateway();
  key = await http.key('acme', 'read', 'write');
});
afterEach(() => http.close());

const connect = (as: string, settings: object) => {
  const { clientId: client_id, secret: client_secret } = http.emulator.credentials;
  const definition = { connection_name: 'aspire', environment: 'demo', oauth_flow_type: 'client_credentials' };
  const body = { ...definition, client_id, client_secret, settings };
  return http.ask(as, '/api/oauth/connections', { method: 'POST', body });
};
const proxied = (as = key) => http.ask(as, '/proxy/aspire/Branches');
const operation = (name: string, input: object, as = key) =>
  http.ask(as, `/operations/${name}`, { method: 'POST', body: { connection: 'aspire', input } });

it('counts token calls, tests, the proxy and operations in the one budget of the company', async () => {
  expect((await connect(key, { requests_per_minute: 400 })).body.status).toBe('completed');
  await proxied();
  await operation('properties_get', { limit: 1 });
  await operation('unit_types_create', { UnitTypeName: 'Crate' });
  http.emulator.revokeTokens('access');
  await proxied();
  const calls = http.emulator.journal.length;
  expect(calls).toBeGreaterThan(6);
  expect(await http.gateway.requests.usage('aspire demo acme')).toEqual({ used: calls, allowed: 400 });
});

it('refuses with a time what is over the limit and would wait too long; another company goes on', async () => {
  expect((await connect(key, { requests_per_minute: 4 })).body.status).toBe('completed');
  const other = await http.key('other', 'read');
  expect((await connect(await http.key('other', 'write'), {})).body.status).toBe('completed');
  http.emulator.clearJournal();
  expect([(await proxied()).status, (await proxied()).status]).toEqual([200, 200]);
  const refused = await proxied();
  expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(20);
  expect(refused.body.message).toContain('All 4 requests of this minute');
  expect(http.emulator.journal).toHaveLength(2);
  expect((await proxied(other)).status).toBe(200);
});

it('tells the metrics how busy the budgets are, without names', async () => {
  await connect(key, { requests_per_minute: 10 });
  await proxied();
  const { text } = await http.ask(undefined, '/metrics');
  expect(text).toMatch(/^aspire_gateway_requests_last_minute\{provider="aspire demo"\} 3$/m);
  expect(text).toMatch(/^aspire_gateway_requests_busiest_share\{provider="aspire demo"\} 0\.3$/m);
  expect(text).not.toContain('acme');
});

it('says which settings Aspire takes', async () => {
  const { status, body } = await connect(key, { requests_per_minute: 0 });
  expect(status).toBe(400);
  expect(body.errors).toEqual([{ field: 'settings', message: expect.stringContaining('from 1 to 100000') as string }]);
  expect((await connect(key, { speed: 3 })).status).toBe(400);
});
