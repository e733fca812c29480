import fc from 'fast-check';
import { kindOf, readScalar } from '../../src/aspire/model/scalarInput';
import type { FieldRule } from '../../src/aspire/model/operation';

const plain: FieldRule = { type: 'any' };

describe('a number', () => {
  it.each([
    ['7', 7],
    ['+7', 7],
    ['0.30000000000000004', 0.30000000000000004],
    ['-97.7431', -97.7431],
    ['0.10', 0.1],
    ['.5', 0.5],
    ['.25', 0.25],
    ['007', 7],
    ['0.0000001', 1e-7],
    ['9007199254740991', 9007199254740991],
  ])('is taken from the text %s', (given, value) => {
    expect(readScalar(given, 'number', plain)).toEqual({ value });
  });

  it.each([
    ['1,234.50', 'write 1234.50'],
    ['$12', 'write 12'],
    ['€ 12.5', 'write 12.5'],
    ['$12.50', 'write 12.50'],
    ['$12,345.5', 'write 12345.5'],
    ['1 234', 'write 1234'],
    // In Europe this is one and a half.
    ['1,5', 'such as 1234.5'],
    ['1,234', 'such as 1234.5'],
    ['1e5', 'such as 1234.5'],
    ['0x10', 'such as 1234.5'],
    ['Infinity', 'such as 1234.5'],
    ['5.', 'such as 1234.5'],
    ['5%', 'such as 1234.5'],
    ['٣', 'such as 1234.5'],
  ])('is not taken from the text %s, and the message says what to write', (given, advice) => {
    expect(readScalar(given, 'number', plain)).toEqual({ problem: expect.stringContaining(advice) });
  });

  it.each(['9007199254740993', '0.12345678901234567890', '123456789012345678901234567890'])(
    'that cannot be held exactly, such as %s, is refused',
    (given) => {
      expect(readScalar(given, 'number', plain)).toEqual({ problem: expect.stringContaining('more digits') });
      expect(readScalar(given, 'integer', plain)).toHaveProperty('problem');
    },
  );

  it('that must be whole may come from a sheet with a point and a zero, but not with what may be thousands', () => {
    expect(readScalar('5.0', 'integer', plain)).toEqual({ value: 5 });
    expect(readScalar('12.00', 'integer', plain)).toEqual({ value: 12 });
    expect(readScalar('-12', 'integer', plain)).toEqual({ value: -12 });
    expect(readScalar('1.000', 'integer', plain)).toHaveProperty('problem');
    expect(readScalar('1.5', 'integer', plain)).toEqual({ problem: 'must be a whole number; it is 1.5' });
  });

  it('that must be whole is one that counts on by one, also as a text', () => {
    expect(readScalar('9007199254740991', 'integer', plain)).toEqual({ value: 9007199254740991 });
    expect(readScalar('9007199254740992', 'number', plain)).toEqual({ value: 9007199254740992 });
    expect(readScalar('9007199254740992', 'integer', plain)).toEqual({
      problem: 'has more digits than can be sent without changing the number',
    });
  });

  it('comes back as it was from its own text', () => {
    const plainly = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !String(value).includes('e'));
    fc.assert(
      fc.property(plainly, (value) => {
        expect(readScalar(String(value), 'number', plain)).toEqual({ value: value === 0 ? 0 : value });
      }),
      { seed: 21, numRuns: 500 },
    );
  });

  it('is either the very number of its digits or refused, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,20}(\.\d{1,20})?$/), (text) => {
        const read = readScalar(text, 'number', plain);
        if ('value' in read) expect(BigInt(Math.trunc(Number(read.value)))).toBe(BigInt(text.split('.')[0] ?? ''));
      }),
      { seed: 22, numRuns: 500 },
    );
  });
});

describe('a boolean', () => {
  it.each([
    ['true', true],
    ['TRUE', true],
    [' yes ', true],
    ['1', true],
    [1, true],
    [true, true],
    ['false', false],
    ['No', false],
    ['0', false],
    [0, false],
    [false, false],
  ])('is taken from %j', (given, value) => {
    expect(readScalar(given, 'boolean', plain)).toEqual({ value });
  });

  it.each(['y', 'on', 'ja', '2', 2, {}])('is not taken from %j', (given) => {
    expect(readScalar(given, 'boolean', plain)).toEqual({ problem: expect.stringContaining('must be true or false') });
  });
});

it.each([
  [null, 'null'],
  [undefined, 'missing'],
  [[], 'a list'],
  [7, 'a number'],
  [NaN, 'no finite number'],
  [' ', 'empty text'],
  ['secret', 'text'],
  [{}, 'an object'],
  [true, 'a boolean'],
])('of %j a message only tells that it is %s', (value, kind) => {
  expect(kindOf(value)).toBe(kind);
});

describe('a number within limits', () => {
  const limited: FieldRule = { type: 'number', minimum: 1, maximum: 5 };

  it('may be one of them', () => {
    for (const value of [1, 5, '1', '5']) expect(readScalar(value, 'number', limited)).toHaveProperty('value');
    expect(readScalar(0.5, 'number', limited)).toEqual({ problem: 'must be at least 1; it is 0.5' });
    expect(readScalar('5.5', 'number', limited)).toEqual({ problem: 'must be at most 5; it is 5.5' });
  });

  it('has no more than sixty characters', () => {
    const digits = (zeros: number) => `${'0'.repeat(zeros)}5`;
    expect(readScalar(digits(59), 'number', limited)).toEqual({ value: 5 });
    expect(readScalar(digits(60), 'number', limited)).toHaveProperty('problem');
    expect(readScalar(`${' '.repeat(58)}no`, 'boolean', plain)).toEqual({ value: false });
    expect(readScalar(`${' '.repeat(59)}no`, 'boolean', plain)).toHaveProperty('problem');
  });
});

it.each([
  ['1,234,567.50', '1234567.50'],
  ['-1,234.5', '-1234.5'],
  ['£+7', '+7'],
  ['1,23.5', 'digits with a point before decimals, such as 1234.5'],
  ['x1,234.5', 'digits with a point before decimals, such as 1234.5'],
  ['1,234.5x', 'digits with a point before decimals, such as 1234.5'],
  ['12 apples', 'digits with a point before decimals, such as 1234.5'],
])('in place of %s one is told to write %s', (given, advice) => {
  expect(readScalar(given, 'number', plain)).toEqual({ problem: `must be a number; it is text: write ${advice}` });
});

it.each([
  [1.5, 'must be a whole number; it is 1.5'],
  [2 ** 53, 'must be a whole number; it is 9007199254740992'],
  ['5.000', 'must be a whole number; it is 5.000'],
  ['x', expect.stringMatching(/^must be a number; it is text/)],
  [true, 'must be a number; it is a boolean'],
  [Infinity, 'must be a number; it is no finite number'],
])('%j is no whole number', (given, problem) => {
  expect(readScalar(given, 'integer', plain)).toEqual({ problem });
});

it('a text has the length that its rule says, and its form', () => {
  const rule: FieldRule = { type: 'string', minLength: 2, maxLength: 3 };
  expect(['ab', 'abc'].map((text) => readScalar(text, 'string', rule))).toEqual([{ value: 'ab' }, { value: 'abc' }]);
  expect(readScalar('a', 'string', rule)).toEqual({ problem: 'must not be empty' });
  expect(readScalar('abcd', 'string', rule)).toEqual({ problem: 'may have at most 3 characters; it has 4' });
  expect(readScalar(7, 'string', rule)).toEqual({ problem: 'must be text; it is a number' });
  expect(readScalar('7:30', 'string', { type: 'string', form: 'duration' })).toEqual({ value: '07:30:00' });
  expect(readScalar('2026-04-08', 'string', { type: 'string', form: 'date-time' })).toEqual({
    value: '2026-04-08T00:00:00',
  });
  expect(readScalar('Hgh', 'string', { type: 'string', values: ['High'] })).toEqual({
    problem: 'is "Hgh"; did you mean High?',
  });
  expect(readScalar('x', 'string', { type: 'string', form: 'email' })).toHaveProperty('problem');
});

it('a text stays as it was given, blanks and all', () => {
  expect(readScalar(' Oak Hill ', 'string', plain)).toEqual({ value: ' Oak Hill ' });
});

it('any value at all is read or refused, in a time that does not grow with it', () => {
  const long = `${'1'.repeat(1_000_000)}x`;
  for (const form of [undefined, 'date-time', 'duration', 'email', 'ids', 'state'] as const) {
    expect(() => readScalar(long, 'string', { type: 'string', form, values: ['Low', 'High'] })).not.toThrow();
  }
  expect(readScalar(long, 'number', plain)).toHaveProperty('problem');
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom('integer', 'number', 'string', 'boolean' as const), (given, type) => {
      expect(() => readScalar(given, type, plain)).not.toThrow();
    }),
    { seed: 23 },
  );
});
