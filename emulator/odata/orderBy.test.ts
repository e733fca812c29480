import { compileOrderBy, type Row } from '.';
import { messageOf, visit } from './testing/visits';

function sorted(orderBy: string, rows: readonly Row[]): unknown[] {
  return [...rows].sort(compileOrderBy(orderBy, visit)).map((row) => row.VisitID);
}

const rows: Row[] = [
  { VisitID: 1, Title: 'b', Cost: 5, StartDate: '2026-01-02T00:00:00', Done: true, Site: { City: 'Z' }, Break: 'PT2H' },
  { VisitID: 2, Title: 'A', Cost: null, StartDate: '2026-01-01T23:00:00Z', Done: false, Site: null, Break: '00:30:00' },
  {
    VisitID: 3,
    Title: 'B',
    Cost: 5,
    StartDate: '2026-01-02T01:30:00+02:00',
    Done: null,
    Site: { City: 'a' },
    Break: null,
  },
  { VisitID: 4, Title: null, Cost: -1, StartDate: null, Done: true, Site: { City: 'm' }, Break: '10:00:00' },
];

describe('an order', () => {
  test.each([
    ['VisitID desc', [4, 3, 2, 1]],
    ['Cost', [2, 4, 1, 3]],
    ['Cost asc', [2, 4, 1, 3]],
    ['Cost desc', [1, 3, 4, 2]],
    ['Title', [4, 2, 1, 3]],
    ['Title desc,VisitID desc', [3, 1, 2, 4]],
    ['Cost desc, StartDate', [3, 1, 4, 2]],
    ['StartDate', [4, 2, 3, 1]],
    ['Done', [3, 2, 1, 4]],
    ['Site/City', [2, 3, 4, 1]],
    ['Break', [3, 2, 1, 4]],
    ['year(StartDate) desc,length(Title) desc,VisitID', [1, 2, 3, 4]],
  ])('%s', (orderBy, expected) => {
    expect(sorted(orderBy, rows)).toEqual(expected);
  });

  test('keeps rows that are equal in the order they came', () => {
    expect(sorted('Title desc', rows)).toEqual([1, 3, 2, 4]);
    expect(sorted('Title desc', [...rows].reverse())).toEqual([3, 1, 2, 4]);
  });

  test('heeds the case of text where asked to', () => {
    const compare = compileOrderBy('Title', visit, { caseSensitive: true });
    expect([...rows].sort(compare).map((row) => row.Title)).toEqual([null, 'A', 'B', 'b']);
  });
});

describe('an order that cannot be read says what is wrong and where', () => {
  test.each([
    ['', 'it is empty.'],
    ['Titel', 'there is no field "Titel" on Visit at position 0; did you mean "Title"?'],
    ['VisitID,Costs desc', 'there is no field "Costs" on Visit at position 8; did you mean "Cost"?'],
    ['VisitID,', 'expected a field, a value, a function or "(", but the text ends at position 8.'],
    ['VisitID DESC', 'expected an operator or the end, but found "DESC" at position 8; did you mean "desc"?'],
    ['VisitID asc desc', 'expected an operator or the end, but found "desc" at position 12.'],
    ['Tasks', '"Tasks" is a collection, and $orderby works on single values at position 0.'],
    ['Site', 'Site is no field that rows can be sorted by at position 0.'],
    ["'Title'", "'Title' is no field that rows can be sorted by at position 0."],
  ])('%s', (orderBy, problem) => {
    expect(messageOf(() => compileOrderBy(orderBy, visit))).toBe(`ODataError: The $orderby is not valid: ${problem}`);
  });
});
