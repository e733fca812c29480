import { fieldsOf, isSchema, textOf, type Schema } from '../lintOperations/schema';

/** A field of an input, as a row of a table. */
export type InputRow = {
  /** `ReceiptItems[].ItemName` */
  path: string;
  /** `text, at most 100 characters` */
  type: string;
  required: boolean;
  /** Its title, description and default. */
  what: string;
};

/** Up to `all` choices are all listed; of more choices, such as the fields of a record, only a `few`. */
const listedChoices = { all: 16, few: 3 };

/** The fields of an input schema, nested ones after their parent. */
export function inputRows(schema: Schema, above = ''): InputRow[] {
  const required = Array.isArray(schema.required) ? (schema.required as unknown[]) : [];
  return Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
    const path = above + name;
    const row = { path, type: typeOf(field), required: required.includes(name), what: whatOf(field) };
    return [row, ...nestedRows(field, path)];
  });
}

function nestedRows(field: Schema, path: string): InputRow[] {
  if (isSchema(field.items)) return inputRows(field.items, `${path}[].`);
  const choices = Array.isArray(field.oneOf) ? (field.oneOf as Schema[]) : [];
  return [field, ...choices].flatMap((part) => inputRows(part, `${path}.`));
}

function typeOf(field: Schema): string {
  const { type, enum: choices, items, format, oneOf, lookup } = field;
  if (Array.isArray(choices)) return choicesOf(choices);
  if (Array.isArray(oneOf)) return (oneOf as Schema[]).map((one) => textOf(one.title) || typeOf(one)).join(' or ');
  if (type === 'array') return `list of ${isSchema(items) ? manyOf(items) : 'anything'}`;
  const dropdown = isSchema(lookup) ? 'dropdown, ' : '';
  if (format === 'datetime') return `${dropdown}date and time`;
  if (format === 'file') return 'file';
  const names = (Array.isArray(type) ? type : [type]).map(String).map((name) => words[name] ?? name);
  return `${dropdown}${names.join(' or ')}${limitsOf(field)}`;
}

/** The plural of a single word (`texts`, `objects`); anything else stays as it is. */
function manyOf(items: Schema): string {
  const one = typeOf(items);
  return /^[a-z]+$/.test(one) ? `${one}s` : one;
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  undefined: 'anything',
};

function choicesOf(choices: readonly unknown[]): string {
  const { all, few } = listedChoices;
  const listed = (shown: readonly unknown[]) => shown.map((choice) => `\`${String(choice)}\``).join(', ');
  if (choices.length <= all) return `one of ${listed(choices)}`;
  return `one of ${choices.length}, such as ${listed(choices.slice(0, few))}`;
}

function limitsOf({ minimum, maximum, minLength, maxLength }: Schema): string {
  // The maximum of a 32-bit id tells the reader nothing.
  const most = maximum === 2_147_483_647 ? undefined : maximum;
  if (most !== undefined) return `, ${minimum === undefined ? 'at most' : `${shown(minimum)} to`} ${shown(most)}`;
  if (minimum !== undefined && minimum !== 1) return `, at least ${shown(minimum)}`;
  if (maxLength !== undefined) return `, at most ${shown(maxLength)} characters`;
  return minLength === undefined ? '' : ', not empty';
}

function shown(limit: unknown): string {
  return typeof limit === 'number' ? limit.toLocaleString('en-US') : String(limit);
}

function whatOf({ title, description, default: given }: Schema): string {
  const text = textOf(description).replace(/\s+/g, ' ').trim();
  const parts = [`${textOf(title)}.`, text, given === undefined ? '' : `Default: \`${JSON.stringify(given)}\`.`];
  return parts.filter((part) => part !== '' && part !== '.').join(' ');
}
