import { compileFilter } from '../../emulator/odata/index';
import { compileConditions, type Condition } from '../../src/aspire/odata/filter';
import type { Operator } from '../../src/aspire/odata/filterTerms';
import { fields, shape } from './propertyFields';

function filterOf(conditions: Condition[], match: 'all' | 'any' = 'all'): string {
  const compiled = compileConditions(conditions, match, fields);
  if ('problems' in compiled) throw new Error(compiled.problems.join(' '));
  expect(compiled.filters).toHaveLength(1);
  return compiled.filters[0] ?? '';
}

const condition = (field: string, operator: Operator, value?: unknown): Condition => ({ field, operator, value });

it('takes the date of a date picker for the value', () => {
  const picked: Condition = { field: 'ModifiedDate', operator: 'at_least', value: '', date: '2026-04-08' };
  expect(filterOf([picked])).toBe(filterOf([condition('ModifiedDate', 'at_least', '2026-04-08')]));
});

describe('a condition', () => {
  it.each<[Condition, string]>([
    [condition('PropertyName', 'equals', "O'Hara"), "PropertyName eq 'O''Hara'"],
    [condition('PropertyName', 'is_not', 'Plaza'), "(PropertyName ne 'Plaza' or PropertyName eq null)"],
    [condition('PropertyName', 'contains', 'a,b'), "contains(PropertyName,'a,b')"],
    [condition('PropertyName', 'starts_with', 'Bell'), "startswith(PropertyName,'Bell')"],
    [condition('PropertyName', 'ends_with', 'Park'), "endswith(PropertyName,'Park')"],
    [condition('PropertyName', 'is_empty'), "(PropertyName eq null or PropertyName eq '')"],
    [condition('PropertyName', 'is_not_empty'), "(PropertyName ne null and PropertyName ne '')"],
    [condition('PropertyName', 'is_one_of', 'a, b ,a'), "PropertyName in ('a','b')"],
    [{ field: 'PropertyName', operator: 'is_one_of', values: ['a, b', 'c'] }, "PropertyName in ('a, b','c')"],
    [condition('PropertyID', 'equals', 7), 'PropertyID eq 7'],
    [condition('PropertyID', 'equals', ' 7 '), 'PropertyID eq 7'],
    [condition('PropertyName', 'is_one_of', '["Oak Hill","Elm Court"]'), "PropertyName in ('Oak Hill','Elm Court')"],
    [
      condition('PropertyName', 'is_one_of', '"Smith, Inc.","Jones, LLC"'),
      "PropertyName in ('Smith, Inc.','Jones, LLC')",
    ],
    [condition('PropertyID', 'equals', '9007199254740993'), 'PropertyID eq 9007199254740993'],
    [condition('PropertyID', 'is_one_of', '[9007199254740993,1]'), 'PropertyID in (9007199254740993,1)'],
    [condition('PropertyID', 'between', '[1, 10]'), '(PropertyID ge 1 and PropertyID le 10)'],
    [condition('PropertyID', 'is_one_of', '1,2,3'), 'PropertyID in (1,2,3)'],
    [condition('PropertyID', 'is_empty'), 'PropertyID eq null'],
    [condition('Budget', 'greater_than', '1.5'), 'Budget gt 1.5'],
    [condition('Budget', 'at_least', -2), 'Budget ge -2'],
    [condition('Budget', 'less_than', 1e-7), 'Budget lt 0.0000001'],
    [condition('Budget', 'at_most', 5), 'Budget le 5'],
    [condition('Budget', 'between', '1, 10'), '(Budget ge 1 and Budget le 10)'],
    [condition('Budget', 'between', [1, 10]), '(Budget ge 1 and Budget le 10)'],
    [condition('Budget', 'between', '5, 5.0'), '(Budget ge 5 and Budget le 5)'],
    [condition('Active', 'equals', 'TRUE'), 'Active eq true'],
    [condition('Active', 'equals', 'yes'), 'Active eq true'],
    [condition('Active', 'is_not', false), '(Active ne false or Active eq null)'],
    [condition('ModifiedDate', 'equals', '2026-04-08'), '(ModifiedDate ge 2026-04-08 and ModifiedDate lt 2026-04-09)'],
    [condition('ModifiedDate', 'greater_than', '2026-12-31'), 'ModifiedDate ge 2027-01-01'],
    [condition('ModifiedDate', 'at_most', '2024-02-28'), 'ModifiedDate lt 2024-02-29'],
    [condition('ModifiedDate', 'less_than', '2026-04-08T09:30:00+02:00'), 'ModifiedDate lt 2026-04-08T07:30:00Z'],
    [condition('ModifiedDate', 'at_least', '2026-04-08T09:30'), 'ModifiedDate ge 2026-04-08T09:30:00Z'],
    [
      condition('ModifiedDate', 'between', '2026-04-01, 2026-04-30'),
      '(ModifiedDate ge 2026-04-01 and ModifiedDate lt 2026-05-01)',
    ],
  ])('%j becomes %s', (given, expected) => {
    expect(filterOf([given])).toBe(expected);
    expect(() => compileFilter(expected, shape)).not.toThrow();
  });

  it.each<[Condition, string]>([
    [condition('Colour', 'equals', 'red'), 'Condition 1: there is no field "Colour".'],
    [
      condition('PropertyNam', 'equals', 'red'),
      'Condition 1: there is no field "PropertyNam"; did you mean Property name (PropertyName)?',
    ],
    [condition('budgets', 'equals', 1), 'Condition 1: there is no field "budgets"; did you mean Budget (Budget)?'],
    [
      { field: 'ModifiedDate', operator: 'equals', value: '2026-04-08', date: '2026-04-09' },
      'Condition 1: the value for Modified date (ModifiedDate) stands in Value and in Date: give it once.',
    ],
    [condition('__proto__', 'equals', 'red'), 'Condition 1: there is no field "__proto__".'],
    [
      condition('PropertyID', 'contains', '1'),
      'Condition 1: "contains" does not fit Property ID (PropertyID), which holds a whole number; use equals, is not, is empty, is not empty, greater than, at least, less than, at most, between, is one of.',
    ],
    [
      condition('PropertyName', 'at_least', 'a'),
      'Condition 1: "at least" does not fit Property name (PropertyName), which holds text; use equals, is not, is empty, is not empty, contains, starts with, ends with, is one of.',
    ],
    [
      condition('Budget', 'ends_with', 5),
      'Condition 1: "ends with" does not fit Budget (Budget), which holds a number; use equals, is not, is empty, is not empty, greater than, at least, less than, at most, between, is one of.',
    ],
    [
      condition('ModifiedDate', 'starts_with', '2026'),
      'Condition 1: "starts with" does not fit Modified date (ModifiedDate), which holds a date; use equals, is not, is empty, is not empty, greater than, at least, less than, at most, between, is one of.',
    ],
    [
      condition('Active', 'greater_than', true),
      'Condition 1: "greater than" does not fit Active (Active), which holds true or false; use equals, is not, is empty, is not empty.',
    ],
    [
      condition('PropertyID', 'equals', 'seven'),
      'Condition 1: the value for Property ID (PropertyID) must be a number: digits with an optional point, no commas, no currency.',
    ],
    [
      condition('PropertyID', 'equals', 1.5),
      'Condition 1: the value for Property ID (PropertyID) must be a whole number.',
    ],
    [
      condition('Budget', 'equals', '1 or 1 eq 1'),
      'Condition 1: the value for Budget (Budget) must be a number: digits with an optional point, no commas, no currency.',
    ],
    [condition('Active', 'equals', 'maybe'), 'Condition 1: the value for Active (Active) must be true or false.'],
    [
      condition('ModifiedDate', 'equals', '2026-02-30'),
      'Condition 1: the value for Modified date (ModifiedDate) must be a date such as 2026-04-08, or a date and time such as 2026-04-08T09:30:00Z.',
    ],
    [
      condition('Budget', 'between', '1.5, 1'),
      'Condition 1: Budget (Budget) cannot be between 1.5 and 1; give the smaller one first.',
    ],
    [
      condition('PropertyName', 'equals', '  '),
      'Condition 1: Property name (PropertyName) needs a value for "equals"; for empty fields use "is empty".',
    ],
    [
      { field: 'PropertyName', operator: 'is_one_of', values: ['a', ''] },
      'Condition 1: Property name (PropertyName) has nothing as value 2 of 2; leave it out, or look for empty fields by "is empty" in a condition of its own.',
    ],
    [
      { field: 'PropertyID', operator: 'is_one_of', values: [1, null] },
      'Condition 1: Property ID (PropertyID) has nothing as value 2 of 2; leave it out, or look for empty fields by "is empty" in a condition of its own.',
    ],
    [
      { field: 'PropertyName', operator: 'is_one_of', values: ['c', '["a","b"]'] },
      'Condition 1: Property name (PropertyName) has a list as one of its values; give the values one by one, or the list alone in Value.',
    ],
    [
      condition('PropertyName', 'equals', '["a","b"]'),
      'Condition 1: Property name (PropertyName) takes one value for "equals", and this is a list; for several use "is one of".',
    ],
    [
      condition('PropertyName', 'is_one_of', '[Oak Hill, Elm Court]'),
      'Condition 1: the value for Property name (PropertyName) looks like a list, but it is no JSON; write it as "Oak Hill","Elm Court", or give each value on its own in Values.',
    ],
    [
      condition('PropertyID', 'equals', 9007199254740992),
      'Condition 1: the value for Property ID (PropertyID) is too large to be exact as a number; give it as text.',
    ],
    [
      condition('PropertyName', 'equals', ''),
      'Condition 1: Property name (PropertyName) needs a value for "equals"; for empty fields use "is empty".',
    ],
    [
      condition('PropertyName', 'equals', ['a', 'b']),
      'Condition 1: Property name (PropertyName) takes one value for "equals"; for several use "is one of".',
    ],
    [
      condition('Budget', 'between', '1'),
      'Condition 1: Budget (Budget) needs two values for "between", such as 1, 10.',
    ],
    [
      condition('PropertyName', 'equals', '\ud800'),
      'Condition 1: the value for Property name (PropertyName) holds half a character that cannot be sent.',
    ],
  ])('%j is refused', (given, expected) => {
    expect(compileConditions([given], 'all', fields)).toEqual({ problems: [expected] });
  });
});

describe('several conditions', () => {
  const two = [condition('PropertyID', 'equals', 1), condition('Active', 'equals', true)];

  it('must all hold, or any', () => {
    expect(filterOf(two, 'all')).toBe('PropertyID eq 1 and Active eq true');
    expect(filterOf(two, 'any')).toBe('(PropertyID eq 1 or Active eq true)');
    expect(filterOf([])).toBe('');
  });
});

describe('the value of a condition', () => {
  it('is nothing where nothing is looked for, and a picked date where no text is given', () => {
    for (const nothing of [undefined, null, '']) {
      expect(filterOf([{ field: 'ModifiedDate', operator: 'is_empty', value: nothing, date: nothing }])).toBe(
        'ModifiedDate eq null',
      );
      expect(filterOf([{ field: 'ModifiedDate', operator: 'at_least', value: nothing, date: '2026-04-08' }])).toBe(
        'ModifiedDate ge 2026-04-08',
      );
      expect(filterOf([{ field: 'ModifiedDate', operator: 'at_least', value: '2026-04-08', date: nothing }])).toBe(
        'ModifiedDate ge 2026-04-08',
      );
    }
    expect(filterOf([condition('ModifiedDate', 'is_not_empty')])).toBe('ModifiedDate ne null');
  });

  it('may be a list of one, and stands in Value where Values is empty', () => {
    expect(filterOf([condition('PropertyName', 'equals', ['a'])])).toBe("PropertyName eq 'a'");
    expect(filterOf([{ field: 'PropertyName', operator: 'equals', value: 'a', values: [] }])).toBe(
      "PropertyName eq 'a'",
    );
  });

  it('may be blanks or look like a list where a part of a text is looked for', () => {
    expect(filterOf([condition('PropertyName', 'contains', ' ')])).toBe("contains(PropertyName,' ')");
    expect(filterOf([condition('PropertyName', 'starts_with', '["a"]')])).toBe(`startswith(PropertyName,'["a"]')`);
    expect(compileConditions([condition('PropertyName', 'ends_with', '')], 'all', fields)).toHaveProperty('problems');
  });

  it('is told as the first one that is nothing, and three are no range', () => {
    const problemOf = (given: Condition) => {
      const compiled = compileConditions([given], 'all', fields);
      return 'problems' in compiled ? compiled.problems.join() : '';
    };
    expect(problemOf({ field: 'PropertyName', operator: 'is_one_of', values: [' ', 'a', ''] })).toContain(
      'has nothing as value 1 of 3',
    );
    expect(problemOf({ field: 'PropertyName', operator: 'is_one_of', values: [undefined] })).toContain(
      'needs a value for "is one of"',
    );
    expect(problemOf(condition('Budget', 'between', '1,2,3'))).toContain('needs two values for "between"');
    expect(problemOf(condition('Budget', 'is_one_of', []))).toContain('needs a value for "is one of"');
  });
});

describe('what is wrong with conditions', () => {
  it('is told with the number of each, up to ten', () => {
    const wrong = Array.from({ length: 12 }, () => condition('Active', 'equals', 'maybe'));
    const compiled = compileConditions([condition('PropertyID', 'equals', 1), ...wrong], 'all', fields);
    const problems = 'problems' in compiled ? compiled.problems : [];
    expect(problems).toHaveLength(10);
    expect(problems[0]).toMatch(/^Condition 2: /);
    expect(problems[9]).toMatch(/^Condition 11: /);
  });

  it('is an operator that there is not, of which the start is told', () => {
    const operator = 'x'.repeat(101) as Operator;
    expect(compileConditions([condition('Active', operator)], 'all', fields)).toEqual({
      problems: [`Condition 1: there is no operator "${'x'.repeat(100)}"; use equals, is not, is empty, is not empty.`],
    });
  });

  it('is never the room that other parts of an address take: some is always left', () => {
    const names = Array.from({ length: 20 }, (_, index) => `Number ${index} of the town`);
    const given: Condition = { field: 'PropertyName', operator: 'is_one_of', values: names };
    const compiled = compileConditions([given], 'all', fields, { alongside: 100_000 });
    const filters = 'filters' in compiled ? compiled.filters : [];
    expect(filters.length).toBeLessThan(5);
    for (const filter of filters) expect(encodeURIComponent(filter).length).toBeLessThanOrEqual(500);
  });
});
