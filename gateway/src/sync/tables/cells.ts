import { InexactNumber } from '../../../../src/aspire/http/exactNumbers';
import { jsonText, numberText, problemOfText, type Losses } from './jsonText.ts';
import { dayText, momentText } from './stamps.ts';
import type { ColumnType } from './table.ts';

/** The text of a value that is not null, or undefined if it does not fit the type of its column. */
type CellOf = (value: unknown) => string | undefined;

/** How the values of each type of column are written. */
export const cellOf: Readonly<Record<ColumnType, CellOf>> = {
  bigint: (value) => {
    if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : largeInteger(value);
    return value instanceof InexactNumber ? largeInteger(value.toString()) : undefined;
  },
  numeric: (value) => {
    if (typeof value === 'number') return decimalText(value);
    return value instanceof InexactNumber ? numberText(value) : undefined;
  },
  boolean: (value) => (value === true ? 'true' : value === false ? 'false' : undefined),
  text: (value) => (typeof value === 'string' && problemOfText(value) === undefined ? value : undefined),
  timestamptz: (value) => (typeof value === 'string' ? momentText(value) : undefined),
  date: (value) => (typeof value === 'string' ? dayText(value) : undefined),
  jsonb: (value) => {
    const losses: Losses = { found: false };
    const text = jsonText(value, losses);
    return losses.found ? undefined : text;
  },
};

/**
 * What stands in the cell of a value that does not fit: nothing, but the day of a moment where a day was meant. The value
 * itself is kept raw.
 */
export function cellOfMisfit(type: ColumnType, value: unknown): string | null {
  return (type === 'date' && typeof value === 'string' && momentText(value)?.slice(0, 10)) || null;
}

/** For people: what a value has to be. */
const wanted: Readonly<Record<Exclude<ColumnType, 'jsonb'>, string>> = {
  bigint: 'a whole number',
  numeric: 'a number',
  boolean: 'true or false',
  text: 'a text',
  timestamptz: 'a date with a time, such as 2026-04-08T09:30:00Z',
  date: 'a day, such as 2026-04-08T00:00:00Z',
};

/** Why a value did not fit. */
export function misfitReason(type: ColumnType, value: unknown): string {
  if (typeof value === 'string' && (type === 'text' || type === 'jsonb'))
    return problemOfText(value) ?? 'it is too long or too deep';
  if (type === 'jsonb') return 'it has a NUL character, half of a character or a number beyond all measure';
  return `it is ${toldOf(value)} and should be ${wanted[type]}`;
}

/** A value in a message: short, since it may be anything. */
export function toldOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof InexactNumber) return value.toString().slice(0, 40);
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** `.01`, `.5`: the texts after the point of all hundredths. */
const hundredths = Array.from({ length: 100 }, (_, part) => String(part / 100).slice(1));

/**
 * What `String` gives, which takes long for fractions: for amounts and hours, most of all numbers, two whole ones are put
 * together. A number of at most 15 digits has one shortest text only.
 */
function decimalText(value: number): string | undefined {
  const scaled = Math.round(value * 100);
  if (scaled / 100 === value && scaled > 0 && scaled < 2 ** 30) {
    const part = scaled % 100;
    return String((scaled - part) / 100) + (hundredths[part] ?? '');
  }
  return Number.isFinite(value) ? String(value) : undefined;
}

const largest = 2n ** 63n;

function largeInteger(value: number | string): string | undefined {
  if (!/^-?\d{1,19}$/.test(String(value))) return undefined;
  const integer = BigInt(value);
  return integer < largest && integer >= -largest ? String(integer) : undefined;
}
