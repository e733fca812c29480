import type { Api, Resource } from '../../api/model/model';
import type { OperationDoc } from './describeOperations';
import { fieldsOf, type FieldDescription } from './inputFields';
import { operationLink, renderOperationPages } from './renderOperations';

const resource = (name: string, file: string, plural: string, singular: string) =>
  [name, { name, file, plural, singular, about: `${name} grow.` } as Resource] as const;
const api = {
  resources: new Map([
    resource('Trees', 'trees.yaml', 'trees', 'tree'),
    resource('FlowerBeds', 'flower_beds.yaml', 'flower beds', 'flower bed'),
  ]),
} as unknown as Api;

const field = (path: string, title: string): FieldDescription => ({
  ...fieldsOf({ properties: { [path]: { type: 'string', title } } })[0]!,
});

const doc = (name: string, more: Partial<OperationDoc> = {}): OperationDoc => ({
  name,
  title: 'Plant tree',
  description: 'Plants a tree.',
  kind: 'call',
  page: 'resource',
  resource: 'Trees',
  fields: [],
  recordFields: [],
  example: { input: { kind: 'oak' }, output: { id: 1 } },
  ...more,
});

const render = (docs: OperationDoc[], usedIn: (name: string) => { title: string; file: string }[] = () => []) =>
  renderOperationPages({ docs, api, usedIn, odata: '## OData' });

describe('docs/operations', () => {
  it('has a page for each resource, which shows its operations with inputs, example and output', () => {
    const pages = render([
      doc('plant_tree', { fields: [field('kind', 'Kind')] }),
      doc('dig', { resource: 'FlowerBeds', title: 'Dig bed' }),
    ]);
    expect([...pages.keys()]).toEqual(['README.md', 'flower_beds.md', 'trees.md', 'dropdowns.md', 'shared_inputs.md']);
    const text = pages.get('trees.md');
    expect(text).toMatch(/^# Trees\n/);
    expect(text).toContain('from api/trees.yaml: change these');
    expect(text).toContain('Trees grow.\n\n## Plant tree\n\n`plant_tree`: Plants a tree.\n\n| field |');
    expect(text).toContain('```json\n{ "kind": "oak" }\n```\n\ngives\n\n```json\n{ "id": 1 }\n```\n');
  });

  it('lists every operation in its index, by resource and title', () => {
    const docs = [
      doc('plant_tree'),
      doc('raw', { page: 'connector', title: 'Raw request' }),
      doc('trees_ddl', { page: 'dropdown' }),
    ];
    const pages = render(docs);
    const index = pages.get('README.md');
    expect(index).toContain('All 3 operations');
    expect(index).toContain('| [Trees](trees.md) | [Plant tree](trees.md#plant-tree) |');
    expect(index).toContain('| [The connector itself](connector.md) | [Raw request](connector.md#raw-request) |');
    expect(index).toContain('[1 operations that fill dropdowns](dropdowns.md)');
    expect(pages.get('dropdowns.md')).toContain('| `trees_ddl` | Plants a tree. |');
    expect(docs.map((one) => operationLink(one, api))).toEqual([
      'trees.md#plant-tree',
      'connector.md#raw-request',
      'dropdowns.md',
    ]);
  });

  it('puts lists first, and the fields of their records last', () => {
    const list = doc('trees_get', {
      kind: 'list',
      title: 'List trees',
      recordFields: [field('TreeName', 'Tree name')],
    });
    const text = render([doc('plant_tree'), list]).get('trees.md') ?? '';
    expect(text.match(/^## .*/gm)).toEqual(['## List trees', '## Plant tree', '## Fields']);
    expect(text).toContain('The fields of a tree.\n\n| field | title | type | what |');
  });

  it('lists shared inputs once, and refers to them', () => {
    const limit = field('limit', 'Limit');
    const docs = Array.from({ length: 20 }, (_, at) =>
      doc(`list_${at}`, { fields: [field(`own${at}`, 'Own'), limit] }),
    );
    const pages = render(docs);
    expect([...pages.values()].join('').match(/\| `limit` \|/g)).toHaveLength(1);
    expect(pages.get('shared_inputs.md')).toContain('| `limit` |');
    expect(pages.get('shared_inputs.md')).toContain('## OData');
    expect(pages.get('trees.md')).toContain('And [shared inputs](shared_inputs.md): `limit`.');
  });

  it('says which tasks use an operation, why an example is missing, and what was left out', () => {
    const cut = { input: {}, output: { items: [1, 2, 3], count: 3 } };
    const docs = [doc('a', { example: { none: 'it needs a file' } }), doc('b', { title: 'B', example: cut })];
    const text = render(docs, (name) =>
      name === 'b' ? [{ title: 'Plant a park', file: '../tasks/park.md' }] : [],
    ).get('trees.md');
    expect(text).toContain('No example: it needs a file.');
    expect(text).toMatch(/```jsonc\n[^`]*\/\/ 2 more/);
    expect(text).toContain('`b`: Plants a tree.\n\nUsed in: [Plant a park](../tasks/park.md).');
  });
});
