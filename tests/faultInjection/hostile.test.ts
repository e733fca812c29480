import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import fc from 'fast-check';
import { connector } from '../../src/aspire/http/userAgent';
import type { CatalogEntry } from '../../src/aspire/model/catalog';
import { catalog } from '../../src/records/catalog';
import { createTrayRuntime } from '../../tools/demo/trayRuntime';
import { context } from '../fakeAuth';
import { jwt } from '../fakeSystem';
import { frozen, inputsOf, type Schema } from './hostileInputs';
import { fieldsSentAsGiven, filePath, keyOfList, allowedRequestsOf } from './allowedRequests';
import { recordAspire, type Recorded, type RecordingAspire } from './recordingAspire';
import { findingsIn, findingsInBody, findingsOfRaw } from './findings';

// Reading all pages and checking all lists keep to Aspire's rate limit; this server has none.
jest.mock('../../src/aspire/http/rateLimiter', () => ({
  createRateLimiter: () => ({ acquire: () => Promise.resolve(true) }),
}));
// The input may name a file at an address that nothing listens on, and the connector retries that.
jest.mock('../../src/aspire/http/retryPolicy', () => ({
  ...jest.requireActual<object>('../../src/aspire/http/retryPolicy'),
  retryDelay: () => 0,
}));

/** Inputs for each operation. For a thorough search: HOSTILE_RUNS=300 npx jest tests/faultInjection/hostile */
const runs = Number(process.env.HOSTILE_RUNS ?? 10);
const seed = Number(process.env.HOSTILE_SEED ?? 1);

/** In milliseconds; generous, for a busy machine. */
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

/** Inputs that every operation gets, besides the random ones. */
const examples: [unknown][] = [[null], [undefined], [[]], ['an input'], [7]];

describe.each(catalog)('$name', (entry) => {
  const { name } = entry;
  it(
    'succeeds or says what is wrong, and sends nothing but its own requests, whatever its input',
    async () => {
      const schema = JSON.parse(readFileSync(join(source, name, 'input.json'), 'utf8')) as Schema;
      const holds = fc.asyncProperty(inputsOf(schema, aspire.url + filePath), async (input) => {
        aspire.requests.length = 0;
        const result = await run(name, ctx, frozen(input));
        const findings = [...resultFindings(result), ...(await requestFindings(entry, input, aspire.requests))];
        if (builtIns() !== pristine) findings.push('a built-in prototype has changed');
        if (findings.length > 0) throw new Error(findings.join('\n'));
        if (name === 'attachments_download_file') discard(result);
      });
      await fc.assert(holds, { numRuns: runs + examples.length, seed, examples });
    },
    patience,
  );
});

describe('JSON that is nested too deep to be serialized', () => {
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

  it('is sent unchanged where it is a text already', async () => {
    expect(await run('raw_http_request', ctx, { ...request, body: { json: text } })).toMatchObject({ isSuccess: true });
    expect(aspire.requests.at(-1)?.body).toBe(text);
  });
});

describe('the check of the requests', () => {
  const allowed: Recorded = {
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
  const findings = async (changed: Partial<Recorded>) =>
    findingsIn({ ...allowed, ...changed }, await allowedRequestsOf(entryOf('opportunity_tags_delete')), token);

  it('finds nothing wrong with a request of the operation', async () => {
    expect(await findings({})).toEqual([]);
  });

  it.each<[string, Partial<Recorded>]>([
    ['another method', { method: 'GET' }],
    ['a path that leads elsewhere', { target: '/OpportunityTags/1/../../Users' }],
    ['an encoded path that leads elsewhere', { target: '/OpportunityTags/%2e%2e%2fUsers' }],
    ['an unknown parameter', { target: '/OpportunityTags/1?$top=1' }],
    ['a parameter twice', { target: '/OpportunityTags/1?api-version=1&api-version=2' }],
    ['an unknown header', { headers: [...allowed.headers, ['x-injected', 'yes']] }],
    [
      'another bearer',
      { headers: allowed.headers.map(([name, value]) => [name, name === 'authorization' ? 'x' : value]) },
    ],
    ['a body', { body: '{}' }],
  ])('finds %s', async (_what, changed) => {
    expect(await findings(changed)).not.toEqual([]);
  });

  it.each(['{"TagID":1,"Tag":2}', '[]', '{"OpportunityID":1,"__proto__":{"x":1}}'])(
    'finds what is wrong with the body %s',
    async (body) => {
      const headers: Recorded['headers'] = [...allowed.headers, ['content-type', 'application/json']];
      const request = { ...allowed, method: 'POST', target: '/OpportunityTags', headers, body };
      expect(findingsIn(request, await allowedRequestsOf(entryOf('opportunity_tags_create')), token)).not.toEqual([]);
      expect(findingsInBody(request, { TagID: 1 }, ['TagID', 'OpportunityID'])).not.toEqual([]);
    },
  );
});

const tags = ['UserInputError', 'ApiError', 'OauthRefreshError'];

/** The problems of a result. A failure with a clear message is not one. */
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
  const { name } = entry;
  if (name === 'raw_http_request') return findingsOfRaw(requests, input, token);
  const allowed = await allowedRequestsOf(entry);
  const asGiven = fieldsSentAsGiven(name);
  return requests.flatMap((request) => [
    ...findingsIn(request, allowed, token),
    ...(asGiven ? findingsInBody(request, input, asGiven) : []),
  ]);
}

/** The property names of the built-in prototypes. */
function builtIns(): string {
  return [Object, Array, Function].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)).join();
}

function discard(result: OperationHandlerResult<Record<string, unknown>>): void {
  const { url } = (result.isSuccess ? result.value.file : {}) as { url?: string };
  if (url !== undefined) rmSync(url);
}
