import { readDateTime, readTimeOfDay } from './dateInput';
import { problemOfForm, problemOfValue } from './knownValues';
import type { FieldRule } from './operation';
import type { ScalarRead } from './scalarRead';

export type ScalarType = 'integer' | 'number' | 'string' | 'boolean';

/** No number that a builder means is longer; what is longer is not looked into. */
const longestNumber = 60;

/**
 * Reads a scalar as what the field holds. Earlier steps, sheets and forms deliver numbers and booleans as text, so text that
 * can mean only one number or boolean is taken for it; a date gets the form that Aspire reads. All else is refused.
 */
export function readScalar(given: unknown, type: ScalarType, rule: FieldRule): ScalarRead {
  switch (type) {
    case 'boolean':
      return readBoolean(given);
    case 'string':
      return readText(given, rule);
    default: {
      const read = readNumber(given, type);
      const problem = 'problem' in read ? undefined : outOfRange(Number(read.value), rule);
      return problem === undefined ? read : { problem };
    }
  }
}

/** What a value is, without telling it: it may be a secret in the wrong field. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : 'no finite number';
  if (typeof value === 'string') return value.trim() === '' ? 'empty text' : 'text';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

const booleans: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ['true', true],
  ['yes', true],
  ['1', true],
  [1, true],
  ['false', false],
  ['no', false],
  ['0', false],
  [0, false],
]);

function readBoolean(given: unknown): ScalarRead {
  const word = typeof given === 'string' ? given.slice(0, longestNumber).trim().toLowerCase() : given;
  const value = typeof word === 'boolean' ? word : booleans.get(word);
  return value === undefined ? { problem: `must be true or false; it is ${kindOf(given)}` } : { value };
}

function readText(given: unknown, rule: FieldRule): ScalarRead {
  if (typeof given !== 'string') return { problem: `must be text; it is ${kindOf(given)}` };
  const { minLength = 0, maxLength = Infinity } = rule;
  if (given.length < minLength) return { problem: 'must not be empty' };
  if (given.length > maxLength) return { problem: `may have at most ${maxLength} characters; it has ${given.length}` };
  if (rule.form === 'date-time') return readDateTime(given);
  if (rule.form === 'duration') return readTimeOfDay(given);
  const problem = problemOfForm(given, rule) ?? problemOfValue(given, rule);
  return problem === undefined ? { value: given } : { problem };
}

function readNumber(given: unknown, type: 'integer' | 'number'): ScalarRead {
  const read = typeof given === 'string' ? numberOf(given, type) : { value: given };
  if ('problem' in read) return read;
  const { value } = read;
  if (!Number.isFinite(value)) return { problem: `must be a number; it is ${kindOf(given)}` };
  if (type === 'integer' && !Number.isSafeInteger(value))
    return { problem: `must be a whole number; it is ${String(value)}` };
  return read;
}

function outOfRange(value: number, { minimum = -Infinity, maximum = Infinity }: FieldRule): string | undefined {
  if (value < minimum) return `must be at least ${minimum}; it is ${value}`;
  return value > maximum ? `must be at most ${maximum}; it is ${value}` : undefined;
}

/** Digits with an optional sign and point, and nothing that is written otherwise in another country. */
function numberOf(given: string, type: 'integer' | 'number'): ScalarRead {
  const text = given.length > longestNumber ? '' : given.trim();
  if (!/^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(text)) {
    return { problem: `must be a number; it is ${kindOf(given)}: write ${rewritten(text)}` };
  }
  const whole = /^[+-]?\d+(\.0{1,2})?$/.test(text);
  if (type === 'integer' && !whole) return { problem: `must be a whole number; it is ${text}` };
  const value = Number(text);
  if (!isExact(text, value) || (type === 'integer' && !Number.isSafeInteger(value))) {
    return { problem: 'has more digits than can be sent without changing the number' };
  }
  return { value };
}

/** Whether a number says all that its text said: the same digits, apart from zeros around them. */
function isExact(text: string, value: number): boolean {
  return significant(text) === significant(value.toExponential().split('e')[0] ?? '');
}

function significant(digits: string): string {
  const bare = digits.replace(/[^0-9]/g, '').replace(/^0+/, '');
  let end = bare.length;
  while (bare[end - 1] === '0') end -= 1;
  return bare.slice(0, end);
}

/** What to write in place of a text that only means one number; a text that may mean several gets an example. */
function rewritten(text: string): string {
  const bare = text.replace(/[$€£\s]/g, '');
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(bare)) return bare.replace(/,/g, '');
  if (/^[+-]?\d+(\.\d+)?$/.test(bare)) return bare;
  return 'digits with a point before decimals, such as 1234.5';
}
