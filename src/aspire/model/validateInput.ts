import { fieldLabel, titleOf } from './fieldLabel';
import { problemsTogether } from './fieldsTogether';
import { nearestName } from './knownValues';
import { onceFor } from './onceFor';
import type { FieldRule, FieldRules } from './operation';
import { kindOf, readScalar } from './scalarInput';

/** An input that passed: only the fields that the rules name, each as what it holds. */
export type Validated = { fields: Record<string, unknown> } | { problems: string[] };

/** More problems than this are not told at once. */
const maxProblems = 10;

/** `keep`: null empties a field that may be empty. `drop`: it says nothing, as in a create. */
type Nulls = 'keep' | 'drop';

/**
 * Checks an input against the rules of its fields, and gives it with text taken for the number or boolean that it is. Tray
 * cannot leave out a mapped value, so null and empty text count as not given, save for a null that empties a field. What the
 * rules do not name is refused rather than dropped. Each problem is a sentence that names the field as the builder sees it
 * and as Aspire spells it.
 */
export function validateInput(input: unknown, rules: FieldRules, nulls: Nulls = 'keep'): Validated {
  const check = new InputCheck(rules, nulls);
  const fields = check.object(input, rules, '');
  const { problems } = check;
  return problems.length > 0 || fields === undefined ? { problems: problems.slice(0, maxProblems) } : { fields };
}

/** Rules are the same for every call of an operation, and most of their fields are left out. */
const entriesOf = onceFor((rules: FieldRules) => Object.entries(rules));

/** Whether a value says nothing: Tray gives null or empty text for a mapped value that an earlier step lacks. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

class InputCheck {
  readonly problems: string[] = [];

  constructor(
    private readonly root: FieldRules,
    private readonly nulls: Nulls,
  ) {}

  private label(place: string): string {
    return fieldLabel(place, this.root);
  }

  object(input: unknown, rules: FieldRules, path: string): Record<string, unknown> | undefined {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      this.problems.push(`${path === '' ? 'The input' : this.label(path)} must be an object; it is ${kindOf(input)}.`);
      return undefined;
    }
    const given = new Map<string, unknown>(Object.entries(input));
    this.refuseUnknown(given, rules, path);
    const before = this.problems.length;
    const place = (name: string) => (path === '' ? name : `${path}.${name}`);
    const fields: Record<string, unknown> = {};
    for (const [name, rule] of entriesOf(rules)) {
      const value = given.get(name);
      if (this.isLeftOut(value, rule)) {
        if (rule.required) this.problems.push(`Fill in ${this.label(place(name))}.`);
        else if (rule.assumed !== undefined && this.nulls === 'drop') fields[name] = rule.assumed;
      } else fields[name] = value === null ? null : this.value(value, rule, place(name));
    }
    if (this.problems.length === before)
      this.problems.push(...problemsTogether(fields, rules, (name) => this.label(place(name))));
    return fields;
  }

  private refuseUnknown(given: ReadonlyMap<string, unknown>, rules: FieldRules, path: string): void {
    for (const [name, value] of given) {
      if (Object.hasOwn(rules, name) || value === undefined) continue;
      const where = path === '' ? '' : ` in ${this.label(path)}`;
      this.problems.push(`There is no field "${name.slice(0, 100)}"${where}${meantBy(name, rules)}`);
      if (this.problems.length >= maxProblems) return;
    }
  }

  private isLeftOut(value: unknown, { nullable, type }: FieldRule): boolean {
    if (value === null) return !nullable || this.nulls === 'drop';
    if (typeof value !== 'string' || type === 'any') return value === undefined;
    return value === '' || (type !== 'string' && value.trim() === '');
  }

  private value(value: unknown, rule: FieldRule, place: string): unknown {
    switch (rule.type) {
      case 'object':
        return this.object(value, rule.fields ?? {}, place);
      case 'any':
        return value;
      case 'array':
        return this.array(value, rule, place);
      default:
        return this.scalar(value, rule.type, rule, place);
    }
  }

  private scalar(value: unknown, type: 'integer' | 'number' | 'string' | 'boolean', rule: FieldRule, place: string) {
    const read = readScalar(value, type, rule);
    if ('value' in read) return read.value;
    this.problems.push(`${this.label(place)} ${read.problem}${/[?]$/.test(read.problem) ? '' : '.'}`);
    return value;
  }

  private array(value: unknown, rule: FieldRule, place: string): unknown {
    if (!Array.isArray(value)) {
      this.problems.push(`${this.label(place)} must be a list; it is ${kindOf(value)}.`);
      return value;
    }
    const items: readonly unknown[] = value;
    const least = rule.minItems ?? 0;
    if (items.length < least)
      this.problems.push(`${this.label(place)} needs at least ${least} ${least === 1 ? 'entry' : 'entries'}.`);
    return items.map((item, index) => {
      if (this.problems.length >= maxProblems) return item;
      const itemPlace = `${place}[${index}]`;
      if (rule.fields) return this.object(item, rule.fields, itemPlace);
      return rule.of === 'any' ? item : this.scalar(item, rule.of ?? 'string', entryRule, itemPlace);
    });
  }
}

/** Limits are a field's; the entries of a list of scalars have none. */
const entryRule: FieldRule = { type: 'any' };

function meantBy(name: string, rules: FieldRules): string {
  const known = Object.keys(rules);
  const spelled = known.find((other) => other.toLowerCase() === name.toLowerCase());
  if (spelled !== undefined) return `; it is spelled ${spelled}.`;
  const near = nearestName(name, known);
  return near === undefined ? '.' : `; did you mean ${titleOf(near, rules)} (${near})?`;
}
