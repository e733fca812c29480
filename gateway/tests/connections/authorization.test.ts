import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caller, oauth2Input } from '../../testing/core.ts';
import { core, double, withCore } from '../../testing/withCore.ts';

withCore();
let count = 0;
let acme = caller('acme');
beforeEach(async () => {
  count += 1;
  acme = caller(`acme-${count}`);
  await core.connections.create(
    acme,
    oauth2Input(double, { oauth_flow_type: 'authorization_code', authorization_url: double.authorizationUrl }),
  );
});
afterEach(() => {
  double.testStatus(200);
  double.options.refreshTokens = true;
  core.system.at('authorize:after-exchange', undefined);
  core.system.at('authorize:after-save', undefined);
});

const statusOf = async () => (await core.connections.get(acme, 'crm')).status;
const authorize = async () => double.agree((await core.connections.authorize(acme, 'crm')).authorization_url);
const exchanges = () => double.calls.filter(({ form }) => form.grant_type === 'authorization_code').length;

describe('the authorization code flow', () => {
  it('E22 goes through its statuses, and hands out a token at the end', async () => {
    expect(await statusOf()).toBe('not_connected');
    const answer = await authorize();
    expect(await statusOf()).toBe('waiting_callback');
    let inBetween = '';
    core.system.at('authorize:after-save', async () => void (inBetween = await statusOf()));
    const report = await core.connections.callback('crm', answer);
    expect(inBetween).toBe('testing');
    expect(report).toEqual({ http: 200, status: 'completed', connection: 'crm', message: expect.any(String) });
    const { access_token } = await core.connections.credentials(acme, 'crm');
    expect(double.isValid(access_token)).toBe(true);
    expect(await core.value(`select test_result from callbacks where org_id = $1`, [acme.organisation])).toBe(
      'success',
    );
  });

  it('E26 works for two organisations with one name, each by its own state', async () => {
    const other = caller(`other-${count}`);
    await core.connections.create(
      other,
      oauth2Input(double, { oauth_flow_type: 'authorization_code', authorization_url: double.authorizationUrl }),
    );
    const mine = await authorize();
    await core.connections.callback('crm', mine);
    expect([await statusOf(), (await core.connections.get(other, 'crm')).status]).toEqual([
      'completed',
      'not_connected',
    ]);
  });

  it('E24 takes no state that is tampered with, expired, used, missing, or of another connection', async () => {
    const before = exchanges();
    const { code, state } = await authorize();
    const flipped = `${state.slice(0, -1)}${state.endsWith('A') ? 'B' : 'A'}`;
    for (const bad of [flipped, state.slice(1), '', undefined, `${state}x`, 'x'.repeat(43)])
      expect(await core.connections.callback('crm', { code, ...(bad !== undefined && { state: bad }) })).toMatchObject({
        http: 400,
      });
    expect(await core.connections.callback('other', { code, state })).toMatchObject({ http: 400, status: undefined });
    expect(await core.connections.callback('a\0b', { code, state })).toMatchObject({ http: 400 });
    await core.database.query(`update authorizations set expires_at = now() - interval '1 second' where org_id = $1`, [
      acme.organisation,
    ]);
    expect(await core.connections.callback('crm', { code, state })).toMatchObject({ http: 400 });
    expect(exchanges()).toBe(before);
    const again = await authorize();
    expect(await core.connections.callback('crm', again)).toMatchObject({ http: 200 });
    expect(await core.connections.callback('crm', again)).toMatchObject({ http: 400 });
    expect(exchanges()).toBe(before + 1);
    expect(await statusOf()).toBe('completed');
  });

  it('E24 does not open the verifier of a row that was moved to another organisation', async () => {
    const answer = await authorize();
    const thief = caller(`thief-${count}`);
    await core.connections.create(
      thief,
      oauth2Input(double, { oauth_flow_type: 'authorization_code', authorization_url: double.authorizationUrl }),
    );
    await core.connections.authorize(thief, 'crm');
    await core.database.query(
      `update authorizations set org_id = $2, generation = (select generation from connections where org_id = $2) where org_id = $1`,
      [acme.organisation, thief.organisation],
    );
    const before = exchanges();
    await expect(core.connections.callback('crm', answer)).rejects.toThrow();
    expect(exchanges()).toBe(before);
  });

  it('E25 writes its state and code into no message, list, log or row', async () => {
    const { code, state } = await authorize();
    const reports = [
      await core.connections.callback('crm', { code, state }),
      await core.connections.callback('crm', { code, state }),
    ];
    const tables = ['authorizations', 'callbacks', 'audit', 'connections'];
    const rows = await Promise.all(tables.map((table) => core.database.query(`select * from ${table}`)));
    const all = JSON.stringify([
      reports,
      rows.map((result) => result.rows),
      core.system.lines,
      await core.connections.list(acme),
    ]);
    expect([state, code].filter((hidden) => all.includes(hidden))).toEqual([]);
  });

  it('E27 fails with what the provider says, on one line and without what looks like a secret', async () => {
    const { state } = await authorize();
    const query = { state, error: 'access_denied', error_description: 'You said <b>no</b>\r\nclient_secret=marked' };
    const report = await core.connections.callback('crm', query);
    expect(report).toMatchObject({
      http: 400,
      status: 'failed',
      message: expect.stringContaining('access_denied: You said <b>no</b>'),
    });
    expect(report.message).not.toMatch(/[\r\n]|marked/);
    expect(await core.connections.get(acme, 'crm')).toMatchObject({ status: 'failed', status_message: report.message });
  });

  it('E28 sends the same redirect address to both ends, made of the public URL', async () => {
    const { authorization_url: url } = await core.connections.authorize(acme, 'crm');
    const expected = 'https://gateway.example/api/oauth/callback/crm';
    expect(new URL(url).searchParams.get('redirect_uri')).toBe(expected);
    await core.connections.callback('crm', double.agree(url));
    expect(double.calls.at(-1)?.form.redirect_uri).toBe(expected);
  });

  it('E29 voids the state by a second authorisation and by a change', async () => {
    const first = await authorize();
    const second = await authorize();
    expect(await core.connections.callback('crm', first)).toMatchObject({ http: 400 });
    await core.connections.update(acme, 'crm', { scopes: 'more' });
    expect(await core.connections.callback('crm', second)).toMatchObject({ http: 400 });
    expect(await statusOf()).toBe('not_connected');
  });

  it('E29 exchanges once for two callbacks with one state', async () => {
    const before = exchanges();
    const answer = await authorize();
    const reports = await Promise.all([1, 2, 3].map(() => core.connections.callback('crm', answer)));
    expect(reports.map(({ http }) => http).sort()).toEqual([200, 400, 400]);
    expect(exchanges()).toBe(before + 1);
  });

  it('E29 throws the tokens away if the connection was authorised anew during the exchange', async () => {
    const first = await authorize();
    let second = { code: '', state: '' };
    core.system.at('authorize:after-exchange', async () => {
      core.system.at('authorize:after-exchange', undefined);
      second = await authorize();
    });
    expect(await core.connections.callback('crm', first)).toMatchObject({ http: 400, status: undefined });
    expect(await statusOf()).toBe('waiting_callback');
    expect(await core.connections.callback('crm', second)).toMatchObject({ http: 200, status: 'completed' });
  });

  it('E30 is ended by cancel at once, and by its deadline if nobody comes', async () => {
    const answer = await authorize();
    expect((await core.connections.cancel(acme, 'crm')).status).toBe('not_connected');
    expect(await core.connections.callback('crm', answer)).toMatchObject({ http: 400 });
    await expect(core.connections.cancel(acme, 'crm')).rejects.toMatchObject({ code: 'conflict' });
    const late = await authorize();
    await core.endOverdue();
    expect(await statusOf()).toBe('waiting_callback');
    await core.database.query(
      `update connections set status_deadline = now() - interval '1 second' where org_id = $1`,
      [acme.organisation],
    );
    await core.endOverdue();
    expect(await statusOf()).toBe('not_connected');
    expect(await core.connections.callback('crm', late)).toMatchObject({ http: 400 });
  });

  it('E31 E46 fails for 401, 403 and silence with three messages, and keeps the tokens', async () => {
    const messages = new Set<string>();
    for (const status of [401, 403, 503] as const) {
      double.testStatus(status);
      const report = await core.connections.callback('crm', await authorize());
      expect(report).toMatchObject({ http: 400, status: 'failed' });
      messages.add(report.message);
      const stored = await core.secrets.read({ organisation: acme.organisation, connection: 'crm', field: 'tokens' });
      expect(stored?.value).toContain('refresh_token');
    }
    expect(messages.size).toBe(3);
    double.testStatus(200);
    expect((await core.connections.refresh(acme, 'crm')).status).toBe('completed');
    expect(core.told.at(-2)).toMatchObject({ type: 'recovered' });
  });

  it('E32 is completed without a refresh token, and warns when it ends', async () => {
    double.options.refreshTokens = false;
    const report = await core.connections.callback('crm', await authorize());
    expect(report).toMatchObject({
      http: 200,
      status: 'completed',
      warning: expect.stringMatching(/no refresh token.*\d{4}-\d\d-\d\dT/),
    });
    await expect(core.connections.refresh(acme, 'crm')).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await statusOf()).toBe('completed');
  });

  it('E19 is not begun for a connection that needs none', async () => {
    await core.connections.create(acme, oauth2Input(double, { connection_name: 'machine' }));
    await expect(core.connections.authorize(acme, 'machine')).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
