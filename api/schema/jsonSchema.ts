import { sortedChoice, type DataType, type Field, type ObjectType } from './types';

/**
 * A JSON Schema of the draft 2020-12. What JSON Schema has no word for is told by annotations: `x-enum-labels`, `x-advanced`,
 * `x-format` (how a form asks for a text) and `x-dropdown` (the operation that lists the values, and its input).
 */
export type JsonSchema = {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  const?: string;
  enum?: (string | null)[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
  format?: string;
  'x-enum-labels'?: string[];
  'x-advanced'?: true;
  'x-format'?: string;
  'x-dropdown'?: { operation: string; input: Record<string, string> };
};

/** The schema of an input or an output. */
export function jsonSchemaOf(type: ObjectType): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schemaOf(type, false) };
}

function schemaOf(type: DataType, nullable: boolean): JsonSchema {
  return defined({ title: type.title, description: type.about, ...shapeOf(type, nullable) });
}

function shapeOf(type: DataType, nullable: boolean): JsonSchema {
  const or = (...names: string[]) => {
    const types = nullable ? [...names, 'null'] : names;
    return types.length === 1 ? types[0] : types;
  };
  switch (type.kind) {
    case 'scalar':
      return {
        type: or(...type.types),
        'x-dropdown': type.dropdown === undefined ? undefined : { operation: type.dropdown, input: {} },
      };
    case 'choice':
      return {
        type: or('string'),
        enum: nullable ? [...type.values, null] : [...type.values],
        'x-enum-labels': type.labels && [...type.labels],
      };
    case 'list':
      return { type: or('array'), items: schemaOf(type.items, false) };
    case 'object':
      return { type: or('object'), ...membersOf(type.fields), additionalProperties: false };
    case 'map':
      return { type: or('object'), additionalProperties: schemaOf(type.values, false) };
    case 'union':
      return {
        oneOf: [...type.branches.map((branch) => schemaOf(branch, false)), ...(nullable ? [{ type: 'null' }] : [])],
      };
    case 'any':
      return {};
    case 'parameter':
      throw new Error(`the type ${type.name} stands for another one`);
  }
}

function membersOf(fields: readonly Field[]): Pick<JsonSchema, 'properties' | 'required'> {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return {
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
    required: required.length > 0 ? required : undefined,
  };
}

/** What the field says of itself goes before what its type says. */
function fieldSchema(field: Field): JsonSchema {
  const { title, about, format, dropdownInput, advanced } = field;
  const type = field.type.kind === 'choice' && !field.required ? sortedChoice(field.type) : field.type;
  const own = schemaOf(type, field.nullable === true);
  const dropdown = own['x-dropdown'];
  return defined({
    ...own,
    title: title ?? own.title,
    description: about ?? own.description,
    minLength: field.minLength,
    maxLength: field.maxLength,
    minimum: field.minimum,
    maximum: field.maximum,
    minItems: field.minItems,
    maxItems: field.maxItems,
    default: field.default,
    // The others are hints for forms: a date may stand without its time, and Aspire gives times without a zone.
    format: format === 'email' ? format : undefined,
    'x-format': format === 'email' ? undefined : format,
    'x-advanced': advanced ? true : undefined,
    'x-dropdown': dropdown && { ...dropdown, input: { ...dropdownInput } },
  });
}

function defined(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}
