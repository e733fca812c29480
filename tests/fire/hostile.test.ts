import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import fc from 'fast-check';
import { connector } from '../../src/aspire/http/userAgent';
import type { CatalogEntry } from '../../src/aspire/model/catalog';
import { catalog } from '../../src/records/catalog';
import { createTrayRuntime } from '../../tools/run/trayRuntime';
import { context } from '../fakeAuth';
import { jwt } from '../fakeSystem';
import { frozen, inputsOf, type Schema } from './hostileInputs';
import { fieldsSentAsGiven, filePath, keyOfList, permitsOf } from './permits';
import { recordAspire, type Recorded, type RecordingAspire } from './recordingAspire';
import { findingsIn, findingsInBody, findingsOfRaw } from './findings';

// A listing of all pages and a check of all lists keep to Aspire's rate limit, which here nobody has.
jest.mock('../../src/aspire/http/rateLimiter', () => ({
  createRateLimiter: () => ({ acquire: () => Promise.resolve(true) }),
}));
// The address of a file may be one where nobody listens, which is tried again.
jest.mock('../../src/aspire/http/retryPolicy', () => ({
  ...jest.requireActual<object>('../../src/aspire/http/retryPolicy'),
  retryDelay: () => 0,
}));

/** Inputs for each operation. For a search in earnest: HOSTILE_RUNS=300 npx jest tests/fire/hostile */
const runs = Number(process.env.HOSTILE_RUNS ?? 10);
const seed = Number(process.env.HOSTILE_SEED ?? 1);

/** For a busy machine, in milliseconds. */
const patience = 30_000 + runs * 100;

const source = join(__dirname, '..', '..', 'src');
const token = jwt(Date.UTC(2100, 0), 'hostile');
const ctx = frozen(context({ access_token: token, expires_at: '2100-01-01T00:00:00Z' }));
const run = createTrayRuntime();

let aspire: RecordingAspire;
beforeAll(async () => {
  aspire = await recordAspire(keyOfList);
  process.env.ASPIRE_BASE_URL = aspire.url;
  if (!existsSync(join(source, 'properties_get', 'input.json'))) {
    const { writeSchemas } = await import('../../tools/schemas/writeSchemas');
    writeSchemas(join(source, '..'));
  }
}, patience);
afterAll(async () => {
  delete process.env.ASPIRE_BASE_URL;
  await aspire.close();
});

const pristine = builtIns();

/** What every operation is given, beside what is drawn. */
const examples: [unknown][] = [[null], [undefined], [[]], ['an input'], [7]];

describe.each(catalog)('$name', (entry) => {
  const { name } = entry;
  it(
    'ends well or says what is wrong, and asks Aspire for nothing else, whatever it is given',
    async () => {
      const schema = JSON.parse(readFileSync(join(source, name, 'input.json'), 'utf8')) as Schema;
      const holds = fc.asyncProperty(inputsOf(schema, aspire.url + filePath), async (input) => {
        aspire.requests.length = 0;
        const result = await run(name, ctx, frozen(input));
        const findings = [...resultFindings(result), ...(await requestFindings(entry, input, aspire.requests))];
        if (builtIns() !== pristine) findings.push('what everything inherits has changed');
        if (findings.length > 0) throw new Error(findings.join('\n'));
        if (name === 'attachments_download_file') discard(result);
      });
      await fc.assert(holds, { numRuns: runs + examples.length, seed, examples });
    },
    patience,
  );
});

describe('JSON that is nested deeper than it can be written', () => {
  const text = '['.repeat(20_000) + ']'.repeat(20_000);
  const deep: unknown = JSON.parse(text);
  const request = { method: 'POST', url: '/Properties' };

  it.each([
    ['as a body', { body: { json: deep } }],
    ['in the query', { query: [{ name: 'a', value: deep }] }],
    ['in a header', { headers: [{ name: 'a', value: deep }] }],
  ])('is refused %s of a raw request', async (_where, input) => {
    aspire.requests.length = 0;
    expect(await run('raw_http_request', ctx, { ...request, ...input })).toMatchObject({
      error: { _tag: 'UserInputError', message: expect.stringContaining('nested too deep') },
    });
    expect(aspire.requests).toEqual([]);
  });

  it('goes out as it stands where it is written already', async () => {
    expect(await run('raw_http_request', ctx, { ...request, body: { json: text } })).toMatchObject({ isSuccess: true });
    expect(aspire.requests.at(-1)?.body).toBe(text);
  });
});

describe('the watch over what is sent', () => {
  const sound: Recorded = {
    method: 'DELETE',
    target: '/OpportunityTags/1?api-version=1.0',
    headers: [
      ['host', '127.0.0.1:4010'],
      ['authorization', `Bearer ${token}`],
      ['user-agent', `${connector.name}/${connector.version}`],
    ],
    body: '',
  };
  const entryOf = (name: string) => catalog.find((entry) => entry.name === name) as CatalogEntry;
  const watch = async (changed: Partial<Recorded>) =>
    findingsIn({ ...sound, ...changed }, await permitsOf(entryOf('opportunity_tags_delete')), token);

  it('finds nothing in a request of the operation', async () => {
    expect(await watch({})).toEqual([]);
  });

  it.each<[string, Partial<Recorded>]>([
    ['another method', { method: 'GET' }],
    ['a path that leads elsewhere', { target: '/OpportunityTags/1/../../Users' }],
    ['an encoded path that leads elsewhere', { target: '/OpportunityTags/%2e%2e%2fUsers' }],
    ['a parameter of its own', { target: '/OpportunityTags/1?$top=1' }],
    ['a parameter twice', { target: '/OpportunityTags/1?api-version=1&api-version=2' }],
    ['a header of its own', { headers: [...sound.headers, ['x-injected', 'yes']] }],
    [
      'another bearer',
      { headers: sound.headers.map(([name, value]) => [name, name === 'authorization' ? 'x' : value]) },
    ],
    ['a body', { body: '{}' }],
  ])('finds %s', async (_what, changed) => {
    expect(await watch(changed)).not.toEqual([]);
  });

  it.each(['{"TagID":1,"Tag":2}', '[]', '{"OpportunityID":1,"__proto__":{"x":1}}'])(
    'finds what %s holds too much',
    async (body) => {
      const headers: Recorded['headers'] = [...sound.headers, ['content-type', 'application/json']];
      const request = { ...sound, method: 'POST', target: '/OpportunityTags', headers, body };
      expect(findingsIn(request, await permitsOf(entryOf('opportunity_tags_create')), token)).not.toEqual([]);
      expect(findingsInBody(request, { TagID: 1 }, ['TagID', 'OpportunityID'])).not.toEqual([]);
    },
  );
});

const tags = ['UserInputError', 'ApiError', 'OauthRefreshError'];

/** What is wrong with a result, apart from being a failure. */
function resultFindings(result: OperationHandlerResult<unknown>): string[] {
  const text = JSON.stringify(result);
  if (text.includes(token)) return ['it holds the token'];
  if (result.isSuccess) return [];
  const { _tag, message } = result.error;
  return [
    ...(tags.includes(_tag) ? [] : [`${_tag}: ${message}`]),
    ...(message.length >= 10 && message.length <= 5_000 ? [] : [`a message of ${message.length} characters`]),
    ...(/\[object/.test(message) ? [message] : []),
  ];
}

async function requestFindings(entry: CatalogEntry, input: unknown, requests: readonly Recorded[]): Promise<string[]> {
  if (entry.kind === 'rawRequest') return findingsOfRaw(requests, input, token);
  const permits = await permitsOf(entry);
  const asGiven = fieldsSentAsGiven(entry.name);
  return requests.flatMap((request) => [
    ...findingsIn(request, permits, token),
    ...(asGiven ? findingsInBody(request, input, asGiven) : []),
  ]);
}

/** The names that everything inherits. */
function builtIns(): string {
  return [Object, Array, Function].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)).join();
}

function discard(result: OperationHandlerResult<Record<string, unknown>>): void {
  const { url } = (result.isSuccess ? result.value.file : {}) as { url?: string };
  if (url !== undefined) rmSync(url);
}
