/** A number as OData writes it, every digit as it was given: no exponent, no plus, no zeros that say nothing. */
export type Decimal = { literal: string } | { problem: string };

/** No number that anyone means is longer as text. */
const longestText = 100;
/** .NET's decimal holds 29 digits, 28 of them behind the point. */
const mostDigits = 29;
const mostBehindPoint = 28;

const written = /^([-+]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:e([-+]?\d{1,4}))?$/i;

/**
 * Reads a number, or a text that is one. Nothing is rounded: a text keeps all its digits, and a number that may have lost
 * some on its way here (a whole number above 2^53) is refused. `problem` is the end of a sentence.
 */
export function readDecimal(value: unknown): Decimal {
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return { problem: 'is too large to be exact as a number; give it as text' };
  if (typeof value !== 'number' && typeof value !== 'string') return { problem: 'must be a number' };
  return readText(String(value));
}

/** A number that Aspire gave, without an exponent. */
export function plainNumber(number: number): string {
  const read = readText(String(number));
  if ('literal' in read) return read.literal;
  return Number.isInteger(number) ? BigInt(number).toString() : String(number);
}

/** Below 0 where the first of two decimals is the smaller one. */
export function compareDecimals(one: string, other: string): number {
  const difference = scaled(one) - scaled(other);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

function readText(text: string): Decimal {
  if (text.length > longestText) return { problem: 'is too long for a number' };
  const [match, sign, whole = '', behind = '', onlyBehind = '', exponent = '0'] = written.exec(text.trim()) ?? [];
  if (match === undefined)
    return { problem: 'must be a number: digits with an optional point, no commas, no currency' };
  return plain(sign === '-', whole, behind + onlyBehind, Number(exponent));
}

function plain(negative: boolean, whole: string, behind: string, exponent: number): Decimal {
  const digits = (whole + behind).replace(/^0+/, '');
  if (digits === '') return { literal: '0' };
  // Where the point stands in `digits`: before them, within or behind.
  const point = digits.length - behind.length + exponent;
  const integer = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const fraction = trimZeros(point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point));
  if (fraction.length > mostBehindPoint || point + fraction.length > mostDigits) return tooManyDigits;
  const number = fraction === '' ? integer : `${integer}.${fraction}`;
  return { literal: negative ? `-${number}` : number };
}

const tooManyDigits = { problem: `has more digits than Aspire can hold, which are ${mostDigits}` };

/** Digits behind a point without the zeros at their end. */
export function trimZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

function scaled(decimal: string): bigint {
  const [whole = '', behind = ''] = decimal.split('.');
  return BigInt(whole + behind.padEnd(mostBehindPoint, '0'));
}
