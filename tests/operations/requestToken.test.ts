import { createServices } from '../../src/aspire/client/services';
import { newDeadline } from '../../src/aspire/client/session';
import { requestToken } from '../../src/aspire/operations/requestToken';
import { fakeSystem, json, jwt, type Scripted } from '../fakeSystem';

const start = Date.UTC(2026, 3, 8, 12);
const form = { client_id: 'client', client_secret: 'very-secret-value', environment: 'demo' };

async function run(input: unknown, answer: Scripted = json({ Token: 'opaque', RefreshToken: 'R1' })) {
  const system = fakeSystem(() => answer, { start });
  const services = createServices(system);
  return { result: await requestToken({ services, deadline: newDeadline(services) }, input), sent: system.sent };
}

it('answers in the words of OAuth2', async () => {
  const token = jwt(start + 7200_000);
  const { result, sent } = await run({ auth_form_input: form }, json({ Token: token, RefreshToken: 'R1' }));
  expect(result).toMatchObject({
    isSuccess: true,
    value: {
      status_code: 200,
      headers: {},
      body: {
        access_token: token,
        refresh_token: 'R1',
        token_type: 'Bearer',
        expires_in: 7200,
        expires_at: (start + 7200_000) / 1000,
        environment: 'demo',
        base_url: 'https://clouddemo-api.youraspire.com',
      },
    },
  });
  expect(sent).toEqual([
    {
      method: 'POST',
      url: 'https://clouddemo-api.youraspire.com/Authorization',
      path: '/Authorization',
      body: '{"ClientId":"client","Secret":"very-secret-value"}',
    },
  ]);
});

it('counts on 24 hours where the token does not tell', async () => {
  const { result } = await run({ auth_form_input: form });
  expect(result).toMatchObject({ value: { body: { expires_in: 86400, expires_at: start / 1000 + 86400 } } });
});

it.each([
  ['plain fields', form],
  [
    "Tray's # before a name",
    { auth_form_input: { '#client_id': 'client', '#client_secret': 'very-secret-value', '#environment': 'DEMO' } },
  ],
  ['an environment in any case', { auth_form_input: { ...form, environment: ' Demo ' } }],
  [
    'blanks around what was pasted',
    { auth_form_input: { ...form, client_id: ' client ', client_secret: 'very-secret-value\n' } },
  ],
])('takes %s', async (_, input) => {
  const { result, sent } = await run(input);
  expect(result).toMatchObject({ isSuccess: true, value: { body: { environment: 'demo' } } });
  expect(sent[0]?.body).toBe('{"ClientId":"client","Secret":"very-secret-value"}');
});

it.each<[string, unknown, string]>([
  ['Client ID', { auth_form_input: { ...form, client_id: '' } }, 'Fill in Client ID in'],
  ['Client Secret', { auth_form_input: { ...form, client_secret: undefined } }, 'Fill in Client Secret in'],
  ['both', { auth_form_input: {} }, 'Fill in Client ID and Client Secret in'],
  ['everything', undefined, 'Fill in Client ID and Client Secret in'],
  ['the environment', { auth_form_input: { ...form, environment: undefined } }, 'The Aspire environment is missing'],
  [
    'a known environment',
    { auth_form_input: { ...form, environment: 'staging' } },
    'There is no such Aspire environment "staging"',
  ],
])('says that %s is missing, and sends nothing', async (_, input, message) => {
  const { result, sent } = await run(input);
  expect(result).toMatchObject({
    isFailure: true,
    error: { _tag: 'UserInputError', message: expect.stringContaining(message) },
  });
  expect(sent).toHaveLength(0);
});

it.each([400, 401, 404])('says what to check when Aspire refuses with %i', async (status) => {
  const { result } = await run({ auth_form_input: form }, { status, text: '"very-secret-value is wrong"' });
  expect(result).toMatchObject({ isFailure: true, error: { _tag: 'UserInputError' } });
  const text = JSON.stringify(result);
  expect(text).toMatch(/Aspire \(demo\) refused the Client ID and Client Secret .*Check that both were copied whole/);
  expect(text).not.toContain('very-secret');
});

it.each<[string, Scripted]>([
  ['cannot be reached', { fault: { code: 'ENOTFOUND', reached: 'no' } }],
  ['does not answer in time', { fault: { code: 'TIMEOUT', reached: 'maybe' } }],
  ['fails', { status: 503 }],
  ['answers without a token', json({ Token: null })],
  ['answers with a token that no header can hold', json({ Token: 'two\nlines' })],
  ['answers with a web page', { text: '<html></html>' }],
])('names the environment when Aspire %s', async (_, answer) => {
  const { result } = await run({ auth_form_input: form }, answer);
  expect(result).toMatchObject({
    isFailure: true,
    error: { _tag: 'ApiError', message: expect.stringContaining('Aspire (demo) gave no access token') },
  });
});
