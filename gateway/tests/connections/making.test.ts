import { describe, expect, it } from 'vitest';
import type { ConnectionInput } from '../../src/connections/types.ts';
import { startProvider } from '../../testing/provider.ts';
import { acme, codeFlow, input, other, refusal, withTwoOrganisations } from '../../testing/twoOrganisations.ts';
import { core, double } from '../../testing/withCore.ts';

withTwoOrganisations();

describe('making a connection', () => {
  it('E1 works for each flow, and shows its callback URL where it has one', async () => {
    const { connections } = core;
    const withSecret = await connections.create(acme, input());
    expect(withSecret).toMatchObject({
      status: 'completed',
      org_id: acme.organisation,
      redirect_uri: null,
      has_client_secret: true,
    });
    const byCode = await connections.create(acme, codeFlow({ connection_name: 'code' }));
    expect(byCode).toMatchObject({
      status: 'not_connected',
      redirect_uri: 'https://gateway.example/api/oauth/callback/code',
    });
    const { refresh_token } = double.issue();
    const byToken = await connections.create(
      acme,
      input({ connection_name: 'token', oauth_flow_type: 'refresh_token', refresh_token }),
    );
    expect(byToken).toMatchObject({ status: 'completed' });
    const { connections: listed, count: total } = await connections.list(acme, { includeGlobal: false });
    expect(listed.map((one) => one.connection_name)).toEqual(['code', 'crm', 'token']);
    expect(total).toBe(3);
    await connections.delete(acme, 'code');
    expect(await refusal(connections.get(acme, 'code'))).toMatchObject({ code: 'not_found' });
  });

  it.each(['', 'a b', 'a/b', 'a.b', '١', 'a\n', 'x'.repeat(101), '..', '%2e%2e', 'a\0'])(
    'E2 refuses the name %j and names the field',
    async (name) => {
      expect(await refusal(core.connections.create(acme, input({ connection_name: name })))).toMatchObject({
        code: 'invalid_input',
        fields: ['connection_name'],
      });
    },
  );

  const wrong: [string, () => unknown, string[]][] = [
    ['no secret for client_credentials', () => input({ client_secret: '' }), ['client_secret']],
    ['no refresh token for its flow', () => input({ oauth_flow_type: 'refresh_token' }), ['refresh_token']],
    ['no authorization URL for its flow', () => codeFlow({ authorization_url: '' }), ['authorization_url']],
    ['no token URL', () => input({ token_url: '' }), ['token_url']],
    ['a token URL over http', () => input({ token_url: 'http://login.example.com/t' }), ['token_url']],
    ['a token URL with a password', () => input({ token_url: 'https://a:b@login.example.com/t' }), ['token_url']],
    ['a private token URL', () => input({ token_url: 'https://169.254.169.254/t' }), ['token_url']],
    ['a private test URL', () => input({ settings: { test_url: 'https://10.0.0.1/' } }), ['settings.test_url']],
    ['an unknown setting', () => input({ settings: { hack: 1 } }), ['settings']],
    ['an unknown flow', () => input({ oauth_flow_type: 'password' as never }), ['oauth_flow_type']],
    ['an unknown field', () => ({ ...input(), role: 'admin' }), ['role']],
    ['a status', () => ({ ...input(), status: 'completed' }), ['status']],
    ['a number as client id', () => input({ client_id: 5 as never }), ['client_id']],
    ['a line break in the client id', () => input({ client_id: 'a\r\nb' }), ['client_id']],
    [
      'Aspire without environment',
      () => ({
        connection_name: 'a',
        provider: 'aspire',
        oauth_flow_type: 'client_credentials',
        client_id: 'i',
        client_secret: 's',
      }),
      ['environment'],
    ],
    ['Aspire with a token URL', () => input({ provider: 'aspire', environment: 'demo', settings: {} }), ['token_url']],
    ['no object', () => [], ['']],
  ];
  it.each(wrong)('E3 refuses %s', async (_what, make, fields) => {
    const calls = double.calls.length;
    expect(await refusal(core.connections.create(acme, make() as ConnectionInput))).toMatchObject({
      code: 'invalid_input',
      fields,
    });
    expect(double.calls).toHaveLength(calls);
  });

  it('E4 refuses a name that is taken, and the first secret still works', async () => {
    await core.connections.create(acme, input());
    expect(await refusal(core.connections.create(acme, input({ client_secret: 'another' })))).toMatchObject({
      code: 'conflict',
    });
    await core.connections.refresh(acme, 'crm');
    expect(double.calls.at(-1)?.form.client_secret).toBe('secret-of-client-1');
  });

  it('E5 keeps the secrets of two organisations with one name apart', async () => {
    await core.connections.create(acme, codeFlow({ client_secret: 'secret-of-acme' }));
    await core.connections.create(other, codeFlow({ client_secret: 'secret-of-other' }));
    const read = async (organisation: string) =>
      (await core.secrets.read({ organisation, connection: 'crm', field: 'client_secret' }))?.value;
    expect([await read(acme.organisation), await read(other.organisation)]).toEqual([
      'secret-of-acme',
      'secret-of-other',
    ]);
  });

  it('E6 refuses a name that differs in case only', async () => {
    await core.connections.create(acme, codeFlow({ connection_name: 'aspire' }));
    expect(await refusal(core.connections.create(acme, codeFlow({ connection_name: 'Aspire' })))).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('"aspire"'),
    });
  });

  it('E21 chooses no provider by what a URL contains', async () => {
    const made = await core.connections.create(
      acme,
      codeFlow({ authorization_url: `${double.authorizationUrl}/aspire/cloud-api.youraspire.com` }),
    );
    expect(made.provider).toBe('oauth2');
  });

  it('E33 fails with a refresh token that the provider refuses', async () => {
    const made = await core.connections.create(
      acme,
      input({ oauth_flow_type: 'refresh_token', refresh_token: 'made up' }),
    );
    expect(made).toMatchObject({ status: 'failed', status_message: expect.stringContaining('invalid_grant') });
  });

  it.each(['__proto__', 'constructor', 'api-keys', 'oauth-configs', 'global'])(
    'E63 takes %s for a name like any other',
    async (name) => {
      await core.connections.create(acme, codeFlow({ connection_name: name, client_secret: `of ${name}` }));
      expect((await core.connections.get(acme, name)).connection_name).toBe(name);
      expect(
        (await core.secrets.read({ organisation: acme.organisation, connection: name, field: 'client_secret' }))?.value,
      ).toBe(`of ${name}`);
    },
  );
});

describe('changing a connection', () => {
  const changes: [string, Record<string, unknown>][] = [
    ['client_id', { client_id: 'another' }],
    ['client_secret', { client_secret: 'another' }],
    ['flow', { oauth_flow_type: 'authorization_code', authorization_url: 'https://login.example.com/a' }],
    ['token_url', { token_url: 'https://login.example.com/t' }],
    ['scopes', { scopes: 'more' }],
    ['settings', { settings: { default_lifetime: 60 } }],
  ];
  it.each(changes)('E8 of the %s asks for a new connection', async (_field, change) => {
    await core.connections.create(acme, input());
    expect((await core.connections.update(acme, 'crm', change)).status).toBe('not_connected');
    expect(await refusal(core.connections.credentials(acme, 'crm'))).toMatchObject({ code: 'connection_not_ready' });
  });

  it('E8 of the description changes nothing else', async () => {
    const before = await core.connections.create(acme, input());
    const after = await core.connections.update(acme, 'crm', { description: 'ours', client_id: before.client_id });
    expect(after).toMatchObject({ status: 'completed', description: 'ours' });
    await core.connections.credentials(acme, 'crm');
  });

  it('E9 keeps the secret that is not given', async () => {
    await core.connections.create(acme, input());
    await core.connections.update(acme, 'crm', { scopes: 'more' });
    expect((await core.connections.connect(acme, 'crm')).status).toBe('completed');
    expect(double.calls.at(-1)?.form).toMatchObject({ client_secret: 'secret-of-client-1', scope: 'more' });
  });

  it.each([
    'status',
    'client_secret_ref',
    'oauth_response_ref',
    'org_id',
    'created_at',
    'created_by',
    'redirect_uri',
    'connection_name',
    'provider',
    'refresh_token',
    'nonsense',
  ])('E9 of %s is refused, not ignored', async (field) => {
    await core.connections.create(acme, codeFlow());
    expect(await refusal(core.connections.update(acme, 'crm', { [field]: 'x' }))).toMatchObject({
      code: 'invalid_input',
      fields: [field],
    });
  });

  it('sends no token of one client to the server of another', async () => {
    const { refresh_token } = double.issue();
    await core.connections.create(acme, input({ oauth_flow_type: 'refresh_token', refresh_token }));
    const elsewhere = await startProvider();
    await core.connections.update(acme, 'crm', { client_id: 'another' });
    expect(await refusal(core.connections.connect(acme, 'crm'))).toMatchObject({ code: 'invalid_input' });
    expect(elsewhere.seen.size).toBe(0);
    await elsewhere.close();
  });
});
