import fc from 'fast-check';
import { compareDecimals, plainNumber, readDecimal } from '../../src/aspire/odata/decimals';
import { literalOf } from '../../src/aspire/odata/literals';

describe('a number', () => {
  it.each<[unknown, string]>([
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
    ['0.1234567890123456789012345678', '0.1234567890123456789012345678'],
    ['12345678901234567890123456789', '12345678901234567890123456789'],
    ['+007.500', '7.5'],
    ['.5', '0.5'],
    ['.25', '0.25'],
    ['12345678901234.123456789012345', '12345678901234.123456789012345'],
    [`${'0'.repeat(99)}7`, '7'],
    ['5.', '5'],
    ['-0', '0'],
    ['0e999', '0'],
    ['1.5e3', '1500'],
    ['15e-3', '0.015'],
    [' 42 ', '42'],
    [1e-7, '0.0000001'],
    [1.5, '1.5'],
    [-9007199254740991, '-9007199254740991'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('%j is sent as %s', (given, literal) => {
    expect(readDecimal(given)).toEqual({ literal });
  });

  it.each<[unknown, RegExp]>([
    [9007199254740992, /too large to be exact as a number; give it as text/],
    [1e300, /too large to be exact/],
    [5e-324, /more digits than Aspire can hold/],
    ['123456789012345.123456789012345', /more digits than Aspire can hold/],
    ['1e-29', /more digits than Aspire can hold/],
    ['1e9999', /more digits than Aspire can hold/],
    ['1e-9999', /more digits than Aspire can hold/],
    ['1e300', /more digits than Aspire can hold/],
    ['0.12345678901234567890123456789', /more digits than Aspire can hold/],
    ['1e-99999', /must be a number/],
    ['9'.repeat(101), /too long for a number/],
    ['1,234.50', /must be a number: digits with an optional point/],
    ['$12', /must be a number: digits with an optional point/],
    ['1 or 1 eq 1', /must be a number/],
    ['0x10', /must be a number/],
    ['1_000', /must be a number/],
    ['', /must be a number/],
    [NaN, /must be a number/],
    [Infinity, /must be a number/],
    [true, /must be a number/],
    [null, /must be a number/],
    [[1], /must be a number/],
  ])('%j is refused unless it can be sent exactly', (given, problem) => {
    const read = readDecimal(given);
    expect('problem' in read ? read.problem : '').toMatch(problem);
  });

  it('comes out as the value that it was, for every number that is exact', () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true })), (number) => {
        const read = readDecimal(number);
        if ('literal' in read) expect(Number(read.literal)).toBe(number === 0 ? 0 : number);
        else expect(read.problem).toMatch(/too large|more digits/);
      }),
      { seed: 22, numRuns: 1000 },
    );
  });

  it('keeps every digit of a text', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 29n) + 1n, max: 10n ** 29n - 1n }), (number) => {
        expect(readDecimal(String(number))).toEqual({ literal: String(number) });
      }),
      { seed: 23, numRuns: 300 },
    );
  });
});

it('compares numbers by all their digits', () => {
  expect(compareDecimals('9007199254740992', '9007199254740993')).toBe(-1);
  expect(compareDecimals('-0.5', '-0.25')).toBe(-1);
  expect(compareDecimals('10', '9.9999999999999999999999999999')).toBe(1);
  expect(compareDecimals('1.50', '1.5')).toBe(0);
});

it('writes a number of a record without an exponent, however large or small', () => {
  expect([1e21, 1e300, 1.5e-9, 0, -2].map(plainNumber)).toEqual([
    '1000000000000000000000',
    BigInt(1e300).toString(),
    '0.0000000015',
    '0',
    '-2',
  ]);
});

describe('a literal', () => {
  it('of a truth value is true, false, yes, no, 1 or 0', () => {
    expect([true, 'TRUE', ' yes ', '1', 1].map((value) => literalOf(value, 'boolean'))).toEqual(
      Array(5).fill({ literal: 'true' }),
    );
    expect([false, 'false', 'No', '0', 0].map((value) => literalOf(value, 'boolean'))).toEqual(
      Array(5).fill({ literal: 'false' }),
    );
    for (const value of ['maybe', '', 2, null, {}, Object.create(null)])
      expect(literalOf(value, 'boolean')).toEqual({ problem: 'must be true or false' });
  });

  it('of a whole number takes no fraction but one of zeros', () => {
    expect(literalOf('7.0', 'integer')).toEqual({ literal: '7' });
    expect(literalOf('7.5', 'integer')).toEqual({ problem: 'must be a whole number' });
  });

  it('of text is refused where it is too long, or a number that is not exact', () => {
    expect(literalOf('x'.repeat(1001), 'text')).toEqual({
      problem: 'has 1001 characters, and at most 1000 can be looked for',
    });
    expect(literalOf(9007199254740992, 'text')).toHaveProperty('problem');
    expect(literalOf(7, 'text')).toEqual({ literal: "'7'" });
  });
});
