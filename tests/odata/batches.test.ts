import fc from 'fast-check';
import { compileFilter } from '../../emulator/odata/index';
import { compileConditions, type CompileOptions, type Condition } from '../../src/aspire/odata/filter';
import { fields, shape } from './propertyFields';

function filtersOf(conditions: Condition[], match: 'all' | 'any' = 'all', options?: CompileOptions): string[] {
  const compiled = compileConditions(conditions, match, fields, options);
  if ('problems' in compiled) throw new Error(compiled.problems.join(' '));
  return compiled.filters;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const ids = (count: number): Condition => ({ field: 'PropertyID', operator: 'is_one_of', values: upTo(count) });
const names = (values: string[]): Condition => ({ field: 'PropertyName', operator: 'is_one_of', values });
const active: Condition = { field: 'Active', operator: 'equals', value: true };
const sizeOf = (filter: string) => filter.match(/\d+/g)?.length ?? 0;

describe('a long list of values', () => {
  it.each([
    [1, [1]],
    [20, [20]],
    [21, [21]],
    [50, [50]],
    [51, [50, 1]],
    [200, [50, 50, 50, 50]],
  ])('of %i is asked for as in (...), 50 at a time', (count, sizes) => {
    const filters = filtersOf([ids(count), active]);
    expect(filters.map(sizeOf)).toEqual(sizes);
    for (const filter of filters) expect(filter).toMatch(/^PropertyID in \([\d,]+\) and Active eq true$/);
  });

  it('of 2,000 takes 40 calls, one of more than 2,500 is refused', () => {
    expect(filtersOf([ids(2000)])).toHaveLength(40);
    expect(filtersOf([ids(2500)])).toHaveLength(50);
    expect(compileConditions([ids(2501)], 'all', fields)).toEqual({
      problems: ['The conditions hold so many values that they take 51 calls; 50 are the most. Use fewer values.'],
    });
  });

  it('can be asked for in smaller parts, where Aspire refused these', () => {
    expect(filtersOf([ids(60)], 'all', { values: 25 }).map(sizeOf)).toEqual([25, 25, 10]);
    expect(filtersOf([ids(2000)], 'all', { values: 25 })).toHaveLength(80);
  });

  it('asks for every combination of two lists', () => {
    const filters = filtersOf([ids(60), names(upTo(60).map((value) => `x${value}`))]);
    expect(filters).toHaveLength(4);
    expect(filters.every((filter) => /^PropertyID in \(.*\) and PropertyName in \(.*\)$/.test(filter))).toBe(true);
    expect(compileConditions([ids(2000), ids(2000)], 'all', fields)).toHaveProperty('problems');
  });

  it('is one list for each value once', () => {
    expect(filtersOf([{ ...ids(3), values: [1, '1', ' 1.0 ', 2] }])).toEqual(['PropertyID in (1,2)']);
  });

  it('of a year of days takes one call', () => {
    const days = upTo(366).map((day) => new Date(Date.UTC(2027, 11, day)).toISOString().slice(0, 10));
    const [filter, ...more] = filtersOf([{ field: 'ModifiedDate', operator: 'is_one_of', values: days.reverse() }]);
    expect([filter, more]).toEqual(['((ModifiedDate ge 2027-12-01 and ModifiedDate lt 2028-12-01))', []]);
  });

  it('of single days keeps to six in one call, each of which takes two comparisons', () => {
    const days = upTo(14).map((day) => `2026-04-${String(2 * day).padStart(2, '0')}`);
    const filters = filtersOf([{ field: 'ModifiedDate', operator: 'is_one_of', values: days }]);
    expect(filters.map((filter) => filter.match(/ ge /g)?.length)).toEqual([6, 6, 2]);
  });
});

describe('the address of a request', () => {
  const long = upTo(40).map((value) => `${value} ${'ü'.repeat(60)}`);

  it('stays within 4 kB, whatever the values are', () => {
    const filters = filtersOf([names(long), active]);
    expect(filters.length).toBeGreaterThan(1);
    for (const filter of filters) expect(encodeURIComponent(filter).length).toBeLessThanOrEqual(3_300);
    expect(filters.flatMap((filter) => filter.match(/\d+ ü/g))).toHaveLength(40);
  });

  it('leaves room for what else it holds', () => {
    for (const filter of filtersOf([names(long)], 'all', { alongside: 2_000 }))
      expect(encodeURIComponent(filter).length).toBeLessThanOrEqual(1_300);
  });

  it('is shared out among lists, and a short one takes no more than it needs', () => {
    const filters = filtersOf([ids(3), names(upTo(40).map((value) => `Property number ${value} of the town`))]);
    expect(filters).toHaveLength(1);
  });

  it('takes one value at least, however long that is', () => {
    const [one, ...more] = filtersOf([names(['ü'.repeat(900)])]);
    expect([one?.length, more]).toEqual([920, []]);
  });
});

describe('conditions of which any may hold', () => {
  it('are shared out so that no call joins more than 12 comparisons', () => {
    const isNot = upTo(14).map((value): Condition => ({ field: 'PropertyID', operator: 'is_not', value }));
    const filters = filtersOf([ids(120), ...isNot, active], 'any');
    for (const filter of filters) expect(filter.match(/ (?:eq|ne|in) /g)?.length).toBeLessThanOrEqual(12);
    expect(filters.join(' ').match(/Active eq true/g)).toHaveLength(1);
    expect(filters.join(' ').match(/PropertyID ne/g)).toHaveLength(14);
  });

  it('are refused where they take more than 50 calls', () => {
    const isNot = upTo(301).map((value): Condition => ({ field: 'PropertyID', operator: 'is_not', value }));
    expect(filtersOf(isNot.slice(0, 300), 'any')).toHaveLength(50);
    expect(compileConditions(isNot, 'any', fields)).toEqual({
      problems: [expect.stringContaining('they take 51 calls; 50 are the most')],
    });
  });

  it('stay one call where they fit, lists too', () => {
    expect(filtersOf([ids(2), active], 'any')).toEqual(['(PropertyID in (1,2) or Active eq true)']);
    expect(filtersOf([active], 'any')).toEqual(['Active eq true']);
    expect(filtersOf([], 'any')).toEqual(['']);
  });
});

it('finds, in all calls together, what one call would have found', () => {
  const name = fc.constantFrom('Oak Hill', "O'Hara", 'Smith, Inc.', 'ü) or (', 'x'.repeat(200));
  const condition = fc.oneof(
    fc
      .array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 120 })
      .map((values): Condition => ({ field: 'PropertyID', operator: 'is_one_of', values })),
    fc.array(name, { minLength: 1, maxLength: 30 }).map(names),
    fc.constant(active),
    name.map((value): Condition => ({ field: 'PropertyName', operator: 'is_not', value })),
  );
  const row = fc.record({ PropertyID: fc.integer({ min: 1, max: 200 }), PropertyName: name, Active: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(condition, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('all' as const, 'any' as const),
      fc.array(row),
      (conditions, match, rows) => {
        const compiled = compileConditions(conditions, match, fields, { alongside: 2_500 });
        fc.pre('filters' in compiled);
        if ('problems' in compiled) return;
        const tests = compiled.filters.map((filter) => compileFilter(filter, shape));
        for (const each of rows) {
          const holds = conditions.map(({ field, operator, value, values }) => {
            const own = each[field as keyof typeof each];
            if (operator === 'is_not') return own !== value;
            return operator === 'equals' ? own === value : (values ?? []).includes(own);
          });
          const expected = match === 'all' ? holds.every(Boolean) : holds.some(Boolean);
          expect(tests.some((test) => test(each))).toBe(expected);
        }
      },
    ),
    { seed: 9, numRuns: 150 },
  );
});
