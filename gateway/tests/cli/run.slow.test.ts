import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCli, type Cli, type Served } from '../../testing/cliProcess.ts';

const bin = fileURLToPath(new URL('../../bin/aspire-gateway.mjs', import.meta.url));
let cli: Cli;
let served: Served;
let emulator: string;

beforeAll(async () => {
  cli = createCli();
  served = await cli.serve(['--demo']);
  emulator = /an emulator at (\S+);/.exec(served.err())?.[1] ?? '';
  await connectSecond();
});
afterAll(() => cli.close());

/** A connection to production, as far as the gateway knows. */
async function connectSecond(): Promise<void> {
  const args = ['connect', 'second', '--environment', 'production', '--client-id', 'emulator'];
  const { code, err } = await cli.run(args, { stdin: 'emulator-secret' });
  expect(code, err).toBe(0);
}
const runAs = (args: readonly string[], stdin?: string) =>
  cli.run(['run', ...args], stdin === undefined ? {} : { stdin });
const run = (args: readonly string[], stdin?: string) =>
  runAs(args.includes('--connection') ? args : [...args, '--connection', 'aspire'], stdin);
const json = async (args: readonly string[]) => {
  const { code, out, err } = await run(args);
  expect(code, err).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
};
type Entry = { method: string; path: string };
/** What the emulator was sent that could write, since the journal was cleared. */
async function writesOf(work: () => Promise<unknown>): Promise<string[]> {
  await fetch(`${emulator}/_emulator/journal`, { method: 'DELETE' });
  await work();
  const answer = await fetch(`${emulator}/_emulator/journal`);
  const entries = (await answer.json()) as Entry[];
  return entries
    .filter(({ method, path }) => method !== 'GET' && !path.startsWith('/Authorization'))
    .map(({ method, path }) => `${method} ${path}`);
}
const plain = { NO_COLOR: '1' };
/** The visible lines, without what the progress wrote over. */
const linesOf = (text: string) => text.trimEnd().split('\n');

describe('run', () => {
  it('takes fields as options, with the types of the operation', async () => {
    const output = await json(['properties_get', '--limit', '2', '--fields', 'PropertyName', '--fetch-all', 'false']);
    expect(output).toMatchObject({ count: 2, items: [{ PropertyID: 1, PropertyName: expect.any(String) }, {}] });
    const found = await json([
      'properties_get',
      '--where',
      'PropertyName contains Plaza',
      '--where',
      'BranchID equals 2',
    ]);
    expect((found.items as { BranchID: number }[]).every(({ BranchID }) => BranchID === 2)).toBe(true);
  });

  it('lets options win over --input, and says so', async () => {
    const { out, err } = await run(
      ['properties_get', '--input', '-', '--limit', '1'],
      '{"limit":5,"fields":["BranchID"]}',
    );
    expect(JSON.parse(out)).toMatchObject({ count: 1 });
    expect(err).toContain('Note: --limit replaces limit of --input.');
    const file = join(cli.folder, 'input.json');
    writeFileSync(file, '{"limit":3}');
    expect(await json(['properties_get', '--input', file])).toMatchObject({ count: 3 });
  });

  it.each([
    [['properties_get', '--limt', '2'], 2, 'Did you mean --limit?'],
    [['properties_get', '--limit', 'two'], 2, 'limit'],
    [['propertes_get'], 4, 'Did you mean properties_get?'],
    [['--limit', '2'], 2, 'The operation comes first'],
    [['properties_get', '--csv', '--json'], 2, 'cannot be used with'],
    [['properties_get_by_id', '--id', '999999'], 4, 'There is no property'],
    [['unit_types_create'], 2, 'Fill in Unit type name'],
    [['properties_get', '--input', '/no/such/file'], 2, '--input cannot be read'],
    [['properties_get', '--connection', 'nobody'], 4, 'nobody'],
    [['properties_get', '--dry-run'], 2, 'only reads'],
  ])('%j ends with exit code %i: %s', async (args, code, message) => {
    const ran = await run(args);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(message);
  });

  it('prints CSV, and keeps a spreadsheet from running a cell', async () => {
    const evil = '=HYPERLINK("http://evil.example","x")';
    await json(['unit_types_create', '--UnitTypeName', evil, '--Active']);
    const args = [
      'unit_types_get',
      '--filter',
      `UnitTypeName eq '${evil}'`,
      '--fields',
      'UnitTypeName,Active',
      '--csv',
    ];
    const { out, err } = await run(args);
    expect(out).toBe(`UnitTypeName,Active\r\n"'${evil.replaceAll('"', '""')}",true\r\n`);
    expect(err).toContain('1 cell begins like a formula');
    expect((await run([...args, '--exact'])).out).toContain(`"${evil.replaceAll('"', '""')}",true`);
  });

  it('prints a list line by line, the same lines as over HTTP', async () => {
    const input = { fetch_all: true, fields: ['ContactID'] };
    const { out, err } = await run(['contacts_get', '--fetch_all', '--fields', 'ContactID', '--ndjson']);
    const headers = {
      authorization: `Bearer ${served.key()}`,
      'content-type': 'application/json',
      accept: 'application/x-ndjson',
    };
    const body = JSON.stringify({ connection: 'aspire', input });
    const answer = await fetch(`${served.url}/operations/contacts_get`, { method: 'POST', headers, body });
    expect(out).toBe(await answer.text());
    expect(err).toMatch(/^Read 120 records, [\d,]+\/s, [\d.]+ s\.\n$/);
  });

  it('takes the only connection there is, and names them where there are several', async () => {
    expect((await cli.run(['delete', 'second', '--yes'])).code).toBe(0);
    const one = await runAs(['properties_get', '--limit', '1']);
    expect(one.code, one.err).toBe(0);
    await connectSecond();
    const { code, err } = await runAs(['properties_get']);
    expect([code, err]).toEqual([2, expect.stringContaining('--connection aspire or --connection second')]);
  });
});

describe('a write', () => {
  const create = ['unit_types_create', '--UnitTypeName', 'Guarded', '--connection', 'second'];

  it('E119 as a dry run sends nothing, and tells the same as HTTP', async () => {
    const args = [
      'properties_update',
      '--PropertyID',
      '17',
      '--PropertyName',
      'Riverstone East',
      '--connection',
      'second',
    ];
    let out = '';
    expect(await writesOf(async () => ({ out } = await run([...args, '--dry-run'])))).toEqual([]);
    const headers = { authorization: `Bearer ${served.key()}`, 'content-type': 'application/json' };
    const input = { PropertyID: 17, PropertyName: 'Riverstone East' };
    const body = JSON.stringify({ connection: 'second', input, dry_run: true });
    const answer = await fetch(`${served.url}/operations/properties_update`, { method: 'POST', headers, body });
    const expected = (await answer.json()) as { changes: unknown };
    expect(expected.changes).toEqual([
      { field: 'PropertyName', before: 'Riverstone Office Park', after: 'Riverstone East' },
    ]);
    expect(JSON.parse(out)).toEqual(expected);
    const shown = await cli.onTerminal(['run', ...args, '--dry-run'], { columns: 80, env: plain });
    expect(shown.out).toContain('PUT /Properties\n');
    expect(shown.out).toContain('  PropertyName: Riverstone Office Park -> Riverstone East\n');
    expect(shown.out).toContain('A dry run on second (production): nothing was written.');
  });

  it('in production is refused where there is nobody to ask, unless --yes is given', async () => {
    let refused = { code: 0 as number | null, err: '' };
    expect(await writesOf(async () => (refused = await run(create)))).toEqual([]);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('add --yes, or --dry-run') });
    expect(await writesOf(() => json([...create, '--yes']))).toEqual(['POST /UnitTypes']);
    const read = ['raw_http_request', '--method', 'GET', '--url', '/Branches', '--connection', 'second'];
    expect(await json(read)).toMatchObject({ status: 200 });
  });

  it.each([
    ['no\n', 2, []],
    ['\u0003', 2, []],
    ['\u0004', 2, []],
    ['yes\n', 0, ['POST /UnitTypes']],
  ])('in production is asked about on a terminal: %j', async (text, code, expected) => {
    let ran = { code: 0 as number | null, out: '' };
    const typed = { after: 'Type yes:', text };
    const sent = await writesOf(
      async () => (ran = await cli.onTerminal(['run', ...create], { columns: 80, env: plain, typed })),
    );
    expect(ran.out).toContain('"Create unit type" changes records in production (connection second). Go on?');
    expect([ran.code, sent]).toEqual([code, expected]);
    if (code !== 0) expect(ran.out).toContain('Nothing was sent.');
  });

  it('elsewhere is not asked about, and happens once under an idempotency key', async () => {
    const args = [
      'unit_types_create',
      '--UnitTypeName',
      'Once',
      '--connection',
      'aspire',
      '--idempotency-key',
      'k-cli',
    ];
    const answers: unknown[] = [];
    expect(await writesOf(async () => answers.push(await json(args), await json(args)))).toEqual(['POST /UnitTypes']);
    expect(answers[1]).toEqual(answers[0]);
  });
});

describe('on a terminal', () => {
  const args = ['run', 'properties_get', '--limit', '3', '--connection', 'aspire'];

  it.each([40, 80, 120])('a list is a table of at most %i columns', async (columns) => {
    const { code, out } = await cli.onTerminal(args, { columns, env: plain });
    expect(code).toBe(0);
    const shown = linesOf(out).slice(0, 4);
    expect(shown[0]).toMatch(/^PropertyID {2}PropertyName/);
    for (const line of shown) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    expect(out).toMatch(/^No room for .* and \d+ more\. --fields chooses, --json shows all\.$/m);
    expect(out).toContain('3 records; there are more: --page_number 2, or --fetch_all.');
    expect(out).not.toContain('\u001B[');
  });

  it('has colours, unless NO_COLOR is set', async () => {
    const { out } = await cli.onTerminal(args, { columns: 80 });
    expect(out).toContain('\u001B[1mPropertyID');
  });

  it('shows the columns that were chosen, in that order', async () => {
    const chosen = ['--fields', 'BranchName,PropertyName'];
    const { out } = await cli.onTerminal([...args, ...chosen], { columns: 80, env: plain });
    expect(out).toMatch(/^BranchName +PropertyName\n/);
  });

  it('a record is lines, and --json is JSON', async () => {
    const one = ['run', 'properties_get_by_id', '--id', '17', '--connection', 'aspire'];
    const { out } = await cli.onTerminal(one, { columns: 80, env: plain });
    expect(out).toMatch(/^PropertyID +17\n/);
    for (const line of linesOf(out)) expect(stringWidth(line)).toBeLessThanOrEqual(110);
    const asJson = await cli.onTerminal([...one, '--json'], { columns: 80 });
    expect(JSON.parse(asJson.out)).toMatchObject({ found: true });
  });

  it('operations are found by words, with whole names', async () => {
    const { out } = await cli.onTerminal(['operations', 'create', 'property'], { columns: 70, env: plain });
    expect(out).toMatch(/^name +does +title\nproperties_create +writes +Create property\n/);
    expect(out).toContain('property_custom_field_definitions_get');
    for (const line of linesOf(out)) expect(stringWidth(line)).toBeLessThanOrEqual(70);
    const asCsv = await cli.run(['operations', 'list', 'branches', '--csv']);
    expect(asCsv.out).toMatch(
      /^name,title,description,resource,writes,may_be_repeated\r\nbranches_get,List branches,"/,
    );
  });
});

describe('an early end', () => {
  const all = ['run', 'contacts_get', '--fetch_all', '--connection', 'aspire', '--ndjson'];

  it('by a reader that goes away is quiet', () => {
    // A pipe of the shell holds 64 KB, which is less than comes.
    const command = `'${process.execPath}' '${bin}' ${all.join(' ')} | head -1; echo "\${PIPESTATUS[0]}"`;
    const env = { PATH: process.env.PATH, ASPIRE_GATEWAY_DATA: join(cli.folder, 'data') };
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', command], { encoding: 'utf8', env });
    expect(stdout).toMatch(/^\{"item":\{"ContactID":1,.*\n0\n$/);
    expect(stderr).toBe('');
  });

  it('by Ctrl-C ends with 130, tells what may have been done, and leaves the server alone', async () => {
    const rule = { path: '/UnitTypes', method: 'POST', delayMs: 20_000 };
    const headers = { 'content-type': 'application/json' };
    const set = await fetch(`${emulator}/_emulator/faults`, { method: 'POST', headers, body: JSON.stringify(rule) });
    expect(set.ok, await set.text()).toBe(true);
    await fetch(`${emulator}/_emulator/journal`, { method: 'DELETE' });
    const { child, ended } = cli.begin([
      'run',
      'unit_types_create',
      '--UnitTypeName',
      'Slow',
      '--connection',
      'aspire',
    ]);
    child.stdin?.end();
    await expect
      .poll(
        async () => {
          const answer = await fetch(`${emulator}/_emulator/journal`);
          return ((await answer.json()) as Entry[]).some(
            ({ method, path }) => method === 'POST' && path === '/UnitTypes',
          );
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    child.kill('SIGINT');
    const { code, err } = await ended;
    expect([code, err.trim()]).toEqual([
      130,
      '"Create unit type" was under way and may have been done: look in Aspire before you run it again.',
    ]);
    await fetch(`${emulator}/_emulator/faults`, { method: 'DELETE' });
    expect((await fetch(`${served.url}/health/ready`)).status).toBe(200);
  });

  it('of a command that started the database itself stops it again', async () => {
    const alone = createCli();
    await alone.run(['keys', 'create', '--org', 'acme', '--scopes', 'read']);
    const { child, ended } = alone.begin(['mcp']);
    const pidFile = join(alone.folder, 'data/cluster/data/postmaster.pid');
    const isRunning = () => {
      try {
        return process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 0);
      } catch {
        return false;
      }
    };
    await expect.poll(isRunning, { timeout: 60_000 }).toBe(true);
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    expect(isRunning()).toBe(false);
    await alone.close();
  });
});
