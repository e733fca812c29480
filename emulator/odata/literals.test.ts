import { passes } from './testing/visits';

describe('dates and date-times', () => {
  test.each([
    ['StartDate eq 2026-04-08T07:30:15', true],
    ['StartDate eq 2026-04-08T07:30:15Z', true],
    ['StartDate eq 2026-04-08T07:30:15.000Z', true],
    ['StartDate eq 2026-04-08T09:30:15+02:00', true],
    ['StartDate eq 2026-04-08T02:00:15-05:30', true],
    ['StartDate eq 2026-04-08T07:30:15.001Z', false],
    ['StartDate gt 2026-04-08', true],
    ['StartDate gt 2026-04-08T07:30', true],
    ['StartDate lt 2026-04-09', true],
    ['StartDate eq 2026-04-08', false],
    ['EndDate eq 2026-04-09T04:30:00.5Z', true],
    ['EndDate eq 2026-04-09T04:30:00.5000004Z', true],
    ['EndDate lt 2026-04-09T04:30:00.500001Z', true],
    ['EndDate gt StartDate', true],
    ['2026-04-08 lt StartDate', true],
    ['StartDate gt 0001-01-01', true],
  ])('%s is %s', (filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  test('midnight without a zone equals its calendar date', () => {
    expect(passes('StartDate eq 2026-04-08', { StartDate: '2026-04-08T00:00:00' })).toBe(true);
    expect(passes('StartDate eq 2026-04-08T00:00:00Z', { StartDate: '2026-04-08' })).toBe(true);
  });

  test('a date function takes the calendar as written, without a shift of zone', () => {
    expect(passes('Date(StartDate) eq 2026-04-08')).toBe(true);
    expect(passes('date(EndDate) eq 2026-04-08')).toBe(true);
    expect(passes('Date(EndDate) eq 2026-04-09')).toBe(false);
    expect(passes('day(EndDate) eq 8 and hour(EndDate) eq 23')).toBe(true);
  });
});

describe('durations', () => {
  test.each([
    ['Break eq 00:45:00', true],
    ['Break eq PT45M', true],
    ["Break eq duration'PT45M'", true],
    ["Break eq 'PT45M'", true],
    ["Break eq '00:45:00'", true],
    ['Break eq PT2700S', true],
    ['Break eq PT2699.9S', false],
    ['Break lt PT1H', true],
    ['Break gt -PT1H', true],
    ['Break lt P1D', true],
    ['Break lt 1.00:00:00', true],
    ['Break in (PT30M,PT45M)', true],
  ])('%s is %s', (filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  test('are read from either form in a row', () => {
    expect(passes('Break eq 08:00:00', { Break: 'PT8H' })).toBe(true);
    expect(passes('Break eq 08:00', { Break: 'PT7H60M' })).toBe(true);
  });
});

describe('quotes are optional around', () => {
  test.each([
    ["VisitID eq '1'", true],
    ["'1' eq VisitID", true],
    ["Cost lt '120.6'", true],
    ["Done eq 'true'", true],
    ["StartDate ge '2026-04-08'", true],
    ["StartDate eq '2026-04-08T07:30:15Z'", true],
    ["VisitID in ('1','2')", true],
    ["length(Title) eq '11'", true],
    ["contains(Title,'mow') eq 'true'", true],
  ])('%s is %s', (filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  test('but a text field keeps what looks like another type', () => {
    expect(passes("Title eq '5'", { Title: '5' })).toBe(true);
    expect(passes("Title eq '5'", { Title: '5.0' })).toBe(false);
    expect(passes("Title eq 'null'", { Title: null })).toBe(false);
  });
});
