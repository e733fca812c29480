import type { Shape, ShapeField } from '../../api/model/model';
import { isValues, type Value, type Values } from '../model/values';

/**
 * A body with its values in the types that are described, where what they mean is plain. ASP.NET's two JSON readers both
 * take "5" for a number, and the older one takes 5 for a text, 1 or "true" for a boolean and "" for nothing; which of them
 * Aspire has is not known. What cannot be understood stays as it is.
 */
export function meant(shape: Shape, raw: Values): Values {
  const fields = new Map(shape.fields.map((field) => [field.name.toLowerCase(), field]));
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      const field = fields.get(name.toLowerCase());
      return [name, field ? valueOf(field, value) : value];
    }),
  );
}

function valueOf(field: ShapeField, value: Value): Value {
  const { name, type, shape, nullable, format, of } = field;
  if (isValues(value)) return shape ? meant(shape, value) : value;
  if (Array.isArray(value)) {
    if (type === 'array')
      return value.map((item) => valueOf(shape ? { ...field, type: 'object' } : { name, type: of ?? 'string' }, item));
    // Clients disagree on whom an issue is assigned to, and how: one id as a text or a number, or a list of texts.
    return name === 'AssignedTo' ? value.map(String).join(',') : value;
  }
  if (type === 'string') {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (format === undefined || typeof value !== 'string') return value;
    if (value === '' && nullable) return null;
    return format === 'date-time' ? value.trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T') : value;
  }
  if (type === 'boolean' && (value === 0 || value === 1)) return value === 1;
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (text === '') return nullable ? null : value;
  if (type === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if ((type === 'integer' || type === 'number') && /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  return value;
}
