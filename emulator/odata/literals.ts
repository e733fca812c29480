import { parseDuration, parseMoment, type Moment } from './moments';

export type ValueType =
  'integer' | 'number' | 'string' | 'boolean' | 'date' | 'date-time' | 'duration' | 'object' | 'null';

/** What expressions are worth: dates, date-times and durations in microseconds; an object that is there is `true`. */
export type Value = string | number | boolean | null;

/** A value written in an option. `value` is undefined where the text has the form of its type but no such value exists, as 2026-02-30. */
export type Literal = { type: ValueType; value: Value | Moment | undefined };

const named: ReadonlyMap<string, Literal> = new Map([
  ['true', { type: 'boolean', value: true }],
  ['false', { type: 'boolean', value: false }],
  ['null', { type: 'null', value: null }],
]);

/** Reads a literal that stands without quotes; undefined where the text has the form of none. */
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

/** The types that can be compared with each other, by one name. */
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

/** The type as a message says it: `an integer`, `text`. */
export function typeInWords(type: ValueType): string {
  return typeWords[type];
}
