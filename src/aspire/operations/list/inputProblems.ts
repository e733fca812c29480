import { fieldLabel } from '../../model/fieldLabel';
import { nearestName } from '../../model/knownValues';
import { noSuchField } from '../../model/nearestField';
import type { OperationRow } from '../../model/operation';
import { isWellFormed } from '../../model/unicode';
import { operators } from '../../odata/filterTerms';
import { unbalancedPart } from '../../odata/rawFilter';

type Fields = Record<string, unknown>;

/** What is wrong with a list's checked input, each input by itself and several together. Nothing is sent then. */
export function inputProblems(operation: OperationRow, fields: Fields): string[] {
  const problems: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') problems.push(...problemsOfText(name, value));
    problems.push(...problemsOfNames(operation, name, value));
  }
  return problems.concat(conflicts(fields));
}

const choices: Readonly<Record<string, readonly string[]>> = {
  match: ['all', 'any'],
  sort_direction: ['ascending', 'descending'],
};

/** Texts that are a builder's own OData. */
const odata: readonly string[] = ['filter', 'orderby', 'select', 'expand'];

function problemsOfText(name: string, text: string): string[] {
  if (!isWellFormed(text)) return [`${fieldLabel(name)} holds half a character that cannot be sent.`];
  // A parenthesis that is closed too early would take the conditions beside it along.
  const unbalanced = odata.includes(name) ? unbalancedPart(text) : undefined;
  if (unbalanced !== undefined) return [`${fieldLabel(name)} ${unbalanced}.`];
  const allowed = choices[name];
  if (!allowed || allowed.includes(text)) return [];
  return [`${fieldLabel(name)} must be ${allowed.join(' or ')}; it is ${shown(text)}.`];
}

/** Names of fields and of operators that do not exist. */
function problemsOfNames({ fields: known = {} }: OperationRow, name: string, value: unknown): string[] {
  switch (name) {
    case 'conditions':
      return (value as { operator: string }[])
        .filter(({ operator }) => !operators.some((word) => word === operator))
        .map(({ operator }) => `There is no operator "${operator.slice(0, 50)}"; ${meantOperator(operator)}`);
    case 'fields':
    case 'sort_by':
      return [value as string | string[]]
        .flat()
        .filter((field) => !Object.hasOwn(known, field))
        .map((field) => `${fieldLabel(name)}: ${noSuchField(field, Object.keys(known))}`);
    default:
      return [];
  }
}

function conflicts({ fields, select, sort_by, orderby, fetch_all, top, skip, max_records, cursor }: Fields): string[] {
  return [
    max_records !== undefined &&
      fetch_all !== true &&
      cursor === undefined &&
      'Max records (max_records) goes with Fetch all (fetch_all): set that to true, or use Limit (limit) for one page.',
    fields !== undefined &&
      select !== undefined &&
      'Choose fields with Fields (fields) or with Select (select), not with both.',
    sort_by !== undefined &&
      orderby !== undefined &&
      'Sort with Sort by (sort_by) or with Order by (orderby), not with both.',
    fetch_all === true &&
      (top !== undefined || skip !== undefined) &&
      'Top (top) and Skip (skip) do not go with Fetch all (fetch_all); use Max records (max_records).',
  ].filter((problem) => problem !== false);
}

/** What OData calls the operators. */
const odataOperators: Readonly<Record<string, string>> = {
  eq: 'equals',
  ne: 'is_not',
  gt: 'greater_than',
  ge: 'at_least',
  lt: 'less_than',
  le: 'at_most',
  in: 'is_one_of',
};

function meantOperator(given: string): string {
  const word = given.trim().toLowerCase();
  const meant =
    (Object.hasOwn(odataOperators, word) ? odataOperators[word] : undefined) ?? nearestName(word, operators);
  return meant === undefined ? `use ${operators.join(', ')}.` : `did you mean ${meant}?`;
}

/** A value in a message: as JSON, and no longer than one reads. */
function shown(value: unknown): string {
  return JSON.stringify(typeof value === 'string' ? value.slice(0, 50) : value).slice(0, 100);
}
