import { readDecimal } from '../../src/aspire/odata/decimals';
import { readDateValue } from '../../src/aspire/odata/dates';
import { literalOf } from '../../src/aspire/odata/literals';
import { unbalancedPart } from '../../src/aspire/odata/rawFilter';
import { isJsonList, splitValues } from '../../src/aspire/odata/valueList';

const long = (text: string, length = 50_000) => text.repeat(length);

describe('a text of a length that nobody means', () => {
  it('is refused as a number, a date, a value and a filter before it is read', () => {
    expect(readDecimal(`${long('9')}x`)).toEqual({ problem: 'is too long for a number' });
    expect(readDecimal(`${long(' ')}x`)).toEqual({ problem: 'is too long for a number' });
    expect(readDateValue(`2026-04-08T09:30:00.${long('1')}`)).toHaveProperty('problem');
    expect(literalOf(long("'"), 'text')).toHaveProperty('problem');
    expect(unbalancedPart(long('('))).toMatch(/^has 50000 characters/);
    expect(splitValues(long('a,', 250_001))).toEqual({ problem: 'holds too long a list of values' });
  });

  it('as a list of values is read in one pass, up to the longest that is read', () => {
    expect(splitValues(long('"', 499_999))).toHaveProperty('problem');
    expect(splitValues(`[${long('"\\\\",', 80_000)}1]`)).toMatchObject({ values: { length: 80_001 } });
    expect(splitValues(`[${long('[', 200_000)}]`)).toHaveProperty('problem');
    expect(splitValues(long('" ', 200_000))).toHaveProperty('problem');
    expect(splitValues(long('a,', 250_000))).toMatchObject({ values: { length: 250_000 } });
    expect(isJsonList(`[${long(' ', 499_000)}`)).toBe(false);
  });
});
