import type { Resource, ShapeField } from '../../api/model/model';
import type { Value, Values } from '../model/values';

/** A record with only its key filled in. */
export function emptyRecord({ record, key }: Resource, id: number): Values {
  const values = Object.fromEntries((record?.fields ?? []).map((field) => [field.name, emptyValue(field)]));
  if (key.length === 1) values[key[0]!] = id;
  return values;
}

/** The value of a field that is not filled in. */
export function emptyValue({ type, nullable, shape }: ShapeField): Value {
  if (type === 'array' && shape) return [];
  if (nullable) return null;
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'number') return 0;
  return type === 'string' ? '' : type === 'array' ? [] : null;
}
