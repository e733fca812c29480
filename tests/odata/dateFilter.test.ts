import { compileDate } from '../../src/aspire/odata/dateFilter';
import { compareTimestamps, readDateValue, withUtcZone, type DateValue } from '../../src/aspire/odata/dates';
import { splitList, type Operator } from '../../src/aspire/odata/filterTerms';

const roomy = { values: 50, comparisons: 12, room: 3_000 };
const compiled = (operator: Operator, ...values: unknown[]) => compileDate('Due', () => 'Due (Due)', operator, values);
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => `2026-04-${String(2 * index + 1).padStart(2, '0')}`);

describe('a condition on a date', () => {
  it.each<[Operator, string[], string, number]>([
    ['equals', ['2026-04-08'], '(Due ge 2026-04-08 and Due lt 2026-04-09)', 2],
    ['equals', ['2026-04-08T09:30Z'], 'Due eq 2026-04-08T09:30:00Z', 2],
    ['is_not', ['2026-04-08'], '(Due lt 2026-04-08 or Due ge 2026-04-09 or Due eq null)', 3],
    ['is_not', ['2026-04-08T09:30Z'], '(Due lt 2026-04-08T09:30:00Z or Due gt 2026-04-08T09:30:00Z or Due eq null)', 3],
    ['greater_than', ['2026-04-08T09:30Z'], 'Due gt 2026-04-08T09:30:00Z', 1],
    ['at_least', ['2026-04-08'], 'Due ge 2026-04-08', 1],
    ['less_than', ['2026-04-08'], 'Due lt 2026-04-08', 1],
    ['at_most', ['2026-04-08T09:30Z'], 'Due le 2026-04-08T09:30:00Z', 1],
    ['between', ['2026-04-08', '2026-04-09'], '(Due ge 2026-04-08 and Due lt 2026-04-10)', 2],
  ])('%s %j is %s, which counts as %i', (operator, values, text, comparisons) => {
    expect(compiled(operator, ...values)).toEqual({ expression: { text, comparisons } });
  });

  it('on one of several counts two comparisons for each day, and one for each point where there are only those', () => {
    const partsOf = (values: string[]) => {
      const term = compiled('is_one_of', ...values);
      return 'list' in term ? splitList(term.list, roomy).map(({ comparisons }) => comparisons) : [];
    };
    expect(partsOf(days(13))).toEqual([12, 12, 2]);
    expect(partsOf(days(13).map((day) => `${day}T09:30Z`))).toEqual([12, 1]);
    expect(partsOf(['2026-04-01', ...days(6).map((day) => `${day}T09:30Z`)])).toEqual([12, 2]);
  });

  it('on one of several takes days that touch together, and each once', () => {
    const textOf = (...values: string[]) => {
      const term = compiled('is_one_of', ...values);
      return 'list' in term
        ? splitList(term.list, roomy)
            .map(({ text }) => text)
            .join()
        : '';
    };
    expect(textOf('2026-04-08', '2026-04-08')).toBe('((Due ge 2026-04-08 and Due lt 2026-04-09))');
    expect(textOf('2026-04-09', '2026-04-08')).toBe('((Due ge 2026-04-08 and Due lt 2026-04-10))');
    expect(textOf('2026-04-10', '2026-04-08')).toBe(
      '((Due ge 2026-04-08 and Due lt 2026-04-09) or (Due ge 2026-04-10 and Due lt 2026-04-11))',
    );
    expect(textOf('2026-04-08T09:30Z', '2026-04-08T11:30+02:00')).toBe('(Due eq 2026-04-08T09:30:00Z)');
  });

  it('on what is none is told by the name of the field', () => {
    expect(compiled('is_one_of', '2026-04-08', 'soon')).toEqual({
      problem: expect.stringMatching(
        /^the value for Due \(Due\) must be a date such as 2026-04-08, or a date and time/,
      ),
    });
  });
});

describe('a date or a time as it was given', () => {
  const read = (value: unknown) => {
    const found = readDateValue(value);
    if ('problem' in found) return found.problem;
    const { start, end, at, begins } = found;
    return [start.before, start.from, end.before, end.from, at, begins];
  };
  const point = (at: string) => [`lt ${at}`, `ge ${at}`, `le ${at}`, `gt ${at}`, at, at];
  const first = '0001-01-01T00:00:00Z';
  const last = '9999-12-31T23:59:59.9999999Z';

  it.each<[string, unknown[]]>([
    [
      '2026-12-31',
      ['lt 2026-12-31', 'ge 2026-12-31', 'lt 2027-01-01', 'ge 2027-01-01', undefined, '2026-12-31T00:00:00Z'],
    ],
    ['9999-12-31', ['lt 9999-12-31', 'ge 9999-12-31', `le ${last}`, `gt ${last}`, undefined, '9999-12-31T00:00:00Z']],
    [' 2026-04-08T09:30 ', point('2026-04-08T09:30:00Z')],
    ['2026-04-08 09:30:07', point('2026-04-08T09:30:07Z')],
    ['2026-04-08T09:30:00.1000z', point('2026-04-08T09:30:00.1Z')],
    ['2026-04-08T09:30:00+0545', point('2026-04-08T03:45:00Z')],
    ['2026-04-08T24:00:00Z', point('2026-04-09T00:00:00Z')],
    ['9999-12-31T23:00-05:00', [`le ${last}`, `gt ${last}`, `le ${last}`, `gt ${last}`, undefined, last]],
    ['0001-01-01T00:00+02:00', [`lt ${first}`, `ge ${first}`, `lt ${first}`, `ge ${first}`, undefined, first]],
  ])('%s is a stretch of time', (value, stretch) => {
    expect(read(value)).toEqual(stretch);
  });

  it('has no more than 64 characters, and is a text', () => {
    expect(read(`2026-04-08${' '.repeat(54)}`)).toEqual(read('2026-04-08'));
    for (const value of [
      `2026-04-08${' '.repeat(55)}`,
      20260408,
      null,
      '2026-04-31',
      '2026-4-8',
      '2026-04-08T9:30',
      'on 2026-04-08T09:30Z',
      '',
    ])
      expect(read(value)).toMatch(
        /^must be a date such as 2026-04-08, or a date and time such as 2026-04-08T09:30:00Z$/,
      );
    expect(read('2026-04-08T09:30:00.12345678')).toBe('may have at most 7 digits behind the point of its seconds');
  });

  it('has places that stand in the order of time', () => {
    const values = [
      '2026-04-07',
      '2026-04-08',
      '2026-04-08T00:00Z',
      '2026-04-08T00:00:00.0000001Z',
      '2026-04-08T00:00:00.5Z',
    ];
    const [before, day, midnight, next, half] = values.map(readDateValue) as [
      DateValue,
      DateValue,
      DateValue,
      DateValue,
      DateValue,
    ];
    expect(before.end.key).toBe(day.start.key);
    expect(day.start.key).toBe(midnight.start.key);
    const ascending = [before.start, day.start, midnight.end, next.start, next.end, half.start, half.end, day.end].map(
      ({ key }) => key,
    );
    expect([...ascending].sort()).toEqual(ascending);
    expect(new Set(ascending).size).toBe(ascending.length);
  });
});

describe('a timestamp', () => {
  it('without a zone counts as UTC, a day and anything else stay as they are', () => {
    expect(withUtcZone('2026-04-08T09:30:00')).toBe('2026-04-08T09:30:00Z');
    for (const text of [
      '2026-04-08T09:30:00Z',
      '2026-04-08T09:30:00z',
      '2026-04-08T09:30:00+02:00',
      '2026-04-08T09:30:00-0200',
      '2026-04-08',
      'x',
    ])
      expect(withUtcZone(text)).toBe(text);
    expect(withUtcZone(7)).toBe('7');
  });

  it('is earlier or later by its last digit as well', () => {
    const at = (fraction: string) => `2026-04-08T09:30:00${fraction}Z`;
    expect(compareTimestamps(at('.1234567'), at('.1234568'))).toBe(-1);
    expect(compareTimestamps(at('.12345671'), at('.1234567'))).toBe(1);
    expect(compareTimestamps(at(''), at('.0000'))).toBe(0);
    expect(compareTimestamps(at('.2'), at('.1'))).toBeGreaterThan(0);
    expect(compareTimestamps(at('.1'), at('.2'))).toBeLessThan(0);
  });
});
