import { parseQuery } from '.';
import { messageOf } from './testing/visits';

describe('a query string', () => {
  test.each([
    ['', []],
    [
      '$top=5&$skip=10',
      [
        ['$top', '5'],
        ['$skip', '10'],
      ],
    ],
    ['?$top=5', [['$top', '5']]],
    ['%24filter=Name%20eq%20%27a%26b%27', [['$filter', "Name eq 'a&b'"]]],
    ['%24filter=Name+eq+%27a%2Bb%27', [['$filter', "Name eq 'a+b'"]]],
    ["$filter=Name eq 'a=b'", [['$filter', "Name eq 'a=b'"]]],
    [
      '$pagenumber=2&$LIMIT=5&$OrderBy=A',
      [
        ['$pageNumber', '2'],
        ['$limit', '5'],
        ['$orderby', 'A'],
      ],
    ],
    [
      '$FILTER=a&$Select=b&$Expand=c&$Count=true',
      [
        ['$filter', 'a'],
        ['$select', 'b'],
        ['$expand', 'c'],
        ['$count', 'true'],
      ],
    ],
    [
      'api-version=1.0&Link=x&$apply=y',
      [
        ['api-version', '1.0'],
        ['Link', 'x'],
        ['$apply', 'y'],
      ],
    ],
    [
      'a&b=&&c=1',
      [
        ['a', ''],
        ['b', ''],
        ['c', '1'],
      ],
    ],
    ['_=1&_=2', [['_', '2']]],
    ['name=%E2%82%AC', [['name', '\u20ac']]],
  ])('%s', (query, expected) => {
    expect([...parseQuery(query)]).toEqual(expected);
  });

  test.each([
    ['$top=1&$top=1', 'The $top is not valid: it is given twice, and an option may stand only once.'],
    [
      '$pageNumber=1&%24pagenumber=2',
      'The $pageNumber is not valid: it is given twice, and an option may stand only once.',
    ],
    ['$filter=a%zzb', 'The $filter is not valid: "%zz" is no percent-encoded UTF-8 at position 1.'],
    ['$filter=100%', 'The $filter is not valid: "%" is no percent-encoded UTF-8 at position 3.'],
    ['$filter=%41%FF', 'The $filter is not valid: "%41%FF" is no percent-encoded UTF-8 at position 0.'],
    ['a%2=1', 'The query string is not valid: "%2" is no percent-encoded UTF-8 at position 1.'],
  ])('refuses %s', (query, message) => {
    expect(messageOf(() => parseQuery(query))).toBe(`ODataError: ${message}`);
  });
});
