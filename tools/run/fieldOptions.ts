import { nearestFirst } from '../../api/model/problems';
import type { JsonSchema } from '../../api/schema/jsonSchema';
import { UsageError } from '../demo/connect';
import type { FieldOption } from './commandLine';

type Input = Record<string, unknown>;

/**
 * Puts the fields of the command line into an input: `Contact.FirstName` into an object, with the type that the schema says.
 * A list is given as JSON, as values with commas between them, or by the same option several times. Values that do not fit
 * are passed on as texts, so that the operation itself says what is wrong. Throws a UsageError for a field that is not there.
 */
export function applyFields(input: Input, options: readonly FieldOption[], schema: JsonSchema): Input {
  const result = structuredClone(input);
  for (const option of options) {
    const { path, field } = findField(schema, option.name);
    const holder = path.slice(0, -1).reduce<Input>((outer, name) => {
      const inner = outer[name];
      if (typeof inner === 'object' && inner !== null) return inner as Input;
      return (outer[name] = {});
    }, result);
    const last = path.at(-1) ?? '';
    const value = valueOf(option, field);
    const before = holder[last];
    holder[last] =
      Array.isArray(value) && Array.isArray(before) ? [...(before as unknown[]), ...(value as unknown[])] : value;
  }
  return result;
}

/** Finds a field by its path; dashes will do for underscores, and the case is ignored where that leaves no doubt. */
function findField(schema: JsonSchema, name: string): { path: string[]; field: JsonSchema } {
  const path: string[] = [];
  let field = schema;
  for (const part of name.split('.')) {
    const members = membersOf(field);
    const found = match(part, Object.keys(members));
    const next = found === undefined ? undefined : members[found];
    if (found === undefined || !next) throw new UsageError(unknownField(name, path, part, Object.keys(members)));
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

function unknownField(name: string, path: readonly string[], part: string, names: readonly string[]): string {
  const [near] = nearestFirst(part, names);
  const hint = near === undefined ? '' : ` Did you mean --${[...path, near].join('.')}?`;
  const inside = path.length > 0 && names.length === 0 ? ` ${path.join('.')} has no fields: give it as JSON.` : '';
  return `There is no field "${name}".${hint}${inside}`;
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
  return isNumber ? Number(value) : value;
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
