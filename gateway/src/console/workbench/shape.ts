import type { OperationDescription } from '../../operations/catalog.ts';

/** A JSON Schema of an operation's input. */
export type Schema = OperationDescription['input_schema'];

/** What a form draws for a schema, whatever way the schema says it. */
export type Shape =
  | { kind: 'object'; fields: readonly Field[] }
  | { kind: 'map'; values: Schema }
  | { kind: 'list'; items: Schema; usual: number }
  | { kind: 'union'; branches: readonly { label: string; schema: Schema }[] }
  | { kind: 'choice'; values: readonly { value: string; label: string }[] }
  | { kind: 'scalar'; type: ScalarType; format?: string }
  | { kind: 'any' };

export type ScalarType = 'string' | 'integer' | 'number' | 'boolean';

export type Field = { name: string; title: string; schema: Schema; required: boolean; advanced: boolean };

/** What the form draws. Types that only allow null besides are left out, as a form leaves a field empty instead. */
export function shapeOf(schema: Schema, required: boolean): Shape {
  const { oneOf, properties, additionalProperties: others, items, enum: values, default: usual } = schema;
  if (oneOf) {
    const branches = oneOf.filter(({ type }) => type !== 'null');
    const [only] = branches;
    if (only && branches.length === 1) return shapeOf(only, required);
    return {
      kind: 'union',
      branches: branches.map((branch, at) => ({ label: branch.title ?? `Type ${at + 1}`, schema: branch })),
    };
  }
  if (values) return { kind: 'choice', values: choicesOf(values, schema['x-enum-labels']) };
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  const [type] = types;
  if (types.length > 1) {
    const branches = types.map((one) => ({ label: typeLabels[one] ?? one, schema: { ...schema, type: one } }));
    return { kind: 'union', branches };
  }
  if (items) return { kind: 'list', items, usual: Array.isArray(usual) ? usual.length : required ? 1 : 0 };
  if (type === 'object' && typeof others === 'object' && !properties) return { kind: 'map', values: others };
  if (type === 'object') return { kind: 'object', fields: fieldsOf(schema) };
  if (type === 'string' || type === 'integer' || type === 'number' || type === 'boolean')
    return { kind: 'scalar', type, format: schema['x-format'] ?? schema.format };
  return { kind: 'any' };
}

const typeLabels: Readonly<Record<string, string>> = {
  string: 'Text',
  integer: 'Whole number',
  number: 'Number',
  boolean: 'True or false',
};

/** The fields of an object in their order. */
export function fieldsOf({ properties = {}, required = [] }: Schema): Field[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    title: schema.title ?? name,
    schema,
    required: required.includes(name),
    advanced: schema['x-advanced'] === true,
  }));
}

/** Tray has no labels for a lone value, and makes them of the values where nothing is said of them. */
function choicesOf(all: readonly (string | null)[], labels: readonly string[] = []) {
  const values = all.filter((value) => value !== null);
  const labelOf = (value: string, at: number) => labels[at] ?? value.charAt(0).toUpperCase() + value.slice(1);
  return values.map((value, at) => ({ value, label: values.length === 1 ? value : labelOf(value, at) }));
}

/** The default of a field as its row or field of the form shows it. */
export function usualAt(usual: unknown, key: string | number): unknown {
  return typeof usual === 'object' && usual !== null ? (usual as Record<string | number, unknown>)[key] : undefined;
}
