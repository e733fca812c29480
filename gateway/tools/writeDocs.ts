import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type * as model from '../../api/model/readApi';
import { settingsExample, settingsTable } from '../src/config/describe.ts';
import { transitions } from '../src/connections/statusMachine.ts';
import { statuses } from '../src/connections/types.ts';
import { outcomes } from '../src/errors.ts';
import { historyColumns, recordColumns } from '../src/sync/postgres/physical.ts';
import { notCopied, withoutKey } from '../src/sync/resources/classes.ts';
import type * as registry from '../src/sync/resources/registry.ts';
import { columnName, snakeCase } from '../src/sync/tables/names.ts';
import { days } from '../src/sync/tables/days.ts';
import { viewDefinitions } from '../src/sync/views/definitions.ts';
import { examplesModule } from './examples.ts';
import { syncCommands } from './syncCommands.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = createRequire(import.meta.url);
const { gateway } = load('../../tools/imports/rooms.cjs') as {
  gateway: Readonly<Record<string, { about: string }>>;
};
// These look for files beside themselves, which they find only as CommonJS modules.
const { readApi } = load('../../api/model/readApi.ts') as typeof model;
const { resourcesOf } = load('../src/sync/resources/registry.ts') as typeof registry;
const resources = await resourcesOf(readApi());

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const code = (text: string) => `\`${text}\``;

/** What stands between the marks of docs/gateway.md. */
const gatewaySections = {
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

/** What stands between the marks of docs/sync.md. */
const syncTables = syncCommands();
const syncSections = {
  commands: table(['command', 'what it does'], syncTables.commands),
  options: table(['option', 'what it says', 'of'], syncTables.options),
  resources: table(
    ['table', 'key', 'class', 'why'],
    resources.map(({ name, key, class: found, why }) => [
      code(name),
      key.map(code).join(', ') || 'none',
      code(found),
      why,
    ]),
  ),
  'not-copied': Object.entries(notCopied)
    .map(([list, why]) => `- ${code(list)}: ${why}`)
    .join('\n'),
  'without-key': Object.entries(withoutKey)
    .map(([resource, why]) => `- ${code(snakeCase(resource))}: ${why}`)
    .join('\n'),
  days: table(
    ['column', 'what it is'],
    Object.entries(days).flatMap(([resource, fields]) =>
      Object.entries(fields).map(([field, why]) => [code(`${snakeCase(resource)}.${columnName(field)}`), why]),
    ),
  ),
  columns: table(
    ['column', 'type', 'what it says'],
    recordColumns.map(({ name, type, comment = '' }) => [code(name), type, comment]),
  ),
  history: table(
    ['column', 'type', 'what it says'],
    historyColumns.slice(0, 2).map(({ name, type, comment = '' }) => [code(name), type, comment]),
  ),
  views: table(
    ['view', 'what it shows', 'tables that it needs'],
    viewDefinitions.map(({ name, comment, from, joins }) => [
      code(name),
      comment,
      [from, ...joins].map(([needed]) => code(needed)).join(', '),
    ]),
  ),
};

const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'docs/gateway.md': gatewaySections,
  'docs/sync.md': syncSections,
};

const exampleMark = '# The gateway (docs/gateway.md)\n';

/** Files that are made of tables in the code, in part: how each of them has to read. */
async function expected(): Promise<Map<string, string>> {
  const example = readFileSync(join(root, '.env.example'), 'utf8');
  const [own = ''] = example.split(exampleMark);
  const options = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8')) as object;
  const files = new Map([
    ['gateway/src/operations/examples.ts', examplesModule(root)],
    ['.env.example', `${own.trimEnd()}\n\n${exampleMark}${settingsExample()}`],
  ]);
  for (const [file, sections] of Object.entries(pages))
    files.set(file, await format(withSections(file, sections), { ...options, parser: 'markdown' }));
  return files;
}

function withSections(file: string, sections: Readonly<Record<string, string>>): string {
  let page = readFileSync(join(root, file), 'utf8');
  for (const [name, text] of Object.entries(sections)) {
    const marked = new RegExp(`<!-- ${name} -->[^]*?<!-- /${name} -->`);
    if (!marked.test(page)) throw new Error(`${file} has no place for ${name}`);
    page = page.replace(marked, () => `<!-- ${name} -->\n\n${text}\n\n<!-- /${name} -->`);
  }
  return page;
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
