import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { catalog } from '../../src/records/catalog';
import { startEmulator } from '../../emulator';
import { changesRecords, confirmChange, type Ask } from './confirm';
import { isProduction } from '../demo/connect';
import { exitCodes } from './exitCodes';
import { main, type Deps } from './main';

/** Runs the command with these variables alone, whatever is set where the tests run. */
async function runWith(deps: Partial<Deps>, args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  const code = await main(args, streams, { env: {}, ...deps });
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
    /properties_get \{"conditions":.*"Round Rock".*\n {2}-> 2 records \(more to come: next_page 2\)/,
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

describe('an operation', () => {
  it('takes fields and conditions as options', async () => {
    const args = ['--where', 'BranchName starts with Aus', '--fields', 'BranchName', '--limit', '2'];
    const { code, out, err } = await run('branches_get', ...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ items: [{ BranchID: 1, BranchName: 'Austin' }], count: 1 });
  });

  it('takes its input from stdin or a file, with fields beside it', async () => {
    const stdin = () => Promise.resolve('\uFEFF{"limit":1}\n');
    const piped = await runWith({ stdin }, ['branches_get', '-', '--fields', 'BranchName']);
    expect(JSON.parse(piped.out)).toMatchObject({ items: [{ BranchID: 1, BranchName: 'Austin' }], count: 1 });
    const file = join(mkdtempSync(join(tmpdir(), 'aspire-run-')), 'input.json');
    writeFileSync(file, '{"limit":1}');
    expect(JSON.parse((await run('branches_get', `@${file}`)).out)).toMatchObject({ count: 1 });
    rmSync(dirname(file), { recursive: true });
  });

  it('may be named by its title', async () => {
    expect(JSON.parse((await run('list BRANCHES', '{"limit":1}')).out)).toMatchObject({ count: 1 });
  });

  it('does not go by what waits on stdin unread', async () => {
    const deps = { stdinWaits: () => true };
    const write = await runWith(deps, ['properties_create']);
    expect(write).toMatchObject({ code: exitCodes.usage, out: '' });
    expect(write.err).toContain('Nothing was sent: stdin was not read. To take the input from there, give -');
    const read = await runWith(deps, ['branches_get']);
    expect(read.code).toBe(0);
    expect(read.err).toMatch(/^Note: stdin was not read\./);
    expect((await runWith(deps, ['branches_get', '{}'])).err).toBe('');
  });

  it('shows its progress while it runs, and no longer', async () => {
    const told: string[] = [];
    const progress = (what: string) => {
      told.push(what);
      return () => void told.push('end');
    };
    await runWith({ progress }, ['branches_get', '{"limit":1}']);
    await runWith({ progress }, ['branches_get', '{"limit":0}']);
    expect(told).toEqual(['List branches', 'end', 'List branches', 'end']);
  });
});

describe('a wrong command line', () => {
  it.each([
    [
      'an operation that is not there',
      ['work_tickts_get'],
      'There is no operation "work_tickts_get". Did you mean work_tickets_get',
    ],
    ['one that is misspelled', ['propertis_create'], 'properties_create'],
    ['one that is a word', ['receipt'], 'receipts_get'],
    ['one that is nothing', ['zzzzzz'], 'See npx aspire-run list'],
    ['an option', ['--colour'], 'Unknown option --colour.'],
    ['a short option', ['-x'], 'Unknown option -x.'],
    ['an argument too many', ['branches_get', '{', '"limit":2}'], 'An operation takes one input, but there are 2.'],
    ['an input that is no JSON', ['branches_get', '{limit:2}'], 'The input is not JSON. Quote it for the shell'],
    [
      'a file that is not there',
      ['branches_get', '@/nowhere/input.json'],
      'Cannot read /nowhere/input.json: there is no such file.',
    ],
    [
      'a field that is not there',
      ['branches_get', '--limt', '2'],
      'There is no field "limt". Did you mean --limit?\nSee npx aspire-run help branches_get',
    ],
    [
      'a condition without an operator',
      ['branches_get', '--where', 'BranchID 2'],
      '--where takes a field, an operator and a value',
    ],
    ['a condition for what takes none', ['properties_create', '--where', 'a = b'], '--where is for lists'],
    ['fields beside an input that is no object', ['branches_get', '[1]', '--limit', '2'], 'must be a JSON object'],
    ['help for what is not there', ['help', 'nothing_get'], 'There is no operation "nothing_get".'],
  ])('ends with exit code 2: %s', async (_, args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: exitCodes.usage, out: '' });
    expect(err).toMatch(/^Error: /);
    expect(err).toContain(message);
  });

  it('says which settings are missing when only some name an API client', async () => {
    const { code, err } = await runWith({ env: { ASPIRE_CLIENT_ID: 'id' } }, ['branches_get']);
    expect(code).toBe(exitCodes.usage);
    expect(err).toContain('ASPIRE_CLIENT_ID is set, but not ASPIRE_CLIENT_SECRET and ASPIRE_ENVIRONMENT.');
  });
});

it('says why there is no token, with exit code 1', async () => {
  const env = { ...production, ASPIRE_ENVIRONMENT: 'staging' };
  const { code, err } = await runWith({ env }, ['branches_get']);
  expect(code).toBe(exitCodes.failed);
  expect(err).toMatch(/no such Aspire environment "staging"/);
});

it('explains the exit codes in its help', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  for (const exitCode of Object.values(exitCodes)) expect(out).toMatch(new RegExp(`^  ${exitCode}  `, 'm'));
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

it('runs the demo on an emulator of its own, even when the variables name production', async () => {
  const other = await startEmulator();
  const before = process.env.ASPIRE_BASE_URL;
  process.env.ASPIRE_BASE_URL = other.url;
  try {
    const { code, out } = await runWith({ env: { ...production, ASPIRE_BASE_URL: other.url } }, []);
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
      const ask: Ask = (question) => {
        questions.push(question);
        return Promise.resolve(answer);
      };
      const ended = await runWith({ env: production, ask }, create);
      expect(ended).toEqual({ code: exitCodes.notConfirmed, out: '', err: 'Nothing was sent.' });
      expect(questions).toEqual(['"Create property" changes records in Aspire\'s production. Go on? Type yes: ']);
    }
  });

  it('needs --yes where there is no terminal', async () => {
    const ended = await runWith({ env: production }, create);
    expect(ended).toMatchObject({ code: exitCodes.notConfirmed, out: '' });
    expect(ended.err).toContain('There is no terminal to ask on: add --yes to do it.');
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', undefined])('may be a raw request: %s', async (method) => {
    const input = JSON.stringify({ method, url: '/Properties' });
    expect((await runWith({ env: production }, ['raw_http_request', input])).err).toContain('add --yes');
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
    const env = { ASPIRE_BASE_URL: other.url };
    const { code, out, err } = await runWith({ env }, ['branches_get', '{"limit":1}']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ count: 1 });
    expect(err).toBe(`List branches, at an emulator (${other.url})`);
    expect([...new Set(other.journal.map(({ path }) => path))]).toEqual(['/Authorization', '/Branches']);
  } finally {
    if (before === undefined) delete process.env.ASPIRE_BASE_URL;
    else process.env.ASPIRE_BASE_URL = before;
    await other.close();
  }
});
