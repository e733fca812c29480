import { catalog } from '../../src/records/catalog';
import { main } from './main';

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, { out: (text) => void out.push(text), err: (text) => void err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const before = { ...process.env };
afterEach(() => {
  for (const name of ['ASPIRE_CLIENT_ID', 'ASPIRE_CLIENT_SECRET', 'ASPIRE_ENVIRONMENT', 'ASPIRE_BASE_URL']) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

it('shows the main job: token, list, filter, create, read, error and refresh', async () => {
  const { code, out } = await run();
  expect(code).toBe(0);
  for (const line of [
    /#token_request\n {2}-> a bearer for demo, good for 24 hours/,
    /branches_get .*\n {2}-> 3 records/,
    /properties_get \{"filter":"BranchID eq 2 .*\n {2}-> 2 records \(more to come: next_page 2\)/,
    /properties_create .*\n {2}-> property (\d+) was created\n\n.*\n {2}properties_get \{"filter":"PropertyID eq \1"\}\n {2}-> PropertyID \1, PropertyName Bell Tower Plaza/,
    /UserInputError: Cannot create property: Fill in Property name/,
    /UserInputError: Aspire refused to list properties: .*no field "Colour"/,
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
  expect(err).toMatch(/^UserInputError: Cannot list branches: Limit \(limit\) must be at most 1000/);
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
  process.env.ASPIRE_CLIENT_ID = 'id';
  await expect(run('branches_get')).rejects.toThrow(
    'ASPIRE_CLIENT_ID is set, but not ASPIRE_CLIENT_SECRET and ASPIRE_ENVIRONMENT.',
  );
});

it('says what is wrong with the environment of an API client', async () => {
  Object.assign(process.env, { ASPIRE_CLIENT_ID: 'id', ASPIRE_CLIENT_SECRET: 'secret', ASPIRE_ENVIRONMENT: 'staging' });
  await expect(run('branches_get')).rejects.toThrow(/no such Aspire environment "staging"/);
});
