import type { Api } from '../../api/model/model';
import type { OperationDoc } from './describeOperations';
import { inputTable, recordTable } from './fieldTable';
import type { FieldDescription } from './inputFields';
import { anchor, capitalized, cell, fenced, listed, page, table } from './markdown';
import { printCut, printWhole } from './printJson';

/** A row that this many operations share is listed only once. */
const sharedFrom = 20;

const madeFrom = 'the pages of api/';
const connectorTitle = 'The connector itself';
const sharedTitle = 'Inputs that many operations share';

/** The order of operations on a page: what people look for first. */
const kinds = ['list', 'getById', 'downloadFile', 'call', 'update', 'upsert', 'batchCreate', 'uploadFile'] as const;

/** A page that another one links to. */
export type Link = { title: string; file: string };

type Given = {
  docs: readonly OperationDoc[];
  api: Api;
  /** The tasks and workflows that use an operation: links relative to `docs/operations`. */
  usedIn: (operation: string) => readonly Link[];
  /** The text about OData on the page of shared inputs. */
  odata: string;
};

/** The pages of `docs/operations`, by file name. */
export function renderOperationPages(given: Given): Map<string, string> {
  const { docs, api, odata } = given;
  const once = sharedFields(docs);
  const pages = new Map<string, string>([['README.md', renderIndex(given)]]);
  for (const [resource, operations] of byResource(docs)) {
    const { plural = resource, singular = '', about = '', file } = api.resources.get(resource) ?? {};
    const fields = operations.find(({ recordFields }) => recordFields.length > 0)?.recordFields ?? [];
    const parts = [
      about,
      operations.length > 1 ? contentsOf(operations) : '',
      ...operations.map((operation) => renderOperation(operation, { ...given, once, fields })),
      ...(fields.length > 0
        ? [`## Fields\n\nThe fields of ${article(singular)} ${singular}.\n\n${recordTable(fields)}`]
        : []),
      '[All operations](README.md)',
    ].filter((part) => part !== '');
    pages.set(pageFile(resource, api), page(capitalized(plural), { madeFrom: `api/${file ?? ''}` }, parts));
  }
  const own = docs.filter((doc) => doc.page === 'connector');
  const ownParts = own.map((operation) => renderOperation(operation, { ...given, once, fields: [] }));
  if (own.length > 0) pages.set('connector.md', page(connectorTitle, { madeFrom }, ownParts));
  pages.set('dropdowns.md', renderDropdowns(docs.filter((doc) => doc.page === 'dropdown')));
  pages.set('shared_inputs.md', page(sharedTitle, { madeFrom }, [inputTable([...once.values()]), odata]));
  return pages;
}

/** The file of a resource's page: that of its page in `api/`. */
function pageFile(resource: string, api: Api): string {
  return `${(api.resources.get(resource)?.file ?? resource).replace(/\.yaml$/, '')}.md`;
}

/** The page of an operation and its heading there, relative to `docs/operations`. */
export function operationLink({ page: on, resource = '', title }: OperationDoc, api: Api): string {
  const file = on === 'resource' ? pageFile(resource, api) : `${on === 'dropdown' ? 'dropdowns' : 'connector'}.md`;
  return on === 'dropdown' ? file : `${file}#${anchor(title)}`;
}

function byResource(docs: readonly OperationDoc[]): [string, OperationDoc[]][] {
  const groups = new Map<string, OperationDoc[]>();
  for (const doc of docs) {
    if (doc.page !== 'resource' || doc.resource === undefined) continue;
    groups.set(doc.resource, [...(groups.get(doc.resource) ?? []), doc]);
  }
  const place = ({ kind }: OperationDoc) => (kinds as readonly string[]).indexOf(kind);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([resource, operations]) => [resource, operations.sort((a, b) => place(a) - place(b))]);
}

function renderIndex({ docs, api }: Given): string {
  const link = (doc: OperationDoc) => `[${doc.title}](${operationLink(doc, api)})`;
  const rows = byResource(docs).map(([resource, operations]) => [
    `[${capitalized(api.resources.get(resource)?.plural ?? resource)}](${pageFile(resource, api)})`,
    operations.map(link).join(' · '),
  ]);
  const own = docs.filter((doc) => doc.page === 'connector');
  return page('Operations', { madeFrom }, [
    `All ${docs.length} operations of the connector, each with what it does, what it takes, and an example that was run against the
emulator. To get a job done, begin with [the tasks](../tasks/README.md); for whole workflows, with
[the workflows](../recipes/README.md). In a terminal, \`npx aspire-run list invoice\` finds operations by words.`,
    `- Fields with a dot or brackets stand inside another: \`ReceiptItems[].ItemName\` is a field of each entry of \`ReceiptItems\`.
- A **dropdown** offers the choices of your Aspire; a value from another step does as well.
- Long outputs are cut; a comment tells what is left out.`,
    table(
      ['about', 'operations'],
      [...rows, ...(own.length > 0 ? [[`[${connectorTitle}](connector.md)`, own.map(link).join(' · ')]] : [])],
    ),
    `Beside them: [${sharedTitle.toLowerCase()}](shared_inputs.md), and the [${docs.filter((doc) => doc.page === 'dropdown').length} operations that fill dropdowns](dropdowns.md).`,
  ]);
}

function contentsOf(operations: readonly OperationDoc[]): string {
  return operations.map(({ title }) => `- [${title}](#${anchor(title)})`).join('\n');
}

type Once = ReadonlyMap<string, FieldDescription>;

function renderOperation(
  doc: OperationDoc,
  given: Given & { once: Once; fields: readonly FieldDescription[] },
): string {
  const { name, title, description, fields } = doc;
  const { once } = given;
  const own = fields.filter((field) => !once.has(keyOf(field)));
  const others = fields.filter((field) => once.has(keyOf(field)) && !/[.[]/.test(field.path));
  const shared = others.map(({ path }) => `\`${path}\``).join(', ');
  const used = given.usedIn(name).map((link) => `[${link.title}](${link.file})`);
  return [
    `## ${title}`,
    `\`${name}\`: ${description}`,
    ...(used.length > 0 ? [`Used in: ${used.join(', ')}.`] : []),
    ...(own.length > 0 ? [inputTable(own, given.fields)] : []),
    ...(shared === '' ? [] : [`${own.length > 0 ? 'And' : 'Takes'} [shared inputs](shared_inputs.md): ${shared}.`]),
    ...(fields.length === 0 ? ['Takes nothing.'] : []),
    renderExample(doc.example),
  ].join('\n\n');
}

function renderExample(example: OperationDoc['example']): string {
  if ('none' in example) return `No example: ${example.none}.`;
  return `${fenced(printWhole(example.input))}\n\ngives\n\n${fenced(printCut(example.output))}`;
}

function renderDropdowns(docs: readonly OperationDoc[]): string {
  const rows = docs.map(({ name, description, fields }) => [
    `\`${name}\``,
    cell(description),
    listed(fields.map(({ path }) => `\`${path}\``)),
  ]);
  const sample = docs.find(({ example }) => 'output' in example);
  return page('Dropdowns', { madeFrom }, [
    'These fill the dropdowns of other operations and are hidden from builders.',
    table(['operation', 'what it gives', 'takes'], rows),
    ...(sample ? [`\`${sample.name}\` for example:`, renderExample(sample.example)] : []),
  ]);
}

/** The fields that many operations share, in order of their first appearance. */
function sharedFields(docs: readonly OperationDoc[]): Once {
  const counts = new Map<string, number>();
  const fields = new Map<string, FieldDescription>();
  for (const { page: on, fields: own } of docs) {
    if (on === 'dropdown') continue;
    for (const field of own) {
      const key = keyOf(field);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      fields.set(key, field);
    }
  }
  return new Map([...fields].filter(([key]) => (counts.get(key) ?? 0) >= sharedFrom));
}

function keyOf(field: FieldDescription): string {
  return JSON.stringify(field);
}

function article(word: string): string {
  return /^[aeiou](?!ser|nit)/.test(word) ? 'an' : 'a';
}
