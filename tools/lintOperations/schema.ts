/** A JSON schema, or any part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** One part of a schema and its path: `ReceiptItems[].ItemName`; empty for the root. */
export type Part = { place: string; part: Schema };

/** Every schema within a schema: the root, its fields, the items of its arrays and the members of its unions. */
export function partsOf(schema: Schema, place = ''): Part[] {
  const found: Part[] = [{ place, part: schema }];
  for (const [name, field] of Object.entries(fieldsOf(schema))) {
    found.push(...partsOf(field, place === '' ? name : `${place}.${name}`));
  }
  const { items, additionalProperties } = schema;
  if (isSchema(items)) found.push(...partsOf(items, `${place}[]`));
  if (isSchema(additionalProperties)) found.push(...partsOf(additionalProperties, `${place}.*`));
  for (const word of ['oneOf', 'anyOf', 'allOf'] as const) {
    const choices = schema[word];
    if (Array.isArray(choices)) {
      for (const choice of choices) if (isSchema(choice)) found.push(...partsOf(choice, place));
    }
  }
  return found;
}

/** The fields of an object schema; none for any other. */
export function fieldsOf(schema: Schema): Readonly<Record<string, Schema>> {
  const { properties } = schema;
  return isSchema(properties) ? (properties as Record<string, Schema>) : {};
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is a text, or an empty text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
