import type { Shape, ShapeField } from '../../api/model/model';
import { parseDuration, parseMoment } from '../odata/moments';

/** Everything about a row that its description does not allow: `OpportunityRevisions.WonDate is "soon"`. */
export function misfits(shape: Shape, row: Readonly<Record<string, unknown>>, path = ''): string[] {
  const expected = shape.fields.map(({ name }) => name);
  const names = Object.keys(row);
  if (names.join() !== expected.join()) return [`${path || shape.name} has the fields ${names.join()}`];
  return shape.fields.flatMap((field) =>
    misfit(field, row[field.name], path === '' ? field.name : `${path}.${field.name}`),
  );
}

function misfit(field: ShapeField, value: unknown, path: string): string[] {
  if (value === null) return field.nullable ? [] : [`${path} is null`];
  if (field.type === 'array') {
    if (!Array.isArray(value)) return [`${path} is no list`];
    const { shape } = field;
    return shape ? value.flatMap((item) => misfits(shape, item as Record<string, unknown>, path)) : [];
  }
  if (field.type === 'object') return misfits(field.shape!, value as Record<string, unknown>, path);
  return fits(field, value) ? [] : [`${path} is ${JSON.stringify(value)}`];
}

function fits(field: ShapeField, value: unknown): boolean {
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

export type Pointer = { path: string; target: string; id: number };

/** Every key of another record in a row. */
export function pointers(shape: Shape, row: Readonly<Record<string, unknown>>, path = shape.name): Pointer[] {
  return shape.fields.flatMap((field): Pointer[] => {
    const value = row[field.name];
    const here = `${path}.${field.name}`;
    const { shape: inner, ref } = field;
    if (inner)
      return [value].flat().flatMap((item) => (item ? pointers(inner, item as Record<string, unknown>, here) : []));
    return ref !== undefined && typeof value === 'number' ? [{ path: here, target: ref, id: value }] : [];
  });
}
