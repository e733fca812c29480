import type { FieldRule, FieldRules } from '../../model/operation';
import { fieldLabel } from '../../model/validateInput';

type Values = Readonly<Record<string, unknown>>;

/** A whole body, or what must be given because the record does not have it. */
export type Merged = { body: Record<string, unknown> } | { problems: string[] };

/**
 * The body that replaces a record and changes nothing but what was given: each field is the given one, or else what the
 * record holds, found by the rule's `reads` or under the same name. Nested objects are merged, lists are not. Null in the
 * record is null in the body where the field may be emptied and Aspire hides nothing there, and is left out otherwise. The record's own values are not
 * held to the limits of an input. `given` has passed the checks already.
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
    const place = path === '' ? name : `${path}.${name}`;
    const value = mergeField(name, rule, given, holder, place, problems);
    if (value !== undefined) body[name] = value;
    if (rule.required && isMissing(value, rule)) {
      const why = rule.writeOnly ? 'it cannot be read back' : 'the record has none that could be kept';
      problems.push(`Fill in ${fieldLabel(place)}: ${why}.`);
    }
  }
  return body;
}

function mergeField(
  name: string,
  rule: FieldRule,
  given: Values,
  holder: Values,
  place: string,
  problems: string[],
): unknown {
  const own = given[name];
  if (rule.type === 'object' && rule.fields && (own === undefined || isObject(own))) {
    const kept = rule.readFrom === wholeRecord ? holder : valueAtPath(rule.readFrom ?? name, holder, given);
    // There is nothing to empty in an object that is not there.
    if (!isObject(kept) && Object.values(own ?? {}).every((value) => value === null))
      return rule.nullable && kept === null ? null : undefined;
    return mergeObject(rule.fields, own ?? {}, isObject(kept) ? kept : {}, place, problems);
  }
  if (own !== undefined || rule.writeOnly) return own;
  // A name beside an id that was given is the name of another record by now.
  if (rule.labelOf !== undefined && given[rule.labelOf] !== undefined) return undefined;
  const kept = valueAtPath(rule.readFrom ?? name, holder, given);
  const fitted = coerce(kept, rule);
  if (fitted === uncoercible) {
    problems.push(`Fill in ${fieldLabel(place)}: what the record holds there cannot be sent back as it is.`);
    return undefined;
  }
  return fitted === null && (!rule.nullable || rule.mayBeMasked) ? undefined : fitted;
}

const wholeRecord = '.';

/** Follows a way such as `PropertyContacts[PrimaryContact].ContactID`: a list gives the values of all its entries. */
function valueAtPath(way: string, holder: Values, given: Values): unknown {
  let found: unknown = holder;
  for (const step of way.split('.')) {
    const [name = '', pick] = step.replace(/\]$/, '').split('[');
    found = Array.isArray(found) ? found.map((entry: unknown) => valueOf(entry, name)) : valueOf(found, name);
    if (pick !== undefined && Array.isArray(found)) found = pickEntry(found, pick, given) ?? null;
  }
  return found;
}

/** The entry that the body names by this field, or else the first one on which it is true. */
function pickEntry(entries: readonly unknown[], field: string, given: Values): unknown {
  const wanted = given[field] ?? true;
  return entries.find((entry) => valueOf(entry, field) === wanted);
}

/** A field's value, by its name in any case: Aspire spells some ids in two ways. */
export function valueOf(holder: unknown, name: string): unknown {
  if (!isObject(holder)) return holder === null ? null : undefined;
  if (Object.hasOwn(holder, name)) return holder[name];
  const spelled = Object.keys(holder).find((known) => known.toLowerCase() === name.toLowerCase());
  return spelled === undefined ? undefined : holder[spelled];
}

const uncoercible = Symbol('cannot be written as it was read');

/** A value of the record in the type of the body: a list of ids as text, a number that is read as text, and so on. */
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

/** An entry of a list, with the fields that the body knows. */
function coerceEntry(entry: unknown, rules: FieldRules): unknown {
  const fitted = Object.entries(rules).map(
    ([name, rule]) => [name, coerce(valueOf(entry, rule.readFrom ?? name), rule), rule] as const,
  );
  if (fitted.some(([, value]) => value === uncoercible)) return uncoercible;
  const kept = fitted.filter(([, value, { nullable }]) => (value === null ? nullable : value !== undefined));
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
