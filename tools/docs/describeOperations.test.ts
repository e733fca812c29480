import { join } from 'node:path';
import { readApi } from '../../api/model/readApi';
import { catalog } from '../../src/records/catalog';
import { describeOperations } from './describeOperations';
import { startExamples, type Examples } from './runExample';

const root = join(__dirname, '../..');

describe('examples', () => {
  let examples: Examples;
  beforeAll(async () => {
    examples = await startExamples(root);
  });
  afterAll(() => examples.close());

  const form = { client_id: 'your-client-id', client_secret: 'your-client-secret', environment: 'demo' };

  it('return the same every day, and no token', async () => {
    const run = () => examples.run('#token_request', { auth_form_input: form });
    const first = await run();
    expect(await run()).toEqual(first);
    expect(first).toEqual({
      status_code: 200,
      headers: {},
      body: {
        access_token: '(a token)',
        token_type: 'Bearer',
        refresh_token: '(a refresh token)',
        expires_in: 86_400,
        expires_at: Date.UTC(2026, 6, 2, 12) / 1000,
        environment: 'demo',
        base_url: 'https://clouddemo-api.youraspire.com',
      },
    });
  });

  it('find the same data, whatever another example wrote', async () => {
    const create = () => examples.run('properties_create', { PropertyName: 'Bell Tower Plaza', BranchID: 1 });
    const first = await create();
    expect(first).toMatchObject({ success: true });
    expect(await create()).toEqual(first);
  });

  it('throw when they fail', async () => {
    await expect(examples.run('properties_create', { BranchID: 1 })).rejects.toThrow(
      'Cannot create the property: Fill in Property name',
    );
  });
});

describe('descriptions', () => {
  const api = readApi();
  const entries = (...names: string[]) => catalog.filter(({ name }) => names.includes(name));

  it('come from the catalog and the schemas, with the example of the test or why there is none', async () => {
    const ran: unknown[] = [];
    const docs = await describeOperations(
      root,
      api,
      entries('properties_create', 'branches_ddl', 'attachments_upload_file', 'raw_http_request', '#token_request'),
      (name, input) => {
        ran.push([name, input]);
        return Promise.resolve({ name });
      },
    );
    expect(docs.map(({ name, page, example }) => [name, page, 'none' in example])).toEqual([
      ['#token_request', 'connector', false],
      ['attachments_upload_file', 'resource', true],
      ['branches_ddl', 'dropdown', false],
      ['properties_create', 'resource', false],
      ['raw_http_request', 'connector', false],
    ]);
    expect(ran).toContainEqual(['properties_create', expect.objectContaining({ BranchID: 1 })]);
    expect(docs[3]?.fields[0]).toMatchObject({ path: 'PropertyName', required: true });
  });

  it('have an example with conditions for every list that takes them', async () => {
    const [doc] = await describeOperations(root, api, entries('branches_get'), (_, { limit }) =>
      Promise.resolve({ items: [{ BranchID: 1, BranchName: 'Austin', Active: true }].slice(0, Number(limit)) }),
    );
    expect(doc?.example).toMatchObject({
      input: { conditions: [{ field: 'BranchName', operator: 'contains', value: 'Austin' }] },
    });
    expect(doc?.recordFields.map(({ path }) => path)).toContain('BranchName');
  });

  it('name every example that fails', async () => {
    const fail = () => Promise.reject(new Error('no spade'));
    await expect(describeOperations(root, api, entries('branches_get', 'properties_create'), fail)).rejects.toThrow(
      'The example of branches_get fails: no spade\nThe example of properties_create fails: no spade',
    );
  });
});
