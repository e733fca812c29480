import { parseDuration, parseMoment, type Moment } from './moments';

export type ValueType =
  'integer' | 'number' | 'string' | 'boolean' | 'date' | 'date-time' | 'duration' | 'object' | 'null';

/** The values of expressions: dates, date-times and durations are microseconds; an object that exists is `true`. */
export type Value = string | number | boolean | null;

/** A value in an option's text. `value` is undefined if the text has a type's form but no such value exists, as 2026-02-30. */
export type Literal = { type: ValueType; value: Value | Moment | undefined };

const named: ReadonlyMap<string, Literal> = new Map([
  ['true', { type: 'boolean', value: true }],
  ['false', { type: 'boolean', value: false }],
  ['null', { type: 'null', value: null }],
]);

/** Reads an unquoted literal; undefined if the text has no literal's form. */
export function readLiteral(text: string): Literal | undefined {
  const known = named.get(text);
  if (known) return known;
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) {
    const value = Number(text);
    return { type: /^-?\d+$/.test(text) ? 'integer' : 'number', value: Number.isFinite(value) ? value : undefined };
  }
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { type: 'date', value: parseMoment(text) };
  if (/^\d{4}-\d\d-\d\dT[\d:]+(\.\d+)?(Z|[+-]\d\d:\d\d)?$/i.test(text)) {
    return { type: 'date-time', value: parseMoment(text) };
  }
  const duration = parseDuration(text);
  const asDuration = duration !== undefined || /^-?(\d+\.)?\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(text);
  return asDuration ? { type: 'duration', value: duration } : undefined;
}

/** One name for all types that can be compared with each other. */
export function family(type: ValueType): ValueType {
  if (type === 'integer') return 'number';
  return type === 'date' ? 'date-time' : type;
}

const typeWords: Record<ValueType, string> = {
  integer: 'an integer',
  number: 'a number',
  string: 'text',
  boolean: 'a boolean',
  date: 'a date',
  'date-time': 'a date-time',
  duration: 'a duration',
  object: 'an object',
  null: 'null',
};

/** The type as an error message names it: `an integer`, `text`. */
export function typeInWords(type: ValueType): string {
  return typeWords[type];
}
