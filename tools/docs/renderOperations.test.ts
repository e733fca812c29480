import type { OperationDoc } from './describeOperations';
import { inputRows } from './inputRows';
import { renderOperations } from './renderOperations';

const objectOf = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });

const doc = (name: string, more: Partial<OperationDoc> = {}): OperationDoc => ({
  name,
  title: 'Plant tree',
  description: 'Plants a tree.',
  group: { name: 'Trees', about: 'What grows.' },
  rows: [],
  example: { input: { kind: 'oak' }, output: { id: 1 } },
  ...more,
});

describe('the rows of an input', () => {
  it('have the name, type, limits and description of every field, nested ones with their path', () => {
    const height = { type: 'number', title: 'Height', minimum: 0, maximum: 2000 };
    const schema = objectOf(
      {
        kind: { enum: ['ash', 'oak'], type: 'string', title: 'Kind', description: 'Which\n  tree.', default: 'oak' },
        garden: { type: 'integer', title: 'Garden', maximum: 2147483647, lookup: { operation: 'gardens_ddl' } },
        when: { type: 'string', format: 'datetime', title: 'When' },
        parts: { type: 'array', title: 'Parts', items: objectOf({ height }, { required: ['height'] }) },
        tags: { type: 'array', title: 'Tags', items: { type: 'string' } },
      },
      { required: ['kind'] },
    );
    expect(inputRows(schema)).toEqual([
      { path: 'kind', type: 'one of `ash`, `oak`', required: true, what: 'Kind. Which tree. Default: `"oak"`.' },
      { path: 'garden', type: 'dropdown, integer', required: false, what: 'Garden.' },
      { path: 'when', type: 'date and time', required: false, what: 'When.' },
      { path: 'parts', type: 'list of objects', required: false, what: 'Parts.' },
      { path: 'parts[].height', type: 'number, 0 to 2,000', required: true, what: 'Height.' },
      { path: 'tags', type: 'list of texts', required: false, what: 'Tags.' },
    ]);
  });

  it('shorten a long list of choices', () => {
    const fields = Array.from({ length: 60 }, (_, at) => `F${at}`);
    expect(inputRows(objectOf({ sort: { enum: fields, title: 'Sort' } }))[0]?.type).toBe(
      'one of 60, such as `F0`, `F1`, `F2`',
    );
  });
});

describe('docs/operations.md', () => {
  it('shows an operation with its inputs, its example and the output', () => {
    const rows = [{ path: 'kind', type: 'text', required: true, what: 'Kind. A | B <c>' }];
    const text = renderOperations([doc('plant_tree', { rows })]);
    expect(text).toContain(
      [
        '## Trees\n\nWhat grows.\n\n### plant_tree\n\n**Plant tree.** Plants a tree.\n',
        '| field | type | required | what |\n| --- | --- | --- | --- |\n| `kind` | text | yes | Kind. A \\| B &lt;c> |\n',
        '```json\n{ "kind": "oak" }\n```\n\ngives\n\n```json\n{ "id": 1 }\n```\n',
      ].join('\n'),
    );
  });

  it('lists operations by resource in its contents, with working links, and those of the connector last', () => {
    const text = renderOperations([
      doc('#token_request', { group: undefined, type: 'private' }),
      doc('fell_tree'),
      doc('dig_bed', { group: { name: 'FlowerBeds', about: 'Beds.' } }),
      doc('trees_ddl', { type: 'ddl' }),
    ]);
    expect(text.split('\n').filter((line) => line.startsWith('- ['))).toEqual([
      '- [FlowerBeds](#flowerbeds): [dig_bed](#dig_bed)',
      '- [Trees](#trees): [fell_tree](#fell_tree)',
      '- [The connector itself](#the-connector-itself): [#token_request](#token_request)',
      '- [Dropdowns](#dropdowns): 1 operations that fill them',
    ]);
    const headings = [...text.matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) => heading);
    expect(headings).toEqual(
      expect.arrayContaining(['FlowerBeds', 'dig_bed', 'Trees', 'fell_tree', 'The connector itself', 'Dropdowns']),
    );
    expect(text).toContain('| `trees_ddl` | Plants a tree. |');
  });

  it('lists shared inputs once, and refers to them', () => {
    const limit = { path: 'limit', type: 'integer', required: false, what: 'Limit.' };
    const own = { path: 'kind', type: 'text', required: false, what: 'Kind.' };
    const docs = Array.from({ length: 20 }, (_, at) =>
      doc(`list_${'abcdefghijklmnopqrst'[at]}`, { rows: [own, limit] }),
    );
    const first = { ...doc('list_a'), rows: [{ ...own, what: 'Its own.' }, limit] };
    const text = renderOperations([first, ...docs.slice(1)]);
    expect(text.match(/\| `limit` \|/g)).toHaveLength(1);
    expect(text).toContain('| `kind` | text |  | Its own. |');
    expect(text).toContain('And [shared inputs](#inputs-that-many-operations-share): `limit`.');
  });

  it('says why there is no example, and marks omissions in comments', () => {
    const cut = { input: {}, output: { items: [1, 2, 3], count: 3 } };
    const text = renderOperations([doc('a', { example: { none: 'it needs a file' } }), doc('b', { example: cut })]);
    expect(text).toContain('No example: it needs a file.');
    expect(text).toMatch(/```jsonc\n[^`]*\/\/ 2 more/);
  });
});
