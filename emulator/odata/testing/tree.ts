import type { Row } from '..';

/**
 * A second, slow model of the filter language for the tests: trees that are printed to text and evaluated by walking
 * them. It shares no code with the engine.
 */
export type TermType = 'number' | 'text' | 'boolean' | 'moment' | 'duration';

export type Term =
  | { kind: 'field'; type: TermType; name: string }
  /** `written` is the value's text without quotes; `quoted` adds quotes where they are optional. */
  | {
      kind: 'value';
      type: TermType | 'null';
      value: string | number | boolean | null;
      written: string;
      quoted: boolean;
    }
  | { kind: 'call'; type: TermType; name: string; operands: readonly Term[] }
  | Condition;

export type Condition =
  | { kind: 'compare'; operator: 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le'; left: Term; right: Term }
  | { kind: 'in'; left: Term; members: readonly Term[] }
  | { kind: 'not'; operand: Term }
  | { kind: 'and' | 'or'; left: Term; right: Term }
  /** Parentheses that change nothing. */
  | { kind: 'wrapped'; operand: Term };

/** The tree as the text of a filter, with only the parentheses that precedence requires. */
export function print(term: Term): string {
  switch (term.kind) {
    case 'field':
      return term.name;
    case 'value':
      if (term.type === 'text') return `'${term.written.split("'").join("''")}'`;
      return term.quoted ? `'${term.written}'` : term.written;
    case 'call':
      return `${term.name}(${term.operands.map(print).join(', ')})`;
    case 'wrapped':
      return `( ${print(term.operand)} )`;
    case 'compare':
      return `${printTighter(term.left, 3)} ${term.operator} ${printTighter(term.right, 3)}`;
    case 'in':
      return `${printTighter(term.left, 4)} in (${term.members.map(print).join(',')})`;
    case 'not':
      return `not ${printTighter(term.operand, 4)}`;
    case 'and':
      return `${printTighter(term.left, 1)} and ${printTighter(term.right, 2)}`;
    case 'or':
      return `${printTighter(term.left, 0)} or ${printTighter(term.right, 1)}`;
  }
}

function printTighter(term: Term, than: number): string {
  return tightness(term) > than ? print(term) : `(${print(term)})`;
}

function tightness(term: Term): number {
  if (term.kind === 'or') return 1;
  if (term.kind === 'and') return 2;
  if (term.kind === 'compare') return 3;
  if (term.kind === 'not') return 4;
  return term.kind === 'in' ? 5 : 6;
}

type Result = string | number | boolean | null;

/** Evaluates the tree on a row: moments and durations as written, conditions with null as a third value. */
export function evaluate(term: Term, row: Row): Result {
  switch (term.kind) {
    case 'field':
      return fieldValue(term.name, row);
    case 'value':
      return term.value;
    case 'wrapped':
      return evaluate(term.operand, row);
    case 'call': {
      const operands = term.operands.map((operand) => evaluate(operand, row));
      return operands.includes(null) ? null : callByName(term.name, operands);
    }
    case 'compare':
      return compareResults(term.operator, comparable(term.left, row), comparable(term.right, row));
    case 'in':
      return term.members.some((member) => comparable(member, row) === comparable(term.left, row));
    case 'not': {
      const value = evaluate(term.operand, row);
      return value === null ? null : value === false;
    }
    case 'and':
    case 'or': {
      const both = [evaluate(term.left, row), evaluate(term.right, row)];
      const decisive = term.kind === 'or';
      if (both.includes(decisive)) return decisive;
      return both.includes(null) ? null : !decisive;
    }
  }
}

function fieldValue(name: string, row: Row): Result {
  let value: unknown = row;
  for (const part of name.split('/')) {
    if (value === null) return null;
    value = (value as Row)[part];
  }
  return value as Result;
}

function comparable(term: Term, row: Row): Result {
  const value = evaluate(term, row);
  if (typeof value !== 'string') return value;
  const type = 'type' in term ? term.type : 'boolean';
  if (type === 'moment') return Date.parse(/Z|[+-]\d\d:\d\d$|^.{10}$/.test(value) ? value : `${value}Z`);
  if (type === 'duration') return milliseconds(value);
  return value.toLowerCase();
}

function milliseconds(text: string): number {
  const parts = text.startsWith('PT') ? text.match(/\d+(?=[HMS])/g) : text.split(':');
  const [hours = 0, minutes = 0, seconds = 0] = (parts ?? []).map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

function compareResults(operator: string, left: Result, right: Result): boolean {
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === null || right === null) return false;
  if (left === right) return operator === 'ge' || operator === 'le';
  return operator.startsWith('g') === left > right;
}

function callByName(name: string, operands: readonly Result[]): Result {
  const [text, part] = [String(operands[0]), String(operands[1])];
  const [anyCase, partAnyCase] = [text.toLowerCase(), part.toLowerCase()];
  switch (name) {
    case 'contains':
      return anyCase.split(partAnyCase).length > 1 || partAnyCase === '';
    case 'startswith':
      return anyCase.slice(0, part.length) === partAnyCase;
    case 'endswith':
      return anyCase.slice(text.length - part.length) === partAnyCase && part.length <= text.length;
    case 'indexof':
      return anyCase.search(partAnyCase.replace(/\W/g, '\\$&'));
    case 'concat':
      return [text, part].join('');
    case 'length':
      return text.split('').length;
    case 'tolower':
      return anyCase;
    case 'toupper':
      return text.toUpperCase();
    case 'trim':
      return text.replace(/^\s+|\s+$/g, '');
    case 'date':
    case 'Date':
      return text.slice(0, 10);
    case 'year':
      return Number(text.slice(0, 4));
    case 'month':
      return Number(text.slice(5, 7));
    case 'day':
      return Number(text.slice(8, 10));
    case 'hour':
      return Number(text.slice(11, 13));
    case 'minute':
      return Number(text.slice(14, 16));
    case 'second':
      return Number(text.slice(17, 19));
    default:
      throw new Error(`the model has no function ${name}`);
  }
}
