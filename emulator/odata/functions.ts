import type { Value, ValueType } from './literals';
import { microsecondsPerDay } from './moments';

/**
 * What a function takes: `text` as it is, `any case` for text with its case folded, a `moment` (date or date-time) or a
 * `time` (date-time only) in microseconds as written, without converting its zone.
 */
export type Parameter = 'text' | 'any case' | 'moment' | 'time';

/** `of` only gets values of the right type: a null operand makes the result null. */
export type ODataFunction = {
  takes: readonly Parameter[];
  gives: ValueType;
  of: (first: Value, second: Value) => Value;
};

const date = ofTime('moment', 'date', (written) => Math.floor(written / microsecondsPerDay) * microsecondsPerDay);

/** The functions of a `$filter` or `$orderby`, by name. */
export const functions: ReadonlyMap<string, ODataFunction> = new Map([
  ['contains', ofTwoTexts('any case', 'boolean', (text, part) => text.includes(part))],
  ['startswith', ofTwoTexts('any case', 'boolean', (text, part) => text.startsWith(part))],
  ['endswith', ofTwoTexts('any case', 'boolean', (text, part) => text.endsWith(part))],
  ['indexof', ofTwoTexts('any case', 'integer', (text, part) => text.indexOf(part))],
  ['concat', ofTwoTexts('text', 'string', (first, second) => first + second)],
  ['length', ofText('integer', (text) => text.length)],
  ['tolower', ofText('string', (text) => text.toLowerCase())],
  ['toupper', ofText('string', (text) => text.toUpperCase())],
  ['trim', ofText('string', (text) => text.trim())],
  ['year', ofTime('moment', 'integer', (written) => calendar(written).getUTCFullYear())],
  ['month', ofTime('moment', 'integer', (written) => calendar(written).getUTCMonth() + 1)],
  ['day', ofTime('moment', 'integer', (written) => calendar(written).getUTCDate())],
  ['hour', ofTime('time', 'integer', (written) => calendar(written).getUTCHours())],
  ['minute', ofTime('time', 'integer', (written) => calendar(written).getUTCMinutes())],
  ['second', ofTime('time', 'integer', (written) => calendar(written).getUTCSeconds())],
  ['date', date],
  // Clients of Aspire write it with a capital, which works.
  ['Date', date],
]);

function ofText(gives: ValueType, of: (text: string) => Value): ODataFunction {
  return { takes: ['text'], gives, of: (text) => of(String(text)) };
}

function ofTwoTexts(
  takes: 'text' | 'any case',
  gives: ValueType,
  of: (first: string, second: string) => Value,
): ODataFunction {
  return { takes: [takes, takes], gives, of: (first, second) => of(String(first), String(second)) };
}

function ofTime(takes: 'moment' | 'time', gives: ValueType, of: (written: number) => number): ODataFunction {
  return { takes: [takes], gives, of: (written) => of(Number(written)) };
}

function calendar(written: number): Date {
  return new Date(Math.floor(written / 1000));
}
