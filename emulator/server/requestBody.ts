import type { Shape, ShapeField } from '../../api/model/model';
import { parseDuration, parseMoment } from '../odata/moments';
import { coerceBody } from './coerceBody';
import { isValues, type Value, type Values } from '../model/values';

/** How to read a body. */
export type BodyOptions = {
  /** Converts values of another type when their meaning is clear: see `coerceBody`. */
  lenient: boolean;
  /** Required fields that the operation's rule checks instead, with its own message. */
  checkedByRule?: readonly string[];
};

/**
 * Reads the body of a call by its description, as ASP.NET binds a model: names match in any case, unknown properties are
 * dropped, and each problem is a sentence. Date-times come out with a time, durations as `HH:mm:ss`.
 */
export function readBody(
  shape: Shape,
  raw: unknown,
  { lenient, checkedByRule = [] }: BodyOptions,
): { body: Values; problems: string[] } {
  if (raw === undefined) return { body: {}, problems: ['A non-empty request body is required.'] };
  if (!isValues(raw)) return { body: {}, problems: [conversionProblem('object', '$')] };
  const problems: string[] = [];
  const fields = shape.fields.map((field) =>
    checkedByRule.includes(field.name) ? { ...field, required: false } : field,
  );
  return { body: readObject({ ...shape, fields }, lenient ? coerceBody(shape, raw) : raw, '$', problems), problems };
}

function readObject(shape: Shape, raw: Values, path: string, problems: string[]): Values {
  const given = byLowerCaseName(raw);
  const body: Values = {};
  for (const field of shape.fields) {
    const value = given.get(field.name.toLowerCase());
    const before = problems.length;
    const read = readField(field, value, `${path}.${field.name}`, problems);
    if (read !== undefined && problems.length === before) body[field.name] = read;
  }
  return body;
}

/** The properties by lower-case name. As in ASP.NET, the last of several spellings of one name counts. */
function byLowerCaseName(raw: Values): Map<string, Value> {
  return new Map(Object.entries(raw).map(([name, value]) => [name.toLowerCase(), value]));
}

function readField(field: ShapeField, value: Value | undefined, path: string, problems: string[]): Value | undefined {
  const { name, required, nullable, type } = field;
  if (value === undefined || value === null) {
    if (required) problems.push(`The ${name} field is required.`);
    else if (value === null && !nullable && type !== 'string' && type !== 'object' && type !== 'array') {
      problems.push(conversionProblem(type, path));
    }
    return value === null && !required ? null : undefined;
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
      if (isValues(value) && field.shape) return readObject(field.shape, value, path, problems);
      break;
    case 'array':
      if (Array.isArray(value)) return readList(field, value, path, problems);
  }
  problems.push(conversionProblem(type, path));
  return undefined;
}

function readList(field: ShapeField, items: readonly Value[], path: string, problems: string[]): Value[] {
  const { name, shape, of, minItems = 0 } = field;
  if (items.length < minItems) {
    problems.push(`The field ${name} must be a string or array type with a minimum length of '${minItems}'.`);
  }
  const single: ShapeField = shape ? { name, type: 'object', shape } : { name, type: of ?? 'string' };
  return items.flatMap((item, index) => {
    const read = readField({ ...single, required: true }, item, `${path}[${index}]`, problems);
    return read === undefined ? [] : [read];
  });
}

function readNumber(field: ShapeField, value: Value, path: string, problems: string[]): number | undefined {
  const { name, type, format, minimum, maximum } = field;
  const fits =
    typeof value === 'number' &&
    (type === 'number' ||
      (Number.isInteger(value) && Math.abs(value) <= (format === 'int64' ? 2 ** 53 : 2_147_483_648)));
  if (!fits) {
    problems.push(conversionProblem(type, path));
    return undefined;
  }
  if ((minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)) {
    problems.push(`The field ${name} must be ${bounds(minimum, maximum)}.`);
  }
  return value;
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
    if (parseMoment(value)) return value.includes('T') ? value : `${value}T00:00:00`;
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
