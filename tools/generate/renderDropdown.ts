import type { RecordDropdown } from '../../api/operations/planDropdowns';
import { typeName } from '../../api/operations/typeName';
import { headerStart } from './names';
import { renderDropdownRow, dropdownReference } from './renderDropdownRow';
import { renderHandler } from './renderHandler';
import { renderHandlerTest } from './renderHandlerTest';

/** The files of a dropdown: its row of data, and those of its operation besides its types. */
export function renderDropdown(dropdown: RecordDropdown): {
  code: [path: string, text: string][];
  descriptor: [string, string];
} {
  const folder = `src/${dropdown.name}_ddl`;
  const header = headerOf(dropdown);
  const row = dropdownReference(dropdown);
  return {
    code: [
      [`src/records/${row.module}.ts`, renderDropdownRow(header, dropdown)],
      [`${folder}/handler.ts`, renderHandler(header, names(dropdown), 'lookupRecords', row)],
      [`${folder}/handler.test.ts`, renderHandlerTest(header, names(dropdown), row, { suite: 'lookup' })],
    ],
    descriptor: [`${folder}/operation.json`, `${JSON.stringify(dropdownDescriptor(dropdown), null, 2)}\n`],
  };
}

/** What Tray is told of a dropdown's operation. */
export function dropdownDescriptor({ name, plural, active, key, resource, list, inside }: RecordDropdown) {
  const isOwn = inside !== undefined || resource.key.includes(key);
  const description = [
    `Fills the dropdowns of ${plural}: the newest 500, by what tells them apart, with their IDs.`,
    ...(active ? ['What is out of use is left out.'] : []),
    ...(isOwn ? [] : [`Aspire has no list of ${plural}: these are the ones that ${resource.plural} carry.`]),
    `In a workflow use "${list.title}".`,
  ].join(' ');
  return { name: `${name}_ddl`, title: `List ${plural} DDL`, description, type: 'ddl' };
}

function names({ name }: RecordDropdown): { handler: string; input: string; output: string } {
  const type = typeName(`${name}_ddl`);
  return {
    handler: `${type.charAt(0).toLowerCase()}${type.slice(1)}Handler`,
    input: `${type}Input`,
    output: `${type}Output`,
  };
}

function headerOf({ resource }: RecordDropdown): string {
  return `${headerStart}${resource.file} and api/operations/dropdowns.ts by "npm run generate": change those, not this file.`;
}
