import type { Shape, ShapeField } from '../../api/model/model';
import { parseDuration, parseMoment, utcText } from '../odata/moments';
import { coerceBody } from './coerceBody';
import { isValues, type Value, type Values } from '../model/values';

type Missing = 'fill' | 'check' | 'require';

/** How to read a body. */
export type BodyOptions = {
  /** Converts values of another type when their meaning is clear: see `coerceBody`. */
  lenient: boolean;
  /** Fields that the operation's rule checks instead, with its own message. */
  checkedByRule?: readonly string[];
  /**
   * What becomes of a missing number, boolean or date that cannot be null. `fill` gives it the value that .NET does, then
   * checks its range; `check` does the same and leaves it out, for a body whose gaps keep what is stored; `require` says
   * that a required one is.
   */
  missing?: Missing;
};

/**
 * Reads the body of a call by its description, as ASP.NET binds a model: names match in any case, unknown properties are
 * dropped, and each problem is a sentence. Date-times come out in UTC, durations as `HH:mm:ss`.
 */
export function readBody(
  shape: Shape,
  raw: unknown,
  { lenient, checkedByRule = [], missing = 'fill' }: BodyOptions,
): { body: Values; problems: string[] } {
  if (raw === undefined) return { body: {}, problems: ['A non-empty request body is required.'] };
  if (!isValues(raw)) return { body: {}, problems: [conversionProblem('object', '$')] };
  const reader: Reader = { problems: [], missing };
  const fields = shape.fields.map((field) =>
    checkedByRule.includes(field.name) ? { ...field, required: false, nullable: true } : field,
  );
  const values = readObject({ ...shape, fields }, lenient ? coerceBody(shape, raw) : raw, '$', reader);
  return { body: values, problems: reader.problems };
}

/** What is found while a body is read, and how to take what it lacks. */
type Reader = { problems: string[]; missing: Missing };

function readObject(shape: Shape, raw: Values, path: string, reader: Reader): Values {
  const given = byLowerCaseName(raw);
  const body: Values = {};
  for (const field of shape.fields) {
    const value = given.get(field.name.toLowerCase());
    const before = reader.problems.length;
    const read = readField(field, value, `${path}.${field.name}`, reader);
    if (read !== undefined && reader.problems.length === before) body[field.name] = read;
  }
  return body;
}

/** The properties by lower-case name. As in ASP.NET, the last of several spellings of one name counts. */
function byLowerCaseName(raw: Values): Map<string, Value> {
  return new Map(Object.entries(raw).map(([name, value]) => [name.toLowerCase(), value]));
}

function readField(field: ShapeField, value: Value | undefined, path: string, reader: Reader): Value | undefined {
  const { name, required, nullable = false, type } = field;
  const { problems } = reader;
  if (value === undefined && !nullable && reader.missing !== 'require') {
    const zero = zeroOf(field);
    if (zero !== undefined) {
      if (typeof zero === 'number') checkRange(field, zero, problems);
      return reader.missing === 'fill' ? zero : undefined;
    }
  }
  if (value === undefined || value === null) {
    const isValue = reader.missing !== 'require' && zeroOf(field) !== undefined && !nullable;
    if (required && !isValue) problems.push(`The ${name} field is required.`);
    else if (value === null && !nullable && type !== 'string' && type !== 'object' && type !== 'array') {
      problems.push(conversionProblem(type, path));
    }
    return value === null && !required && !isValue ? null : undefined;
  }
  switch (type) {
    case 'string':
      return readText(field, value, path, problems);
    case 'integer':
    case 'number':
      return readNumber(field, value, path, problems);
    case 'boolean':
      if (typeof value === 'boolean') return value;
      break;
    case 'object':
      if (isValues(value) && field.shape) return readObject(field.shape, value, path, reader);
      break;
    case 'array':
      if (Array.isArray(value)) return readList(field, value, path, reader);
  }
  problems.push(conversionProblem(type, path));
  return undefined;
}

function readList(field: ShapeField, items: readonly Value[], path: string, reader: Reader): Value[] {
  const { problems } = reader;
  const { name, shape, of, minItems = 0 } = field;
  if (items.length < minItems) {
    problems.push(`The field ${name} must be a string or array type with a minimum length of '${minItems}'.`);
  }
  const single: ShapeField = shape ? { name, type: 'object', shape } : { name, type: of ?? 'string' };
  return items.flatMap((item, index) => {
    const read = readField({ ...single, required: true }, item, `${path}[${index}]`, reader);
    return read === undefined ? [] : [read];
  });
}

function readNumber(field: ShapeField, value: Value, path: string, problems: string[]): number | undefined {
  const { type, format } = field;
  const fits =
    typeof value === 'number' &&
    (type === 'number' ||
      (Number.isInteger(value) && Math.abs(value) <= (format === 'int64' ? 2 ** 53 : 2_147_483_648)));
  if (!fits) {
    problems.push(conversionProblem(type, path));
    return undefined;
  }
  checkRange(field, value, problems);
  return value;
}

function checkRange({ name, minimum, maximum }: ShapeField, value: number, problems: string[]): void {
  if ((minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)) {
    problems.push(`The field ${name} must be ${bounds(minimum, maximum)}.`);
  }
}

/** The value of nothing in .NET, for the types that have one: a text and an object have none. */
function zeroOf({ type, format }: ShapeField): Value | undefined {
  if (type === 'integer' || type === 'number') return 0;
  if (type === 'boolean') return false;
  if (type !== 'string') return undefined;
  if (format === 'date-time') return '0001-01-01T00:00:00Z';
  return format === 'duration' ? '00:00:00' : undefined;
}

function bounds(minimum: number | undefined, maximum: number | undefined): string {
  if (maximum === undefined) return `at least ${minimum}`;
  return minimum === undefined ? `at most ${maximum}` : `between ${minimum} and ${maximum}`;
}

function readText(field: ShapeField, value: Value, path: string, problems: string[]): string | undefined {
  const { name, required, minLength = 0, maxLength = Infinity, format } = field;
  if (typeof value !== 'string') {
    problems.push(conversionProblem('string', path));
    return undefined;
  }
  if (value === '' && required && minLength > 0) problems.push(`The ${name} field is required.`);
  else if (value.length < minLength || value.length > maxLength) {
    const limit = value.length > maxLength ? `maximum length of '${maxLength}'` : `minimum length of '${minLength}'`;
    problems.push(`The field ${name} must be a string or array type with a ${limit}.`);
  } else if (format === 'date-time') {
    const moment = parseMoment(value);
    if (moment) return utcText(moment);
    problems.push(conversionProblem('date-time', path));
  } else if (format === 'duration') {
    const microseconds = parseDuration(value);
    if (microseconds !== undefined) return formatClock(microseconds);
    problems.push(conversionProblem('duration', path));
  } else if (format === 'email' && !/^[^@]+@[^@]+$/.test(value)) {
    problems.push(`The ${name} field is not a valid e-mail address.`);
  }
  return value;
}

function formatClock(microseconds: number): string {
  const seconds = Math.floor(microseconds / 1_000_000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function conversionProblem(type: string, path: string): string {
  return `The JSON value could not be converted to ${type}. Path: ${path}.`;
}
