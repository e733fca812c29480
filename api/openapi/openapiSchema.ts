import type { Resource, Shape, ShapeField } from '../model/model';
import type { ToOperationIds } from './operationIds';

/** A JSON object of the document. */
export type Json = Record<string, unknown>;

/** What the parts of the document share. */
export type Context = {
  /** The name of a type in `components/schemas`. */
  names: ReadonlyMap<Shape, string>;
  words: ToOperationIds;
  /** The fields that take a local time, with their format. */
  localTimes: ReadonlyMap<ShapeField, string>;
};

/** A type as a component. A resource's record also gets its key and its timestamps. */
export function shapeSchema(shape: Shape, context: Context, record?: Resource): Json {
  const required = shape.fields.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    ...(record && { description: record.about }),
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(shape.fields.map((field) => [field.name, fieldSchema(field, context)])),
    ...(record && recordNotes(record)),
  };
}

/** The schema of a field. In OpenAPI 3.1, null is one of its types. */
export function fieldSchema(field: ShapeField, context: Context): Json {
  return {
    ...typeSchema(field, context),
    ...(field.about !== undefined && { description: context.words(field.about) }),
    ...limitsOf(field),
    ...(field.ref !== undefined && { 'x-aspire-ref': field.ref }),
    ...(field.reads !== undefined && { 'x-aspire-reads': field.reads }),
  };
}

/** A reference to a type in `components/schemas`. */
export function refTo(shape: Shape, { names }: Context): Json {
  return { $ref: `#/components/schemas/${names.get(shape)}` };
}

function typeSchema(field: ShapeField, context: Context): Json {
  const { type, of, shape, nullable } = field;
  if (type === 'object' && shape) {
    const ref = refTo(shape, context);
    return nullable ? { oneOf: [ref, { type: 'null' }] } : ref;
  }
  const own = { type: nullable ? [type, 'null'] : type };
  if (type === 'array') return { ...own, items: shape ? refTo(shape, context) : scalar(of ?? 'string') };
  const format = field.format ?? scalar(type).format;
  const local = context.localTimes.get(field);
  if (local !== undefined) return { ...own, format: local, 'x-aspire-format': format };
  return { ...own, ...(format !== undefined && { format }) };
}

/** Aspire's integers have 32 bits by default. */
function scalar(type: string): { type: string; format?: string } {
  return type === 'integer' ? { type, format: 'int32' } : { type };
}

function limitsOf({ minLength, maxLength, minimum, maximum, minItems }: ShapeField): Json {
  const limits = { minLength, maxLength, minimum, maximum, minItems };
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}

function recordNotes({ key, label, changed, created }: Resource): Json {
  const notes = {
    'x-aspire-key': key.length > 0 ? key : undefined,
    'x-aspire-label': label,
    'x-aspire-changed': changed,
    'x-aspire-created': created,
  };
  return Object.fromEntries(Object.entries(notes).filter(([, value]) => value !== undefined));
}
