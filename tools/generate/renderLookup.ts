import { typeName } from '../../api/operations/typeName';
import { headerStart, moduleOf, namesOf } from './names';
import type { RecordDropdown } from '../../api/operations/planDropdowns';

/** The files of a dropdown: its row of data, and those of its operation besides its types. */
export function renderLookup(lookup: RecordDropdown): {
  code: [path: string, text: string][];
  descriptor: [string, string];
} {
  const folder = `src/${lookup.name}_ddl`;
  return {
    code: [
      [`src/records/${lookup.name}.lookup.ts`, renderRow(lookup)],
      [`${folder}/handler.ts`, renderHandler(lookup)],
      [`${folder}/handler.test.ts`, renderTest(lookup)],
    ],
    descriptor: [`${folder}/operation.json`, renderOperationJson(lookup)],
  };
}

function renderRow(lookup: RecordDropdown): string {
  const { list, singular, plural, key, inside, active, text, parents, related, search } = lookup;
  const lists = new Map([list, ...related.values()].map((each) => [namesOf(each).row, moduleOf(each.resource)]));
  const entries: [name: string, code: string | undefined][] = [
    ['list', namesOf(list).row],
    ['singular', json(singular)],
    ['plural', json(plural)],
    ['key', json(key)],
    ['inside', inside && json(inside)],
    ['name', json(text.name)],
    ['detail', json(text.detail)],
    ['active', active ? 'true' : undefined],
    [
      'related',
      related.size > 0
        ? `{ ${[...related].map(([field, to]) => `${field}: ${namesOf(to).row}`).join(', ')} }`
        : undefined,
    ],
    ['parents', Object.keys(parents).length > 0 ? json(parents) : undefined],
    ['search', json(search)],
  ];
  return [
    headerOf(lookup),
    "import type { Lookup } from '../aspire/lookup';",
    ...[...lists].map(([row, module]) => `import { ${row} } from './${module}.operations';`).sort(),
    '',
    `export const ${rowName(lookup)}: Lookup = {`,
    ...entries.flatMap(([name, code]) => (code === undefined ? [] : [`${name}: ${code},`])),
    '};',
  ].join('\n');
}

function renderHandler(lookup: RecordDropdown): string {
  const { handler, input, output } = names(lookup);
  return [
    headerOf(lookup),
    "import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';",
    "import type { AspireConnectorAuth } from '../AspireConnectorAuth';",
    "import { lookupRecords } from '../aspire/lookup';",
    `import { ${rowName(lookup)} } from '../records/${lookup.name}.lookup';`,
    `import type { ${input} } from './input';`,
    `import type { ${output} } from './output';`,
    '',
    `export const ${handler} = OperationHandlerSetup.configureHandler<AspireConnectorAuth, ${input}, ${output}>((handler) =>`,
    `  handler.usingComposite(lookupRecords(${rowName(lookup)})),`,
    ');',
  ].join('\n');
}

function renderOperationJson({ name, plural, active, key, resource, list, inside }: RecordDropdown): string {
  const isOwn = inside !== undefined || resource.key.includes(key);
  const description = [
    `Fills the dropdowns of ${plural}: the newest 500, by what tells them apart, with their ids.`,
    ...(active ? ['What is out of use is left out.'] : []),
    ...(isOwn ? [] : [`Aspire has no list of ${plural}: these are the ones that ${resource.plural} carry.`]),
    `In a workflow use ${list.name}.`,
  ].join(' ');
  return `${JSON.stringify({ name: `${name}_ddl`, title: `List ${plural} DDL`, description, type: 'ddl' }, null, 2)}\n`;
}

function renderTest(lookup: RecordDropdown): string {
  const { handler, input } = names(lookup);
  const { method, path, resource } = lookup.list;
  return [
    headerOf(lookup),
    "import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';",
    "import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';",
    "import { expectChoices } from '../testing/choices';",
    "import { clearJournal, refuseNext } from '../testing/emulator';",
    "import { expectCalls, expectRefusal } from '../testing/expectations';",
    `import { ${handler} } from './handler';`,
    `import type { ${input} } from './input';`,
    '',
    `const everything: ${input} = {};`,
    '',
    `OperationHandlerTestSetup.configureHandlerTest(${handler}, (operation) =>`,
    "operation.usingHandlerContext('test').nothingBeforeAll()",
    ".testCase('gives a text of its own for each id', (test) => test",
    '.given(clearJournal).when(() => everything)',
    `.then(({ output }) => { expect(output).toMatchOutputSchemaOf('${lookup.name}_ddl'); expectChoices(output); })`,
    '.finallyDoNothing())',
    ".testCase('says which scope the API client lacks', (test) => test",
    `.given(() => refuseNext({ method: '${method}', path: '${path}', status: 403, body: 'Forbidden' }))`,
    '.when(() => everything)',
    `.then(({ output }) => expectRefusal(output, '${method}', '${resource.name}'))`,
    '.finallyDoNothing())',
    ".testCase('refuses half a character to search for, before anything is sent', (test) => test",
    ".given(clearJournal).when(() => ({ search: '\\uD83C' }))",
    ".then(({ output }) => expectRefusal(output, 'Search'))",
    '.finally(() => expectCalls()))',
    '.nothingAfterAll(),',
    ');',
  ].join('\n');
}

function names({ name }: RecordDropdown): { handler: string; input: string; output: string } {
  const type = typeName(`${name}_ddl`);
  return {
    handler: `${lowerFirst(type)}Handler`,
    input: `${type}Input`,
    output: `${type}Output`,
  };
}

/** `workTicketsLookup` */
function rowName({ name }: RecordDropdown): string {
  return `${lowerFirst(typeName(name))}Lookup`;
}

function headerOf({ resource }: RecordDropdown): string {
  return `${headerStart}${resource.file} and api/operations/dropdowns.ts by "npm run generate": change those, not this file.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
