import type { JsonSchema } from '../../../api/schema/jsonSchema';

/** An input with the required fields filled in, each with a value of its type. */
export function exampleOf({ properties = {}, required = [] }: JsonSchema): Record<string, unknown> {
  return Object.fromEntries(required.map((name) => [name, valueOf(properties[name] ?? {})]));
}

function valueOf(schema: JsonSchema): unknown {
  const { type, enum: values, default: usual, minimum, format, minLength = 0, oneOf } = schema;
  if (usual !== undefined) return usual;
  if (values?.[0] !== undefined) return values[0];
  const first = oneOf?.[0];
  if (first) return valueOf(first);
  switch ([type].flat()[0]) {
    case 'integer':
    case 'number':
      return minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return schema.items ? [valueOf(schema.items)] : [];
    case 'object':
      return exampleOf(schema);
    default:
      if (format === 'date') return '2026-01-31';
      return format === 'date-time' ? '2026-01-31T08:00:00Z' : 'text'.padEnd(minLength, '.');
  }
}
