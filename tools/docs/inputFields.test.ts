import type { JsonSchema } from '../../api/schema/jsonSchema';
import { inputTable, recordTable } from './fieldTable';
import { fieldsOf } from './inputFields';

const height: JsonSchema = { type: 'number', title: 'Height', minimum: 0, maximum: 2000 };
const schema: JsonSchema = {
  type: 'object',
  properties: {
    kind: {
      enum: ['ash', 'oak'],
      'x-enum-labels': ['Ash', 'Oak'],
      title: 'Kind',
      description: 'Which\n  tree.',
      default: 'oak',
    },
    garden: {
      type: 'integer',
      title: 'Garden',
      maximum: 2147483647,
      'x-dropdown': { operation: 'gardens_ddl', input: {} },
    },
    when: { type: 'string', 'x-format': 'datetime', title: 'When', 'x-advanced': true },
    parts: {
      type: 'array',
      title: 'Parts',
      minItems: 1,
      items: { type: 'object', properties: { height }, required: ['height'] },
    },
    tags: { type: 'array', title: 'Tags', items: { type: 'string' } },
    body: {
      title: 'Body',
      oneOf: [{ title: 'Text', type: 'object', properties: { text: { type: ['string', 'null'] } } }],
    },
  },
  required: ['kind'],
};

describe('the fields of a schema', () => {
  it('tell path, type, limits and choices, nested ones after their parent', () => {
    const told = fieldsOf(schema).map(({ path, type, required, advanced, dropdown }) => ({
      path,
      type,
      ...(required && { required }),
      ...(advanced && { advanced }),
      ...(dropdown !== undefined && { dropdown }),
    }));
    expect(told).toEqual([
      { path: 'kind', type: 'choice', required: true },
      { path: 'garden', type: 'integer', dropdown: 'gardens_ddl' },
      { path: 'when', type: 'date and time', advanced: true },
      { path: 'parts', type: 'list of objects, at least 1' },
      { path: 'parts[].height', type: 'number, 0 to 2,000', required: true },
      { path: 'tags', type: 'list of texts' },
      { path: 'body', type: 'Text' },
      { path: 'body.text', type: 'text' },
    ]);
    expect(fieldsOf(schema)[0]).toMatchObject({
      help: 'Which tree.',
      default: '"oak"',
      choices: [
        { value: 'ash', label: 'Ash' },
        { value: 'oak', label: 'Oak' },
      ],
    });
  });

  it('are a table whose cells cannot break it', () => {
    const odd: JsonSchema = {
      type: 'object',
      properties: { a: { type: 'string', title: 'A', description: 'x | y <z>' } },
    };
    expect(inputTable(fieldsOf(odd))).toBe(
      '| field | type | required | what |\n| --- | --- | --- | --- |\n| `a` | text |  | A. x \\| y &lt;z> |',
    );
    expect(inputTable(fieldsOf(schema))).toContain(
      '| `kind` | one of `ash`, `oak` | yes | Kind. Which tree. Default: `"oak"`. |',
    );
    expect(inputTable(fieldsOf(schema))).toContain('| `garden` | dropdown, integer |');
    expect(recordTable(fieldsOf(schema))).toContain('| `parts[].height` | Height | number, 0 to 2,000 |  |');
  });

  it('shorten a long list of choices, and link those that are fields of the record', () => {
    const names = Array.from({ length: 60 }, (_, at) => `F${at}`);
    const sort = fieldsOf({ properties: { sort: { enum: names, title: 'Sort' } } });
    expect(inputTable(sort)).toContain('one of 60, such as `F0`, `F1`, `F2`');
    const record = fieldsOf({ properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) });
    expect(inputTable(sort, record)).toContain('| `sort` | [fields](#fields) |');
  });
});
