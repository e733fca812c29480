import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { settingsExample, settingsTable } from '../src/config/describe.ts';
import { transitions } from '../src/connections/statusMachine.ts';
import { statuses } from '../src/connections/types.ts';
import { outcomes } from '../src/errors.ts';
import { examplesModule } from './examples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { gateway } = createRequire(import.meta.url)('../../tools/imports/rooms.cjs') as {
  gateway: Readonly<Record<string, { about: string }>>;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What stands between the marks of docs/gateway.md. */
const sections: Readonly<Record<string, string>> = {
  outcomes: table(
    ['code', 'HTTP', 'exit code', 'when'],
    Object.entries(outcomes).map(([code, { http, exit, meaning }]) => [`\`${code}\``, `${http}`, `${exit}`, meaning]),
  ),
  settings: settingsTable(),
  statuses: table(
    ['event', 'from', 'to', 'when'],
    Object.entries(transitions).map(([event, { from, to, meaning }]) => [
      `\`${event}\``,
      from.length === statuses.length ? 'any' : from.map((status) => `\`${status}\``).join(', '),
      `\`${to}\``,
      meaning,
    ]),
  ),
  rooms: table(
    ['room', 'what a newcomer finds there'],
    Object.entries(gateway).map(([room, { about }]) => [`\`${room}/\``, about]),
  ),
};

const exampleMark = '# The gateway (docs/gateway.md)\n';

/** Files that are made of tables in the code, in part: how each of them has to read. */
async function expected(): Promise<Map<string, string>> {
  let page = readFileSync(join(root, 'docs/gateway.md'), 'utf8');
  for (const [name, text] of Object.entries(sections))
    page = page.replace(
      new RegExp(`<!-- ${name} -->[^]*?<!-- /${name} -->`),
      () => `<!-- ${name} -->\n\n${text}\n\n<!-- /${name} -->`,
    );
  const example = readFileSync(join(root, '.env.example'), 'utf8');
  const [own = ''] = example.split(exampleMark);
  const options = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8')) as object;
  return new Map([
    ['docs/gateway.md', await format(page, { ...options, parser: 'markdown' })],
    ['gateway/src/operations/examples.ts', examplesModule(root)],
    ['.env.example', `${own.trimEnd()}\n\n${exampleMark}${settingsExample()}`],
  ]);
}

/** Writes the files; with `--check` it writes nothing, and fails if one would change. */
const isCheck = process.argv.includes('--check');
for (const [file, text] of await expected()) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (!isCheck) writeFileSync(path, text);
  process.stderr.write(isCheck ? `${file} is not what the code says. Run "npm run docs".\n` : `${file} was written\n`);
  if (isCheck) process.exitCode = 1;
}
