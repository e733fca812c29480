import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startEmulator, type Emulator } from '../../../emulator';
import type { ConnectionInput } from '../../src/connections/types.ts';
import { caller, leave, startCore, type TestCore } from '../../testing/core.ts';

let core: TestCore;
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ port: 0, rotation: 'single-use' });
  core = await startCore({ aspireBaseUrl: emulator.url });
});
afterAll(async () => {
  await core.close();
  await emulator.close();
});
let count = 0;
let acme = caller('acme');
beforeEach(() => {
  count += 1;
  acme = caller(`acme-${count}`);
  emulator.clearJournal();
});
afterEach(() => {
  emulator.clearFaults();
  emulator.acceptConnections();
});

const input = (more: Partial<ConnectionInput> = {}): ConnectionInput => ({
  connection_name: 'aspire',
  environment: 'Demo',
  oauth_flow_type: 'client_credentials',
  client_id: emulator.credentials.clientId,
  client_secret: emulator.credentials.secret,
  ...more,
});
const stored = async () => {
  const secret = await core.secrets.read({ organisation: acme.organisation, connection: 'aspire', field: 'tokens' });
  return JSON.parse(secret?.value ?? '{}') as { access_token: string; refresh_token: string };
};
const tokenCalls = () =>
  emulator.journal
    .map(({ method, path, status }) => `${method} ${path} ${status}`)
    .filter((call) => /Authorization/i.test(call));
const login = 'POST /Authorization 200';
const refresh = 'POST /Authorization/RefreshToken 200';

describe('a connection to Aspire', () => {
  it('E34 logs in at once, keeps both tokens, and rotates them by refresh', async () => {
    const made = await core.connections.create(acme, input());
    expect(made).toMatchObject({ provider: 'aspire', environment: 'demo', status: 'completed', redirect_uri: null });
    expect(Date.parse(made.next_refresh_at ?? '')).toBeCloseTo(Date.parse(made.expires_at ?? '') - 4 * 3_600_000, -3);
    const first = await stored();
    await core.connections.refresh(acme, 'aspire');
    const second = await stored();
    expect(second.access_token).not.toBe(first.access_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    await core.connections.refresh(acme, 'aspire');
    expect(tokenCalls()).toEqual([login, refresh, refresh]);
    expect(await core.connections.test(acme, 'aspire')).toMatchObject({ test_result: 'success' });
  });

  it.each([400, 401, 404])('E35 logs in once when the refresh is refused with %i', async (status) => {
    await core.connections.create(acme, input());
    emulator.fault({ path: '/Authorization/RefreshToken', status });
    expect((await core.connections.refresh(acme, 'aspire')).status).toBe('completed');
    expect(tokenCalls()).toEqual([login, `POST /Authorization/RefreshToken ${status}`, login]);
  });

  it('E35 fails with a hint when the login is refused as well', async () => {
    await core.connections.create(acme, input());
    emulator.fault({ path: '/Authorization/RefreshToken', status: 401 });
    emulator.fault({ path: '/Authorization', status: 401 });
    await expect(core.connections.refresh(acme, 'aspire')).rejects.toMatchObject({ code: 'provider_refused' });
    expect(await core.connections.get(acme, 'aspire')).toMatchObject({
      status: 'failed',
      status_message: expect.stringContaining('Check the client id and secret'),
    });
    expect((await core.connections.connect(acme, 'aspire')).status).toBe('completed');
  });

  it('fails at once with a wrong secret, which is nowhere in what it says', async () => {
    const made = await core.connections.create(acme, input({ client_secret: 'marked-wrong-secret' }));
    expect(made.status).toBe('failed');
    expect(JSON.stringify([made, core.system.lines])).not.toContain('marked-wrong-secret');
  });

  it('E46 outlives an outage: what there is serves, and the next sweep renews it', async () => {
    await core.connections.create(acme, input());
    const { access_token: before } = await stored();
    await leave(core, acme.organisation, 'aspire', 30 * 60_000);
    await core.connections.update(acme, 'aspire', { description: 'forget' });
    emulator.refuseConnections({ forMs: 600_000 });
    expect((await core.bearer(acme.organisation, 'aspire')).token).toBe(before);
    expect((await core.connections.get(acme, 'aspire')).status).toBe('completed');
    emulator.acceptConnections();
    await core.database.query('update connections set next_refresh_at = now() where org_id = $1', [acme.organisation]);
    await core.sweep.sweepDue();
    expect((await core.bearer(acme.organisation, 'aspire')).token).not.toBe(before);
  });

  it('loses nothing when the answer to a refresh is lost: a second try is refused, and a login follows', async () => {
    await core.connections.create(acme, input());
    emulator.fault({ path: '/Authorization/RefreshToken', reset: true, after: true });
    expect((await core.connections.refresh(acme, 'aspire')).status).toBe('completed');
    expect(tokenCalls().at(-1)).toBe(login);
    expect((await stored()).access_token).toBe((await core.bearer(acme.organisation, 'aspire')).token);
  });

  it('recovers by itself when Aspire was down at its creation', async () => {
    emulator.fault({ path: '/Authorization', status: 503, times: 4 });
    const made = await core.connections.create(acme, input());
    expect(made).toMatchObject({ status: 'failed', next_refresh_at: expect.any(String) });
    await core.database.query('update connections set next_refresh_at = now() where org_id = $1', [acme.organisation]);
    await core.sweep.sweepDue();
    expect((await core.connections.get(acme, 'aspire')).status).toBe('completed');
    expect(core.told.some((event) => event.type === 'recovered' && event.organisation === acme.organisation)).toBe(
      true,
    );
  });

  it('E33 begins with a refresh token, and needs a new one when it is refused', async () => {
    await core.connections.create(acme, input({ connection_name: 'source' }));
    const source = await core.secrets.read({ organisation: acme.organisation, connection: 'source', field: 'tokens' });
    const { refresh_token } = JSON.parse(source?.value ?? '{}') as { refresh_token: string };
    const good = input({ oauth_flow_type: 'refresh_token', client_secret: '', refresh_token });
    expect((await core.connections.create(acme, good)).status).toBe('completed');
    const bad = input({
      connection_name: 'bad',
      oauth_flow_type: 'refresh_token',
      client_secret: '',
      refresh_token: 'no',
    });
    expect((await core.connections.create(acme, bad)).status).toBe('failed');
  });

  it('E30 makes up for a test that a crash cut off', async () => {
    await core.connections.create(acme, input());
    const overdue = `update connections set status = 'testing', status_deadline = now() - interval '1 second'`;
    await core.database.query(`${overdue} where org_id = $1`, [acme.organisation]);
    await core.endOverdue();
    expect((await core.connections.get(acme, 'aspire')).status).toBe('completed');
    await core.database.query(`${overdue}, tokens_fence = -1 where org_id = $1`, [acme.organisation]);
    await core.endOverdue();
    expect(await core.connections.get(acme, 'aspire')).toMatchObject({
      status: 'failed',
      status_message: expect.stringContaining('interrupted'),
    });
    await core.database.query('update connections set next_refresh_at = now() where org_id = $1', [acme.organisation]);
    await core.sweep.sweepDue();
    expect((await core.connections.get(acme, 'aspire')).status).toBe('completed');
  });
});
