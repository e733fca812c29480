import { ODataError, compileFilter } from '.';
import { messageOf, visit } from './testing/visits';

const messageFor = (filter: string) => messageOf(() => compileFilter(filter, visit));

describe('a filter that cannot be read says what is wrong and where', () => {
  test.each([
    ['', 'it is empty.'],
    ['   ', 'it is empty.'],
    ["Title eq 'abc", "the text 'abc has no closing quote at position 9; a quote inside a text is written twice."],
    ['Title eq "abc"', 'the character "\\"" is unexpected at position 9; text stands in single quotes.'],
    ['VisitID = 1', 'expected an operator or the end, but found "=" at position 8.'],
    ['VisitID eq 1 && Done', 'the character "&" is unexpected at position 13.'],
    ['VisitID eq', 'expected a field, a value, a function or "(", but the text ends at position 10.'],
    ['and Done', 'expected a field, a value, a function or "(", but found "and" at position 0.'],
    ['VisitID eq 1 2', 'expected an operator or the end, but found "2" at position 13.'],
    ["VisitID eq 1 'x'", "expected an operator or the end, but found 'x' at position 13."],
    ['VisitID EQ 1', 'expected an operator or the end, but found "EQ" at position 8; did you mean "eq"?'],
    ['(Done', 'expected an operator or ")", but the text ends at position 5.'],
    ['Done)', 'expected an operator or the end, but found ")" at position 4.'],
    ['()', 'expected a field, a value, a function or "(", but found ")" at position 1.'],
    ['Cost add 1 gt 5', 'the operator "add" is not supported at position 5.'],
    ['(Cost mul 2) gt 5', 'the operator "mul" is not supported at position 6.'],
    ['-Cost lt 5', 'the character "-" is unexpected at position 0.'],
    ['Tasks/any(t: t/TaskID eq 1)', 'lambdas are not supported, and "any" is one at position 6.'],
    ['Tasks/all(t:t/TaskID eq 1)', 'lambdas are not supported, and "all" is one at position 6.'],
    ['Tasks/$count gt 1', '"$count" is not supported at position 6.'],
    ['VisitID in 1', 'expected "(" after "in", but found "1" at position 11.'],
    ['VisitID in ()', 'expected a value, but found ")" at position 12.'],
    ['VisitID in (1 2)', 'expected "," or ")", but found "2" at position 14.'],
    ['VisitID in (CrewSize)', 'expected a value, but found "CrewSize" at position 12.'],
    ['VisitID eq 12ab', '"12ab" is no number, date, date-time or duration at position 11.'],
    ['StartDate gt 2026-1-1', '"2026-1-1" is no number, date, date-time or duration at position 13.'],
    ["Break eq duration'8 hours'", "duration'8 hours' holds no duration at position 9."],
    [
      "StartDate gt datetime'2026-01-01T00:00:00'",
      "the prefix of datetime'2026-01-01T00:00:00' does not belong to OData V4 at position 13; write the value without it.",
    ],
    [
      'StartDate gt 2026-01-01T00:00:00 02:00',
      'expected an operator or the end, but found "02:00" at position 33; a "+" in a query string stands for a space, so write the zone as %2B02:00.',
    ],
    ['Site/ eq null', 'expected an operator or the end, but found "null" at position 9.'],
    ['Site/(City)', 'expected a field after "/", but found "(" at position 5.'],
  ])('%s', (filter, problem) => {
    expect(messageFor(filter)).toBe(`ODataError: The $filter is not valid: ${problem}`);
  });
});

describe('a filter that does not fit the record names the field, its type and the literal', () => {
  test.each([
    ['VisitTitle eq 1 or Titel eq 2', 'there is no field "VisitTitle" on Visit at position 0.'],
    ['Done and Titel eq 2', 'there is no field "Titel" on Visit at position 9; did you mean "Title"?'],
    ['title eq 2', 'there is no field "title" on Visit at position 0; did you mean "Title"?'],
    ['Warehouse eq 2', 'there is no field "Warehouse" on Visit at position 0.'],
    ['Site/Citi eq 2', 'there is no field "Citi" on Site at position 5; did you mean "City"?'],
    ['constructor eq null', 'there is no field "constructor" on Visit at position 0.'],
    ['Title/City eq 2', '"Title" is text and has no field "City" at position 6.'],
    ['Tasks eq null', '"Tasks" is a collection, and $filter works on single values at position 0.'],
    ['Tasks/TaskID eq 1', '"Tasks" is a collection, and $filter works on single values at position 0.'],
    ['Codes eq null', '"Codes" is a collection, and $filter works on single values at position 0.'],
    ['Site/Gates eq null', '"Gates" is a collection, and $filter works on single values at position 5.'],
    ["VisitID eq 'abc'", "VisitID is an integer and cannot be compared with 'abc' at position 11."],
    ["'abc' eq VisitID", "VisitID is an integer and cannot be compared with 'abc' at position 0."],
    ["VisitID in (1,'abc')", "VisitID is an integer and cannot be compared with 'abc' at position 14."],
    ["Cost eq 'null'", "Cost is a number and cannot be compared with 'null' at position 8."],
    ['Done eq 5', 'Done is a boolean and cannot be compared with 5 at position 8.'],
    ["Done eq 'yes'", "Done is a boolean and cannot be compared with 'yes' at position 8."],
    ['Title eq 5', 'Title is text and cannot be compared with 5 at position 9.'],
    ['Title eq true', 'Title is text and cannot be compared with true at position 9.'],
    ['Title eq 2026-01-01', 'Title is text and cannot be compared with 2026-01-01 at position 9.'],
    ['StartDate gt 5', 'StartDate is a date-time and cannot be compared with 5 at position 13.'],
    ['StartDate gt 08:00:00', 'StartDate is a date-time and cannot be compared with 08:00:00 at position 13.'],
    ['Break eq 8', 'Break is a duration and cannot be compared with 8 at position 9.'],
    ['Done eq Cost', 'Done is a boolean and cannot be compared with Cost, which is a number at position 8.'],
    ["Site eq 'x'", "Site is an object and cannot be compared with 'x' at position 8."],
    ["1 eq '1'", "1 is an integer and cannot be compared with '1' at position 5."],
    ["length(Title) eq 'x'", "length(Title) is an integer and cannot be compared with 'x' at position 17."],
    [
      'StartDate gt 2026-02-30',
      'StartDate is a date-time, and 2026-02-30 is a date that does not exist at position 13.',
    ],
    [
      "StartDate gt '2026-02-30'",
      "StartDate is a date-time, and '2026-02-30' is a date that does not exist at position 13.",
    ],
    [
      'StartDate gt 2026-01-01T25:00:00Z',
      'StartDate is a date-time, and 2026-01-01T25:00:00Z is a date-time that does not exist at position 13.',
    ],
    [
      'StartDate gt 2025-02-29',
      'StartDate is a date-time, and 2025-02-29 is a date that does not exist at position 13.',
    ],
    ['Break eq 25:00:00', 'Break is a duration, and 25:00:00 is a duration that does not exist at position 9.'],
    ['Cost lt 1e999', 'Cost is a number, and 1e999 is too large a number at position 8.'],
    ['year(2026-13-01) eq 1', '2026-13-01 is a date that does not exist at position 5.'],
    ["contains(VisitID,'1')", "contains(VisitID,'1') needs text, but VisitID is an integer at position 9."],
    ['contains(Title,5)', 'contains(Title,5) needs text, but 5 is an integer at position 15.'],
    ['year(Title) eq 1', 'year(Title) needs a date or a date-time, but Title is text at position 5.'],
    ['hour(2026-01-01) eq 1', 'hour(2026-01-01) needs a date-time, but 2026-01-01 is a date at position 5.'],
    ['contains(Title)', 'contains takes 2 arguments, not 1 at position 0.'],
    ['length() eq 1', 'length takes 1 argument, not 0 at position 0.'],
    ["Contains(Title,'x')", 'there is no function "Contains" at position 0; did you mean "contains"?'],
    ["substringof('x',Title)", 'there is no function "substringof" at position 0.'],
    ['Title', 'a $filter needs a condition, but Title is text at position 0.'],
    ['null', 'a $filter needs a condition, but null is null at position 0.'],
    ['Done and Cost', '"and" needs a condition, but Cost is a number at position 9.'],
    ["not Title eq 'x'", '"not" needs a condition, but Title is text at position 4.'],
    ['not length(Title)', '"not" needs a condition, but length(Title) is an integer at position 4.'],
  ])('%s', (filter, problem) => {
    expect(messageFor(filter)).toBe(`ODataError: The $filter is not valid: ${problem}`);
  });
});

describe('a filter is bounded', () => {
  test('in depth, whichever way it nests', () => {
    const nested = [
      (levels: number) => `${'('.repeat(levels)}Done${')'.repeat(levels)}`,
      (levels: number) => `${'not '.repeat(levels)}Done`,
      (levels: number) => `${'trim('.repeat(levels)}Title${')'.repeat(levels)} eq null`,
      (levels: number) => `Done${' eq Done'.repeat(levels)}`,
    ];
    for (const nest of nested) {
      expect(() => compileFilter(nest(200), visit)({})).not.toThrow();
      expect(messageFor(nest(205))).toMatch(
        /^ODataError: The \$filter is not valid: it is nested more than 200 deep at position \d+\.$/,
      );
      expect(messageFor(nest(2000))).toContain('200 deep');
    }
  });

  test('in length', () => {
    const long = `Title eq '${'x'.repeat(19_989)}'`;
    expect(() => compileFilter(long, visit)).not.toThrow();
    expect(messageFor(`${long} `)).toContain('it is 20001 characters long, and at most 20000 are read');
  });

  test('and its messages quote no more than a line of it', () => {
    expect(messageFor(`${'x'.repeat(15_000)} eq 1`).length).toBeLessThan(200);
    expect(messageFor(`VisitID eq '${'x'.repeat(15_000)}'`).length).toBeLessThan(200);
  });
});

test('the error carries its option and position', () => {
  expect.assertions(3);
  try {
    compileFilter('Titel eq 1', visit);
  } catch (error) {
    expect(error).toBeInstanceOf(ODataError);
    expect(error).toHaveProperty('option', '$filter');
    expect(error).toHaveProperty('position', 0);
  }
});
