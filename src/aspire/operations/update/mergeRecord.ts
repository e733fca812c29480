import { InexactNumber, isExactNumber } from '../../http/exactNumbers';
import type { FieldRule, FieldRules } from '../../model/operation';
import { fieldLabel } from '../../model/fieldLabel';

type Values = Readonly<Record<string, unknown>>;

/** A whole body, or what must be given because the record does not have it. */
export type Merged = { body: Record<string, unknown> } | { problems: string[] };

/** What is found on the way: sentences, and the places of fields that the record does not even have as null. */
type Findings = { problems: string[]; absent: string[]; label: (place: string) => string };

/**
 * The body that replaces a record and changes nothing but what was given: each field is the given one, or else what the
 * record holds, found by the rule's `readFrom` or under the same name. Nested objects are merged, lists are not. Null in the
 * record is null in the body where the field may be emptied and Aspire hides nothing there, and is left out otherwise. A
 * record has every field, so that one without a field was not read whole: sent without it, Aspire might empty it. The
 * record's own values are not held to the limits of an input. `given` has passed the checks already.
 */
export function mergeRecord(rules: FieldRules, given: Values, record: Values): Merged {
  const findings: Findings = { problems: [], absent: [], label: (place) => fieldLabel(place, rules) };
  const body = mergeObject(rules, given, record, '', findings);
  const problems = [...absenceIn(findings), ...findings.problems];
  return problems.length > 0 ? { problems } : { body };
}

/** What `mergeRecord` takes over of the record where nothing is given but what finds it; what the record does not tell is left out. */
export function keepBody(rules: FieldRules, named: Values, record: Values): Record<string, unknown> {
  return mergeObject(rules, named, record, '', { problems: [], absent: [], label: String });
}

/** Fields that are told at once; the sentence is for reading. */
const maxAbsent = 40;

function absenceIn({ absent, label }: Findings): string[] {
  if (absent.length === 0) return [];
  const more = absent.length > maxAbsent ? ` and ${absent.length - maxAbsent} more` : '';
  return [
    `Aspire gave the record without ${absent.slice(0, maxAbsent).map(label).join(', ')}${more}, and an update without ` +
      'them could empty them. Give them as they are to be, or update with Send only given fields (send_only_given_fields), ' +
      'which may empty whatever is left out. Nothing was changed.',
  ];
}

/** `holder` is null where there is no such object in the record. */
function mergeObject(
  rules: FieldRules,
  given: Values,
  holder: Values | null,
  path: string,
  findings: Findings,
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const place = path === '' ? name : `${path}.${name}`;
    const value = mergeField(name, rule, given, holder, place, findings);
    if (value !== undefined) body[name] = value;
    if (rule.required && isMissing(value, rule) && !findings.absent.includes(place)) {
      const why = rule.writeOnly ? 'it cannot be read back' : 'the record has none that could be kept';
      findings.problems.push(`Fill in ${findings.label(place)}: ${why}.`);
    }
  }
  return body;
}

function mergeField(
  name: string,
  rule: FieldRule,
  given: Values,
  holder: Values | null,
  place: string,
  findings: Findings,
): unknown {
  const own = given[name];
  const read = () => (holder === null ? null : valueAtPath(rule.readFrom ?? name, holder, given));
  if (rule.type === 'object' && rule.fields && (own === undefined || isObject(own))) {
    const kept = rule.readFrom === wholeRecord ? holder : read();
    if (kept === undefined && own === undefined) {
      findings.absent.push(place);
      return undefined;
    }
    // There is nothing to empty in an object that is not there.
    if (kept === null && Object.values(own ?? {}).every((value) => value === null))
      return rule.nullable && holder !== null ? null : undefined;
    return mergeObject(rule.fields, own ?? {}, isObject(kept) ? kept : kept === null ? null : {}, place, findings);
  }
  if (own !== undefined || rule.writeOnly) return own;
  // A name beside an id that was given is the name of another record by now.
  if (rule.labelOf !== undefined && given[rule.labelOf] !== undefined) return undefined;
  if (holder === null) return undefined;
  const fitted = coerce(read(), rule);
  if (fitted === undefined) {
    findings.absent.push(place);
    return undefined;
  }
  if (fitted === uncoercible) {
    findings.problems.push(
      `Fill in ${findings.label(place)}: what the record holds there cannot be sent back as it is.`,
    );
    return undefined;
  }
  return fitted === null && (!rule.nullable || rule.mayBeMasked) ? undefined : fitted;
}

const wholeRecord = '.';

/**
 * Follows a way such as `PropertyContacts[PrimaryContact].ContactID`: a list gives the values of all its entries. Undefined
 * where the record lacks anything on the way.
 */
function valueAtPath(way: string, holder: Values, given: Values): unknown {
  let found: unknown = holder;
  for (const step of way.split('.')) {
    const [name = '', pick] = step.replace(/\]$/, '').split('[');
    if (Array.isArray(found)) {
      const values = found.map((entry: unknown) => valueOf(entry, name));
      found = values.includes(undefined) ? undefined : values;
    } else found = valueOf(found, name);
    if (pick !== undefined && Array.isArray(found)) found = pickEntry(found, pick, given);
  }
  return found;
}

/** The entry that the body names by this field, or else the first one on which it is true; null where there is none. */
function pickEntry(entries: readonly unknown[], field: string, given: Values): unknown {
  const wanted = given[field] ?? true;
  const found = entries.find((entry) => valueOf(entry, field) === wanted);
  return found ?? (entries.some((entry) => valueOf(entry, field) === undefined) ? undefined : null);
}

/** A field's value, by its name in any case: Aspire spells some ids in two ways. */
export function valueOf(holder: unknown, name: string): unknown {
  if (!isObject(holder)) return holder === null ? null : undefined;
  if (Object.hasOwn(holder, name)) return holder[name];
  const spelled = Object.keys(holder).find((known) => known.toLowerCase() === name.toLowerCase());
  return spelled === undefined ? undefined : holder[spelled];
}

const uncoercible = Symbol('cannot be written as it was read');

/**
 * A value of the record in the type of the body: a list of ids as text, a number that is read as text, and so on. A number
 * that was not read exactly fits nowhere but in a text. Undefined where an entry of a list lacks a field.
 */
function coerce(value: unknown, rule: FieldRule): unknown {
  if (value === undefined || value === null) return value;
  switch (rule.type) {
    case 'string':
      if (Array.isArray(value)) return value.filter(isSomething).map(String).join(',') || null;
      return typeof value === 'string' || typeof value === 'number' || value instanceof InexactNumber
        ? String(value)
        : uncoercible;
    case 'integer':
    case 'number': {
      if (typeof value === 'string' && !isExactNumber(value)) return uncoercible;
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number)) return value === '' ? null : uncoercible;
      return rule.type === 'integer' && !Number.isSafeInteger(number) ? uncoercible : number;
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : uncoercible;
    case 'array':
      return Array.isArray(value) ? coerceList(value, rule) : uncoercible;
    default:
      return holdsInexact(value) ? uncoercible : value;
  }
}

function coerceList(list: readonly unknown[], { fields }: FieldRule): unknown {
  if (!fields) return holdsInexact(list) ? uncoercible : list.filter(isSomething);
  const entries = list.map((entry) => coerceEntry(entry, fields));
  if (entries.includes(undefined)) return undefined;
  return entries.includes(uncoercible) ? uncoercible : entries;
}

/** An entry of a list, with the fields that the body knows. */
function coerceEntry(entry: unknown, rules: FieldRules): unknown {
  const readable = Object.entries(rules).filter(([, { writeOnly }]) => !writeOnly);
  const fitted = readable.map(
    ([name, rule]) => [name, coerce(valueOf(entry, rule.readFrom ?? name), rule), rule] as const,
  );
  if (fitted.some(([, value]) => value === undefined)) return undefined;
  if (fitted.some(([, value]) => value === uncoercible)) return uncoercible;
  return Object.fromEntries(fitted.filter(([, value, { nullable }]) => value !== null || nullable));
}

function holdsInexact(value: unknown): boolean {
  if (value instanceof InexactNumber) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsInexact);
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
