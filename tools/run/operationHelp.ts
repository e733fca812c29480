import type { OperationSchemas } from '../../api/schema/operationSchemas';
import type { CatalogEntry } from '../../src/aspire/model/catalog';
import { fieldsOf, type FieldDescription } from '../docs/inputFields';
import { quote } from './asOptions';
import { wrap, type Screen } from './terminal';

/** What `help <operation>` tells. */
export type HelpSource = {
  entry: Pick<CatalogEntry, 'name' | 'title' | 'description' | 'writes'>;
  schemas: OperationSchemas;
  /** What runs operations: `npx aspire-run`. */
  command: string;
  /** Commands that a shell takes as they are. */
  examples: readonly string[];
  /** The page of the docs about it. */
  page?: string;
  /** Lines about an operation that writes. */
  aboutWrites?: readonly string[];
};

/** Up to `inline` choices stand with their field; more are listed at the end. */
const inline = 16;

/** The help of an operation: fields with types, choices and what is required, an example, and what it gives. */
export function operationHelp(source: HelpSource, screen: Screen): string {
  const { entry, schemas, command, examples, page, aboutWrites = [] } = source;
  const { style, width } = screen;
  const { name, title, description, writes } = entry;
  const fields = fieldsOf(schemas.input);
  const groups = groupFields(fields);
  const sections = [
    `${style.strong(title)}  ${name}`,
    wrap(description, width),
    ...(writes ? [[style.bad('Changes records in Aspire.'), ...aboutWrites].join('\n')] : []),
    ...(fields.length === 0 ? ['Takes nothing.'] : []),
    ...groups.map(({ heading, members }) =>
      [style.strong(heading), ...members.map((field) => fieldHelp(field, command, screen))].join('\n'),
    ),
    ...longChoices(fields).map(({ paths, values }) =>
      [style.strong(`Choices of ${paths.join(', ')}`), wrap(values.join(', '), width, '  ')].join('\n'),
    ),
    `${style.strong('Gives')}\n${wrap(Object.keys(schemas.output.properties ?? {}).join(', '), width, '  ')}`,
    ...(examples.length === 0 ? [] : [`${style.strong('Example')}\n${indented(examples.join('\n'))}`]),
    ...(page === undefined ? [] : [`More: ${page}`]),
  ];
  return sections.join('\n\n');
}

type Group = { heading: string; members: FieldDescription[] };

/** Required fields first, then the others, then what Tray shows under Advanced; nested fields stay with their parent. */
function groupFields(fields: readonly FieldDescription[]): Group[] {
  const groups: Group[] = [
    { heading: 'Required', members: [] },
    { heading: 'Optional', members: [] },
    { heading: 'Advanced', members: [] },
  ];
  let current = groups[0];
  for (const field of fields) {
    if (!/[.[]/.test(field.path)) current = groups[field.required ? 0 : field.advanced ? 2 : 1];
    current?.members.push(field);
  }
  return groups.filter(({ members }) => members.length > 0);
}

function fieldHelp(field: FieldDescription, command: string, { style, width }: Screen): string {
  const { path, title, type, required, help, choices, dropdown, dropdownInput, default: given } = field;
  const nested = /[.[]/.test(path);
  const marks = [
    type,
    ...(required && nested ? ['required'] : []),
    ...(given === undefined ? [] : [`default ${given}`]),
  ];
  const texts = [
    [title && `${title}.`, help].filter(Boolean).join(' '),
    choices.length > 0 && choices.length <= inline ? `One of: ${choices.map(choiceText).join(', ')}.` : '',
    dropdown === undefined ? '' : `Values: ${command} ${dropdown}${optionsOf(dropdownInput)}`,
  ].filter((text) => text !== '');
  const mark = marks.join(', ');
  const head =
    path.length + mark.length + 4 <= width
      ? `  ${style.good(path)}  ${style.soft(mark)}`
      : `  ${style.good(path)}\n      ${style.soft(mark)}`;
  return [head, ...texts.map((text) => wrap(text, width, '      '))].join('\n');
}

/** What a dropdown is given, as options: `--branch_id <BranchID>`. */
function optionsOf(input: Record<string, string> = {}): string {
  return Object.entries(input)
    .map(([name, value]) => ` --${name} ${value.replace(/^\{\{\{(.*)\}\}\}$/, '<$1>')}`)
    .join('');
}

/** `TX (Texas)`, and the value alone where the label begins with the same. */
function choiceText({ value, label }: FieldDescription['choices'][number]): string {
  const plain = (text: string) => text.toLowerCase().replace(/[\W_]/g, '');
  return plain(label).startsWith(plain(value)) ? value : `${value} (${label})`;
}

/** The long lists of choices, each once, with the fields that take them. */
function longChoices(fields: readonly FieldDescription[]): { paths: string[]; values: string[] }[] {
  const lists = new Map<string, { paths: string[]; values: string[] }>();
  for (const { path, choices } of fields) {
    if (choices.length <= inline) continue;
    const values = choices.map(({ value }) => value);
    const key = [...values].sort().join();
    const list = lists.get(key) ?? { paths: [], values };
    list.paths.push(path);
    lists.set(key, list);
  }
  return [...lists.values()];
}

/** The example as commands that a shell takes as they are: for a list also in its short form. */
export function exampleCommands(name: string, example: string): string[] {
  const command = `npx aspire-run ${quote(name)}`;
  const whole = example === '{}' ? command : `${command} ${quote(example)}`;
  const short = shortForm(JSON.parse(example) as ListExample);
  return short === '' ? [whole] : [`${command} ${short}`, whole];
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** An input of a list. */
export type ListExample = {
  conditions?: { field: string; operator: string; value: string | number | boolean }[];
  fields?: string[];
  limit?: number;
};

/** The conditions and fields of a list as options; empty if it has no conditions. */
export function shortForm({ conditions, fields, limit }: ListExample): string {
  if (!conditions) return '';
  const where = conditions.map(
    ({ field, operator, value }) => `--where ${quote(`${field} ${operator.replaceAll('_', ' ')} ${value}`)}`,
  );
  const chosen = fields ? [`--fields ${fields.join(',')}`] : [];
  return [...where, ...chosen, ...(limit === undefined ? [] : [`--limit ${limit}`])].join(' ');
}
