import { literalOf, readMoment, type Moment } from './literals';
import type { FieldKind } from './operation';
import { fieldTitle } from './words';

/** The operators of a condition, in the alphabetical order that Tray's dropdowns want. */
export const operators = [
  'at_least',
  'at_most',
  'between',
  'contains',
  'ends_with',
  'equals',
  'greater_than',
  'is_empty',
  'is_not',
  'is_not_empty',
  'is_one_of',
  'less_than',
  'starts_with',
] as const;

export type Operator = (typeof operators)[number];

/** One condition, as a builder fills it in. A list of values may stand in `values`, or in `value` separated by commas. */
export type Condition = { field: string; operator: Operator; value?: unknown; values?: readonly unknown[] };

/** The filters whose results, taken together, meet the conditions: one, or several where a list of values is long. */
export type Compiled = { filters: string[] } | { problems: string[] };

/** Aspire refuses long lists of values (seen from 25 on); one call holds this many. */
export const valuesPerCall = 20;

/** More calls than this for one page are refused. */
const maxFilters = 50;

const ofOrder: readonly Operator[] = ['greater_than', 'at_least', 'less_than', 'at_most', 'between'];
const ofText: readonly Operator[] = ['contains', 'starts_with', 'ends_with'];
const ofAll: readonly Operator[] = ['equals', 'is_not', 'is_empty', 'is_not_empty'];

const fitting: Readonly<Record<FieldKind, readonly Operator[]>> = {
  text: [...ofAll, ...ofText, 'is_one_of'],
  integer: [...ofAll, ...ofOrder, 'is_one_of'],
  number: [...ofAll, ...ofOrder, 'is_one_of'],
  date: [...ofAll, ...ofOrder, 'is_one_of'],
  boolean: ofAll,
};

/** One expression, and how many comparisons it makes. */
type Expression = { text: string; weight: number };

/** Either whole alternatives of equal standing (a chunked list of values), or a single expression. */
type Term = { alternatives: Expression[] };

/**
 * Turns conditions into OData. Values are checked and quoted; an operator that does not fit the field's kind is refused
 * with a sentence that names the field. A list of more than 20 values becomes several filters.
 */
export function compileConditions(
  conditions: readonly Condition[],
  match: 'all' | 'any',
  fields: Readonly<Record<string, FieldKind>>,
): Compiled {
  const problems: string[] = [];
  const terms: Term[] = [];
  conditions.forEach((condition, index) => {
    const term = compile(condition, fields);
    if ('problem' in term) problems.push(`Condition ${index + 1}: ${term.problem}.`);
    else terms.push(term);
  });
  if (problems.length > 0) return { problems };
  const filters = match === 'any' ? [...anyOf(terms)] : allOf(terms);
  if (filters.length > maxFilters) {
    return {
      problems: [
        `The conditions hold so many values that they take ${filters.length} calls; ${maxFilters} are the most. Use fewer values.`,
      ],
    };
  }
  return { filters };
}

/** Every combination of the terms' alternatives. */
function allOf(terms: readonly Term[]): string[] {
  return terms.reduce<string[]>(
    (filters, { alternatives }) =>
      filters.length > maxFilters
        ? filters
        : filters.flatMap((filter) => alternatives.map(({ text }) => (filter === '' ? text : `${filter} and ${text}`))),
    [''],
  );
}

/** As many alternatives together as one call takes: the results of several calls are merged by key. */
function anyOf(terms: readonly Term[]): string[] {
  const calls: Expression[][] = [];
  for (const own of terms.flatMap(({ alternatives }) => alternatives)) {
    const last = calls.at(-1);
    const weight = last?.reduce((sum, expression) => sum + expression.weight, own.weight);
    if (last && weight !== undefined && weight <= valuesPerCall) last.push(own);
    else calls.push([own]);
  }
  const filters = calls.map((call) => call.map(({ text }) => text).join(' or '));
  return filters.length === 0
    ? ['']
    : filters.map((filter, index) => (calls[index]?.length === 1 ? filter : `(${filter})`));
}

function compile(condition: Condition, fields: Readonly<Record<string, FieldKind>>): Term | { problem: string } {
  const { field, operator } = condition;
  if (!Object.hasOwn(fields, field)) return { problem: `there is no field "${String(field).slice(0, 100)}"` };
  const kind = fields[field] ?? 'text';
  // Made only where something is wrong: it takes longer than the rest.
  const title = () => `${fieldTitle(field)} (${field})`;
  if (!fitting[kind].includes(operator)) {
    const known = operators.includes(operator)
      ? `"${wordsOf(operator)}" does not fit ${title()}, which holds ${holds[kind]}`
      : `there is no operator "${String(operator).slice(0, 100)}"`;
    return { problem: `${known}; use ${fitting[kind].map(wordsOf).join(', ')}` };
  }
  if (operator === 'is_empty')
    return kind === 'text' ? one(`(${field} eq null or ${field} eq '')`, 2) : one(`${field} eq null`);
  if (operator === 'is_not_empty')
    return one(kind === 'text' ? `(${field} ne null and ${field} ne '')` : `${field} ne null`);
  const values = valuesOf(condition, operator, kind);
  const problem = countProblem(values, operator);
  if (problem) return { problem: `${title()} ${problem}` };
  return kind === 'date'
    ? compileDate(field, title, operator, values)
    : compileScalar(field, title, operator, values, kind);
}

const comparisons = { equals: 'eq', greater_than: 'gt', at_least: 'ge', less_than: 'lt', at_most: 'le' } as const;
const functions = { contains: 'contains', starts_with: 'startswith', ends_with: 'endswith' } as const;

function compileScalar(
  field: string,
  title: () => string,
  operator: Operator,
  values: readonly unknown[],
  kind: Exclude<FieldKind, 'date'>,
): Term | { problem: string } {
  const literals: string[] = [];
  for (const value of values) {
    const read = literalOf(value, kind);
    if ('problem' in read) return { problem: `the value for ${title()} ${read.problem}` };
    literals.push(read.literal);
  }
  const [first = '', second = ''] = literals;
  switch (operator) {
    case 'is_one_of':
      return {
        alternatives: chunk([...new Set(literals)], valuesPerCall).map((some) => ({
          text: `${field} in (${some.join(',')})`,
          weight: some.length,
        })),
      };
    case 'between':
      return one(`(${field} ge ${first} and ${field} le ${second})`);
    case 'is_not':
      // Said outright, since an empty field is not the value either.
      return one(`(${field} ne ${first} or ${field} eq null)`, 2);
    case 'contains':
    case 'starts_with':
    case 'ends_with':
      return one(`${functions[operator]}(${field},${first})`);
    case 'is_empty':
    case 'is_not_empty':
      return one('');
    default:
      return one(`${field} ${comparisons[operator]} ${first}`);
  }
}

/** A whole day is compared by its two ends, so that any time of that day counts. */
function compileDate(
  field: string,
  title: () => string,
  operator: Operator,
  values: readonly unknown[],
): Term | { problem: string } {
  const moments: Moment[] = [];
  for (const value of values) {
    const moment = readMoment(value);
    if (!moment)
      return {
        problem: `the value for ${title()} must be a date such as 2026-04-08, or a date and time such as 2026-04-08T09:30:00Z`,
      };
    moments.push(moment);
  }
  const [first, second] = moments as [Moment, Moment];
  const from = (moment: Moment) => `${field} ge ${'day' in moment ? moment.day : moment.instant}`;
  const upTo = (moment: Moment) => ('day' in moment ? `${field} lt ${moment.next}` : `${field} le ${moment.instant}`);
  const before = (moment: Moment) => `${field} lt ${'day' in moment ? moment.day : moment.instant}`;
  const after = (moment: Moment) => ('day' in moment ? `${field} ge ${moment.next}` : `${field} gt ${moment.instant}`);
  const on = (moment: Moment) =>
    'day' in moment ? `(${from(moment)} and ${upTo(moment)})` : `${field} eq ${moment.instant}`;
  switch (operator) {
    case 'is_one_of':
      return {
        alternatives: chunk([...new Set(moments.map(on))], valuesPerCall / 2).map((some) => ({
          text: `(${some.join(' or ')})`,
          weight: 2 * some.length,
        })),
      };
    case 'is_not':
      return one(`(${before(first)} or ${after(first)} or ${field} eq null)`, 3);
    case 'greater_than':
      return one(after(first));
    case 'at_least':
      return one(from(first));
    case 'less_than':
      return one(before(first));
    case 'at_most':
      return one(upTo(first));
    case 'between':
      return one(`(${from(first)} and ${upTo(second)})`);
    default:
      return one(on(first));
  }
}

function one(text: string, weight = 1): Term {
  return { alternatives: [{ text, weight }] };
}

/** The values of a condition; a list in one text is split at its commas. */
function valuesOf({ value, values }: Condition, operator: Operator, kind: FieldKind): readonly unknown[] {
  if (values && values.length > 0) return values;
  if (Array.isArray(value)) return value as readonly unknown[];
  const several = operator === 'is_one_of' || operator === 'between';
  if (several && typeof value === 'string')
    return value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  if (value === undefined || value === null || (value === '' && kind !== 'text')) return [];
  return value === '' ? [] : [value];
}

function countProblem(values: readonly unknown[], operator: Operator): string | undefined {
  if (operator === 'between') return values.length === 2 ? undefined : 'needs two values for "between", such as 1, 10';
  if (values.length === 0) return `needs a value for "${wordsOf(operator)}"; for empty fields use "is empty"`;
  if (operator !== 'is_one_of' && values.length > 1)
    return `takes one value for "${wordsOf(operator)}"; for several use "is one of"`;
  return undefined;
}

const holds: Readonly<Record<FieldKind, string>> = {
  text: 'text',
  integer: 'a whole number',
  number: 'a number',
  date: 'a date',
  boolean: 'true or false',
};

function wordsOf(operator: Operator): string {
  return operator.replaceAll('_', ' ');
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
