import type { FieldRule, FieldRules } from '../../model/operation';
import { fieldLabel } from '../../model/validateInput';

type Values = Readonly<Record<string, unknown>>;

/** A complete body, or the problems: fields that the builder must fill in because the record does not have them. */
export type Merged = { body: Record<string, unknown> } | { problems: string[] };

/**
 * The body that replaces a record and changes only the given fields. Every other field gets the value that the record has
 * at the rule's `readFrom`, or else under the same name. Nested objects are merged, lists are not. Null in the record
 * stays null if the field is nullable and cannot be masked, and is left out otherwise. The limits of an input do not apply
 * to the record's own values. `given` is already validated.
 */
export function mergeRecord(rules: FieldRules, given: Values, record: Values): Merged {
  const problems: string[] = [];
  const body = mergeObject(rules, given, record, '', problems);
  return problems.length > 0 ? { problems } : { body };
}

function mergeObject(
  rules: FieldRules,
  given: Values,
  holder: Values,
  path: string,
  problems: string[],
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const fieldPath = path === '' ? name : `${path}.${name}`;
    const value = mergeField(name, rule, given, holder, fieldPath, problems);
    if (value !== undefined) body[name] = value;
    if (rule.required && isMissing(value, rule)) {
      const why = rule.writeOnly ? 'it cannot be read back' : 'the record has none that could be kept';
      problems.push(`Fill in ${fieldLabel(fieldPath)}: ${why}.`);
    }
  }
  return body;
}

function mergeField(
  name: string,
  rule: FieldRule,
  given: Values,
  holder: Values,
  fieldPath: string,
  problems: string[],
): unknown {
  const own = given[name];
  if (rule.type === 'object' && rule.fields && (own === undefined || isObject(own))) {
    const kept = rule.readFrom === wholeRecord ? holder : valueAtPath(rule.readFrom ?? name, holder, given);
    // If the record does not have the object, there is nothing in it to empty.
    if (!isObject(kept) && Object.values(own ?? {}).every((value) => value === null))
      return rule.nullable && kept === null ? null : undefined;
    return mergeObject(rule.fields, own ?? {}, isObject(kept) ? kept : {}, fieldPath, problems);
  }
  if (own !== undefined || rule.writeOnly) return own;
  // The label belongs to the old id, so it is dropped if a new id is given.
  if (rule.labelOf !== undefined && given[rule.labelOf] !== undefined) return undefined;
  const kept = valueAtPath(rule.readFrom ?? name, holder, given);
  const coerced = coerce(kept, rule);
  if (coerced === uncoercible) {
    problems.push(`Fill in ${fieldLabel(fieldPath)}: what the record holds there cannot be sent back as it is.`);
    return undefined;
  }
  return coerced === null && (!rule.nullable || rule.mayBeMasked) ? undefined : coerced;
}

const wholeRecord = '.';

/** The value at a path such as `PropertyContacts[PrimaryContact].ContactID`. For a list, the values of all its entries. */
function valueAtPath(path: string, holder: Values, given: Values): unknown {
  let found: unknown = holder;
  for (const step of path.split('.')) {
    const [name = '', pick] = step.replace(/\]$/, '').split('[');
    found = Array.isArray(found) ? found.map((entry: unknown) => valueOf(entry, name)) : valueOf(found, name);
    if (pick !== undefined && Array.isArray(found)) found = pickEntry(found, pick, given) ?? null;
  }
  return found;
}

/** The entry with the value that the body gives for this field, or else the first entry where the field is true. */
function pickEntry(entries: readonly unknown[], field: string, given: Values): unknown {
  const value = given[field] ?? true;
  return entries.find((entry) => valueOf(entry, field) === value);
}

/** A field's value. The case of its name is ignored, since Aspire spells some ids in two ways. */
export function valueOf(holder: unknown, name: string): unknown {
  if (!isObject(holder)) return holder === null ? null : undefined;
  if (Object.hasOwn(holder, name)) return holder[name];
  const spelled = Object.keys(holder).find((known) => known.toLowerCase() === name.toLowerCase());
  return spelled === undefined ? undefined : holder[spelled];
}

const uncoercible = Symbol('cannot be coerced');

/** Converts a value of the record to the type of the body: a list of ids to text, a numeric text to a number, and so on. */
function coerce(value: unknown, rule: FieldRule): unknown {
  if (value === undefined || value === null) return value;
  switch (rule.type) {
    case 'string':
      if (Array.isArray(value)) return value.filter(isSomething).map(String).join(',') || null;
      return typeof value === 'string' || typeof value === 'number' ? String(value) : uncoercible;
    case 'integer':
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number)) return value === '' ? null : uncoercible;
      return rule.type === 'integer' && !Number.isSafeInteger(number) ? uncoercible : number;
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : uncoercible;
    case 'array':
      return Array.isArray(value) ? coerceList(value, rule) : uncoercible;
    default:
      return value;
  }
}

function coerceList(list: readonly unknown[], { fields }: FieldRule): unknown {
  if (!fields) return list.filter(isSomething);
  const entries = list.map((entry) => coerceEntry(entry, fields));
  return entries.includes(uncoercible) ? uncoercible : entries;
}

/** An entry of a list, with only the fields that the body has. */
function coerceEntry(entry: unknown, rules: FieldRules): unknown {
  const coerced = Object.entries(rules).map(
    ([name, rule]) => [name, coerce(valueOf(entry, rule.readFrom ?? name), rule), rule] as const,
  );
  if (coerced.some(([, value]) => value === uncoercible)) return uncoercible;
  const kept = coerced.filter(([, value, { nullable }]) => (value === null ? nullable : value !== undefined));
  return Object.fromEntries(kept);
}

function isSomething(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function isMissing(value: unknown, { minItems = 0, minLength = 0 }: FieldRule): boolean {
  if (Array.isArray(value)) return value.length < minItems;
  return value === undefined || value === null || (typeof value === 'string' && value.length < minLength);
}

export function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
