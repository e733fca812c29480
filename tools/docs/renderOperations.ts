import type { OperationDoc } from './describeOperations';
import type { InputRow } from './inputRows';
import { printCut, printWhole } from './printJson';

const ownGroup = 'The connector itself';
const dropdowns = 'Dropdowns';
const shared = 'Inputs that many operations share';

/** A row that this many operations share is listed only once. */
const sharedFrom = 20;

/** The text of `docs/operations.md`. */
export function renderOperations(docs: readonly OperationDoc[]): string {
  const shownOnce = sharedRows(docs);
  const groups = groupsOf(docs.filter(({ type }) => type !== 'ddl'));
  const ddls = docs.filter(({ type }) => type === 'ddl');
  const parts = [
    head(docs.length),
    contents(groups, { ddls: ddls.length, shared: shownOnce.size }),
    ...(shownOnce.size > 0 ? [`## ${shared}\n\n${table([...shownOnce.values()])}`] : []),
    ...[...groups].flatMap(([group, operations]) => [
      `## ${group}${about(operations)}`,
      ...operations.map((operation) => renderOperation(operation, shownOnce)),
    ]),
    ...(ddls.length > 0 ? [renderDropdowns(ddls)] : []),
  ];
  // Prettier would pad every row to the widest one.
  return `${parts.join('\n\n')}\n\n<!-- prettier-ignore-end -->\n`;
}

function head(count: number): string {
  return `# Operations

<!-- Written by "npm run docs": change the pages of api/ or the operation, not this file. -->

All ${count} operations of the connector: what each does, what it takes, and an example with what it gives. The examples are run,
against the emulator of this repository and its made-up data. Long outputs are cut; a comment tells what is left out.

- Fields with a dot or brackets stand inside another: \`ReceiptItems[].ItemName\` is a field of each entry of
  \`ReceiptItems\`.
- A **dropdown** offers the choices of your Aspire; a value from another step does as well.

<!-- prettier-ignore-start -->`;
}

function groupsOf(docs: readonly OperationDoc[]): Map<string, OperationDoc[]> {
  const groups = new Map<string, OperationDoc[]>();
  const names = docs.map(({ group }) => group?.name).filter((name) => name !== undefined);
  for (const name of [...new Set(names)].sort()) groups.set(name, []);
  for (const doc of docs) {
    const name = doc.group?.name ?? ownGroup;
    groups.set(name, [...(groups.get(name) ?? []), doc]);
  }
  return groups;
}

function contents(
  groups: ReadonlyMap<string, readonly OperationDoc[]>,
  more: { ddls: number; shared: number },
): string {
  const lines = [...groups].map(([group, docs]) => {
    const links = docs.map(({ name }) => `[${name}](#${anchor(name)})`);
    return `- [${group}](#${anchor(group)}): ${links.join(', ')}`;
  });
  if (more.shared > 0) lines.unshift(`- [${shared}](#${anchor(shared)})`);
  if (more.ddls > 0) lines.push(`- [${dropdowns}](#${anchor(dropdowns)}): ${more.ddls} operations that fill them`);
  return lines.join('\n');
}

/** The anchor that GitHub gives a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}

function about(operations: readonly OperationDoc[]): string {
  const description = operations[0]?.group?.about;
  return description ? `\n\n${description}` : '';
}

function renderOperation({ name, title, description, type, rows, example }: OperationDoc, once: Once): string {
  const own = rows.filter((row) => !once.has(keyOf(row)));
  const others = rows.filter((row) => once.has(keyOf(row)) && !/[.[]/.test(row.path)).map(({ path }) => `\`${path}\``);
  return [
    `### ${name}`,
    `**${title}.** ${description}${type === 'private' ? ' Hidden from builders.' : ''}`,
    ...(own.length > 0 ? [table(own)] : []),
    ...(others.length > 0
      ? [`${own.length > 0 ? 'And' : 'Takes'} [shared inputs](#${anchor(shared)}): ${others.join(', ')}.`]
      : []),
    ...(rows.length === 0 ? ['Takes nothing.'] : []),
    renderExample(example),
  ].join('\n\n');
}

function renderExample(example: OperationDoc['example']): string {
  if ('none' in example) return `No example: ${example.none}.`;
  const output = printCut(example.output);
  return `${fenced(printWhole(example.input))}\n\ngives\n\n${fenced(output)}`;
}

/** JSON with comments is marked as jsonc. */
function fenced(text: string): string {
  return `\`\`\`${/^ *\/\/ /m.test(text) ? 'jsonc' : 'json'}\n${text}\n\`\`\``;
}

function renderDropdowns(docs: readonly OperationDoc[]): string {
  const rows = docs.map(({ name, description, rows: inputs }) => {
    const takes = inputs.map(({ path }) => `\`${path}\``).join(', ');
    return `| \`${name}\` | ${cell(description)} | ${takes} |`;
  });
  const sample = docs.find(({ example }) => 'output' in example);
  return [
    `## ${dropdowns}`,
    'These fill the dropdowns of other operations and are hidden from builders.',
    ['| operation | what it gives | takes |', '| --- | --- | --- |', ...rows].join('\n'),
    ...(sample ? [`\`${sample.name}\` for example:`, renderExample(sample.example)] : []),
  ].join('\n\n');
}

function table(rows: readonly InputRow[]): string {
  const lines = rows.map(
    ({ path, type, required, what }) => `| \`${path}\` | ${cell(type)} | ${required ? 'yes' : ''} | ${cell(what)} |`,
  );
  return ['| field | type | required | what |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/</g, '&lt;');
}

type Once = ReadonlyMap<string, InputRow>;

/** The rows that many operations share, in order of their first appearance. */
function sharedRows(docs: readonly OperationDoc[]): Once {
  const counts = new Map<string, number>();
  const rows = new Map<string, InputRow>();
  for (const { type, rows: own } of docs) {
    if (type === 'ddl') continue;
    for (const row of own) {
      const key = keyOf(row);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      rows.set(key, row);
    }
  }
  return new Map([...rows].filter(([key]) => (counts.get(key) ?? 0) >= sharedFrom));
}

function keyOf(row: InputRow): string {
  return JSON.stringify(row);
}
