import { literalOf, quote } from '../../src/aspire/odata/literals';

describe('a value as a literal', () => {
  it.each([
    ['true', [true, 1, 'true', 'YES', ' 1 ']],
    ['false', [false, 0, 'false', 'No', '0']],
  ])('is %s for each way to say so', (literal, values) => {
    for (const value of values) expect(literalOf(value, 'boolean')).toEqual({ literal });
  });

  it.each([2, 'y', '', null, undefined, {}, `${' '.repeat(1_000)}yes`])('is no boolean: %j', (value) => {
    expect(literalOf(value, 'boolean')).toEqual({ problem: 'must be true or false' });
  });

  it('is a whole number where one is needed, also behind a point', () => {
    expect(literalOf('7.0', 'integer')).toEqual({ literal: '7' });
    expect(literalOf('7.5', 'integer')).toEqual({ problem: 'must be a whole number' });
    expect(literalOf('7.5', 'number')).toEqual({ literal: '7.5' });
    expect(literalOf('x.5', 'integer')).toEqual({ problem: expect.stringContaining('must be a number') });
  });

  it('is text in quotes, of which those inside are doubled', () => {
    expect(quote("O'Hara's")).toBe("'O''Hara''s'");
    expect(literalOf("O'Hara", 'text')).toEqual({ literal: "'O''Hara'" });
    expect(literalOf(7.5, 'text')).toEqual({ literal: "'7.5'" });
    expect(literalOf(true, 'text')).toEqual({ literal: "'true'" });
    expect(literalOf(1e21, 'text')).toEqual({ problem: 'is too large to be exact as a number; give it as text' });
    expect(literalOf(Number.MAX_SAFE_INTEGER, 'text')).toEqual({ literal: "'9007199254740991'" });
  });

  it.each([null, undefined, {}, []])('is no text: %j', (value) => {
    expect(literalOf(value, 'text')).toEqual({ problem: 'must be text' });
  });

  it('is text of at most a thousand characters, each of them whole', () => {
    expect(literalOf('x'.repeat(1_000), 'text')).toHaveProperty('literal');
    expect(literalOf('x'.repeat(1_001), 'text')).toEqual({
      problem: 'has 1001 characters, and at most 1000 can be looked for',
    });
    expect(literalOf('\ud800', 'text')).toEqual({ problem: 'holds half a character that cannot be sent' });
  });
});
