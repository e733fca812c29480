import { describe, expect, it } from 'vitest';
import { cellOf, cellOfMisfit, misfitReason, toldOf } from '../../src/sync/tables/cells.ts';
import { withoutEndingZeros } from '../../src/sync/tables/digits.ts';
import { jsonText, numberText, problemOfText, TooDeep } from '../../src/sync/tables/jsonText.ts';
import { dayText, momentText } from '../../src/sync/tables/stamps.ts';
import type { ColumnType } from '../../src/sync/tables/table.ts';
import { exactly } from './exactly.ts';

const half = '\ud83c';

describe('a value in its column', () => {
  it.each<[ColumnType, unknown, string | undefined]>([
    ['bigint', 2 ** 53, '9007199254740992'],
    ['bigint', -(2 ** 63), '-9223372036854775808'],
    ['bigint', 2 ** 63, undefined],
    ['bigint', exactly('9223372036854775807'), '9223372036854775807'],
    ['bigint', exactly('-9223372036854775809'), undefined],
    ['bigint', exactly('10000000000000000000000'), undefined],
    ['bigint', exactly('12345678901234567890.5'), undefined],
    ['bigint', Infinity, undefined],
    ['bigint', 1.5, undefined],
    ['bigint', '12', undefined],
    ['bigint', null, undefined],
    ['numeric', 0, '0'],
    ['numeric', -0.5, '-0.5'],
    ['numeric', 0.01, '0.01'],
    ['numeric', 0.5, '0.5'],
    ['numeric', 12, '12'],
    ['numeric', 1.005, '1.005'],
    ['numeric', 10737418.23, '10737418.23'],
    ['numeric', 10737418.24, '10737418.24'],
    ['numeric', 1e21, '1e+21'],
    ['numeric', exactly('12345678901234567890.50'), '12345678901234567890.5'],
    ['numeric', '0.5', undefined],
    ['numeric', NaN, undefined],
    ['numeric', Infinity, undefined],
    ['numeric', null, undefined],
    ['boolean', true, 'true'],
    ['boolean', false, 'false'],
    ['boolean', 'true', undefined],
    ['boolean', null, undefined],
    ['text', 'a', 'a'],
    ['text', `a${half}`, undefined],
    ['text', null, undefined],
    ['timestamptz', '2026-04-08T09:30:00', '2026-04-08T09:30:00Z'],
    ['timestamptz', 20260408, undefined],
    ['timestamptz', ['2026-04-08T09:30:00Z'], undefined],
    ['date', '2026-04-08T00:00:00Z', '2026-04-08'],
    ['date', 20260408, undefined],
    ['date', ['2026-04-08'], undefined],
    ['jsonb', [1, 'a', null], '[1,"a",null]'],
    ['jsonb', { a: half }, undefined],
  ])('of the type %s, %j gives %j', (type, value, text) => {
    expect(cellOf[type](value)).toBe(text);
  });

  it('that does not fit leaves its cell empty; a moment gives its day where a day was meant', () => {
    expect(cellOfMisfit('date', '2026-04-08T21:30:00Z')).toBe('2026-04-08');
    for (const value of ['soon', 7, ['2026-04-08T21:30:00Z']]) expect(cellOfMisfit('date', value)).toBeNull();
    expect(cellOfMisfit('text', '2026-04-08')).toBeNull();
  });

  it.each<[ColumnType, unknown, string]>([
    ['bigint', 'x', 'it is "x" and should be a whole number'],
    ['numeric', [], 'it is a list and should be a number'],
    ['boolean', {}, 'it is an object and should be true or false'],
    ['text', 7, 'it is 7 and should be a text'],
    ['text', 'a\0', 'it has a NUL character'],
    ['text', half, 'it has half of a character'],
    ['text', 'a', 'it is too long or too deep'],
    ['timestamptz', null, 'it is null and should be a date with a time, such as 2026-04-08T09:30:00Z'],
    ['date', undefined, 'it is missing and should be a day, such as 2026-04-08T00:00:00Z'],
    ['jsonb', 'a\0', 'it has a NUL character'],
    ['jsonb', ['a\0'], 'it has a NUL character, half of a character or a number beyond all measure'],
  ])('that does not fit the type %s is told: %j', (type, value, reason) => {
    expect(misfitReason(type, value)).toBe(reason);
  });

  it('is told in forty characters at most', () => {
    expect(toldOf('x'.repeat(38))).toBe(`"${'x'.repeat(38)}"`);
    expect(toldOf('x'.repeat(39))).toBe(`"${'x'.repeat(38)}…`);
    expect(toldOf(exactly('1'.repeat(60)))).toBe('1'.repeat(40));
  });
});

describe('a value as JSON', () => {
  it('has its fields in the order of their names, and null for what JSON does not know', () => {
    expect(jsonText({ b: [true, false, null, undefined], a: { d: 1.5, c: 'é"' }, e: [] })).toBe(
      '{"a":{"c":"é\\"","d":1.5},"b":[true,false,null,null],"e":[]}',
    );
    expect([jsonText(undefined), jsonText({}), jsonText('')]).toEqual(['null', '{}', '""']);
  });

  it('tells what had to be written in another form', () => {
    for (const [value, text] of [
      ['a\0b', '"a\\\\u0000b"'],
      [half, '"\\\\ud83c"'],
      [{ ['\0']: 1 }, '{"\\\\u0000":1}'],
      [Infinity, '"Infinity"'],
      [exactly('1e5000'), '"1e5000"'],
    ] as const) {
      const losses = { found: false };
      expect([jsonText(value, losses), losses.found]).toEqual([text, true]);
      expect(jsonText(value)).toBe(text);
    }
    const losses = { found: false };
    expect([jsonText(['🌳', 'ü', 1, exactly('12345678901234567890')], losses), losses.found]).toEqual([
      '["🌳","ü",1,12345678901234567890]',
      false,
    ]);
  });

  it('is followed through a hundred lists and objects in each other', () => {
    const nested = (levels: number, wrap: (inner: unknown) => unknown) => {
      let value: unknown = 1;
      for (let level = 0; level < levels; level++) value = wrap(value);
      return value;
    };
    for (const wrap of [(inner: unknown) => [inner], (inner: unknown) => ({ a: inner })]) {
      expect(jsonText(nested(100, wrap))).toContain('1');
      expect(() => jsonText(nested(101, wrap))).toThrow(TooDeep);
      expect(() => jsonText(nested(101, wrap))).toThrow('it has more than 100 lists and objects in each other');
    }
  });

  it('has the digits of its numbers, without zeros at their end', () => {
    const texts = [
      '0.50000000000000000000',
      '12345678901234567890.0',
      '1.5E400',
      '1e-1000',
      '-0.00012345678901234567890120',
    ];
    expect(texts.map((text) => numberText(exactly(text) as never))).toEqual([
      '0.5',
      '12345678901234567890',
      '1.5e400',
      '1e-1000',
      '-0.0001234567890123456789012',
    ]);
    for (const text of ['1e1001', '1e-1001', '1'.repeat(10_001)])
      expect(numberText(exactly(text) as never)).toBeUndefined();
    expect(numberText(exactly('1'.repeat(10_000)) as never)).toHaveLength(10_000);
    expect(['1200', '', '0', '7'].map(withoutEndingZeros)).toEqual(['12', '', '', '7']);
  });

  it('is in the way of Postgres with NUL and with half of a character only', () => {
    expect(['', 'a', '🌳', '\u0001', 'a\0', half, '\udf33', `${half}x`].map(problemOfText)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'it has a NUL character',
      'it has half of a character',
      'it has half of a character',
      'it has half of a character',
    ]);
  });
});

describe('a stamp', () => {
  it.each([
    ['2026-04-30T23:59:59.999999Z', '2026-04-30T23:59:59.999999Z'],
    ['2026-04-08T09:30:00.100Z', '2026-04-08T09:30:00.1Z'],
    ['2026-04-08T09:30:00.1234569', '2026-04-08T09:30:00.123456Z'],
    ['2026-04-08T09:30:00.0000009Z', '2026-04-08T09:30:00Z'],
    ['2026-04-08T09:30:00+0200', '2026-04-08T07:30:00Z'],
    ['2026-04-08T23:30:00.25-01:45', '2026-04-09T01:15:00.25Z'],
    ['2026-12-31T23:59:59-15:59', '2027-01-01T15:58:59Z'],
    ['9999-12-31T23:00:00-02:00', undefined],
    ['0001-01-01T01:00:00+02:00', undefined],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['2000-02-29', '2000-02-29T00:00:00Z'],
    ['2024-01-31', '2024-01-31T00:00:00Z'],
    ['1900-02-29', undefined],
    ['2023-02-29', undefined],
    ['2026-01-31', '2026-01-31T00:00:00Z'],
    ['2026-04-31', undefined],
    ['2026-06-31', undefined],
    ['2026-09-31', undefined],
    ['2026-11-31', undefined],
    ['2026-12-31', '2026-12-31T00:00:00Z'],
    ['2026-13-01', undefined],
    ['2026-00-01', undefined],
    ['2026-04-00', undefined],
    ['0000-04-08', undefined],
    ['2026-04-08T24:00:00', undefined],
    ['2026-04-08T09:60:00', undefined],
    ['2026-04-08T09:30:60', undefined],
    ['2026-04-08T09:30', undefined],
    ['2026-04-08T09:30:00.', undefined],
    ['2026-04-08T09:30:00.1234567890Z', undefined],
    ['2026-04-08T09:30:00+16:00', undefined],
    ['x2026-04-08', undefined],
    ['2026-04-08x', undefined],
    ['2026-04-08T09:30:00Zx', undefined],
    ['x2026-04-08T09:30:00Z', undefined],
  ])('%s is the moment %s', (value, moment) => {
    expect(momentText(value)).toBe(moment);
  });

  it.each([
    ['2026-04-08', '2026-04-08'],
    ['2026-04-08T00:00:00', '2026-04-08'],
    ['2026-04-08T00:00:00.000Z', '2026-04-08'],
    ['2026-04-08T00:00:00+0000', '2026-04-08'],
    ['2026-04-08T00:00:00+00:00', '2026-04-08'],
    ['2026-04-08T00:00:00.001Z', undefined],
    ['2026-04-08T00:00:01Z', undefined],
    ['2026-04-08T00:00:00+01:00', undefined],
    ['2026-02-30', undefined],
    ['x2026-04-08', undefined],
    ['2026-04-08T00:00:00Zx', undefined],
  ])('%s is the day %s', (value, day) => {
    expect(dayText(value)).toBe(day);
  });
});
