import type { JsonSchema } from '../../api/schema/jsonSchema';

/** A field of an input or a record, for people to read. */
export type FieldDescription = {
  /** `ReceiptItems[].ItemName` */
  path: string;
  title: string;
  /** `text, at most 100 characters` */
  type: string;
  /** The values that it takes, if they are known; the label is what Tray shows. */
  choices: { value: string; label: string }[];
  /** The operation that lists the values in this account's records. */
  dropdown?: string;
  /** What that operation is given, with other fields as `{{{BranchID}}}`. */
  dropdownInput?: Record<string, string>;
  required: boolean;
  /** Whether Tray shows it under Advanced. */
  advanced: boolean;
  /** Its description, on one line. */
  help: string;
  /** The value that it has when it is left out, as JSON. */
  default?: string;
};

/** The fields of an object schema, in its order; nested ones come after their parent. */
export function fieldsOf(schema: JsonSchema, above = ''): FieldDescription[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = above + name;
    return [describeField(path, field, required.has(name)), ...nestedFields(field, path)];
  });
}

function describeField(path: string, field: JsonSchema, required: boolean): FieldDescription {
  return {
    path,
    title: field.title ?? '',
    type: typeOf(field),
    choices: choicesOf(field),
    ...dropdownOf(field.items ?? field),
    required,
    advanced: field['x-advanced'] === true,
    help: (field.description ?? '').replace(/\s+/g, ' ').trim(),
    default: field.default === undefined ? undefined : JSON.stringify(field.default),
  };
}

function dropdownOf({ 'x-dropdown': dropdown }: JsonSchema): Pick<FieldDescription, 'dropdown' | 'dropdownInput'> {
  if (!dropdown) return {};
  const { operation, input } = dropdown;
  return { dropdown: operation, ...(Object.keys(input).length > 0 && { dropdownInput: input }) };
}

function nestedFields(field: JsonSchema, path: string): FieldDescription[] {
  if (field.items) return fieldsOf(field.items, `${path}[].`);
  return [field, ...(field.oneOf ?? [])].flatMap((part) => fieldsOf(part, `${path}.`));
}

/** The choices of a field, or of the entries of a list. */
function choicesOf(field: JsonSchema): FieldDescription['choices'] {
  const { enum: values = [], 'x-enum-labels': labels = [] } = field.items ?? field;
  return values.flatMap((value, at) => (value === null ? [] : [{ value, label: labels[at] ?? value }]));
}

function typeOf(field: JsonSchema): string {
  if (field.enum) return 'choice';
  if (field.oneOf) return field.oneOf.map((one) => one.title ?? typeOf(one)).join(' or ');
  const { type, items } = field;
  if (type === 'array') return `list of ${items ? manyOf(items) : 'anything'}${countOf(field)}`;
  if (field['x-format'] === 'datetime') return 'date and time';
  if (field['x-format'] === 'file') return 'file';
  if (field.format === 'email') return 'e-mail address';
  const types = (Array.isArray(type) ? type : [type]).filter((name) => name !== 'null');
  return types.map((name) => words[name ?? ''] ?? name ?? 'anything').join(' or ') + limitsOf(field);
}

function manyOf(items: JsonSchema): string {
  if (items.enum) return 'choices';
  const one = typeOf(items);
  return many[one] ?? one;
}

const words: Readonly<Record<string, string>> = { string: 'text', boolean: 'true or false', '': 'anything' };
const many: Readonly<Record<string, string>> = {
  object: 'objects',
  text: 'texts',
  integer: 'integers',
  number: 'numbers',
};

function countOf({ minItems, maxItems }: JsonSchema): string {
  const parts = [minItems && `at least ${minItems}`, maxItems && `at most ${shown(maxItems)}`].filter(Boolean);
  return parts.length > 0 ? `, ${parts.join(', ')}` : '';
}

function limitsOf({ minimum, maximum, minLength, maxLength }: JsonSchema): string {
  // The maximum of a 32-bit id tells the reader nothing.
  const most = maximum === 2_147_483_647 ? undefined : maximum;
  if (most !== undefined) return `, ${minimum === undefined ? 'at most' : `${shown(minimum)} to`} ${shown(most)}`;
  if (minimum !== undefined && minimum !== 1) return `, at least ${shown(minimum)}`;
  if (maxLength !== undefined) return `, at most ${shown(maxLength)} characters`;
  return minLength === undefined ? '' : ', not empty';
}

function shown(limit: number): string {
  return limit.toLocaleString('en-US');
}
