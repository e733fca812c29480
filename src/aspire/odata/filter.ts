import { fieldTitle } from '../model/fieldTitle';
import { noSuchField } from '../model/nearestField';
import type { FieldKind } from '../model/operation';
import { compileDate } from './dateFilter';
import { allOf, anyOf } from './combineTerms';
import {
  operators,
  singleTerm,
  type CallLimits,
  type FilterTerm,
  type Operator,
  type TermOrProblem,
} from './filterTerms';
import { compileScalar } from './scalarFilter';
import { isJsonList, splitValues } from './valueList';

/**
 * One condition, as a builder fills it in. Several values are in `values`, or in `value` separated by commas; `date` is a
 * value that a date picker gave.
 */
export type Condition = {
  field: string;
  operator: Operator;
  value?: unknown;
  date?: unknown;
  values?: readonly unknown[];
};

/** The filters whose combined results meet the conditions. There are several if a list of values is long. */
export type Compiled = { filters: string[] } | { problems: string[] };

/** More calls than this for one page are refused, with lists of the usual length. */
const maxFilters = 50;

/** More problems than this are not told at once. */
const maxProblems = 10;

/** The address of a request: 4 kB have been seen to work. In characters, of which the host, the page and the like take some. */
const longestUrl = 4_000;
const reserved = 700;
const leastRoom = 500;

const usualLimits = { values: 50, comparisons: 12 } as const;

/** `alongside`: what else the address holds, in characters. `values`: how many values one call takes, where they are fewer. */
export type CompileOptions = { alongside?: number; values?: number };

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
 * with a sentence that names the field. A list of more than 50 values, or of values that are long, becomes several filters.
 */
export function compileConditions(
  conditions: readonly Condition[],
  match: 'all' | 'any',
  fields: Readonly<Record<string, FieldKind>>,
  { alongside = 0, values = usualLimits.values }: CompileOptions = {},
): Compiled {
  const problems: string[] = [];
  const terms: FilterTerm[] = [];
  conditions.forEach((condition, index) => {
    const term = compile(condition, fields);
    if ('problem' in term)
      problems.push(`Condition ${index + 1}: ${term.problem}${/[.?]$/.test(term.problem) ? '' : '.'}`);
    else terms.push(term);
  });
  if (problems.length > 0) return { problems: problems.slice(0, maxProblems) };
  const room = Math.max(leastRoom, longestUrl - reserved - alongside);
  const limits: CallLimits = { values, comparisons: usualLimits.comparisons, room };
  const most = Math.ceil((maxFilters * usualLimits.values) / values);
  const filters = match === 'any' ? anyOf(terms, limits) : allOf(terms, limits, most);
  const count = typeof filters === 'number' ? filters : filters.length;
  if (typeof filters === 'object' && count <= most) return { filters };
  return {
    problems: [
      `The conditions hold so many values that they take ${count} calls; ${most} are the most. Use fewer values.`,
    ],
  };
}

function compile(condition: Condition, fields: Readonly<Record<string, FieldKind>>): TermOrProblem {
  const { field, operator } = condition;
  if (!Object.hasOwn(fields, field))
    return { problem: noSuchField(String(field), Object.keys(fields)).replace(/^T/, 't') };
  const kind = fields[field] ?? 'text';
  // A function, since a title is only needed for a problem, and making it takes longer than the rest.
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
  const values = valuesOf(condition, operator);
  if ('problem' in values) return { problem: `the value for ${title()} ${values.problem}` };
  const problem = problemOf(values, operator);
  if (problem) return { problem: `${title()} ${problem}` };
  return kind === 'date'
    ? compileDate(field, title, operator, values)
    : compileScalar(field, title, operator, values, kind);
}

/** The values of a condition; where it takes several, one text may hold them all. */
function valuesOf(
  { value: typed, date, values }: Condition,
  operator: Operator,
): readonly unknown[] | { problem: string } {
  if (values && values.length > 0) return values;
  const isTyped = typed !== undefined && typed !== null && typed !== '';
  const isPicked = date !== undefined && date !== null && date !== '';
  if (isTyped && isPicked) return { problem: 'stands in Value and in Date: give it once' };
  const value = isPicked ? date : typed;
  if (Array.isArray(value)) return value as readonly unknown[];
  if (typeof value !== 'string' || !takesSeveral(operator)) return [value];
  const list = splitValues(value);
  return 'problem' in list ? list : list.values;
}

function takesSeveral(operator: Operator): boolean {
  return operator === 'is_one_of' || operator === 'between';
}

/** What is wrong with the values whatever they are of, as the end of a sentence. */
function problemOf(values: readonly unknown[], operator: Operator): string | undefined {
  if (operator === 'between' && values.length !== 2) return 'needs two values for "between", such as 1, 10';
  // SQL takes blanks for the same as nothing, so that a blank value would find the empty ones.
  const compared = !ofText.includes(operator);
  const empty = values.findIndex(
    (value) => isNothing(value) || (compared && typeof value === 'string' && value.trim() === ''),
  );
  if (empty >= 0 && values.length > 1)
    return `has nothing as value ${empty + 1} of ${values.length}; leave it out, or look for empty fields by "is empty" in a condition of its own`;
  if (values.length === 0 || empty >= 0)
    return `needs a value for "${wordsOf(operator)}"; for empty fields use "is empty"`;
  if (!takesSeveral(operator) && values.length > 1)
    return `takes one value for "${wordsOf(operator)}"; for several use "is one of"`;
  if (compared && values.some(isJsonList))
    return takesSeveral(operator)
      ? 'has a list as one of its values; give the values one by one, or the list alone in Value'
      : `takes one value for "${wordsOf(operator)}", and this is a list; for several use "is one of"`;
  return undefined;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
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
