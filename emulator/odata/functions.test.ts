import { passes } from './testing/visits';

describe('functions of text', () => {
  test.each([
    ["contains(Title,'brien')", true],
    ["contains(Title,'BRIEN')", true],
    ["contains(Title,'')", true],
    ["contains(Title,'mow ')", false],
    ["contains('a mow, please',Title)", false],
    ["startswith(Title,'o''b')", true],
    ["startswith(Title,'mow')", false],
    ["endswith(Title,'MOW')", true],
    ["endswith(Title,'O')", false],
    ["contains(Title,'x') eq true", false],
    ["contains(Title,'x') eq false", true],
    ["not endswith(Title,'x')", true],
    ["tolower(Title) eq 'o''brien mow'", true],
    ["toupper(Title) eq 'O''BRIEN MOW'", true],
    ["trim(concat('  ',Title)) eq Title", true],
    ["concat(concat(Title,' '),Site/City) eq 'O''Brien Mow Tampa'", true],
    ['length(Title) eq 11', true],
    ["indexof(Title,'MOW') eq 8", true],
    ["indexof(Title,'x') eq -1", true],
    ['length(tolower(Title)) gt length(Site/City)', true],
  ])('%s is %s', (filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  test('positions and lengths count characters as the row holds them, whatever lower case does to them', () => {
    expect(passes("indexof(Title,'x') eq 1 and length(Title) eq 2", { Title: '\u0130X' })).toBe(true);
  });
});

describe('functions of time', () => {
  test.each([
    ['year(StartDate) eq 2026', true],
    ['month(StartDate) eq 4', true],
    ['day(StartDate) eq 8', true],
    ['hour(StartDate) eq 7', true],
    ['minute(StartDate) eq 30', true],
    ['second(StartDate) eq 15', true],
    ['year(2026-01-01) eq year(StartDate)', true],
    ['year(date(StartDate)) eq 2026', true],
    ['hour(2026-01-01T05:00:00+02:00) eq 5', true],
    ['Date(StartDate) lt Date(EndDate)', false],
    ['Date(StartDate) in (2026-04-07,2026-04-08)', true],
    ['Date(StartDate) lt StartDate', true],
  ])('%s is %s', (filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  test('count before 1970 too', () => {
    const old = { StartDate: '1969-12-31T23:59:58.5' };
    expect(passes('Date(StartDate) eq 1969-12-31 and second(StartDate) eq 58', old)).toBe(true);
  });
});
