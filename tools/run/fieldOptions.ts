import { nearestFirst } from '../../api/model/problems';
import type { JsonSchema } from '../../api/schema/jsonSchema';
import type { FieldOption } from './commandLine';
import { UsageError } from './usageError';

type Input = Record<string, unknown>;
/** `['ReceiptItems', 0, 'ItemName']` */
type Path = readonly (string | number)[];

/** An input with the fields of the command line, and the fields of the input before that they replaced. */
export type Applied = { input: Input; replaced: string[] };

/**
 * Puts the fields of the command line into an input, with the types that the schema says: `Contact.FirstName` into an object,
 * `ReceiptItems[0].ItemName` into an entry of a list. A list is given as JSON, as values with commas between them, or by the
 * same option several times. A field of the command line wins over the same field of the input; the others stay. Values that
 * do not fit are passed on as texts, so that the operation itself says what is wrong. Throws a UsageError for a field that is
 * not there, or that is given twice.
 */
export function applyFields(before: Input, options: readonly FieldOption[], schema: JsonSchema): Applied {
  const input = structuredClone(before);
  const written = new Set<string>();
  const replaced = new Set<string>();
  const found = options.map((option) => ({ option, ...findField(schema, option.name) }));
  // A whole object goes before its fields, wherever it stands.
  for (const { option, path, field } of found.sort((a, b) => a.path.length - b.path.length)) {
    const { holder, last } = holderOf(input, path);
    const value = valueOf(option, field);
    const name = nameOf(path);
    const held = holder[last];
    if (written.has(name)) {
      if (!Array.isArray(value) || !Array.isArray(held)) throw new UsageError(`--${name} is given twice.`);
      holder[last] = [...(held as unknown[]), ...(value as unknown[])];
    } else {
      if (held !== undefined && valueAt(before, path) !== undefined) replaced.add(name);
      holder[last] = value;
    }
    written.add(name);
  }
  return { input, replaced: [...replaced] };
}

/** What holds the last step of a path; objects and lists on the way are made. */
function holderOf(input: Input, path: Path): { holder: Input; last: string } {
  let holder = input;
  for (const [at, step] of path.entries()) {
    // A list is held like an object: its indexes are names.
    if (typeof step === 'number' && step > (holder as unknown as unknown[]).length)
      throw new UsageError(`${nameOf(path.slice(0, at + 1))} leaves a gap: entries count from 0.`);
    if (at === path.length - 1) return { holder, last: String(step) };
    const inner = holder[step];
    const wantsList = typeof path[at + 1] === 'number';
    const fits = typeof inner === 'object' && inner !== null && Array.isArray(inner) === wantsList;
    if (!fits) holder[step] = wantsList ? [] : {};
    holder = holder[step] as Input;
  }
  throw new Error('a path has at least one step');
}

function valueAt(input: Input, path: Path): unknown {
  return path.reduce<unknown>((holder, step) => (holder as Input | null | undefined)?.[step], input);
}

/** `ReceiptItems[0].ItemName` */
function nameOf(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}

/** Finds a field by its path; dashes will do for underscores, and the case is ignored where that leaves no doubt. */
function findField(schema: JsonSchema, name: string): { path: Path; field: JsonSchema } {
  const path: (string | number)[] = [];
  let field = schema;
  for (const part of name.replace(/\[(\d+)\]/g, '.$1').split('.')) {
    if (field.items && /^\d{1,4}$/.test(part)) {
      path.push(Number(part));
      field = field.items;
      continue;
    }
    const members = membersOf(field);
    const found = match(part, Object.keys(members));
    const next = found === undefined ? undefined : members[found];
    if (found === undefined || !next) throw new UsageError(unknownField(name, path, part, field));
    path.push(found);
    field = next;
  }
  return { path, field };
}

/** The fields of an object, in all its forms. */
function membersOf({ properties, oneOf = [] }: JsonSchema): Record<string, JsonSchema> {
  return Object.assign({}, properties, ...oneOf.map(membersOf)) as Record<string, JsonSchema>;
}

function match(part: string, names: readonly string[]): string | undefined {
  if (names.includes(part)) return part;
  const plain = (name: string) => name.toLowerCase().replace(/[-_]/g, '');
  const alike = names.filter((name) => plain(name) === plain(part));
  return alike.length === 1 ? alike[0] : undefined;
}

function unknownField(name: string, path: Path, part: string, { items, ...field }: JsonSchema): string {
  const there = `There is no field "${name}".`;
  const above = nameOf(path);
  if (items) {
    const inside = match(part, Object.keys(membersOf(items)));
    const such = inside === undefined ? `${above}[0]` : `${above}[0].${inside}`;
    return `${there} ${above} is a list: give its entries as JSON, or one by one: --${such}`;
  }
  const names = Object.keys(membersOf(field));
  // Within an object of this name or that, as it stands in Aspire's bodies.
  const holder = names.find((one) => match(part, Object.keys(membersOf(membersOf(field)[one] ?? {}))) !== undefined);
  if (holder !== undefined) return `${there} Did you mean --${nameOf([...path, holder])}.${part}?`;
  const [near] = nearestFirst(part, names);
  if (near !== undefined) return `${there} Did you mean --${nameOf([...path, near])}?`;
  return path.length > 0 && names.length === 0 ? `${there} ${above} has no fields: give it as JSON.` : there;
}

function valueOf({ name, value }: FieldOption, field: JsonSchema): unknown {
  const types = [field.type ?? []].flat().filter((type) => type !== 'null');
  const only = types.length === 1 ? types[0] : undefined;
  if (value === undefined) {
    if (only === 'boolean') return true;
    throw new UsageError(
      `--${name} takes a value, such as: --${name} ${only === 'integer' || only === 'number' ? '2' : 'text'}`,
    );
  }
  if (only === 'array') return listOf(name, value, field.items ?? {});
  if (only === 'object' || field.oneOf) return parseJson(name, value);
  return scalarOf(value, only);
}

function scalarOf(value: string, type: string | undefined): unknown {
  if (type === 'boolean' && /^(?:true|false)$/.test(value)) return value === 'true';
  const isNumber = (type === 'integer' || type === 'number') && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value);
  return isNumber && isExact(value) ? Number(value) : value;
}

/** Whether a number keeps all of its digits. */
function isExact(value: string): boolean {
  return value.replace(/\D/g, '').length <= 15;
}

function listOf(name: string, value: string, items: JsonSchema): unknown[] {
  if (/^\s*\[/.test(value)) return parseJson(name, value) as unknown[];
  if (items.type === 'object') {
    const one = parseJson(name, value);
    return [one];
  }
  const type = typeof items.type === 'string' ? items.type : undefined;
  return value.split(',').map((entry) => scalarOf(entry.trim(), type));
}

function parseJson(name: string, value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    // Node's message would repeat the value, which may be a secret.
    throw new UsageError(
      `--${name} takes JSON, and its value is none. Quote it for the shell, as in --${name} '{"a": 1}'`,
    );
  }
}
