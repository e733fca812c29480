import fc from 'fast-check';
import { readScalar } from '../../src/aspire/model/scalarInput';
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
    expect(readScalar('1.000', 'integer', plain)).toHaveProperty('problem');
    expect(readScalar('1.5', 'integer', plain)).toEqual({ problem: 'must be a whole number; it is 1.5' });
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
    ['false', false],
    ['No', false],
    ['0', false],
    [0, false],
  ])('is taken from %j', (given, value) => {
    expect(readScalar(given, 'boolean', plain)).toEqual({ value });
  });

  it.each(['y', 'on', 'ja', '2', 2, {}])('is not taken from %j', (given) => {
    expect(readScalar(given, 'boolean', plain)).toEqual({ problem: expect.stringContaining('must be true or false') });
  });
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
