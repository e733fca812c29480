import { fieldTitle } from './fieldTitle';
import type { FieldRules } from './operation';

/**
 * A field as the form shows it and as Aspire spells it, such as `Branch (BranchID)`; for a nested one
 * `Contact > First name (Contact.FirstName)`, for an entry of a list `Receipt items 1 (ReceiptItems[0])`.
 */
export function fieldLabel(place: string, rules: FieldRules = {}): string {
  return `${titlesAlong(place, rules).join(' > ')} (${place})`;
}

/** What the form calls the field at a place, without what it stands in. */
export function titleAt(place: string, rules: FieldRules): string {
  return titlesAlong(place, rules).at(-1) ?? '';
}

function titlesAlong(place: string, rules: FieldRules): string[] {
  let inside: FieldRules | undefined = rules;
  return place.split('.').map((part) => {
    const [name = '', index] = part.split('[');
    const title = titleOf(name, inside);
    inside = ruleOf(name, inside)?.fields;
    return title + (index === undefined ? '' : ` ${Number.parseInt(index, 10) + 1}`);
  });
}

/** What the form calls one of these fields. */
export function titleOf(name: string, rules?: FieldRules): string {
  return ruleOf(name, rules)?.title ?? fieldTitle(name);
}

function ruleOf(name: string, rules: FieldRules | undefined) {
  return rules && Object.hasOwn(rules, name) ? rules[name] : undefined;
}
