import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { workingCopy } from '../check/workingCopy';
import { startFakeTray, type FakeTray } from '../deploy/fakeTray';
import { commandsIn } from './commandsIn';
import { documentedCommands } from './documentedCommands';
import { readMarkdownFiles } from './markdownFiles';

const root = join(__dirname, '../..');
const token = ['0f1e2d3c', '4b5a', '6978', '8796', 'a5b4c3d2e1f0'].join('-');

/** The commands to run, as words, with the arguments that make them faster. */
const commands = readMarkdownFiles(root)
  .flatMap(({ markdown }) => commandsIn(markdown))
  .flatMap(({ words }) => {
    const how = documentedCommands[words.join(' ')];
    return how?.by === 'slow' ? [{ shown: words.join(' '), words: [...words, ...(how.also ?? [])] }] : [];
  })
  .filter(({ shown }, at, all) => all.findIndex((other) => other.shown === shown) === at);

/** The output of a successful run, for commands whose exit code says little. */
const outputs: Record<string, RegExp> = {
  'npm test -- --randomize': /Tests: .*\b\d+ passed/,
  'npm test -- --selectProjects connector': /Tests: .*\b\d+ passed/,
  'npm test -- src/properties_get': /Tests: .*\b\d+ passed/,
  'npm test -- tests/http': /Tests: .*\b\d+ passed/,
  'npm run schemas -- --force': /^\d+ operations, 0 schemas changed/m,
  'npm run docs': /docs\/recipes: \d+ pages, unchanged/,
  'npm run package': /^\.tray\/connector\.zip: \d+ operations/m,
  'npm run deploy -- --us --dry-run': /Dry run: nothing was sent/,
  'npm run deploy -- --us --email=someone@example.com': /Shared with someone@example\.com: 1 permissions added/,
  'npm run api:openapi -- --out aspire.yaml': /aspire\.yaml: 160 operations/,
  'npm run bench -- --quick all-pages': /^all-pages/m,
  'npm run mutation -- retries': /^\| retries \| \d+ \| \d+ \| \d+\.\d% \|/m,
};

const ended = commands.filter(({ words: [program], shown }) => program !== 'curl' && !isEmulator(shown));
const emulators = commands.filter(({ shown }) => isEmulator(shown));
const curls = commands.filter(({ words: [program] }) => program === 'curl');

function isEmulator(command: string): boolean {
  return command.startsWith('npm run emulator');
}

let copy: ReturnType<typeof workingCopy>;
let tray: FakeTray;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  copy = workingCopy(root);
  // CI runs the check itself; here the commands only have to call it.
  const file = join(copy.folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { scripts: Record<string, string> };
  writeFileSync(file, JSON.stringify({ ...manifest, scripts: { ...manifest.scripts, check: 'node -e 0' } }));
  const deployed = { id: 'D1', deploymentStatus: 'Deployed', connectorName: 'any', connectorVersion: '1.0' };
  tray = await startFakeTray(token, {
    deploy: [{ body: deployed }],
    share: [{ body: { message: '1 permissions added' } }],
  });
  env = { ...process.env, TRAY_API_TOKEN: token, TRAY_API_URL: tray.url, REDOCLY_TELEMETRY: 'off' };
  await run(['npm', 'run', 'api:openapi', '--', '--out', 'newer.json']);
});

afterAll(async () => {
  await tray.close();
  copy.remove();
});

function start(words: readonly string[]): { child: ChildProcess; said: () => string } {
  const [program = '', ...args] = words;
  const child = spawn(program, args, { cwd: copy.folder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += String(chunk)));
  return { child, said: () => text };
}

async function run(words: readonly string[]): Promise<{ code: number | null; said: string }> {
  const { child, said } = start(words);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { code, said: said() };
}

it.each(ended.map(({ shown, words }) => [shown, words] as const))(
  '%s succeeds',
  async (shown, words) => {
    const { code, said } = await run(words);
    expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(outputs[shown] ?? /^/) });
  },
  300_000,
);

it('the commands that generate and format change nothing', () => {
  for (const file of ['src/branches_get/handler.ts', 'docs/operations/README.md', 'README.md']) {
    expect([file, readFileSync(join(copy.folder, file), 'utf8')]).toEqual([
      file,
      readFileSync(join(root, file), 'utf8'),
    ]);
  }
  expect(existsSync(join(copy.folder, 'dist/branches_get/handler.js'))).toBe(true);
});

/** Starts an emulator with a documented command; returns its URL, or its output if it ended. */
async function startShown(
  words: readonly string[],
): Promise<{ url?: string; said: string; stop: () => Promise<void> }> {
  const { child, said } = start(words);
  const over = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const url = () => /listening on (http:\S+)/.exec(said())?.[1];
  while (url() === undefined && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50));
  const stop = async () => {
    // npm starts a shell, which starts the emulator: signal the whole group, as Ctrl-C does.
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    await over;
  };
  return { url: url(), said: said(), stop };
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

it.each(emulators.map(({ shown, words }) => [shown, words] as const))(
  '%s starts an emulator that prints its URL',
  async (_, words) => {
    const free = words.includes('--port') || (await isFree(4010));
    const { url, said, stop } = await startShown(words);
    await stop();
    if (free) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    else expect(said).toContain('4010');
  },
);

it('the documented calls with curl succeed', async () => {
  const { url = '', stop } = await startShown(['npm', 'run', 'emulator', '--', '--port', '0']);
  try {
    let issued = '';
    const statuses: number[] = [];
    for (const { words } of curls) {
      // Sent by fetch, since curl is not on every machine.
      const response = await request(
        words.map((word) => word.replace('http://127.0.0.1:4010', url).replace(/<Token.*>/, issued)),
      );
      statuses.push(response.status);
      // All rows of a list come as a record a line, so not every reply is one JSON value.
      issued = /"Token":"([^"]+)"/.exec(await response.text())?.[1] ?? issued;
    }
    expect(statuses).toHaveLength(5);
    expect(statuses.filter((status) => status < 200 || status > 299)).toEqual([]);
  } finally {
    await stop();
  }
});

function request([, ...words]: readonly string[]): Promise<Response> {
  const after = (option: string) => words.flatMap((word, at) => (word === option ? [words[at + 1] ?? ''] : []));
  const [body] = after('-d');
  const headers = after('-H').map((header): [string, string] => {
    const [name = '', ...rest] = header.split(': ');
    return [name, rest.join(': ')];
  });
  const target = words.find((word) => word.startsWith('http')) ?? '';
  return fetch(target, { method: body === undefined ? 'GET' : 'POST', headers, body });
}
