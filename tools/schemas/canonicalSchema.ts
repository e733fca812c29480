import type { JsonSchema } from '../../api/schema/jsonSchema';

/** What Tray's generator writes, as far as it differs from JSON Schema. */
export type TraySchema = {
  title?: string;
  description?: string;
  type?: string | string[];
  const?: string;
  enum?: string[];
  enumLabels?: string[];
  properties?: Record<string, TraySchema>;
  required?: string[];
  additionalProperties?: boolean | TraySchema;
  items?: TraySchema;
  oneOf?: TraySchema[];
  lookup?: { operation: string; input: Record<string, string>; authRequired: boolean };
  /** The names of the properties that a form shows apart. */
  advanced?: string[];
  format?: string;
  default?: unknown;
} & Partial<Record<Limit, number>>;

const limits = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'] as const;
type Limit = (typeof limits)[number];

/** What a schema says, however it says it: two schemas mean the same where these are equal. */
export type CanonicalSchema = {
  title?: string;
  description?: string;
  types: string[];
  values?: string[];
  labels?: string[];
  limits: Partial<Record<Limit, number>>;
  default?: unknown;
  format?: string;
  dropdown?: { operation: string; input: Record<string, string> };
  properties?: [name: string, schema: CanonicalSchema][];
  required?: string[];
  advanced?: string[];
  others?: boolean | CanonicalSchema;
  items?: CanonicalSchema;
  branches?: CanonicalSchema[];
};

/** What one of Tray's schemas says. */
export function canonicalOfTray(schema: TraySchema): CanonicalSchema {
  const { oneOf, ...outer } = schema;
  const filled = oneOf?.filter(({ type }) => type !== 'null') ?? [];
  const [only] = filled;
  // Tray's way of saying that a list or an object may be null. What the field says goes before what its type says.
  if (oneOf && only && filled.length === 1) {
    const inner = canonicalOfTray({ ...only, ...outer, advanced: only.advanced });
    return { ...inner, types: [...inner.types, 'null'].sort() };
  }
  const { additionalProperties } = schema;
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const isFreeForm = additionalProperties === undefined && schema.type === 'object';
  return dropUndefined({
    title: schema.title,
    description: schema.description,
    types: typesOf(schema.type),
    values,
    labels: schema.enumLabels,
    limits: limitsOf(schema),
    default: schema.default,
    format: schema.format,
    dropdown: schema.lookup && { operation: schema.lookup.operation, input: schema.lookup.input },
    properties: filledProperties(schema.properties, canonicalOfTray),
    required: schema.required && [...schema.required].sort(),
    advanced: schema.advanced?.length ? schema.advanced : undefined,
    // Tray leaves an object open that has no property.
    others: isFreeForm ? false : mapOthers(additionalProperties, canonicalOfTray),
    items: schema.items && canonicalOfTray(schema.items),
    branches: oneOf?.map(canonicalOfTray),
  });
}

/** What one of our own schemas says. */
export function canonicalOf(schema: JsonSchema): CanonicalSchema {
  const { properties = {}, additionalProperties } = schema;
  const values = schema.enum?.filter((value) => value !== null);
  const names = Object.keys(properties);
  const advanced = names.filter((name) => properties[name]?.['x-advanced']);
  return dropUndefined({
    title: schema.title,
    description: schema.description,
    types: typesOf(schema.type),
    values,
    labels: labelsOf(values, schema['x-enum-labels']),
    limits: limitsOf(schema),
    default: schema.default,
    format: schema.format ?? schema['x-format'],
    dropdown: schema['x-dropdown'],
    properties: filledProperties(properties, canonicalOf),
    required: schema.required && [...schema.required].sort(),
    advanced: advanced.length > 0 ? advanced : undefined,
    others: mapOthers(additionalProperties, canonicalOf),
    items: schema.items && canonicalOf(schema.items),
    branches: schema.oneOf?.map(canonicalOf),
  });
}

/** Tray has no labels for a lone value, and makes them of the values where nothing is said of them. */
function labelsOf(values: readonly string[] = [], labels?: string[]): string[] | undefined {
  if (values.length < 2) return undefined;
  return labels ?? values.map((value) => value.charAt(0).toUpperCase() + value.slice(1));
}

function typesOf(type: string | readonly string[] | undefined): string[] {
  return type === undefined ? [] : [type].flat().sort();
}

function limitsOf(schema: Partial<Record<Limit, number>>): Partial<Record<Limit, number>> {
  return Object.fromEntries(limits.filter((limit) => limit in schema).map((limit) => [limit, schema[limit]]));
}

function filledProperties<Schema>(
  properties: Readonly<Record<string, Schema>> = {},
  canonical: (schema: Schema) => CanonicalSchema,
): [name: string, schema: CanonicalSchema][] | undefined {
  const found = Object.entries(properties);
  return found.length > 0 ? found.map(([name, schema]) => [name, canonical(schema)]) : undefined;
}

function mapOthers<Schema extends object>(
  others: boolean | Schema | undefined,
  canonical: (schema: Schema) => CanonicalSchema,
): boolean | CanonicalSchema | undefined {
  return typeof others === 'object' ? canonical(others) : others;
}

function dropUndefined(schema: CanonicalSchema): CanonicalSchema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined)) as CanonicalSchema;
}
