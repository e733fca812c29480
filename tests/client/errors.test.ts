import type { AspireError } from '../../src/aspire/model/result';
import { createServices } from '../../src/aspire/client/services';
import { list } from '../../src/aspire/operations/list/list';
import { call } from '../../src/aspire/operations/call';
import { fakeSystem, type Scripted } from '../fakeSystem';
import { connected, createProperty, listProperties } from '../sampleOperations';
import { sessionOf } from '../fakeAuth';

async function errorOf(
  method: 'read' | 'write',
  answer: Scripted,
  input: Record<string, unknown> = {},
): Promise<AspireError> {
  const services = createServices(fakeSystem(() => answer));
  const result =
    method === 'read'
      ? await list(sessionOf(connected, services), listProperties, input)
      : await call(sessionOf(connected, services), createProperty, { PropertyName: 'Plaza', ...input });
  if (!result.isFailure) throw new Error(`a failure was expected, not ${JSON.stringify(result.value)}`);
  return result.error;
}

const broken = { fault: { code: 'ECONNRESET', reached: 'maybe' } } as const;
const refused = { fault: { code: 'ECONNREFUSED', reached: 'no' } } as const;

describe('the error table', () => {
  it.each<[string, 'read' | 'write', Scripted, string, string | RegExp]>([
    [
      '400 with a list of messages',
      'write',
      { status: 400, text: '["The PropertyName field is required."]' },
      'UserInputError',
      'Aspire refused to create the property: "The PropertyName field is required." Fill in Property name.',
    ],
    [
      '400 with a bare string',
      'write',
      { status: 400, text: '"BranchID is invalid: 99"' },
      'UserInputError',
      'Aspire refused to create the property: "BranchID is invalid: 99" Check Branch ID.',
    ],
    [
      '400 without a word',
      'write',
      { status: 400 },
      'UserInputError',
      'Aspire refused to create the property (status 400) and gave no reason',
    ],
    ['409', 'write', { status: 409, text: '"Already there"' }, 'UserInputError', /"Already there"/],
    ['422', 'write', { status: 422, text: '{"title":"Unfit"}' }, 'UserInputError', /"Unfit"/],
    [
      '403',
      'write',
      { status: 403, text: 'Forbidden' },
      'UserInputError',
      'The API client may not create the property: its scope lacks POST for Properties. In Aspire, open Administration > ' +
        'Application > API, edit the client, tick POST for Properties and save.',
    ],
    [
      '404',
      'read',
      { status: 404 },
      'UserInputError',
      'Aspire found nothing at GET /Properties when asked to list the properties (status 404). Check the IDs.',
    ],
    ['405', 'write', { status: 405, text: '"no such verb"' }, 'UserInputError', /no such verb/],
    ['405 without a reason', 'write', { status: 405, text: '' }, 'UserInputError', /does not take POST there/],
    ['408 on a read', 'read', { status: 408 }, 'ApiError', /took too long/],
    ['429 on a read', 'read', { status: 429 }, 'ApiError', /too many requests/],
    ['429 on a write, which changed nothing', 'write', { status: 429 }, 'ApiError', /too many requests/],
    [
      '500 on a read',
      'read',
      { status: 500, text: '{"StatusCode":500,"Message":"Internal Server Error"}' },
      'ApiError',
      /status 500: "Internal Server Error"/,
    ],
    [
      '504 with a web page',
      'read',
      { status: 504, text: '<html><title>Gateway Time-out</title></html>' },
      'ApiError',
      /status 504: "Gateway Time-out"/,
    ],
    ['a broken connection on a read', 'read', broken, 'ApiError', /the connection to Aspire broke \(ECONNRESET\)/],
    ['an unreachable Aspire', 'read', refused, 'ApiError', /could not be reached \(ECONNREFUSED\)/],
    ['an unreachable Aspire on a write, which changed nothing', 'write', refused, 'ApiError', /Nothing was changed/],
    [
      '500 on a write',
      'write',
      { status: 500 },
      'UserInputError',
      /It may have been saved: look before you run it again/,
    ],
    ['a broken connection on a write', 'write', broken, 'UserInputError', /It may have been saved/],
    ['a redirect', 'read', { status: 302 }, 'ApiError', /status 302/],
    [
      'a web page where a list belongs',
      'read',
      { text: '<html><title>Sign in</title></html>' },
      'ApiError',
      /another reply belongs/,
    ],
    [
      'an empty body where a list belongs',
      'read',
      { text: '' },
      'ApiError',
      /an empty body where another reply belongs/,
    ],
    ['a list that was cut off', 'read', { text: '[{"PropertyID":1},{"Prop' }, 'ApiError', /another reply belongs/],
    [
      'a reply to a write that was cut off',
      'write',
      { text: '{"PropertyID":' },
      'UserInputError',
      /may have been saved/,
    ],
    ['a web page in answer to a write', 'write', { text: '<html></html>' }, 'UserInputError', /may have been saved/],
  ])('says what %s means', async (_, method, answer, tag, message) => {
    const error = await errorOf(method, answer);
    expect(error._tag).toBe(tag);
    expect(error.message).toMatch(
      typeof message === 'string' ? new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) : message,
    );
  });

  it('carries status, method, path and messages for manual error handling, and no query values', async () => {
    const error = await errorOf(
      'read',
      { status: 400, text: '"bad filter"' },
      { filter: "Email eq 'private@example.com'" },
    );
    expect(error.response).toEqual({
      code: 'refused_by_aspire',
      method: 'GET',
      path: '/Properties',
      status: 400,
      messages: ['bad filter'],
      attempts: 1,
    });
    expect(JSON.stringify(error)).not.toContain('private');
  });

  it('never repeats the bearer, whatever Aspire echoes', async () => {
    const token = String(connected.auth?.user.access_token);
    const echoes = JSON.stringify([
      `Bearer ${token}`,
      encodeURIComponent(token),
      Buffer.from(token).toString('base64'),
      'refresh-token-of-the-context',
    ]);
    const error = JSON.stringify(await errorOf('write', { status: 400, text: echoes }));
    for (const part of [token, token.split('.')[1] ?? '', 'refresh-token-of-the-context'])
      expect(error).not.toContain(part);
  });

  it('never repeats a password of the input', async () => {
    const services = createServices(
      fakeSystem(() => ({ status: 400, text: '"Password Correct-Horse-7 is too weak"' })),
    );
    const operation = { ...createProperty, body: { Password: { type: 'string' } } } as const;
    const result = await call(sessionOf(connected, services), operation, { Password: 'Correct-Horse-7' });
    expect(JSON.stringify(result)).not.toContain('Correct-Horse');
    expect(JSON.stringify(result)).toContain('is too weak');
  });
});
