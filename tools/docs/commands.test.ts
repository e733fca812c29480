import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { steps } from '../check/steps';
import { main as run } from '../run/main';
import { commandsIn, type Command } from './commandsIn';
import { documentedCommands } from './documentedCommands';
import { readMarkdownFiles } from './markdownFiles';

const root = join(__dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const texts = readMarkdownFiles(root);
const shown = texts.flatMap(({ file, markdown }) => commandsIn(markdown).map((command) => ({ file, ...command })));
const spelled = ({ words }: Command) => words.join(' ');

/** Commands of the shell, the HTTP client of the emulator's examples, and a client of MCP. */
const fromOutside = ['read', 'export', 'curl', 'set', 'claude'];

/** Commands of the newer version of Tray's command line, which is not installed here. */
const newerTray = /^tray-cdk (connector|deployment|permissions|namespace) [a-z]+/;

/** Why a command cannot be run as written; undefined if it can. */
function fault({ words }: Command): string | undefined {
  const [program = '', first = ''] = words;
  const line = words.join(' ');
  if (program === 'npm') {
    if (['ci', 'install'].includes(first)) return undefined;
    const [name, next] = first === '-s' ? words.slice(2) : words.slice(1);
    const script = name === 'run' ? next : name;
    if (script === undefined) return undefined;
    return script in scripts ? undefined : `there is no npm script "${script}"`;
  }
  if (program === 'npx') {
    return existsSync(join(root, 'node_modules/.bin', first)) ? undefined : `there is no program "${first}"`;
  }
  if (newerTray.test(line) || fromOutside.includes(program) || /^[A-Z]+=/.test(program)) return undefined;
  const isThere = existsSync(join(root, program)) || existsSync(join(root, 'node_modules/.bin', program));
  return isThere ? undefined : `there is no file "${program}"`;
}

describe('reading the commands of a text', () => {
  it('splits them as a shell does', () => {
    const text = [
      'See `npm run docs` and `package.json`, or `npm start -- --list`.',
      '```sh',
      'npm ci && npm test      # both',
      `npm start -- work_tickets_get '{"filter": "Name eq '\\''Open'\\''"}'; read -rs "A B"`,
      'npx one \\',
      '  --two',
      '```',
      '```js',
      'npm is not a command here',
      '```',
    ].join('\n');
    expect(commandsIn(text)).toEqual([
      { words: ['npm', 'run', 'docs'], line: 1 },
      { words: ['npm', 'start', '--', '--list'], line: 1 },
      { words: ['npm', 'ci'], line: 3 },
      { words: ['npm', 'test'], line: 3 },
      { words: ['npm', 'start', '--', 'work_tickets_get', `{"filter": "Name eq 'Open'"}`], line: 4 },
      { words: ['read', '-rs', 'A B'], line: 4 },
      { words: ['npx', 'one', '--two'], line: 5 },
    ]);
  });

  it('finds a missing script, program or file', () => {
    const faults = ['npm run nothing', 'npx nothing', 'tools/nothing', 'npm test'].map((line) =>
      fault({ words: line.split(' '), line: 1 }),
    );
    expect(faults).toEqual([
      'there is no npm script "nothing"',
      'there is no program "nothing"',
      'there is no file "tools/nothing"',
      undefined,
    ]);
  });
});

describe('every documented command', () => {
  it('can be run as written', () => {
    const faults = shown.flatMap((command) => {
      const found = fault(command);
      return found ? [`${command.file}:${command.line} ${found}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('is in documentedCommands.ts, which has no other', () => {
    const without = shown.filter(
      (command) => spelled(command) !== 'npm run' && !(spelled(command) in documentedCommands),
    );
    expect(without.map((command) => `${command.file}:${command.line} ${spelled(command)}`)).toEqual([]);
    const all = new Set(shown.map(spelled));
    expect(Object.keys(documentedCommands).filter((command) => !all.has(command))).toEqual([]);
  });

  const workflow = read('.github/workflows/ci.yml').match(/(?<=- run: ).*/g) ?? [];
  const ci = [read('.ci/run'), ...workflow].join('\n');
  const checked = steps.map(({ script }) => `npm run ${script}`);

  it.each(Object.entries(documentedCommands))('%s is run where documentedCommands.ts says', (command, how) => {
    if (how.by === 'ci') expect(commandsIn(`\`\`\`sh\n${ci}\n\`\`\``).map(spelled).concat(checked)).toContain(command);
    if (how.by === 'like') expect(['here', 'slow', 'ci', 'gateway']).toContain(documentedCommands[how.other]?.by);
    if (how.by === 'gateway') expect(existsSync(join(root, how.test))).toBe(true);
    if (how.by === 'here') expect(command).toMatch(/^(?:npm start|npx aspire-run)\b/);
  });
});

describe('npm start and aspire-run', () => {
  const each = shown
    .filter((command) => documentedCommands[spelled(command)]?.by === 'here')
    .map((command) => [spelled(command), command.words.slice(command.words[0] === 'npx' ? 2 : 3)] as const);

  it.each([...new Map(each)])('%s succeeds and prints a result', async (_, args) => {
    const out: string[] = [];
    const err: string[] = [];
    const streams = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
    const code = await run(args, streams, { env: {} });
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const isOperation = args[0]?.endsWith('_get') ?? false;
    if (isOperation) expect(JSON.parse(out.join('\n'))).toHaveProperty('items');
    else expect(out.join('\n')).not.toBe('');
  });
});

it('every tool has a help text that names its command', async () => {
  // The other tools export main(), and their own tests check the help.
  const tools = Object.entries(scripts).flatMap(([script, command]) => {
    const file = /^tsx (\S+)$/.exec(command)?.[1];
    return file && !/export (async )?function main\(/.test(read(file)) ? [{ script, file }] : [];
  });
  expect(tools.map(({ script }) => script)).toContain('emulator');
  const results = await Promise.all(
    tools.map(async ({ script, file }) => {
      const args = ['--import', 'tsx', file, '--help'];
      const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
      return [script, stdout.includes(`npm run ${script}`)];
    }),
  );
  expect(results).toEqual(tools.map(({ script }) => [script, true]));
});

describe('the workflows', () => {
  type Workflow = {
    on: object;
    permissions: unknown;
    concurrency: unknown;
    jobs: Record<
      string,
      { permissions?: unknown; 'timeout-minutes'?: number; steps: { uses?: string; run?: string }[] }
    >;
  };
  const files = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);
  const workflow = (file: string) => parse(read(file)) as Workflow;
  const stepsOf = (file: string) => Object.values(workflow(file).jobs).flatMap(({ steps }) => steps);

  it.each(files)('%s runs existing scripts', (file) => {
    const commands = stepsOf(file).flatMap(({ run: line }) => (line ? commandsIn(`\`${line}\``) : []));
    expect(commands.map(fault)).toEqual(commands.map(() => undefined));
    expect(commands.length).toBeGreaterThan(1);
  });

  it.each(files)('%s pins each action to a commit, with its version in a comment', (file) => {
    const uses = read(file)
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(files)('%s has read permissions, a concurrency group and time limits', (file) => {
    const { permissions, concurrency, jobs } = workflow(file);
    expect(permissions).toEqual({ contents: 'read' });
    expect(concurrency).toBeDefined();
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeUndefined();
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
  });

  it('do not give secrets to builds of pull requests', () => {
    for (const file of files) {
      const { on } = workflow(file);
      if ('pull_request' in on) expect(read(file)).not.toContain('secrets.');
      expect(on).not.toHaveProperty('pull_request_target');
    }
  });
});
