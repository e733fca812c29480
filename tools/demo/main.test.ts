import { catalog } from '../../src/records/catalog';
import { startEmulator } from '../../emulator';
import { changesRecords, confirmChange, type Ask } from './confirm';
import { isProduction } from './connect';
import { main } from './main';

/** Runs the command with these variables alone, whatever is set where the tests run. */
async function runWith(env: NodeJS.ProcessEnv, args: string[], ask?: Ask) {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  const code = await main(args, streams, { env, ask });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const run = (...args: string[]) => runWith({}, args);

const production = { ASPIRE_CLIENT_ID: 'id', ASPIRE_CLIENT_SECRET: 'secret', ASPIRE_ENVIRONMENT: ' Production' };

it('shows the main job: token, list, filter, create, read, error and refresh', async () => {
  const { code, out } = await run();
  expect(code).toBe(0);
  for (const line of [
    /#token_request\n {2}-> a bearer for demo, good for 24 hours/,
    /branches_get .*\n {2}-> 3 records/,
    /properties_get \{"filter":"BranchID eq 2 .*\n {2}-> 2 records \(more to come: next_page 2\)/,
    /properties_create .*\n {2}-> property (\d+) was created\n\n.*\n {2}properties_get \{"filter":"PropertyID eq \1"\}\n {2}-> PropertyID \1, PropertyName Bell Tower Plaza/,
    /UserInputError: Cannot create the property: Fill in Property name/,
    /UserInputError: Aspire refused to list the properties: .*no field "Colour"/,
    /GET \/Contacts 401\n {5}POST \/Authorization\/RefreshToken 200\n {5}GET \/Contacts 200/,
  ]) {
    expect(out).toMatch(line);
  }
});

it('runs one operation and prints its result as JSON', async () => {
  const { code, out, err } = await run('branches_get', '{"filter":"BranchID eq 1","select":"BranchID,BranchName"}');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toEqual({
    items: [{ BranchID: 1, BranchName: 'Austin' }],
    count: 1,
    has_more: false,
    next_page: null,
  });
});

it('prints an error to stderr, with exit code 1 and nothing on stdout', async () => {
  const { code, out, err } = await run('branches_get', '{"limit":5000}');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^UserInputError: Cannot list the branches: Limit \(limit\) must be at most 1000/);
});

it('lists every operation with its title', async () => {
  const { code, out } = await run('--list');
  expect(code).toBe(0);
  const lines = out.split('\n');
  expect(lines).toHaveLength(catalog.length);
  expect(lines).toContainEqual(expect.stringMatching(/^work_tickets_get +List work tickets$/));
});

it.each([
  ['work_tickts_get', 'Did you mean work_tickets_get'],
  ['propertis_create', 'properties_create'],
  ['receipt', 'receipts_create'],
  ['zzzzzz', 'See npm start -- --list'],
])('suggests for %s: %s', async (name, suggestion) => {
  const { code, err } = await run(name);
  expect(code).toBe(1);
  expect(err).toContain(`There is no operation "${name}".`);
  expect(err).toContain(suggestion);
});

it('rejects invalid JSON, unknown options and extra arguments', async () => {
  await expect(run('branches_get', '{limit:2}')).rejects.toThrow(/The input is not JSON/);
  expect((await run('--colour')).err).toMatch(/^Unknown option --colour\./);
  expect((await run('branches_get', '{', '"limit":2}')).err).toMatch(/^An operation takes one JSON input/);
  expect((await run('--help')).out).toMatch(/npm start -- <operation>/);
});

it('says which settings are missing when only some name an API client', async () => {
  await expect(runWith({ ASPIRE_CLIENT_ID: 'id' }, ['branches_get'])).rejects.toThrow(
    'ASPIRE_CLIENT_ID is set, but not ASPIRE_CLIENT_SECRET and ASPIRE_ENVIRONMENT.',
  );
});

it('says what is wrong with the environment of an API client', async () => {
  await expect(runWith({ ...production, ASPIRE_ENVIRONMENT: 'staging' }, ['branches_get'])).rejects.toThrow(
    /no such Aspire environment "staging"/,
  );
});

it('runs the demo on an emulator of its own, even when the variables name production', async () => {
  const other = await startEmulator();
  const before = process.env.ASPIRE_BASE_URL;
  process.env.ASPIRE_BASE_URL = other.url;
  try {
    const { code, out } = await runWith({ ...production, ASPIRE_BASE_URL: other.url }, []);
    expect(code).toBe(0);
    expect(out).toContain('against an emulator on this machine');
    expect(out).toContain('a bearer for demo');
    expect(other.journal).toEqual([]);
    expect(process.env.ASPIRE_BASE_URL).toBe(other.url);
  } finally {
    if (before === undefined) delete process.env.ASPIRE_BASE_URL;
    else process.env.ASPIRE_BASE_URL = before;
    await other.close();
  }
});

describe('a change in production', () => {
  const create = ['properties_create', '{"PropertyName":"Bell Tower Plaza","BranchID":1}'];

  it('is asked about first, and not made without a yes', async () => {
    for (const answer of ['', 'n', 'no', 'yesterday']) {
      const questions: string[] = [];
      const ended = await runWith(production, create, (question) => {
        questions.push(question);
        return Promise.resolve(answer);
      });
      expect(ended).toEqual({ code: 1, out: '', err: 'Nothing was sent.' });
      expect(questions).toEqual(['"Create property" changes records in Aspire\'s production. Go on? Type yes: ']);
    }
  });

  it('needs --yes where there is no terminal', async () => {
    const ended = await runWith(production, create);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toContain('There is no terminal to ask on: add --yes to do it.');
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', undefined])('may be a raw request: %s', async (method) => {
    const input = JSON.stringify({ method, url: '/Properties' });
    expect((await runWith(production, ['raw_http_request', input])).err).toContain('add --yes');
  });
});

describe('whether to ask', () => {
  const entryOf = (name: string) => catalog.find((entry) => entry.name === name)!;

  it('depends on whether the operation changes records', () => {
    expect(changesRecords(entryOf('properties_get'), {})).toBe(false);
    expect(changesRecords(entryOf('verify_connection'), {})).toBe(false);
    expect(changesRecords(entryOf('raw_http_request'), { method: 'GET' })).toBe(false);
    expect(changesRecords(entryOf('raw_http_request'), { method: 'HEAD' })).toBe(false);
    for (const name of ['contacts_upsert', 'work_ticket_times_batch_create', 'attachments_post', 'contacts_update']) {
      expect(changesRecords(entryOf(name), {})).toBe(true);
    }
  });

  it('depends on the environment, unless every call goes to this machine', () => {
    const form = { client_id: 'id', client_secret: 'secret', environment: 'PRODUCTION ' };
    expect(isProduction(form, {})).toBe(true);
    expect(isProduction({ ...form, environment: 'sandbox' }, {})).toBe(false);
    expect(isProduction(form, { ASPIRE_BASE_URL: 'http://127.0.0.1:4010' })).toBe(false);
    expect(isProduction(undefined, {})).toBe(false);
  });

  it('is settled by --yes, wherever it stands, or by a yes', async () => {
    expect(await confirmChange('Create property', { yes: true, ask: undefined })).toBe(true);
    for (const answer of ['yes', ' Y ', 'YES']) {
      expect(await confirmChange('Create property', { yes: false, ask: () => Promise.resolve(answer) })).toBe(true);
    }
    expect((await run('--yes', 'branches_get', '{"limit":1}')).code).toBe(0);
    expect((await run('branches_get', '{"limit":1}', '--yes')).code).toBe(0);
  });
});

it('uses an emulator that runs already where ASPIRE_BASE_URL names it', async () => {
  const other = await startEmulator();
  const before = process.env.ASPIRE_BASE_URL;
  process.env.ASPIRE_BASE_URL = other.url;
  try {
    const { code } = await runWith({ ASPIRE_BASE_URL: other.url }, ['branches_get', '{"limit":1}']);
    expect(code).toBe(0);
    expect(other.journal.map(({ path }) => path)).toEqual(['/Authorization', '/Branches']);
  } finally {
    if (before === undefined) delete process.env.ASPIRE_BASE_URL;
    else process.env.ASPIRE_BASE_URL = before;
    await other.close();
  }
});
