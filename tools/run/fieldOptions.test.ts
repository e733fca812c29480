import { readApi } from '../../api/model/readApi';
import type { JsonSchema } from '../../api/schema/jsonSchema';
import { operationSchemas } from '../../api/schema/operationSchemas';
import { flags, parseCommandLine, type Command } from './commandLine';
import { applyFields } from './fieldOptions';
import { readConditions } from './whereOptions';

const person: JsonSchema = {
  type: 'object',
  properties: { FirstName: { type: 'string' }, Age: { type: ['integer', 'null'] } },
};
const schema: JsonSchema = {
  type: 'object',
  properties: {
    limit: { type: 'integer' },
    fetch_all: { type: 'boolean' },
    fields: { type: 'array', items: { type: 'string', enum: ['A', 'B'] } },
    ids: { type: 'array', items: { type: 'integer' } },
    rows: { type: 'array', items: person },
    Contact: person,
    Code: { type: 'string' },
    body: { oneOf: [{ type: 'object', properties: { json: { type: 'string' } } }] },
    conditions: {
      type: 'array',
      items: {
        properties: { operator: { enum: ['at_least', 'equals', 'is_empty', 'is_not', 'is_not_empty', 'is_one_of'] } },
      },
    },
  },
};

/** The input of the options in a line, which are split at spaces. */
function inputOf(line: string, input = {}) {
  const { fields } = parseCommandLine(['op', ...line.split(' ')]) as Extract<Command, { do: 'run' }>;
  return applyFields(input, fields, schema).input;
}

describe('fields of the command line', () => {
  it.each([
    ['--limit 2', { limit: 2 }],
    ['--limit=2', { limit: 2 }],
    ['--limit two', { limit: 'two' }],
    ['--Code 02', { Code: '02' }],
    ['--fetch_all', { fetch_all: true }],
    ['--fetch-all --limit 3', { fetch_all: true, limit: 3 }],
    ['--fetch_all false', { fetch_all: false }],
    ['--fetch_all maybe', { fetch_all: 'maybe' }],
    ['--fields A,B', { fields: ['A', 'B'] }],
    ['--fields A --fields B', { fields: ['A', 'B'] }],
    ['--ids 1,2', { ids: [1, 2] }],
    ['--ids [1,2]', { ids: [1, 2] }],
    ['--rows {"Age":3} --rows {"Age":4}', { rows: [{ Age: 3 }, { Age: 4 }] }],
    ['--Contact.FirstName Dana --contact.age 40', { Contact: { FirstName: 'Dana', Age: 40 } }],
    ['--Contact {"Age":1} --Contact.Age 2', { Contact: { Age: 2 } }],
    ['--Contact.Age -5', { Contact: { Age: -5 } }],
    ['--Contact.Age 2 --Contact {"Age":1,"FirstName":"Dana"}', { Contact: { Age: 2, FirstName: 'Dana' } }],
    ['--rows[0].Age 3 --rows[1].Age 4 --rows[0].FirstName Dana', { rows: [{ Age: 3, FirstName: 'Dana' }, { Age: 4 }] }],
    ['--rows.0.Age 3', { rows: [{ Age: 3 }] }],
    ['--ids[0] 7', { ids: [7] }],
    ['--limit 12345678901234567890', { limit: '12345678901234567890' }],
    ['--body.json {}', { body: { json: '{}' } }],
  ])('%s is %j', (line, expected) => expect(inputOf(line)).toEqual(expected));

  it('go into the JSON beside them, which stays as it is', () => {
    const input = { limit: 1, Contact: { FirstName: 'Dana' } };
    expect(inputOf('--Contact.Age 4', input)).toEqual({ limit: 1, Contact: { FirstName: 'Dana', Age: 4 } });
    expect(input).toEqual({ limit: 1, Contact: { FirstName: 'Dana' } });
  });

  it('win over the same field of the JSON beside them, and tell which', () => {
    const options = [
      { name: 'limit', value: '3' },
      { name: 'fields', value: 'B' },
      { name: 'fields', value: 'C' },
      { name: 'rows[0].Age', value: '5' },
      { name: 'Contact.Age', value: '4' },
    ];
    const input = { limit: 1, fields: ['A'], rows: [{ FirstName: 'Dana' }], Contact: { FirstName: 'Kim' } };
    expect(applyFields(input, options, schema)).toEqual({
      input: {
        limit: 3,
        fields: ['B', 'C'],
        rows: [{ FirstName: 'Dana', Age: 5 }],
        Contact: { FirstName: 'Kim', Age: 4 },
      },
      replaced: ['limit', 'fields'],
    });
  });

  it.each([
    ['--limt 2', 'There is no field "limt". Did you mean --limit?'],
    ['--Contact.FirstNam x', 'There is no field "Contact.FirstNam". Did you mean --Contact.FirstName?'],
    ['--Code.x 1', 'Code has no fields: give it as JSON.'],
    ['--limit', '--limit takes a value, such as: --limit 2'],
    ['--FirstName x', 'There is no field "FirstName". Did you mean --Contact.FirstName?'],
    ['--limit 1 --limit 2', '--limit is given twice.'],
    ['--rows[1].Age 2', 'rows[1] leaves a gap: entries count from 0.'],
    ['--rows.Age 2', 'rows is a list: give its entries as JSON, or one by one: --rows[0].Age'],
    ['--Contact {Age:1}', '--Contact takes JSON, and its value is none.'],
  ])('%s is refused: %s', (line, message) => expect(() => inputOf(line)).toThrow(message));

  it('are never taken for options of the command', () => {
    const reserved = new Set<string>([...flags, 'where']);
    const names = [...operationSchemas(readApi()).values()].flatMap(({ input }) => Object.keys(input.properties ?? {}));
    expect(names.length).toBeGreaterThan(1000);
    expect(names.filter((name) => reserved.has(name.toLowerCase()))).toEqual([]);
  });
});

describe('conditions of the command line', () => {
  it.each([
    ['BranchID equals 2', { field: 'BranchID', operator: 'equals', value: '2' }],
    ['HoursEst at least 40', { field: 'HoursEst', operator: 'at_least', value: '40' }],
    ['HoursEst at_least 40', { field: 'HoursEst', operator: 'at_least', value: '40' }],
    ['HoursEst >= 40', { field: 'HoursEst', operator: 'at_least', value: '40' }],
    ['Status is not Open', { field: 'Status', operator: 'is_not', value: 'Open' }],
    ['Status is one of Open, In Production', { field: 'Status', operator: 'is_one_of', value: 'Open, In Production' }],
    ['Reviewed is not empty', { field: 'Reviewed', operator: 'is_not_empty' }],
    ['  Name   EQUALS  "Smith, Inc."', { field: 'Name', operator: 'equals', value: '"Smith, Inc."' }],
  ])('%s', (text, expected) => expect(readConditions([text], schema)).toEqual([expected]));

  it.each(['BranchID', 'BranchID 2', '', 'BranchID equalsish 2'])('"%s" is no condition', (text) =>
    expect(() => readConditions([text], schema)).toThrow('--where takes a field, an operator and a value'),
  );
});

describe('the command line', () => {
  it.each([
    [[], { do: 'demo' }],
    [['--help'], { do: 'usage' }],
    [['help'], { do: 'usage' }],
    [['branches_get', '--help'], { do: 'help', operation: 'branches_get', json: false }],
    [['help', 'branches_get', '--json'], { do: 'help', operation: 'branches_get', json: true }],
    [['--list', 'work', 'ticket'], { do: 'list', words: ['work', 'ticket'], json: false, all: false }],
    [
      ['a', '--list', 'x'],
      { do: 'run', operation: 'a', input: undefined, fields: [{ name: 'list', value: 'x' }], where: [], yes: false },
    ],
    [['a', '-', '--yes'], { do: 'run', operation: 'a', input: '-', fields: [], where: [], yes: true }],
    [
      ['--yes', 'a', '--where', 'x = 1'],
      { do: 'run', operation: 'a', input: undefined, fields: [], where: ['x = 1'], yes: true },
    ],
  ])('%j', (args, expected) => expect(parseCommandLine(args)).toEqual(expected));

  it.each([
    [['list', '--yes'], '--yes does not go with this command.'],
    [['help', 'a', 'b'], 'one operation at a time'],
    [['a', '--where'], '--where takes a condition'],
    [['a', '--json'], '--json does not go with this command.'],
  ])('%j makes no sense', (args, message) => expect(() => parseCommandLine(args)).toThrow(message));
});
