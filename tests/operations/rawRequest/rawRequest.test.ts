import fc from 'fast-check';
import { rawRequest } from '../../../src/aspire/operations/rawRequest/rawRequest';
import { createServices } from '../../../src/aspire/client/services';
import { bearerOf, context, hour, sessionOf, setUp, start } from '../../fakeAuth';
import { fakeSystem, json, jwt, type Scripted } from '../../fakeSystem';
import { connected } from '../../sampleOperations';

fc.configureGlobal({ seed: 20 });

const host = 'clouddemo-api.youraspire.com';

async function send(input: unknown, answer: () => Scripted = () => json([])) {
  const system = fakeSystem(answer);
  const result = await rawRequest(sessionOf(connected, createServices(system)), input);
  return { result, sent: system.sent };
}

const get = (more: object = {}) => ({ method: 'GET', url: '/Properties', ...more });
const post = (body: unknown, more: object = {}) => ({ method: 'POST', url: '/Tags', body, ...more });

describe('what a raw request sends', () => {
  it('carries the access token, to the environment of the authentication alone', async () => {
    const { sent } = await send(get({ url: '/Properties?$top=1', query: [{ name: '$skip', value: '2' }] }));
    expect(sent).toEqual([
      expect.objectContaining({
        method: 'GET',
        url: `https://${host}/Properties?$top=1&$skip=2`,
        headers: { Accept: '*/*' },
        bearer: connected.auth?.user.access_token,
      }),
    ]);
  });

  it.each(['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'])('may be a %s', async (method) => {
    const { sent } = await send({ method, url: '/OpportunityTags/1' });
    expect(sent).toEqual([expect.objectContaining({ method })]);
    expect((await send({ method: method.toLowerCase(), url: '/OpportunityTags/1' })).sent).toHaveLength(1);
  });

  it.each([
    [
      'JSON as it is written',
      { json: '{"ID": 12345678901234567890}' },
      '{"ID": 12345678901234567890}',
      'application/json',
    ],
    ['JSON from a step before', { json: { a: [1] } }, '{"a":[1]}', 'application/json'],
    [
      'form fields',
      {
        form: [
          { name: 'Name', value: 'Spring & fall = 100%+' },
          { name: 'Name', value: 'ü' },
          { name: 'Empty', value: '' },
        ],
      },
      'Name=Spring+%26+fall+%3D+100%25%2B&Name=%C3%BC&Empty=',
      'application/x-www-form-urlencoded',
    ],
    ['plain text', { text: 'a,b\n1,2' }, 'a,b\n1,2', 'text/plain; charset=utf-8'],
    ['an empty text', { text: '' }, '', 'text/plain; charset=utf-8'],
  ])('has a body of %s', async (_, body, text, type) => {
    const { sent } = await send(post(body));
    expect(sent[0]).toMatchObject({ body: text, headers: { 'content-type': type } });
  });

  it('has no body and names no type where none is given', async () => {
    for (const body of [undefined, {}]) {
      const { sent } = await send(post(body));
      expect(sent[0]?.body).toBeUndefined();
      expect(sent[0]?.headers).not.toHaveProperty('content-type');
    }
  });

  it('has the type that a header names', async () => {
    const { sent } = await send(post({ text: 'a,b' }, { headers: [{ name: 'Content-Type', value: 'text/csv' }] }));
    expect(sent[0]?.headers).toMatchObject({ 'content-type': 'text/csv' });
  });

  it('takes numbers and truth values in the query as they are written', async () => {
    const query = [{ name: '$top', value: 5 }, { name: 'x', value: true }, { name: 'y' }];
    expect((await send(get({ query }))).sent[0]?.url).toBe(`https://${host}/Properties?$top=5&x=true&y=`);
  });

  it.each<[string, object]>([
    ['Method', { method: 'TRACE' }],
    ['Method', { method: undefined }],
    ['URL', { url: undefined }],
    ['URL', { url: 'https://evil.com/' }],
    ['URL', { url: '/..//evil.com' }],
    ['Body', { method: 'POST', body: 'text' }],
    ['Body', { method: 'POST', body: { json: '{}', text: '' } }],
    ['Body', { method: 'POST', body: { xml: '<a/>' } }],
    ['JSON', { method: 'POST', body: { json: "{'a': 1}" } }],
    ['Plain text', { method: 'POST', body: { text: 5 } }],
    ['Body', { body: { text: 'x' } }],
    ['Authorization', { headers: [{ name: 'Authorization', value: 'Bearer a-secret' }] }],
    ['access tokens', { method: 'POST', url: '/Authorization' }],
    ['access tokens', { method: 'POST', url: '/authorization/RefreshToken' }],
    ['access tokens', { method: 'POST', url: '/%41uthorization' }],
    ['body.form', { method: 'POST', body: { form: 'Name=A' } }],
    ['body.form', { method: 'POST', body: { form: [{ value: 'A' }] } }],
    ['body.form', { method: 'POST', body: { form: [{ name: 'A', value: { a: 1 } }] } }],
    ['half a character', { method: 'POST', body: { form: [{ name: 'A', value: '\ud800' }] } }],
    ['urll', { urll: '/' }],
  ])('is nothing, and the error names %s, for %j', async (words, more) => {
    const { result, sent } = await send(get(more));
    expect(result).toMatchObject({ error: { _tag: 'UserInputError', message: expect.stringContaining(words) } });
    expect(JSON.stringify(result)).not.toContain('a-secret');
    expect(sent).toHaveLength(0);
  });

  it('never goes to another host, whatever the input holds', async () => {
    const text = fc.oneof(
      fc.constantFrom(`https://${host}`, '//evil.com', '@evil.com', '/Tags', '\\', '..', ':8443', '.evil.com'),
      fc.webUrl(),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const url = fc.array(text, { maxLength: 4 }).map((parts) => parts.join(''));
    const pairs = fc.array(fc.record({ name: text, value: text }), { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(url, pairs, pairs, async (target, query, headers) => {
        const { sent } = await send({ method: 'GET', url: target, query, headers });
        for (const request of sent) {
          expect(new URL(request.url).host).toBe(host);
          expect(new URL(request.url).protocol).toBe('https:');
          expect(request.bearer).toBe(connected.auth?.user.access_token);
          expect(Object.keys(request.headers ?? {}).filter((name) => /^(host|authorization)$/i.test(name))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a reply that is no success', () => {
  const failing = (status: number, text = '["No."]') => send(get(), () => ({ status, text }));
  const given = (status: number) => send(get({ fail_on_error_status: false }), () => ({ status, text: '["No."]' }));

  it.each([
    [400, 'UserInputError', 'Aspire refused to carry out GET /Properties: "No."'],
    [403, 'UserInputError', 'tick GET for Properties'],
    [404, 'UserInputError', 'No.'],
    [409, 'UserInputError', 'No.'],
    [503, 'ApiError', 'status 503'],
    [302, 'ApiError', 'status 302'],
  ])('%d fails by the error table as %s', async (status, tag, words) => {
    const { result } = await failing(status);
    expect(result).toMatchObject({ error: { _tag: tag, message: expect.stringContaining(words) } });
  });

  it.each([302, 400, 403, 404, 409, 503])('%d is given back when told so', async (status) => {
    const { result } = await given(status);
    expect(result).toMatchObject({ value: { status, body: ['No.'], body_type: 'json' } });
  });

  it('401 is answered with a new token first, and given back only when that is refused as well', async () => {
    const { services, system, fresh } = setUp((url, index) =>
      url.includes('Authorization') ? fresh() : index === 0 ? { status: 401 } : json([1]),
    );
    const ctx = context({ access_token: jwt(start + 10 * hour, 'stored'), refresh_token: 'R0' });
    expect(await rawRequest(sessionOf(ctx, services), get())).toMatchObject({ value: { status: 200, body: [1] } });
    expect(system.sent).toHaveLength(3);
    const refusing = setUp((url) => (url.includes('Authorization') ? refusing.fresh() : { status: 401, text: '"no"' }));
    const result = await rawRequest(sessionOf(ctx, refusing.services), get({ fail_on_error_status: false }));
    expect(result).toMatchObject({ value: { status: 401, body: 'no' } });
  });

  it('to a write whose fate is unknown is not tried again', async () => {
    const { result, sent } = await send(post({ json: '{}' }), () => ({
      fault: { code: 'ECONNRESET', reached: 'maybe' },
    }));
    expect(result).toMatchObject({
      error: { _tag: 'UserInputError', message: expect.stringContaining('may have been') },
    });
    expect(sent).toHaveLength(1);
  });
});

describe('secrets in a reply', () => {
  it('are taken out of body, headers and errors, however they are written', async () => {
    const token = connected.auth?.user.access_token ?? '';
    const refresh = connected.auth?.user.refresh_token ?? '';
    const escaped = [...token].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    const texts = [
      JSON.stringify({ echoed: `Bearer ${token}`, refresh }),
      `plain ${token}`,
      `{"hidden":"${escaped}"}`,
      JSON.stringify({ base64: Buffer.from(`x${token}`).toString('base64') }),
    ];
    for (const text of texts) {
      for (const status of [200, 400]) {
        for (const fail_on_error_status of [true, false]) {
          const headers = { 'x-echo': token, 'set-cookie': 'session=as-good-as-a-token' };
          const { result } = await send(get({ fail_on_error_status }), () => ({ status, text, headers }));
          const told = JSON.stringify(result);
          for (const secret of [token, refresh, 'as-good-as', Buffer.from(token).toString('base64').slice(4, -4)])
            expect(told).not.toContain(secret);
        }
      }
    }
  });

  it('are taken out when the token was renewed for this very request', async () => {
    const { services, fresh } = setUp((url) =>
      url.includes('Authorization') ? fresh() : { text: JSON.stringify(jwt(start + 24 * hour, 'T1')) },
    );
    const ctx = context({ access_token: jwt(start - hour), refresh_token: 'R0' });
    const result = await rawRequest(sessionOf(ctx, services), get());
    expect(result).toMatchObject({ value: { body: '[hidden]' } });
    expect((await bearerOf(ctx, services)).token).toBe(jwt(start + 24 * hour, 'T1'));
  });
});
