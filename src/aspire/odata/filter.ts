import { fieldTitle } from '../model/fieldTitle';
import type { FieldKind } from '../model/operation';
import { compileDate } from './dateFilter';
import {
  operators,
  singleTerm,
  valuesPerCall,
  type Expression,
  type FilterTerm,
  type Operator,
  type TermOrProblem,
} from './filterTerms';
import { compileScalar } from './scalarFilter';

/** One condition, as a builder fills it in. A list of values may stand in `values`, or in `value` separated by commas. */
export type Condition = { field: string; operator: Operator; value?: unknown; values?: readonly unknown[] };

/** The filters whose results, taken together, meet the conditions: one, or several where a list of values is long. */
export type Compiled = { filters: string[] } | { problems: string[] };

/** `values`: how many values one call takes, where they are fewer than usual. */
export type CompileOptions = { values?: number };

/** More calls than this for one page are refused, with lists of the usual length. */
const maxFilters = 50;
const maxCombined = 500;

const ofOrder: readonly Operator[] = ['greater_than', 'at_least', 'less_than', 'at_most', 'between'];
const ofText: readonly Operator[] = ['contains', 'starts_with', 'ends_with'];
const ofAll: readonly Operator[] = ['equals', 'is_not', 'is_empty', 'is_not_empty'];

const operatorsByKind: Readonly<Record<FieldKind, readonly Operator[]>> = {
  text: [...ofAll, ...ofText, 'is_one_of'],
  integer: [...ofAll, ...ofOrder, 'is_one_of'],
  number: [...ofAll, ...ofOrder, 'is_one_of'],
  date: [...ofAll, ...ofOrder, 'is_one_of'],
  boolean: ofAll,
};

/**
 * Turns conditions into OData. Values are checked and quoted; an operator that does not fit the field's kind is refused
 * with a sentence that names the field. A list of more than 20 values becomes several filters.
 */
export function compileConditions(
  conditions: readonly Condition[],
  match: 'all' | 'any',
  fields: Readonly<Record<string, FieldKind>>,
  { values = valuesPerCall }: CompileOptions = {},
): Compiled {
  const problems: string[] = [];
  const terms: FilterTerm[] = [];
  conditions.forEach((condition, index) => {
    const term = compile(condition, fields, values);
    if ('problem' in term) problems.push(`Condition ${index + 1}: ${term.problem}.`);
    else terms.push(term);
  });
  if (problems.length > 0) return { problems };
  const filters = match === 'any' ? [...anyOf(terms, values)] : allOf(terms);
  if (filters.length > (maxFilters * valuesPerCall) / values) {
    return {
      problems: [
        `The conditions hold so many values that they take ${filters.length} calls; ${maxFilters} are the most. Use fewer values.`,
      ],
    };
  }
  return { filters };
}

/** Every combination of the terms' alternatives. */
function allOf(terms: readonly FilterTerm[]): string[] {
  return terms.reduce<string[]>(
    (filters, { alternatives }) =>
      filters.length > maxCombined
        ? filters
        : filters.flatMap((filter) => alternatives.map(({ text }) => (filter === '' ? text : `${filter} and ${text}`))),
    [''],
  );
}

/** As many alternatives together as one call takes: the results of several calls are merged by key. */
function anyOf(terms: readonly FilterTerm[], values: number): string[] {
  const calls: Expression[][] = [];
  for (const own of terms.flatMap(({ alternatives }) => alternatives)) {
    const last = calls.at(-1);
    const comparisons = last?.reduce((sum, expression) => sum + expression.comparisons, own.comparisons);
    if (last && comparisons !== undefined && comparisons <= values) last.push(own);
    else calls.push([own]);
  }
  const filters = calls.map((call) => call.map(({ text }) => text).join(' or '));
  return filters.length === 0
    ? ['']
    : filters.map((filter, index) => (calls[index]?.length === 1 ? filter : `(${filter})`));
}

function compile(condition: Condition, fields: Readonly<Record<string, FieldKind>>, limit: number): TermOrProblem {
  const { field, operator } = condition;
  if (!Object.hasOwn(fields, field)) return { problem: `there is no field "${String(field).slice(0, 100)}"` };
  const kind = fields[field] ?? 'text';
  // Made only where something is wrong: it takes longer than the rest.
  const title = () => `${fieldTitle(field)} (${field})`;
  if (!operatorsByKind[kind].includes(operator)) {
    const known = operators.includes(operator)
      ? `"${wordsOf(operator)}" does not fit ${title()}, which holds ${holds[kind]}`
      : `there is no operator "${String(operator).slice(0, 100)}"`;
    return { problem: `${known}; use ${operatorsByKind[kind].map(wordsOf).join(', ')}` };
  }
  if (operator === 'is_empty')
    return kind === 'text' ? singleTerm(`(${field} eq null or ${field} eq '')`, 2) : singleTerm(`${field} eq null`);
  if (operator === 'is_not_empty')
    return singleTerm(kind === 'text' ? `(${field} ne null and ${field} ne '')` : `${field} ne null`);
  const values = valuesOf(condition, operator, kind);
  const problem = countProblem(values, operator);
  if (problem) return { problem: `${title()} ${problem}` };
  return kind === 'date'
    ? compileDate(field, title, operator, values, limit)
    : compileScalar(field, title, operator, values, kind, limit);
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
