import { DescriptionError, type DescribedField, type DescribedShape } from './description';
import { followRefs, listAt, mapAt, type JsonMap } from './readDocument';

/** Reads a schema of the document as a field. `where` is the JSON pointer of the schema, for messages. */
export type SchemaReader = (name: string, schema: unknown, required: boolean, where: string) => DescribedField;

/** A schema with its references resolved and its alternatives merged. */
type Flat = {
  name: string;
  types: readonly string[];
  nullable: boolean;
  words: JsonMap;
  properties: readonly (readonly [name: string, schema: unknown, where: string])[];
  required: readonly string[];
  items?: { schema: unknown; where: string };
};

/** The numeric limits of a page. A minimum length or count of 0 has no effect. */
const limits = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems'] as const;

type Limits = { format?: string } & Partial<Record<(typeof limits)[number], number>>;

/** JSON Schema's limits that a page cannot express. */
const wordsBeyond = [
  'const',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'maxItems',
  'maxProperties',
  'minProperties',
  'multipleOf',
  'not',
  'pattern',
  'uniqueItems',
];

/** Creates the reader of a document's schemas, in OpenAPI 3.0 (`nullable: true`) or 3.1 (`type: [x, 'null']`). */
export function createSchemaReader(document: JsonMap): SchemaReader {
  const flatten = (schema: unknown, where: string, passed: readonly unknown[] = []): Flat => {
    if (schema === true || schema === undefined) return empty;
    const own = mapAt(schema, where);
    if (passed.includes(own)) throw new DescriptionError(`${where} contains itself`);
    const { $ref, ...rest } = own;
    const parts = [ownPart(rest, where)];
    if ($ref !== undefined) {
      const target = followRefs(document, { $ref }, where);
      const name = target.where.split('/').at(-1)!.split('.').at(-1)!;
      parts.unshift({ ...flatten(target.value, target.where, [...passed, own]), name });
    }
    for (const [index, part] of listAt(own.allOf, `${where}/allOf`).entries()) {
      parts.push(flatten(part, `${where}/allOf/${index}`, [...passed, own]));
    }
    for (const word of ['oneOf', 'anyOf'] as const) {
      const choices = listAt(own[word], `${where}/${word}`).map((part, index) =>
        flatten(part, `${where}/${word}/${index}`, [...passed, own]),
      );
      if (choices.length > 0) parts.push(joinChoices(choices));
    }
    return parts.reduce(merge);
  };

  const shapeOf = (flat: Flat): DescribedShape => {
    let fields: readonly DescribedField[] | undefined;
    return {
      name: flat.name,
      fields: () =>
        (fields ??= flat.properties.map(([name, property, where]) =>
          read(name, property, flat.required.includes(name), where),
        )),
    };
  };

  const read: SchemaReader = (name, schema, required, where) => {
    const flat = flatten(schema, where);
    const type = typeOf(flat);
    const field: DescribedField = {
      name,
      type,
      ...(flat.nullable && { nullable: true as const }),
      ...(required && { required: true as const }),
      ...limitsOf(flat.words, type),
      beyond: beyondOf(flat.words),
    };
    if (type === 'object') return { ...field, shape: shapeOf(flat) };
    if (type !== 'array') return field;
    const items = flat.items ?? { schema: true, where: `${where}/items` };
    const item = flatten(items.schema, items.where);
    const of = typeOf(item);
    if (of === 'object') return { ...field, of, shape: shapeOf(item) };
    // A page cannot express that an item may be null, which does not change what is sent.
    const beyond = [
      ...field.beyond,
      ...Object.entries(limitsOf(item.words, of)).map(([word, value]) => `items ${word} ${value}`),
      ...beyondOf(item.words).map((text) => `items ${text}`),
    ];
    return { ...field, of, beyond };
  };
  return read;
}

const empty: Flat = { name: '', types: [], nullable: false, words: {}, properties: [], required: [] };

function ownPart(schema: JsonMap, where: string): Flat {
  const { type, nullable, properties, required, items, ...words } = schema;
  const types = (Array.isArray(type) ? type : type === undefined ? [] : [type]).map(String);
  return {
    name: '',
    types: types.filter((name) => name !== 'null'),
    nullable: nullable === true || types.includes('null'),
    words,
    properties: Object.entries(mapAt(properties, `${where}/properties`)).map(
      ([name, property]) => [name, property, `${where}/properties/${name}`] as const,
    ),
    required: listAt(required, `${where}/required`).map(String),
    ...(items !== undefined && { items: { schema: items, where: `${where}/items` } }),
  };
}

/** Merges two schemas that both apply, as with allOf; the second one takes precedence. */
function merge(first: Flat, second: Flat): Flat {
  const names = new Set(second.properties.map(([name]) => name));
  return {
    name: first.name || second.name,
    types: second.types.length > 0 ? second.types : first.types,
    nullable: first.nullable || second.nullable,
    words: { ...first.words, ...second.words },
    properties: [...first.properties.filter(([name]) => !names.has(name)), ...second.properties],
    required: [...first.required, ...second.required],
    items: second.items ?? first.items,
  };
}

/** Merges alternatives. "Null or x" becomes a nullable x; of several other alternatives only the types remain. */
function joinChoices(choices: readonly Flat[]): Flat {
  const nullable = choices.some((choice) => choice.nullable);
  const real = choices.filter((choice) => choice.types.length > 0 || choice.properties.length > 0 || choice.items);
  if (real.length === 1) return { ...real[0]!, nullable };
  return { ...empty, nullable, types: [...new Set(real.map(typeOf))].sort() };
}

function typeOf({ types, properties, items }: Flat): string {
  if (types.length > 0) return [...types].sort().join(' or ');
  if (properties.length > 0) return 'object';
  return items ? 'array' : 'anything';
}

function limitsOf(words: JsonMap, type: string): Limits {
  const found: Limits = {};
  // On the pages, integers without a format have 32 bits.
  const format = words['x-aspire-format'] ?? words.format;
  if (typeof format === 'string' && !(format === 'int32' && type.includes('integer'))) found.format = format;
  for (const word of limits) {
    const value = words[word];
    const saysNothing = value === 0 && (word === 'minLength' || word === 'minItems');
    if (typeof value === 'number' && !saysNothing) found[word] = value;
  }
  return found;
}

function beyondOf(words: JsonMap): string[] {
  return wordsBeyond
    .filter((word) => words[word] !== undefined && words[word] !== false)
    .map((word) => `${word} ${JSON.stringify(words[word])}`);
}
