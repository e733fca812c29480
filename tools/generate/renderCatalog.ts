import type { Api, Operation } from '../../api/model/model';
import type { CatalogKind } from '../../src/aspire/model/catalog';
import { compositeReference } from './compositeRows';
import type { CompositeOperation } from '../../api/operations/compositeOperations';
import { headerStart, moduleOf, namesOf } from './names';
import type { RecordDropdown } from '../../api/operations/planDropdowns';
import { callbackOf, type RowReference } from './renderHandler';
import { dropdownDescriptor } from './renderDropdown';
import { dropdownReference } from './renderDropdownRow';
import { descriptorOf } from './renderOperationJson';

export const catalogFile = 'src/records/catalog.ts';
export const listsFile = 'src/records/lists.ts';

/** What the catalog says of one operation. `row` is absent where the operation runs without one. */
export type CatalogLine = {
  name: string;
  title: string;
  description: string;
  kind: CatalogKind;
  resource?: string;
  writes: boolean;
  row?: RowReference;
};

/** `src/records/catalog.ts`: every operation, each with a way to its row. */
export function renderCatalog(
  api: Api,
  composites: readonly CompositeOperation[],
  dropdowns: readonly RecordDropdown[],
  handWritten: readonly CatalogLine[],
): string {
  const lines = [
    ...[...api.operations.values()].map(lineOf),
    ...composites.map(lineOfComposite),
    ...dropdowns.map(lineOfDropdown),
    ...handWritten,
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    `${headerStart} and tools/generate by "npm run generate": change these, not this file.`,
    "import type { CatalogEntry } from '../aspire/model/catalog';",
    '',
    '/**',
    ' * Every operation of the connector, in alphabetical order. Only what works with all operations imports this, and does so',
    ' * lazily: a handler imports its own row.',
    ' */',
    '// A table, three lines an operation.',
    '// prettier-ignore',
    'export const catalog: readonly CatalogEntry[] = [',
    ...lines.map(renderLine),
    '];',
  ].join('\n');
}

/**
 * `src/records/lists.ts`: a way to the list of every resource. Left out are the contents of attachments, which Aspire lists
 * for a filter only.
 */
export function renderLists(api: Api): string {
  const lists = [...api.operations.values()].filter(
    (operation) => kindOf(operation) === 'list' && operation.options !== 'filter',
  );
  return [
    `${headerStart} and tools/generate by "npm run generate": change these, not this file.`,
    "import type { OperationRow } from '../aspire/model/operation';",
    '',
    '/** The list of every resource that a client can ask for, loaded when it is needed. */',
    '// A table, one line a list.',
    '// prettier-ignore',
    'export const lists: readonly (() => Promise<OperationRow>)[] = [',
    ...lists.map((operation) => `  () => ${loadOf(rowOf(operation))},`),
    '];',
  ].join('\n');
}

function rowOf(operation: Operation): RowReference {
  return { row: namesOf(operation).row, module: `${moduleOf(operation.resource)}.operations` };
}

function loadOf({ row, module }: RowReference): string {
  return `import('./${module}').then((m) => m.${row})`;
}

function lineOf(operation: Operation): CatalogLine {
  const { resource, bearer, method } = operation;
  return {
    ...descriptorOf(operation),
    kind: kindOf(operation),
    resource: resource.name,
    // A request for a token changes no record.
    writes: method !== 'GET' && bearer,
    row: rowOf(operation),
  };
}

function kindOf(operation: Operation): CatalogKind {
  switch (callbackOf(operation)) {
    case 'listRecords':
      return 'list';
    case 'updateRecord':
      return 'update';
    default:
      return 'call';
  }
}

function lineOfComposite(composite: CompositeOperation): CatalogLine {
  const { name, title, about, kind, resource } = composite;
  return {
    name,
    title,
    description: about,
    kind,
    resource: resource.name,
    writes: kind !== 'getById',
    row: compositeReference(composite),
  };
}

function lineOfDropdown(dropdown: RecordDropdown): CatalogLine {
  const { name, title, description } = dropdownDescriptor(dropdown);
  return {
    name,
    title,
    description,
    kind: 'lookup',
    resource: dropdown.resource.name,
    writes: false,
    row: dropdownReference(dropdown),
  };
}

function renderLine({ name, title, description, kind, resource, writes, row }: CatalogLine): string {
  const load = row ? loadOf(row) : 'Promise.resolve(undefined)';
  const about = resource === undefined ? '' : `resource: ${quoted(resource)}, `;
  return [
    `  { name: ${quoted(name)}, title: ${quoted(title)}, kind: '${kind}', ${about}writes: ${writes},`,
    `    description: ${quoted(description)},`,
    `    load: () => ${load} },`,
  ].join('\n');
}

/** A text as code, in the quotes that the formatter would choose. */
function quoted(text: string): string {
  if (text.includes("'") && !text.includes('"')) return JSON.stringify(text);
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
