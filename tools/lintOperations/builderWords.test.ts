import { lintFolders } from './lintOperations';
import type { OperationFolder } from './readOperations';
import { objectOf, sampleDdl, sampleDescription, sampleOperation, withInput } from './sampleOperation';
import type { Schema } from './schema';

/** What is found in these operations, one line each. */
function found(...operations: OperationFolder[]): string[] {
  return lintFolders([...operations, sampleDdl()]).map(({ file, wrong, remedy }) => `${file}: ${wrong}; ${remedy}`);
}

const kind = (field: Schema) => withInput(objectOf({ TreeKind: { type: 'string', title: 'Kind', ...field } }));
const lookup = { operation: 'list_kinds_ddl', input: {}, authRequired: true };
const described = (description: string) =>
  sampleOperation({ descriptor: { name: 'plant_tree', title: 'Plant tree', description } });

describe('the help of a field', () => {
  it.each([
    ['a doubt', 'Its unit is not documented.', 'says "not documented"'],
    ['another doubt', 'By its name, true also waters the tree.', 'says "By its name"'],
    ['a question in place of an effect', 'Whether to water the tree.', 'says "Whether"'],
    ['a passive', 'The kind, such as oak. Left empty it is an oak.', 'says "Left empty"'],
    ['an abbreviation', 'The kind, e.g. oak.', 'says "e.g."'],
    ['a colon before an example', 'The kind, such as: oak.', 'says "such as:"'],
    ['a field by its code', 'The kind; TreeKind of an existing one will do.', 'names TreeKind in code'],
    ['an input by its code', 'Take next_page of the previous run.', 'names next_page in code'],
    ['an operation that is not there', 'See "List kinds of trees".', 'names "List kinds of trees"'],
    ['its title again', 'The kind of it.', 'says no more than its title'],
  ])('may not hold %s', (_, description, expected) => {
    expect(found(kind({ description }))).toEqual([expect.stringContaining(expected)]);
  });

  it('may hold field names where they are written in OData', () => {
    const filter = { type: 'string', title: 'Filter', description: "A condition, such as TreeKind eq 'oak'." };
    const operation = withInput(objectOf({ filter, TreeKind: { type: 'string', title: 'Kind' } }));
    expect(found(operation)).toEqual([]);
  });
});

describe('a form', () => {
  it('calls a field after what is picked, not after its ID', () => {
    expect(found(kind({ title: 'Kind ID', lookup }))).toEqual([
      expect.stringContaining('the title of TreeKind, "Kind ID", names an ID, and one picks a name there'),
    ]);
    expect(found(kind({ title: 'Kind ID' }))).toEqual([]);
  });

  it('asks first for what is required', () => {
    const fields = { age: { type: 'string', title: 'Age' }, kind: { type: 'string', title: 'Kind' } };
    expect(found(withInput(objectOf(fields, { required: ['kind'] })))).toEqual([
      expect.stringContaining('kind of the form is required, and stand behind optional fields'),
    ]);
    expect(found(withInput(objectOf(fields, { required: ['age'] })))).toEqual([]);
  });

  it('shows at most twelve optional fields, beside the required and the advanced ones', () => {
    const names = Array.from({ length: 14 }, (_, index) => `field${index}`);
    const fields = Object.fromEntries(names.map((name, index) => [name, { type: 'string', title: `Field ${index}` }]));
    const form = (more: Schema) => withInput(objectOf(fields, more));
    expect(found(form({ required: ['field0'] }))).toEqual([expect.stringContaining('shows 13 optional fields')]);
    expect(found(form({ required: ['field0'], advanced: ['field13'] }))).toEqual([]);
  });

  it('may chain the dropdown of an entry of a list to a field of the same entry', () => {
    const entry = (input: Schema) =>
      objectOf({
        age: { type: 'string', title: 'Age' },
        kind: { type: 'string', title: 'Kind', lookup: { ...lookup, input } },
      });
    const list = (input: Schema) =>
      withInput(objectOf({ trees: { type: 'array', title: 'Trees', items: entry(input) } }));
    expect(found(list({ garden: '{{{age}}}' }))).toEqual([]);
    expect(found(list({ garden: '{{{park}}}' }))).toEqual([expect.stringContaining('takes {{{park}}}')]);
  });
});

describe('the description of an operation', () => {
  it.each([
    ['says which other operation fits better', 'Plants a tree. Do not repeat it.', 'does not name an operation'],
    ['says whether it can be repeated', 'Plants a tree. For many, use "Plant forest".', 'can be repeated'],
    ['begins with what it does', `The tree. ${sampleDescription}`, 'does not begin with what the operation does'],
  ])('%s', (_, description, expected) => {
    expect(found(described(description))).toEqual([expect.stringContaining(expected)]);
  });

  it('is free for dropdowns', () => {
    expect(found(sampleOperation())).toEqual([]);
  });
});

describe('an output', () => {
  const output = (field: Schema) =>
    sampleOperation({
      schemas: { ...sampleOperation().schemas, output: objectOf({ TreeID: { title: 'Tree ID', ...field } }) },
    });

  it.each([
    ['an ID', { type: ['integer', 'null'] }],
    ['a moment', { type: 'string', format: 'datetime' }],
  ])('that holds %s says more than its title', (_, field) => {
    expect(found(output({ ...field, description: undefined }))).toEqual([expect.stringContaining('has no help')]);
    expect(found(output({ ...field, description: 'Tells this tree from the others.' }))).toEqual([]);
  });
});
