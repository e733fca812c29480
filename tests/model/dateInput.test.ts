import fc from 'fast-check';
import { hoursBetween, readDateTime, readTimeOfDay } from '../../src/aspire/model/dateInput';

describe('a date', () => {
  it.each([
    ['2026-04-08', '2026-04-08T00:00:00'],
    ['2026-04-08T09:30', '2026-04-08T09:30:00'],
    ['2026-04-08 09:30:15', '2026-04-08T09:30:15'],
    ['2026-04-08T09:30:15Z', '2026-04-08T09:30:15Z'],
    ['2026-04-08t09:30:15.1234567z', '2026-04-08T09:30:15.1234567Z'],
    ['2026-04-08T09:30:15-05:00', '2026-04-08T09:30:15-05:00'],
    ['2024-02-29', '2024-02-29T00:00:00'],
    ['2000-02-29', '2000-02-29T00:00:00'],
    [' 2026-04-30 ', '2026-04-30T00:00:00'],
    ['2026-04-08T09:30:15.123456789', '2026-04-08T09:30:15.123456789'],
    ['2026-04-08T09:30+14:00', '2026-04-08T09:30:00+14:00'],
    ['0001-01-01', '0001-01-01T00:00:00'],
    ['9999-12-31T23:59:59', '9999-12-31T23:59:59'],
  ])('may be written as %s', (given, value) => {
    expect(readDateTime(given)).toEqual({ value });
  });

  it.each([
    '8.4.2026',
    '4/8/2026',
    '08-04-2026',
    '20260408',
    '2026-4-8',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-04-31',
    '2026-04-08T24:00:00',
    '2026-04-08T09:60:00',
    '2026-04-08T09:30:60',
    '2026-04-08T09:30:15.1234567890',
    '2026-04-08T09:30:00+10:60',
    '2026-04-08 at noon',
    'on 2026-04-08',
    '2026-04-00',
    '2026-00-08',
    `2026-04-08${' '.repeat(40)}`,
    '2026-04-08T09:30:00+15:00',
    '0000-01-01',
    'tomorrow',
    '1775635200',
    '',
  ])('is not taken from "%s"', (given) => {
    expect(readDateTime(given)).toEqual({ problem: expect.stringContaining('such as 2026-04-08') });
  });

  it('is taken for each day that the calendar has, as it is', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString();
          expect(readDateTime(text)).toEqual({ value: text });
          expect(readDateTime(text.slice(0, 10))).toEqual({ value: `${text.slice(0, 10)}T00:00:00` });
        },
      ),
      { seed: 26 },
    );
  });
});

describe('a time of day', () => {
  it.each([
    ['7:30', '07:30:00'],
    ['07:30', '07:30:00'],
    ['07:30:15', '07:30:15'],
    ['23:59:59.5', '23:59:59.5'],
    [' 07:30:15.1234567 ', '07:30:15.1234567'],
  ])('may be written as %s', (given, value) => {
    expect(readTimeOfDay(given)).toEqual({ value });
  });

  it.each([
    '8am',
    '24:00',
    '7',
    '7.30',
    '07:60',
    'PT8H',
    '07:30:60',
    '07:3',
    '107:30',
    '07:30:15.12345678',
    '07:30 or so',
    `07:30${' '.repeat(40)}`,
  ])('is not taken from %s', (given) => {
    expect(readTimeOfDay(given)).toEqual({ problem: expect.stringContaining('such as 07:30:00') });
  });
});

it.each([
  ['2026-04-08T06:45:00', '2026-04-08T15:15:00', 8.5],
  ['2026-04-08T06:45:00Z', '2026-04-08T06:45:00-05:00', 5],
  ['2026-04-09', '2026-04-08', -24],
  ['08:00', '09:15:00', 1.25],
  ['2026-04-08T06:45:00Z', '2026-04-08T15:15:00', undefined],
  ['2026-04-08T06:45:00', '2026-04-08T15:15:00+02:00', undefined],
  ['2026-04-08T06:45:00+02:00', '2026-04-08T06:45:00Z', 2],
  ['soon', '2026-04-08', undefined],
  ['2026-04-08', 'soon', undefined],
  [7, '2026-04-08', undefined],
  [undefined, '2026-04-08', undefined],
])('from %s to %s it is %s hours', (first, second, hours) => {
  expect(hoursBetween(first, second)).toBe(hours);
});
