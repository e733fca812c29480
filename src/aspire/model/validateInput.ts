import { fieldTitle } from './fieldTitle';
import type { FieldRule, FieldRules } from './operation';

/** The fields of a valid input, unchanged, or the problems of an invalid one. */
export type Validated = { fields: Record<string, unknown> } | { problems: string[] };

/** The maximum number of problems to report at once. */
const maxProblems = 10;

/**
 * Checks an input against the rules of its fields. Absent and undefined fields are left out; null is kept if the field is
 * nullable. Unknown fields are refused rather than dropped. Each problem is a sentence that names the field both as the
 * builder sees it and as Aspire spells it.
 */
export function validateInput(input: unknown, rules: FieldRules): Validated {
  const problems: string[] = [];
  const fields = checkObject(input, rules, '', problems);
  return problems.length > 0 || fields === undefined ? { problems: problems.slice(0, maxProblems) } : { fields };
}

function checkObject(
  input: unknown,
  rules: FieldRules,
  path: string,
  problems: string[],
): Record<string, unknown> | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    problems.push(`${path === '' ? 'The input' : fieldLabel(path)} must be an object; it is ${kindOf(input)}.`);
    return undefined;
  }
  const given = new Map<string, unknown>(Object.entries(input));
  for (const name of given.keys()) {
    if (Object.hasOwn(rules, name) || given.get(name) === undefined) continue;
    const knownName = Object.keys(rules).find((known) => known.toLowerCase() === name.toLowerCase());
    const where = path === '' ? '' : ` in ${fieldLabel(path)}`;
    problems.push(
      `There is no field "${name.slice(0, 100)}"${where}${knownName === undefined ? '.' : `; it is spelled ${knownName}.`}`,
    );
    if (problems.length >= maxProblems) return undefined;
  }
  const fields: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const value = given.get(name);
    const fieldPath = path === '' ? name : `${path}.${name}`;
    if (value === undefined || (value === null && !rule.nullable)) {
      if (rule.required) problems.push(`Fill in ${fieldLabel(fieldPath)}.`);
      else if (value === null) problems.push(`${fieldLabel(fieldPath)} may not be null; leave it out instead.`);
    } else fields[name] = value === null ? null : checkValue(value, rule, fieldPath, problems);
  }
  return fields;
}

function checkValue(value: unknown, rule: FieldRule, fieldPath: string, problems: string[]): unknown {
  switch (rule.type) {
    case 'object':
      return checkObject(value, rule.fields ?? {}, fieldPath, problems);
    case 'any':
      return value;
    case 'array':
      return checkArray(value, rule, fieldPath, problems);
    default: {
      const problem = problemOf(value, rule.type, rule);
      if (problem) problems.push(`${fieldLabel(fieldPath)} ${problem}.`);
      return value;
    }
  }
}

function checkArray(value: unknown, rule: FieldRule, fieldPath: string, problems: string[]): unknown {
  if (!Array.isArray(value)) {
    problems.push(`${fieldLabel(fieldPath)} must be a list; it is ${kindOf(value)}.`);
    return value;
  }
  const items: readonly unknown[] = value;
  const minItems = rule.minItems ?? (rule.required ? 0 : undefined);
  if (minItems !== undefined && items.length < minItems)
    problems.push(`${fieldLabel(fieldPath)} needs at least ${minItems} ${minItems === 1 ? 'entry' : 'entries'}.`);
  return items.map((item, index) => {
    if (problems.length >= maxProblems) return item;
    const itemPath = `${fieldPath}[${index}]`;
    if (rule.fields) return checkObject(item, rule.fields, itemPath, problems);
    if (rule.of === 'any') return item;
    const problem = problemOf(item, rule.of ?? 'string', {});
    if (problem) problems.push(`${fieldLabel(itemPath)} ${problem}.`);
    return item;
  });
}

type Limits = Pick<FieldRule, 'minLength' | 'maxLength' | 'minimum' | 'maximum'>;

/** What is wrong with a scalar, as the end of a sentence; undefined if it is valid. */
function problemOf(
  value: unknown,
  type: 'integer' | 'number' | 'string' | 'boolean',
  limits: Limits,
): string | undefined {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `must be true or false; it is ${kindOf(value)}`;
    case 'string':
      if (typeof value !== 'string') return `must be text; it is ${kindOf(value)}`;
      if (value.length < (limits.minLength ?? 0)) return 'must not be empty';
      if (value.length > (limits.maxLength ?? Infinity)) {
        return `may have at most ${limits.maxLength} characters; it has ${value.length}`;
      }
      return undefined;
    default:
      if (typeof value !== 'number' || !Number.isFinite(value)) return `must be a number; it is ${kindOf(value)}`;
      if (type === 'integer' && !Number.isSafeInteger(value)) return `must be a whole number; it is ${value}`;
      if (value < (limits.minimum ?? -Infinity)) return `must be at least ${limits.minimum}; it is ${value}`;
      if (value > (limits.maximum ?? Infinity)) return `must be at most ${limits.maximum}; it is ${value}`;
      return undefined;
  }
}

/** `Property name (PropertyName)`; for a nested field `Contact > First name (Contact.FirstName)`. */
export function fieldLabel(fieldPath: string): string {
  const titles = fieldPath.split('.').map((part) => {
    const [name = '', index] = part.split('[');
    return fieldTitle(name) + (index === undefined ? '' : ` ${Number.parseInt(index, 10) + 1}`);
  });
  return `${titles.join(' > ')} (${fieldPath})`;
}

/** The kind of a value. The value itself is not shown: it may be a secret in the wrong field. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : 'no finite number';
  if (typeof value === 'string') return value === '' ? 'empty text' : 'text';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
