import fc from 'fast-check';
import type { Shape } from '../../api/model/model';
import { compileFilter } from '../../emulator/odata/index';
import { compareTimestamps, readDateValue, withUtcZone } from '../../src/aspire/odata/dates';
import { compileConditions, type Condition } from '../../src/aspire/odata/filter';
import type { Operator } from '../../src/aspire/odata/filterTerms';

const shape: Shape = {
  name: 'Ticket',
  fields: [{ name: 'Start', type: 'string', format: 'date-time' }],
};

function filterOf(operator: Operator, ...values: string[]): string {
  const given: Condition = { field: 'Start', operator, values };
  const compiled = compileConditions([given], 'all', { Start: 'date' });
  if ('problems' in compiled) throw new Error(compiled.problems.join(' '));
  expect(compiled.filters).toHaveLength(1);
  return compiled.filters[0] ?? '';
}

function problemOf(operator: Operator, ...values: string[]): string {
  const compiled = compileConditions([{ field: 'Start', operator, values }], 'all', { Start: 'date' });
  return 'problems' in compiled ? compiled.problems.join(' ') : '';
}

const first = '0001-01-01T00:00:00Z';
const last = '9999-12-31T23:59:59.9999999Z';
const rows = [null, first, '0001-01-01T08:00:00Z', '2026-04-08T00:00:00Z', '9999-12-31T00:00:00Z', last];

/** Which of the rows a condition finds, by the emulator's reading of the filter. */
function found(operator: Operator, ...values: string[]): (string | null)[] {
  const matches = compileFilter(filterOf(operator, ...values), shape);
  return rows.filter((Start) => matches({ Start }));
}

const some = rows.slice(1);

describe('a bound at an end of the calendar', () => {
  it.each<[Operator, string[], (string | null)[]]>([
    ['at_most', ['9999-12-31'], some],
    ['less_than', ['9999-12-31'], some.slice(0, 3)],
    ['greater_than', ['9999-12-31'], []],
    ['at_least', ['9999-12-31'], some.slice(3)],
    ['equals', ['9999-12-31'], some.slice(3)],
    ['is_not', ['9999-12-31'], [null, ...some.slice(0, 3)]],
    ['is_one_of', ['9999-12-31', '0001-01-01'], [...some.slice(0, 2), ...some.slice(3)]],
    ['between', ['0001-01-01', '9999-12-31'], some],
    ['between', ['9999-12-31', '9999-12-31'], some.slice(3)],
    ['at_least', ['0001-01-01'], some],
    ['less_than', ['0001-01-01'], []],
    ['at_most', ['0001-01-01'], some.slice(0, 2)],
    ['equals', ['0001-01-01'], some.slice(0, 2)],
    ['at_most', [last], some],
    ['greater_than', [last], []],
    ['equals', [first], [first]],
  ])('%s %j finds what it says', (operator, values, expected) => {
    expect(found(operator, ...values)).toEqual(expected);
  });

  it.each<[Operator, string, (string | null)[]]>([
    ['at_most', '9999-12-31T23:00:00-05:00', some],
    ['less_than', '9999-12-31T23:00:00-05:00', some],
    ['at_least', '9999-12-31T23:00:00-05:00', []],
    ['greater_than', '9999-12-31T24:00:00Z', []],
    ['equals', '9999-12-31T23:00:00-05:00', []],
    ['is_not', '9999-12-31T23:00:00-05:00', rows],
    ['at_least', '0001-01-01T00:00:00+02:00', some],
    ['greater_than', '0001-01-01T00:00:00+02:00', some],
    ['at_most', '0001-01-01T00:00:00+02:00', []],
    ['less_than', '0001-01-01T00:00:00+02:00', []],
    ['equals', '0001-01-01T00:00:00+02:00', []],
    ['is_not', '0001-01-01T00:00:00+02:00', rows],
  ])('that its offset carries out of it: %s %s', (operator, value, expected) => {
    expect(found(operator, value)).toEqual(expected);
  });

  it('is no year 0, nor a year of five digits', () => {
    for (const value of ['0000-12-31', '0000-01-01T10:00:00Z', '10000-01-01', '+010000-01-01'])
      expect(problemOf('at_most', value)).toMatch(/must be a date such as/);
  });
});

const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const anyDay = fc
  .oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1, 9999))
  .chain((year) =>
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.boolean())
      .map(([month, day, isLast]) => `${pad(year, 4)}-${isLast ? '12-31' : `${pad(month)}-${pad(day)}`}`),
  );
const anyMoment = fc
  .tuple(
    anyDay,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 999_999 }),
    fc.constantFrom('', 'Z', '+14:00', '-12:00', '+0530', '-03:30'),
  )
  .map(([day, hour, minute, fraction, zone]) => `${day}T${pad(hour)}:${pad(minute)}:07.${pad(fraction, 6)}${zone}`);

const operators: Operator[] = ['equals', 'is_not', 'at_least', 'at_most', 'greater_than', 'less_than', 'is_one_of'];

it('makes a filter within the calendar of any date from 0001-01-01 to 9999-12-31, with and without time and offset', () => {
  fc.assert(
    fc.property(fc.oneof(anyDay, anyMoment), fc.constantFrom(...operators), (value, operator) => {
      const filter = filterOf(operator, value);
      expect(() => compileFilter(filter, shape)).not.toThrow();
      for (const [date = ''] of filter.matchAll(/[+-]?\d+-\d\d-\d\d/g))
        expect(date >= '0001-01-01' && date <= '9999-12-31' && date.length === 10).toBe(true);
    }),
    { seed: 13, numRuns: 1000 },
  );
});

it('takes every timestamp for equal to itself, at least and at most itself, and for nothing else', () => {
  fc.assert(
    fc.property(anyMoment, (Start) => {
      fc.pre(!/^(0001-01-01|9999-12-31)|0530$/.test(Start));
      const holds = (operator: Operator) =>
        compileFilter(filterOf(operator, Start), shape)({ Start: withUtcZone(Start) });
      expect(operators.map(holds)).toEqual([true, false, true, true, false, false, true]);
    }),
    { seed: 14, numRuns: 300 },
  );
});

describe('a fraction of a second', () => {
  it.each([
    ['2026-04-08T09:30:00.1234567Z', '2026-04-08T09:30:00.1234567Z'],
    ['2026-04-08T09:30:00.1234567', '2026-04-08T09:30:00.1234567Z'],
    ['2026-04-08T11:30:00.8500000+02:00', '2026-04-08T09:30:00.85Z'],
    ['2026-04-08T09:30:00.000000000Z', '2026-04-08T09:30:00Z'],
    ['2026-04-08 09:30:00.0000001 Z', '2026-04-08T09:30:00.0000001Z'],
  ])('%s is sent in full', (given, sent) => {
    expect(filterOf('at_most', given)).toBe(`Start le ${sent}`);
  });

  it('that is finer than Aspire holds is refused', () => {
    expect(problemOf('at_most', '2026-04-08T09:30:00.12345678Z')).toBe(
      'Condition 1: the value for Start (Start) may have at most 7 digits behind the point of its seconds.',
    );
  });

  it('needs seconds, and belongs to no 24th hour', () => {
    for (const value of ['2026-04-08T09:30.5', '2026-04-08T24:00:00.5Z', '2026-04-08T09:30:60Z', '2026-04-08T'])
      expect(readDateValue(value)).toHaveProperty('problem');
  });
});

describe('between', () => {
  it.each([
    ['2026-04-09', '2026-04-08'],
    ['2026-04-08T09:30:00Z', '2026-04-08T09:29:59.9999999Z'],
    ['2026-04-09T00:00:00Z', '2026-04-08'],
    ['2026-04-09', '2026-04-08T23:00:00Z'],
    ['9999-12-31', '0001-01-01'],
  ])('%s and %s ends before it starts, and is refused', (from, upTo) => {
    expect(problemOf('between', from, upTo)).toBe(
      'Condition 1: Start (Start) is to be between two values of which the first is the later one; give the earlier first.',
    );
  });

  it.each([
    ['2026-04-08', '2026-04-08', '(Start ge 2026-04-08 and Start lt 2026-04-09)'],
    ['2026-04-08T09:30:00Z', '2026-04-08', '(Start ge 2026-04-08T09:30:00Z and Start lt 2026-04-09)'],
    ['2026-04-08', '2026-04-08T09:30:00Z', '(Start ge 2026-04-08 and Start le 2026-04-08T09:30:00Z)'],
    [
      '2026-04-08T09:30:00Z',
      '2026-04-08T11:30:00+02:00',
      '(Start ge 2026-04-08T09:30:00Z and Start le 2026-04-08T09:30:00Z)',
    ],
  ])('%s and %s is a range', (from, upTo, filter) => {
    expect(filterOf('between', from, upTo)).toBe(filter);
  });
});

describe('between two moments that an offset carries out of the calendar', () => {
  it('lies nothing, and the first of them is not the later one', () => {
    for (const value of ['9999-12-31T23:00:00-05:00', '0001-01-01T00:00:00+02:00'])
      expect(found('between', value, value)).toEqual([]);
  });
});

describe('several days', () => {
  it('that follow each other take one comparison of their ends', () => {
    expect(filterOf('is_one_of', '2026-04-30', '2026-05-01', '2026-04-30', '2026-04-29')).toBe(
      '((Start ge 2026-04-29 and Start lt 2026-05-02))',
    );
    expect(filterOf('is_one_of', '9999-12-31', '9999-12-30')).toBe(`((Start ge 9999-12-30 and Start le ${last}))`);
  });

  it('keep their whole length beside a moment at their start, and beside one before the calendar', () => {
    expect(filterOf('is_one_of', '2026-04-08T00:00Z', '2026-04-08')).toBe(
      '((Start ge 2026-04-08 and Start lt 2026-04-09) or Start eq 2026-04-08T00:00:00Z)',
    );
    expect(found('is_one_of', '0001-01-01', '0001-01-01T00:00:00+02:00')).toEqual(some.slice(0, 2));
  });

  it('with gaps between them are each a range, points in time stand as they are', () => {
    expect(filterOf('is_one_of', '2026-04-08', '2026-04-10', '2026-04-08T09:30Z')).toBe(
      '((Start ge 2026-04-08 and Start lt 2026-04-09) or (Start ge 2026-04-10 and Start lt 2026-04-11) or Start eq 2026-04-08T09:30:00Z)',
    );
  });
});

it('orders timestamps to their last digit, whatever their zone', () => {
  const ascending = [
    '2026-04-08T09:30:00.8+02:00',
    '2026-04-08T09:30:00Z',
    '2026-04-08T09:30:00.1234566Z',
    '2026-04-08T09:30:00.1234567',
    '2026-04-08T09:30:00.124Z',
  ];
  expect([...ascending].reverse().sort(compareTimestamps)).toEqual(ascending);
  expect(compareTimestamps('2026-04-08T09:30:00.10Z', '2026-04-08T11:30:00.1000000+02:00')).toBe(0);
});
