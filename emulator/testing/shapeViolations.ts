import type { Shape, ShapeField } from '../../api/model/model';
import { parseDuration, parseMoment } from '../odata/moments';

/** Everything in a row that its description does not allow: `OpportunityRevisions.WonDate is "soon"`. */
export function shapeViolations(shape: Shape, row: Readonly<Record<string, unknown>>, path = ''): string[] {
  const expected = shape.fields.map(({ name }) => name);
  const names = Object.keys(row);
  if (names.join() !== expected.join()) return [`${path || shape.name} has the fields ${names.join()}`];
  return shape.fields.flatMap((field) =>
    fieldViolations(field, row[field.name], path === '' ? field.name : `${path}.${field.name}`),
  );
}

function fieldViolations(field: ShapeField, value: unknown, path: string): string[] {
  if (value === null) return field.nullable ? [] : [`${path} is null`];
  if (field.type === 'array') {
    if (!Array.isArray(value)) return [`${path} is no list`];
    const { shape } = field;
    return shape ? value.flatMap((item) => shapeViolations(shape, item as Record<string, unknown>, path)) : [];
  }
  if (field.type === 'object') return shapeViolations(field.shape!, value as Record<string, unknown>, path);
  return isAllowed(field, value) ? [] : [`${path} is ${JSON.stringify(value)}`];
}

function isAllowed(field: ShapeField, value: unknown): boolean {
  const { type, format, maxLength = Infinity, minLength = 0, minimum = -Infinity, maximum = Infinity } = field;
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'string') {
    if (typeof value !== 'string' || value.length > maxLength || value.length < minLength) return false;
    if (format === 'date-time') return parseMoment(value) !== undefined;
    return format !== 'duration' || parseDuration(value) !== undefined;
  }
  if (typeof value !== 'number' || !Number.isFinite(value) || value < minimum || value > maximum) return false;
  return type !== 'integer' || Number.isInteger(value);
}

export type ForeignKey = { path: string; target: string; id: number };

/** Every foreign key in a row. */
export function foreignKeys(shape: Shape, row: Readonly<Record<string, unknown>>, path = shape.name): ForeignKey[] {
  return shape.fields.flatMap((field): ForeignKey[] => {
    const value = row[field.name];
    const here = `${path}.${field.name}`;
    const { shape: inner, ref } = field;
    if (inner)
      return [value].flat().flatMap((item) => (item ? foreignKeys(inner, item as Record<string, unknown>, here) : []));
    return ref !== undefined && typeof value === 'number' ? [{ path: here, target: ref, id: value }] : [];
  });
}
