/**
 * What an operation takes and gives, as data. The generated TypeScript types and the JSON Schemas are both made from it, so
 * that they cannot differ.
 */

export type ScalarName = 'integer' | 'number' | 'string' | 'boolean';

/** What a type says of itself; a field of the type may say something else. */
type Described = {
  /** Types with a name are declared once and referred to; the others stand where they are used. */
  name?: string;
  title?: string;
  about?: string;
};

/** One value, of any of these kinds. */
export type ScalarType = Described & { kind: 'scalar'; types: readonly ScalarName[]; dropdown?: string };

/**
 * One of several texts. Tray sorts the values of an optional field, but not their labels: so they stand in alphabetical order,
 * or the type is `ordered`. That one keeps its order where the field is required, or a list's item, and is sorted with its
 * labels elsewhere. It needs a name.
 */
export type ChoiceType = Described & {
  kind: 'choice';
  values: readonly string[];
  labels?: readonly string[];
  ordered?: true;
};

export type ListType = Described & { kind: 'list'; items: DataType };

/** An object with these fields and no others. */
export type ObjectType = Described & {
  kind: 'object';
  fields: readonly Field[];
  /** The types that the fields come from, one after the other, where there are several. */
  parts?: readonly ObjectType[];
  /** What a generic type was given: `ListConditions<PropertyField>`. */
  arguments?: readonly DataType[];
};

/** One of several objects that differ in their required fields. */
export type UnionType = Described & { kind: 'union'; branches: readonly ObjectType[] };

/** An object with any names, all with values of one type. */
export type MapType = Described & { kind: 'map'; values: DataType };

export type AnyType = Described & { kind: 'any' };

/** Stands for another type in the declaration of a generic one. */
export type ParameterType = { kind: 'parameter'; name: string; title?: undefined; about?: undefined };

export type DataType = ScalarType | ChoiceType | ListType | ObjectType | UnionType | MapType | AnyType | ParameterType;

export type Field = Limits & {
  name: string;
  type: DataType;
  required?: boolean;
  nullable?: boolean;
  title?: string;
  about?: string;
  default?: string | boolean | readonly string[];
  /** How a form asks for the text: Tray's names, and `email`. */
  format?: 'datetime' | 'email' | 'code' | 'text' | 'file';
  /** Seldom filled in: a form shows it apart from the others. */
  advanced?: boolean;
  /** The fields of the same input that narrow the dropdown: `{ property_id: '{{{PropertyID}}}' }`. */
  dropdownInput?: Readonly<Record<string, string>>;
};

export type Limits = {
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
};

export type OperationTypes = { input: ObjectType; output: ObjectType };

export const integer: ScalarType = { kind: 'scalar', types: ['integer'] };
export const number: ScalarType = { kind: 'scalar', types: ['number'] };
export const text: ScalarType = { kind: 'scalar', types: ['string'] };
export const flag: ScalarType = { kind: 'scalar', types: ['boolean'] };

/** The choice as it stands at an optional field: in alphabetical order of its values. */
export function sortedChoice(type: ChoiceType): ChoiceType {
  const { values, labels } = type;
  const order = values.map((value, index) => ({ value, label: labels?.[index] ?? value }));
  order.sort((a, b) => (a.value < b.value ? -1 : 1));
  return {
    ...type,
    values: order.map(({ value }) => value),
    labels: labels && order.map(({ label }) => label),
  };
}

export function listOf(items: DataType): ListType {
  return { kind: 'list', items };
}

export function objectOf(fields: readonly Field[], described: Described = {}): ObjectType {
  return { kind: 'object', ...described, fields };
}

/** An object with the fields of all parts, in their order. A part without fields, and a lone part's frame, are left out. */
export function combine(...parts: readonly ObjectType[]): ObjectType {
  const filled = parts.filter(({ fields }) => fields.length > 0);
  const [first, ...more] = filled;
  if (first && more.length === 0) return first;
  return { kind: 'object', fields: filled.flatMap(({ fields }) => fields), parts: filled };
}
