import fc from 'fast-check';
import { isJsonList, splitValues } from '../../src/aspire/odata/valueList';

describe('several values in one text', () => {
  it.each<[string, string[]]>([
    ['a, b ,a', ['a', 'b', 'a']],
    ['1,2,', ['1', '2']],
    ['a\nb\r\nc', ['a', 'b', 'c']],
    ['["Oak Hill","Elm Court"]', ['Oak Hill', 'Elm Court']],
    [' [ "Smith, Inc." , "a\\"b]" ] ', ['Smith, Inc.', 'a"b]']],
    ['[1, 2.50, 9007199254740993, true]', ['1', '2.50', '9007199254740993', 'true']],
    ['["a,b",1,"c\\\\",2]', ['a,b', '1', 'c\\', '2']],
    ['[]', []],
    ['"Smith, Inc.","Jones, LLC"', ['Smith, Inc.', 'Jones, LLC']],
    ['"Smith, Inc." , Jones', ['Smith, Inc.', 'Jones']],
    ['"5"" pipe", 6" pipe', ['5" pipe', '6" pipe']],
    ['"a\nb"\n"c"', ['a\nb', 'c']],
    ['" a "', [' a ']],
    ['"",x', ['', 'x']],
    ['[East] Plaza, West', ['[East] Plaza', 'West']],
    ['East Plaza, Plaza [West]', ['East Plaza', 'Plaza [West]']],
    ['a,  "b, c" \t, d', ['a', 'b, c', 'd']],
    ["Boys', Mill", ["Boys'", 'Mill']],
    ["O'Hara, Joe's", ["O'Hara", "Joe's"]],
    ["'t Hof, Mill", ["'t Hof", 'Mill']],
    ['', []],
  ])('%j are %j', (text, values) => {
    expect(splitValues(text)).toEqual({ values });
  });

  it.each<[string, RegExp]>([
    ['[Oak Hill, Elm Court]', /looks like a list, but it is no JSON; write it as "Oak Hill","Elm Court"/],
    ["['Oak Hill','Elm Court']", /looks like a list/],
    ['["a",null]', /texts and numbers only/],
    ['["a",["b"]]', /texts and numbers only/],
    ['[{"a":1}]', /texts and numbers only/],
    ['"Smith, Inc., Jones', /double quote that does not fit/],
    ['"Big" Joe, Jones', /double quote that does not fit/],
    ["'Smith, Inc.','Jones, LLC'", /single quotes round its values/],
    ['x'.repeat(500_001), /too long a list/],
  ])('%j are refused, since nobody meant these names', (text, problem) => {
    const list = splitValues(text);
    expect('problem' in list ? list.problem : list.values).toEqual(expect.stringMatching(problem));
  });

  const anyText = fc.string({
    unit: fc.constantFrom(',', '"', '\\', "'", '[', ']', '\n', ' ', 'a', 'é', '1'),
    maxLength: 12,
  });

  it('come out as they went in, as JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.maxSafeInteger(), fc.boolean())), (values) => {
        expect(splitValues(JSON.stringify(values))).toEqual({ values: values.map(String) });
      }),
      { seed: 34, numRuns: 500 },
    );
  });

  it('come out as they went in, as quoted CSV', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (values) => {
        const csv = values.map((value) => `"${value.replaceAll('"', '""')}"`).join(', ');
        expect(splitValues(csv)).toEqual({ values });
      }),
      { seed: 35, numRuns: 500 },
    );
  });
});

it('tells a JSON list from a name', () => {
  expect(['["a"]', ' [1]', '[]'].map(isJsonList)).toEqual([true, true, true]);
  expect(['[a]', '{"a":1}', '"a"', '[', 1, null, ['a'], ['[1]']].map(isJsonList)).toEqual(Array(8).fill(false));
});
