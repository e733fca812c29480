import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readApi } from '../../api/model/readApi';
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
  const folder = mkdtempSync(join(tmpdir(), 'aspire-docs-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function operation(name: string, test: string, more: object = {}): void {
    mkdirSync(join(folder, 'src', name), { recursive: true });
    const descriptor = { name, title: 'A title', description: 'What it does.', ...more };
    writeFileSync(join(folder, 'src', name, 'operation.json'), JSON.stringify(descriptor));
    writeFileSync(join(folder, 'src', name, 'handler.ts'), '');
    writeFileSync(join(folder, 'src', name, 'handler.test.ts'), test);
    writeFileSync(join(folder, 'src', name, 'input.json'), '{"type":"object","properties":{"id":{"title":"ID"}}}');
  }

  beforeAll(() => {
    operation('properties_get', 'const example = { limit: 1 };');
    operation('work_tickets_open_ddl', '', { type: 'ddl' });
    operation('work_tickets_close', 'const example = make();');
    operation('check_garden', 'const example = {};');
  });

  it('use the example of the test, or say why there is none', async () => {
    const ran: unknown[] = [];
    const docs = await describeOperations(folder, readApi(), (name, input) => {
      ran.push([name, input]);
      return Promise.resolve({ name });
    });
    expect(ran).toEqual([
      ['check_garden', {}],
      ['properties_get', { limit: 1 }],
    ]);
    expect(docs.map(({ name, group, example }) => [name, group?.name, 'none' in example])).toEqual([
      ['check_garden', undefined, false],
      ['properties_get', 'Properties', false],
      ['work_tickets_close', 'WorkTickets', true],
      ['work_tickets_open_ddl', 'WorkTickets', true],
    ]);
    expect(docs[1]?.rows).toEqual([{ path: 'id', type: 'anything', required: false, what: 'ID.' }]);
  });

  it('name every example that fails', async () => {
    const fail = () => Promise.reject(new Error('no spade'));
    await expect(describeOperations(folder, readApi(), fail)).rejects.toThrow(
      'The example of check_garden fails: no spade\nThe example of properties_get fails: no spade',
    );
  });
});
