import { lintFolders } from './lintOperations';
import type { OperationFolder } from './readOperations';
import { objectOf, sampleDdl, sampleDescription, sampleOperation, withInput } from './sampleOperation';
import type { Schema } from './schema';

/** What is found in these operations, one line each. */
function found(...operations: OperationFolder[]): string[] {
  return lintFolders(operations).map(({ file, wrong, remedy }) => `${file}: ${wrong}; ${remedy}`);
}

const described = (changes: Schema) =>
  sampleOperation({
    descriptor: { name: 'plant_tree', title: 'Plant tree', description: sampleDescription, ...changes },
  });
const kind = (field: Schema) => withInput(objectOf({ kind: { title: 'Kind', ...field } }));
const dropdown = (lookup: Schema) => kind({ type: 'string', lookup });

it('finds nothing in valid operations', () => {
  const lookup = { operation: 'list_kinds_ddl', input: { garden: '{{{garden}}}' }, authRequired: true };
  const withDropdown = withInput(
    objectOf({ garden: { type: 'string', title: 'Garden' }, kind: { type: 'string', title: 'Kind', lookup } }),
  );
  expect(found(withDropdown, sampleDdl())).toEqual([]);
});

describe('for a folder it reports', () => {
  it.each<[string, OperationFolder, string]>([
    [
      'a missing file',
      sampleOperation({ files: ['handler.ts', 'input.ts', 'output.ts', 'operation.json'] }),
      'src/plant_tree: handler.test.ts is missing',
    ],
    [
      'another name',
      described({ name: 'fell_tree' }),
      'src/plant_tree/operation.json: it calls the operation "fell_tree", but its folder is plant_tree',
    ],
    [
      'a descriptor that is not JSON',
      sampleOperation({ descriptor: undefined }),
      'src/plant_tree/operation.json: it is not a JSON object',
    ],
    [
      'a type of another name',
      sampleOperation({ types: { input: 'export type TreeInput = {};' } }),
      'src/plant_tree/input.ts: it does not declare the type PlantTreeInput',
    ],
    [
      'a re-exported type',
      sampleOperation({ types: { output: "export { A as PlantTreeOutput } from './a';" } }),
      'src/plant_tree/output.ts: it does not declare the type PlantTreeOutput',
    ],
  ])('%s', (_, operation, expected) => {
    expect(found(operation)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    ['get_v2_item', 'its name has a digit'],
    ['PlantTree', 'its name is not in snake_case'],
  ])('the name %s', (folder, expected) => {
    const operation = sampleOperation({
      folder,
      descriptor: { name: folder, title: 'Plant tree', description: 'Plants.' },
    });
    expect(found(operation)).toContainEqual(expect.stringContaining(`src/${folder}: ${expected}`));
  });

  it('nothing for the # of a private operation', () => {
    const private_ = sampleOperation({
      folder: '#token_request',
      descriptor: { name: '#token_request', title: 'Request token', description: 'Requests it.', type: 'private' },
      types: { input: 'export type TokenRequestInput = {};', output: 'export interface TokenRequestOutput {}' },
    });
    expect(found(private_)).toEqual([]);
  });
});

describe('for titles and descriptions it reports', () => {
  it.each<[string, OperationFolder, string]>([
    ['no description', described({ description: undefined }), 'operation.json: the operation has no description'],
    ['no title', described({ title: ' ' }), 'operation.json: the operation has no title'],
    [
      'a title that starts with a lower-case letter',
      described({ title: 'plant tree' }),
      '"plant tree", starts with a lower-case letter',
    ],
    [
      'a title in capitals',
      described({ title: 'Work Tickets Get' }),
      '"Work Tickets Get", has a capital in every word',
    ],
    [
      'a long description',
      described({ description: `${sampleDescription} ${'x'.repeat(400)}.` }),
      'the description of it has 520 characters',
    ],
    [
      'half a description',
      described({ description: sampleDescription.slice(0, -1) }),
      'the description of it ends without a full stop',
    ],
    [
      'a broken line',
      kind({ type: 'string', description: 'Such as\noak.' }),
      'the description of kind has a line break, which Tray keeps',
    ],
    [
      'an input without a description',
      kind({ type: 'string', description: undefined }),
      'input.ts: kind has no description',
    ],
    ['an input without a title', withInput(objectOf({ kind: { type: 'string' } })), 'input.ts: kind has no title'],
    [
      'a nested input without a title',
      kind({ type: 'array', items: objectOf({ name: { type: 'string' } }) }),
      'input.ts: kind[].name has no title',
    ],
  ])('%s', (_, operation, expected) => {
    expect(found(operation)).toEqual([expect.stringContaining(expected)]);
  });

  it.each(['List GPS tracks', 'Client Secret', 'Raw HTTP request (advanced)', 'Plant tree in Aspire'])(
    'no fault of the title "%s"',
    (title) => expect(found(described({ title }))).toEqual([]),
  );
});

describe('for schemas it reports', () => {
  it.each<[string, OperationFolder, string]>([
    [
      'a missing schema',
      sampleOperation({ schemas: { output: objectOf({}) } }),
      'src/plant_tree/input.json: the schema is missing; run "npm run schemas"',
    ],
    ['a union at the root', withInput({ anyOf: [{ type: 'object' }] }), 'input.ts: its type is a union'],
    ['a root that is a list', withInput({ type: 'array', items: { type: 'string' } }), 'input.ts: its type is "array"'],
    ['a root that is anything', withInput({}), 'input.ts: its type is "anything"'],
    ['a recursive type', kind({ $ref: '#/definitions/Kind' }), 'input.ts: kind is a recursive type'],
    [
      'an input that allows no fields',
      kind({ type: 'object', additionalProperties: false }),
      'kind is an object that allows no fields',
    ],
    [
      'the same inside a list of choices',
      kind({ oneOf: [{ type: 'object', additionalProperties: false }, { type: 'string' }] }),
      'kind is an object that allows no fields',
    ],
    ['labels that do not match', kind({ enum: ['ash', 'oak'], enumLabels: ['Ash'] }), 'kind has 2 values but 1 labels'],
    [
      'a default of another type',
      kind({ type: 'string', default: 5 }),
      'the default of kind is of type number, not "string"',
    ],
    [
      'an advanced field that is not there',
      withInput(objectOf({}, { additionalProperties: true, advanced: ['age'] })),
      'lists "age" as advanced',
    ],
    [
      'a required field that is hidden',
      withInput(objectOf({ kind: { type: 'string', title: 'Kind' } }, { advanced: ['kind'], required: ['kind'] })),
      'kind of the type is required, and hidden',
    ],
  ])('%s', (_, operation, expected) => {
    expect(found(operation)).toEqual([expect.stringContaining(expected)]);
  });

  it('nothing for an input that allows any fields', () => {
    expect(found(kind({ type: 'object', additionalProperties: { type: 'string' } }))).toEqual([]);
  });
});

describe('for dropdowns it reports', () => {
  it.each<[string, OperationFolder, OperationFolder, string]>([
    [
      'a lookup of nothing',
      dropdown({ operation: 'list_kinds', input: {} }),
      sampleDdl(),
      'names "list_kinds", which is not an operation',
    ],
    [
      'a lookup of another kind of operation',
      dropdown({ operation: 'plant_tree', input: {} }),
      sampleDdl(),
      'names plant_tree, which is not a ddl',
    ],
    [
      'an input that is not JSON',
      dropdown({ operation: 'list_kinds_ddl', input: '{garden}' }),
      sampleDdl(),
      'the lookup input of kind is not a JSON object',
    ],
    [
      'an input that the ddl lacks',
      dropdown({ operation: 'list_kinds_ddl', input: { park: 'x' } }),
      sampleDdl(),
      'gives list_kinds_ddl a field park',
    ],
    [
      'an input from a field that is not there',
      dropdown({ operation: 'list_kinds_ddl', input: { garden: '{{{park}}}' } }),
      sampleDdl(),
      'takes {{{park}}}',
    ],
    [
      'a lookup that Tray did not make',
      kind({ type: 'string', lookupOperation: 'list_kinds_ddl' }),
      sampleDdl(),
      'kind has an incomplete lookup',
    ],
    [
      'a ddl by its name alone',
      sampleOperation(),
      sampleDdl({ descriptor: { name: 'list_kinds_ddl', title: 'List', description: 'Lists.' } }),
      'its name ends in _ddl, but it is not a ddl',
    ],
    [
      'a ddl with another output',
      sampleOperation(),
      sampleDdl({ schemas: { input: objectOf({ a: { title: 'A' } }), output: objectOf({}) } }),
      'a ddl whose output a dropdown cannot show',
    ],
    ['an unknown type', described({ type: 'hidden' }), sampleDdl(), 'its type is "hidden"'],
  ])('%s', (_, operation, ddl, expected) => {
    expect(found(operation, ddl)).toEqual([expect.stringContaining(expected)]);
  });
});
