import { hoursBetween } from './dateInput';
import { onceFor } from './onceFor';
import type { FieldRule, FieldRules } from './operation';

type Values = Readonly<Record<string, unknown>>;

/** Takes a field's place and tells it as a builder sees it. */
type Label = (name: string) => string;

/**
 * What is wrong between the fields of one object: alternatives that are all there or all missing, an end that is not after
 * its start, parts that do not add up. `fields` holds those that were given, each of them good by itself.
 */
export function problemsTogether(fields: Values, rules: FieldRules, label: Label): string[] {
  const related = relatedFields(rules);
  if (related.length === 0) return [];
  const isGiven = (name: string) => fields[name] !== undefined && fields[name] !== null;
  const seen = new Set<string>();
  return related.flatMap(([name, rule]) => [
    ...problemOfAlternatives(name, rule, isGiven, seen, label),
    ...problemOfOrder(name, rule, fields, label),
    ...problemOfHours(name, rule, fields, label),
    ...problemOfSum(name, rule, fields, label),
  ]);
}

/** The fields that have to do with others; most objects have none. */
const relatedFields = onceFor((rules: FieldRules) =>
  Object.entries(rules).filter(([, rule]) => relations.some((relation) => rule[relation] !== undefined)),
);

const relations = ['either', 'notWith', 'after', 'hoursWithin', 'addsUpTo'] as const;

/** A group of alternatives is told once, though each of its fields may name the others. */
function problemOfAlternatives(
  name: string,
  { either, notWith }: FieldRule,
  isGiven: (name: string) => boolean,
  seen: Set<string>,
  label: Label,
): string[] {
  const group = [name, ...(either ?? notWith ?? [])];
  const key = [...group].sort().join();
  if (seen.has(key)) return [];
  seen.add(key);
  const given = group.filter(isGiven);
  if (given.length > 1)
    return [`Give only one of ${given.map(label).join(' and ')}: Aspire takes no two of them together.`];
  return either && given.length === 0 ? [`Fill in either ${group.map(label).join(' or ')}.`] : [];
}

function problemOfOrder(name: string, { after }: FieldRule, fields: Values, label: Label): string[] {
  if (after === undefined) return [];
  const hours = hoursBetween(fields[after], fields[name]);
  if (hours === undefined || hours > 0) return [];
  return [`${label(name)} must be later than ${label(after)}.`];
}

/** Hours that do not fit are most likely minutes. */
function problemOfHours(name: string, { hoursWithin }: FieldRule, fields: Values, label: Label): string[] {
  const hours = fields[name];
  if (!hoursWithin || typeof hours !== 'number') return [];
  const [start, end] = hoursWithin;
  const most = hoursBetween(fields[start], fields[end]);
  if (most === undefined || most <= 0 || hours < most) return [];
  return [
    `${label(name)} counts in hours, and ${hours} of them do not fit between ${label(start)} and ${label(end)}: write 0.5 for 30 minutes.`,
  ];
}

/** Amounts are compared as what they are meant to be: 0.1 and 0.2 make 0.3. */
function problemOfSum(name: string, { addsUpTo: total }: FieldRule, fields: Values, label: Label): string[] {
  const entries = fields[name];
  if (total === undefined || !Array.isArray(entries) || typeof fields[total] !== 'number') return [];
  const parts = entries.map((entry: Values) => Number(entry[total] ?? 0));
  const sum = parts.reduce((before, part) => before + part, 0);
  if (Math.abs(sum - fields[total]) <= 1e-6) return [];
  const told = Number(sum.toFixed(6));
  return [`${label(name)} must add up to ${label(total)}, which is ${fields[total]}; they add up to ${told}.`];
}
