import fc from 'fast-check';
import { ODataError, checkExpand, compileFilter, compileOrderBy, compileSelect, parseQuery, type Row } from '.';
import { seeded, someCondition, someRow } from './testing/arbitraries';
import { evaluate, print } from './testing/tree';
import { visit } from './testing/visits';

test('any filter agrees with a model that walks the same tree', () => {
  const answers = { true: 0, false: 0 };
  fc.assert(
    fc.property(someCondition, fc.array(someRow, { minLength: 1, maxLength: 5 }), (tree, rows) => {
      const filter = compileFilter(print(tree), visit);
      for (const row of rows) {
        const expected = evaluate(tree, row) === true;
        answers[`${expected}`] += 1;
        expect(filter(row)).toBe(expected);
      }
    }),
    seeded,
  );
  // Both results must be common, or the agreement would prove little.
  expect(Math.min(answers.true, answers.false)).toBeGreaterThan(1000);
});

describe('any text between quotes', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom("'", 'a', 'A', '%') }));
  const quote = (value: string) => `'${value.replaceAll("'", "''")}'`;

  test('finds itself, in either case of its letters', () => {
    fc.assert(
      fc.property(text, (value) => {
        const changedCase = value.replace(/[a-z]/g, (letter) => letter.toUpperCase());
        for (const condition of [
          `Title eq ${quote(value)}`,
          `Title in ('', ${quote(value)})`,
          `contains(Title,${quote(value)})`,
        ]) {
          const filter = compileFilter(condition, visit);
          expect([filter({ Title: value }), filter({ Title: changedCase })]).toEqual([true, true]);
        }
      }),
      seeded,
    );
  });

  test('finds nothing else', () => {
    fc.assert(
      fc.property(text, text, (value, other) => {
        const exact = compileFilter(`Title eq ${quote(value)}`, visit, { caseSensitive: true });
        expect(exact({ Title: other })).toBe(other === value);
      }),
      seeded,
    );
  });
});

describe('any junk', () => {
  const words = [
    'VisitID',
    'Title',
    'Done',
    'StartDate',
    'Site/City',
    'eq',
    'gt',
    'in',
    'and',
    'or',
    'not',
    '(',
    ')',
    ',',
    "'",
    "'x'",
    "''",
  ];
  const more = [
    'contains(',
    'year(',
    'length(',
    'null',
    'true',
    '-',
    '5',
    '1e9',
    '2026-01-01',
    '2026-02-30T',
    ':',
    '/',
    'any(',
    '%',
    '$it',
    'desc',
    'PT8H',
  ];
  const soup = fc
    .array(fc.constantFrom(...words, ...more), { maxLength: 12 })
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));
  const junk = fc.oneof(soup, fc.string({ unit: 'binary' }), fc.string());
  const row: Row = { VisitID: 1, Title: 'x', Done: true, StartDate: '2026-01-01', Site: null };

  test.each<[string, (text: string) => unknown]>([
    ['filter', (text) => compileFilter(text, visit)(row)],
    ['order', (text) => compileOrderBy(text, visit)(row, row)],
    ['selection', (text) => compileSelect(text, visit)(row)],
    ['expansion', (text) => checkExpand(text, visit)],
    ['query string', (text) => parseQuery(text)],
  ])('is read as a %s or refused with an ODataError', (_, read) => {
    fc.assert(
      fc.property(junk, (text) => {
        try {
          read(text);
        } catch (error) {
          if (!(error instanceof ODataError)) throw error;
          expect(error.position === undefined || error.position <= text.length).toBe(true);
        }
      }),
      { ...seeded, numRuns: 2500 },
    );
  });
});

test('any order agrees with a plain sort that breaks ties by where a row stood', () => {
  const someKey = fc.record({
    name: fc.constantFrom('VisitID', 'CrewSize', 'Cost', 'Title', 'Done', 'StartDate'),
    order: fc.constantFrom('', ' asc', ' desc'),
  });
  const rank = (name: string, cell: unknown): number | string => {
    const value = cell as string | number | boolean | null;
    if (name === 'Title') return value === null ? '' : `+${String(value).toLowerCase()}`;
    if (value === null) return -Infinity;
    if (name === 'StartDate')
      return Date.parse(/Z|[+-]\d\d:\d\d$/.test(String(value)) ? String(value) : `${String(value)}Z`);
    return Number(value);
  };
  fc.assert(
    fc.property(
      fc.array(someKey, { minLength: 1, maxLength: 3 }),
      fc.array(someRow, { maxLength: 12 }),
      (keys, rows) => {
        const expected = rows
          .map((row, place) => ({ row, place }))
          .sort((a, b) => {
            for (const { name, order } of keys) {
              const [first, second] = [rank(name, a.row[name]), rank(name, b.row[name])];
              if (first !== second) return first < second === (order !== ' desc') ? -1 : 1;
            }
            return a.place - b.place;
          })
          .map(({ row }) => row);
        const text = keys.map(({ name, order }) => name + order).join(', ');
        expect([...rows].sort(compileOrderBy(text, visit))).toEqual(expected);
      },
    ),
    seeded,
  );
});

test('any value comes back from a query string, however it is encoded', () => {
  // A lone surrogate has no percent-encoding.
  const value = fc
    .oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(' ', '+', '&', '=', '%', '$', '2', '0') }))
    .filter((text) => !/\p{Surrogate}/u.test(text));
  const name = fc.constantFrom('$filter', '%24filter', '$FILTER', '%24Filter');
  fc.assert(
    fc.property(name, value, value, (filter, text, version) => {
      const plus = encodeURIComponent(text).replaceAll('%20', '+');
      const query = `${filter}=${plus}&api-version=${encodeURIComponent(version)}`;
      expect([...parseQuery(query)]).toEqual([
        ['$filter', text],
        ['api-version', version],
      ]);
    }),
    seeded,
  );
});
