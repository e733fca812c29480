import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './main';
import { runScript } from './runScript';
import { runSteps } from './runSteps';
import { steps as allSteps, type Step } from './steps';

const sample: Step[] = [
  { name: 'format', script: 'format:check' },
  { name: 'schemas', script: 'schemas', args: ['--check'] },
  { name: 'docs', script: 'docs', after: ['schemas'] },
  { name: 'tests', script: 'test', exclusive: true, summary: /\d+ passed/ },
];

async function run(args: string[], outcomes: Record<string, { code: number; output: string }> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const ran: string[] = [];
  const code = await main(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    run: ({ name }) => {
      ran.push(name);
      return Promise.resolve(outcomes[name] ?? { code: 0, output: '12 passed\n' });
    },
    steps: sample,
  });
  return { code, ran, out: out.join('\n'), err: err.join('\n') };
}

it('runs every step and prints a line for each', async () => {
  const { code, ran, out } = await run([]);
  expect(code).toBe(0);
  expect(ran).toEqual(['format', 'schemas', 'docs', 'tests']);
  expect(out).toMatch(/^format +ok +\d+\.\d s$/m);
  expect(out).toMatch(/^tests +ok +\d+\.\d s {2}12 passed$/m);
  expect(out).toMatch(/4 of 4 steps passed/);
});

it('continues after a failure, shows its output, and exits with 1', async () => {
  const { code, ran, out } = await run([], { schemas: { code: 3, output: 'plant_tree: no type\nlook\n' } });
  expect(code).toBe(1);
  expect(ran).toEqual(['format', 'schemas', 'docs', 'tests']);
  expect(out).toMatch(/^schemas +failed +\d+\.\d s\n {2}\| plant_tree: no type\n {2}\| look$/m);
  expect(out).toMatch(/1 of 4 steps failed.*\n {2}npm run schemas -- --check$/);
});

it('shows the start and the end of a long output', async () => {
  const lines = Array.from({ length: 500 }, (_, at) => `line ${at + 1}`);
  const { out } = await run([], { format: { code: 1, output: lines.join('\n') } });
  expect(out).toContain('| line 1\n');
  expect(out).toContain('(300 lines omitted: see npm run format:check)');
  expect(out).toContain('| line 500\n');
});

it('runs what --only names, and not what --skip names', async () => {
  expect((await run(['--only', 'docs,format'])).ran).toEqual(['format', 'docs']);
  expect((await run(['--skip', 'tests', '--skip=format'])).ran).toEqual(['schemas', 'docs']);
});

it('rejects the name of an unknown step before anything runs', async () => {
  expect(await run(['--only', 'test'])).toEqual({
    code: 2,
    ran: [],
    out: '',
    err: 'There is no step test. Steps: format, schemas, docs, tests.',
  });
});

it('prints its usage', async () => {
  expect((await run(['--help'])).out).toContain('npm run check -- --skip tests');
});

it('starts a step after those it waits for, and an exclusive one alone', async () => {
  const log: string[] = [];
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  await runSteps(sample, {
    run: async ({ name }) => {
      log.push(`${name} begins`);
      await turn();
      if (name === 'schemas') await turn();
      log.push(`${name} ends`);
      return { code: 0, output: '' };
    },
    report: () => undefined,
    concurrency: 2,
    now: () => 0,
  });
  expect(log).toEqual([
    ...['format begins', 'schemas begins', 'format ends', 'schemas ends'],
    ...['docs begins', 'docs ends', 'tests begins', 'tests ends'],
  ]);
});

describe('a script', () => {
  const root = mkdtempSync(join(tmpdir(), 'aspire-check-'));
  beforeAll(() => {
    const scripts = { tell: 'node -e "console.log(process.argv[1]); console.error(2); process.exitCode = 4"' };
    writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts }));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('returns its exit code, stdout and stderr', async () => {
    const { code, output } = await runScript(root, 'tell', ['one']);
    expect(code).toBe(4);
    expect(output.split('\n').sort()).toEqual(['', '2', 'one']);
  });

  it('fails when package.json does not have it', async () => {
    expect(await runScript(root, 'nothing')).toEqual({ code: 1, output: 'package.json has no script "nothing".\n' });
  });
});

it('uses scripts that package.json has', () => {
  const { scripts } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { scripts: object };
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(allSteps.map(({ script }) => script)));
});
