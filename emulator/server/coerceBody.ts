import type { Shape, ShapeField } from '../../api/model/model';
import { isValues, type Value, type Values } from '../model/values';

/**
 * Converts the values of a body to their described types when their meaning is clear. Both of ASP.NET's JSON readers
 * accept "5" as a number; the older one also accepts 5 as a text, 1 or "true" as a boolean, and "" as null. It is unknown
 * which one Aspire uses. Other values stay as they are.
 */
export function coerceBody(shape: Shape, raw: Values): Values {
  const fields = new Map(shape.fields.map((field) => [field.name.toLowerCase(), field]));
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      const field = fields.get(name.toLowerCase());
      return [name, field ? coerceValue(field, value) : value];
    }),
  );
}

function coerceValue(field: ShapeField, value: Value): Value {
  const { name, type, shape, nullable, format, of } = field;
  if (isValues(value)) return shape ? coerceBody(shape, value) : value;
  if (Array.isArray(value)) {
    if (type === 'array')
      return value.map((item) =>
        coerceValue(shape ? { ...field, type: 'object' } : { name, type: of ?? 'string' }, item),
      );
    // Clients send the assignee of an issue as one id (text or number) or as a list of texts.
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
