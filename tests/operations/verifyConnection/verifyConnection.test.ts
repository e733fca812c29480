import { readApi } from '../../../api/model/readApi';
import type { OperationRow } from '../../../src/aspire/model/operation';
import { createServices } from '../../../src/aspire/client/services';
import { verifyConnection } from '../../../src/aspire/operations/verifyConnection/verifyConnection';
import { versionGetApiVersion as version } from '../../../src/records/version.operations';
import { verifyConnectionRow } from '../../../src/records/verify_connection.row';
import { context, hour, minute, sessionOf, setUp, start } from '../../fakeAuth';
import { fakeSystem, json, jwt, type Scripted } from '../../fakeSystem';
import { listProperties } from '../../sampleOperations';

const token = jwt(start + 10 * hour, 'stored');
const stored = context({ access_token: token, refresh_token: 'R0-is-secret' });

const listOf = (name: string): OperationRow => ({
  ...listProperties,
  title: `List ${name}`,
  path: `/${name}`,
  resource: { name, singular: name, plural: name, key: [] },
});

const many = Array.from({ length: 93 }, (_, index) => listOf(`Resource${String.fromCharCode(65 + index)}x`));

function verify(
  input: unknown,
  {
    answer = () => json('1.0'),
    lists = [],
    environment = 'demo',
  }: { answer?: (url: string) => Scripted; lists?: readonly OperationRow[]; environment?: string } = {},
) {
  const system = fakeSystem(({ url }) => answer(url), { start });
  const ctx = context({ access_token: token, refresh_token: 'R0-is-secret', environment });
  const result = verifyConnection(
    sessionOf(ctx, createServices(system)),
    { version, lists: () => Promise.resolve(lists) },
    input,
  );
  return result.then((output) => ({ output, sent: system.sent, took: system.now() - start, waits: system.waits }));
}

describe('a check of the connection', () => {
  it('tells how long the token lasts, and that it was used as it is', async () => {
    const { output, sent } = await verify({});
    expect(output).toEqual(
      expect.objectContaining({
        value: {
          environment: 'demo',
          base_url: 'https://clouddemo-api.youraspire.com',
          api_version: '1.0',
          token: {
            expires_at: new Date(start + 10 * hour).toISOString(),
            expires_in_seconds: 36_000,
            refreshed: false,
            reason: 'fresh',
          },
        },
      }),
    );
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['due', jwt(start + 20 * minute)],
    ['expired', jwt(start - hour)],
    ['no token', undefined],
    ['unknown expiry', 'opaque-token'],
  ])('tells that the token was renewed, and why: %s', async (reason, access_token) => {
    const { services, fresh } = setUp((url) => (url.includes('Authorization') ? fresh() : json('1.0')));
    const ctx = context({ access_token, refresh_token: 'R0' });
    const output = await verifyConnection(sessionOf(ctx, services), { version, lists: () => Promise.resolve([]) }, {});
    expect(output).toMatchObject({ value: { token: { refreshed: true, reason, expires_in_seconds: 86_400 } } });
  });

  it('tells that Aspire refused the stored token and took a new one', async () => {
    const { services, fresh } = setUp((url, index) =>
      url.includes('Authorization') ? fresh() : index === 0 ? { status: 401 } : json('1.0'),
    );
    const output = await verifyConnection(
      sessionOf(stored, services),
      { version, lists: () => Promise.resolve([]) },
      {},
    );
    expect(output).toMatchObject({
      value: {
        api_version: '1.0',
        token: { refreshed: true, reason: 'refused by Aspire', expires_in_seconds: 86_400 },
      },
    });
  });

  it('knows no expiry where nobody says one', async () => {
    const { services } = setUp(() => json('1.0'));
    const output = await verifyConnection(
      sessionOf(context({ access_token: 'opaque-token' }), services),
      { version, lists: () => Promise.resolve([]) },
      {},
    );
    expect(output).toMatchObject({
      value: { token: { expires_at: null, expires_in_seconds: null, reason: 'nothing to refresh with' } },
    });
  });

  it('takes a missing scope for the version for a sound connection', async () => {
    const { output } = await verify({}, { answer: () => ({ status: 403, text: 'Forbidden' }) });
    expect(output).toMatchObject({ value: { environment: 'demo', api_version: null } });
  });

  it.each([
    ['OauthRefreshError', { status: 401 }],
    ['ApiError', { status: 503 }],
    ['ApiError', { fault: { code: 'ECONNREFUSED', reached: 'no' as const } }],
  ])('fails with an %s where Aspire does not answer as it should', async (tag, scripted) => {
    const { output } = await verify({}, { answer: () => scripted });
    expect(output).toMatchObject({ error: { _tag: tag } });
  });

  it('never tells a token or a secret', async () => {
    const { output } = await verify(
      { check_resources: true },
      { lists: [listOf('Tags')], answer: (url) => (url.includes('Tags') ? json(`no ${token}`, 400) : json('1.0')) },
    );
    expect(output).toMatchObject({ value: { resources: [{ status: 400 }] } });
    expect(JSON.stringify(output)).not.toContain(token);
    expect(JSON.stringify(output)).not.toContain('R0-is-secret');
  });
});

describe('a check of the resources', () => {
  const answers: Record<string, Scripted> = {
    Tags: json([]),
    Jobs: { status: 403, text: 'Forbidden' },
    Routes: { status: 504 },
    Roles: { fault: { code: 'ECONNRESET', reached: 'maybe' } },
    Tasks: json(['The list is broken.'], 400),
  };
  const lists = Object.keys(answers).map(listOf);
  const answer = (url: string) => answers[/\/(\w+)(\?|$)/.exec(url)?.[1] ?? ''] ?? json('1.0');

  it('tells for each whether it may be read, may not, or whether that cannot be told', async () => {
    const { output } = await verify({ check_resources: true }, { lists, answer });
    expect(output).toMatchObject({
      value: {
        resources: [
          { resource: 'Tags', may_read: true, status: 200, problem: null },
          { resource: 'Jobs', may_read: false, status: 403, problem: expect.stringContaining('tick GET for Jobs') },
          { resource: 'Routes', may_read: null, status: 504, problem: expect.stringContaining('504') },
          { resource: 'Roles', may_read: null, status: null, problem: expect.stringContaining('ECONNRESET') },
          { resource: 'Tasks', may_read: null, status: 400, problem: expect.stringContaining('The list is broken.') },
        ],
        not_checked: [],
      },
    });
  });

  it('asks each list for one record, once', async () => {
    const { sent } = await verify({ check_resources: true }, { lists: many, environment: 'production' });
    const urls = sent.map(({ url }) => url).filter((url) => !url.includes('GetApiVersion'));
    expect(new Set(urls).size).toBe(93);
    expect(urls).toHaveLength(93);
    expect(urls.every((url) => url.endsWith('?$top=1'))).toBe(true);
  });

  it('asks no list when not told to', async () => {
    expect((await verify({}, { lists })).sent).toHaveLength(1);
    expect((await verify({ check_resources: false, resources: [] }, { lists })).sent).toHaveLength(1);
  });

  it.each([undefined, null, false, true, 'false'])(
    'asks the lists that are named and no others, where Check resources is %j',
    async (check_resources) => {
      const { output, sent } = await verify({ check_resources, resources: ['tags'] }, { lists, answer });
      expect(output).toMatchObject({ value: { resources: [{ resource: 'Tags' }], not_checked: [] } });
      expect(sent).toHaveLength(2);
    },
  );

  it('asks nothing where a name is no list, and says which was meant', async () => {
    const { output, sent } = await verify({ resources: ['Tag', 'Nothing'] }, { lists, answer });
    expect(output).toMatchObject({
      error: {
        _tag: 'UserInputError',
        message: expect.stringMatching(/"Tag"; did you mean Tags\? .*"Nothing"; a name is/),
      },
    });
    expect(sent).toHaveLength(0);
  });

  it('stays within the rate of the sandbox, ends before the deadline, and names what it did not come to', async () => {
    const { output, took, sent } = await verify({ check_resources: true }, { lists: many, environment: 'sandbox' });
    const { resources = [], not_checked = [] } = output.isSuccess ? output.value : {};
    expect(took).toBeLessThan(100_000);
    expect(sent.length).toBeLessThanOrEqual(10 + (50 * 100) / 60 + 2);
    expect(resources.length + not_checked.length).toBe(93);
    expect(resources.length).toBeGreaterThan(80);
    expect(not_checked).toEqual(many.slice(-not_checked.length).map(({ resource }) => resource.name));
  });

  it('ends where Aspire takes no token any more', async () => {
    const { output } = await verify(
      { check_resources: true },
      { lists, answer: (url) => (/GetApiVersion/.test(url) ? json('1.0') : { status: 401 }) },
    );
    expect(output).toMatchObject({ error: { _tag: 'OauthRefreshError' } });
  });
});

it('every list that Aspire has is checked, but for the contents of attachments', async () => {
  const expected = [...readApi().operations.values()].filter(
    ({ method, path, replies }) =>
      method === 'GET' && ['rows', 'texts'].includes(replies.kind) && path !== '/Attachments/AttachmentFileData',
  );
  expect(expected.length).toBeGreaterThan(90);
  const paths = (await verifyConnectionRow.lists()).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(expected.map(({ path }) => path)));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).not.toContain('/Attachments/AttachmentFileData');
  expect(paths).not.toContain('/Version/GetApiVersion');
});
