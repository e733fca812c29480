import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDayOrTime } from '../src/dayOrTime.ts';

describe('a day or a time that somebody typed', () => {
  it('may be any that the calendar has, with any zone', () => {
    const moment = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.constantFrom('Z', '+00:00', '-08:00', '+05:45'), (at, zone) => {
        const iso = at.toISOString();
        for (const text of [
          iso.slice(0, 10),
          iso.slice(0, 19) + zone,
          iso.slice(0, 16) + zone,
          iso.slice(0, 23) + zone,
        ])
          expect(isDayOrTime(text), text).toBe(true);
      }),
    );
  });

  it.each(['2026-02-30', '2026-02-29', '2026-04-31T08:00:00Z', '2026-00-10', '2026-01-00', '2026-1-2', '01/02/2027'])(
    'is none that the calendar has not, or that could be read in two ways: %s',
    (text) => expect(isDayOrTime(text)).toBe(false),
  );

  it.each(['2027', 'March 3', 'tomorrow', '', ' 2026-01-01', '2026-01-01T08:00:00'])('is not guessed at: %j', (text) =>
    expect(isDayOrTime(text)).toBe(false),
  );

  it('may be the leap day of a leap year', () => expect(isDayOrTime('2028-02-29')).toBe(true));
});
