import type { Expression } from './check';
import type { Literal, Value, ValueType } from './literals';
import { parseDuration, parseMoment, type Moment } from './moments';
import type { Comparison } from './syntax';
import type { Fold } from './textCase';

/** A record as the API returns it: field names and JSON values. */
export type Row = Readonly<Record<string, unknown>>;

export type Evaluate = (row: Row) => Value;

/** Compiles an expression to a function whose results can be compared with `<` and `===`: it folds the case of text. */
export function compile(expression: Expression, fold: Fold): Evaluate {
  if (expression.type !== 'string') return compileExact(expression, 'instant', fold);
  if (expression.kind === 'literal') return constant(foldValue(literalValue(expression.literal, 'instant'), fold));
  const evaluate = compileExact(expression, 'instant', fold);
  return (row) => foldValue(evaluate(row), fold);
}

/** The same without case folding; `clock` chooses how dates and date-times are read. */
function compileExact(expression: Expression, clock: keyof Moment, fold: Fold): Evaluate {
  switch (expression.kind) {
    case 'literal':
      return constant(literalValue(expression.literal, clock));
    case 'field':
      return reader(expression.path, decoders[clock][expression.type]);
    case 'call':
      return call(expression, fold);
    case 'compare':
      return compare(expression.operator, compile(expression.left, fold), compile(expression.right, fold));
    case 'in': {
      const operand = compile(expression.operand, fold);
      const members = new Set(expression.members.map((member) => foldValue(literalValue(member, 'instant'), fold)));
      return (row) => members.has(operand(row));
    }
    case 'not': {
      const operand = compile(expression.operand, fold);
      return (row) => {
        const value = operand(row);
        return value === null ? null : !value;
      };
    }
    case 'and':
    case 'or': {
      const operands = expression.operands.map((operand) => compile(operand, fold));
      return junction(expression.kind === 'or', operands);
    }
  }
}

function constant(value: Value): Evaluate {
  return () => value;
}

function foldValue(value: Value, fold: Fold): Value {
  return typeof value === 'string' ? fold(value) : value;
}

function literalValue({ value }: Literal, clock: keyof Moment): Value {
  if (value === undefined) return null;
  return typeof value === 'object' && value !== null ? value[clock] : value;
}

/**
 * `and` is decided by the first false operand, `or` by the first true one; failing that, a null among them makes the
 * result null (OData V4 URL conventions, 5.1.1.1.8 and 9).
 */
function junction(decisive: boolean, operands: readonly Evaluate[]): Evaluate {
  return (row) => {
    let result: boolean | null = !decisive;
    for (const operand of operands) {
      const value = operand(row);
      if (value === decisive) return decisive;
      if (value === null) result = null;
    }
    return result;
  };
}

/** Null equals only null; any other comparison with null is false, and never null. */
function compare(operator: Comparison, left: Evaluate, right: Evaluate): Evaluate {
  switch (operator) {
    case 'eq':
      return (row) => left(row) === right(row);
    case 'ne':
      return (row) => left(row) !== right(row);
    case 'gt':
      return ordered(left, right, (a, b) => a > b);
    case 'ge':
      return ordered(left, right, (a, b) => a >= b);
    case 'lt':
      return ordered(left, right, (a, b) => a < b);
    case 'le':
      return ordered(left, right, (a, b) => a <= b);
  }
}

type Some = Exclude<Value, null>;

function ordered(left: Evaluate, right: Evaluate, holds: (a: Some, b: Some) => boolean): Evaluate {
  return (row) => {
    const a = left(row);
    const b = right(row);
    return a !== null && b !== null && holds(a, b);
  };
}

function call({ called, operands }: Extract<Expression, { kind: 'call' }>, fold: Fold): Evaluate {
  const { of, takes } = called;
  const [first = constant(null), second] = operands.map((operand, index) =>
    takes[index] === 'any case' ? compile(operand, fold) : compileExact(operand, 'written', fold),
  );
  return (row) => {
    const a = first(row);
    if (a === null) return null;
    if (!second) return of(a, null);
    const b = second(row);
    return b === null ? null : of(a, b);
  };
}

type Decode = (value: unknown) => Value;

const decodeNumber: Decode = (value) => (typeof value === 'number' ? value : null);

/** Reads a row's JSON value by its field's type. A value of another type counts as null. */
const decoders: Record<keyof Moment, Record<ValueType, Decode>> = {
  instant: decodersBy((text) => parseMoment(text)?.instant),
  written: decodersBy((text) => parseMoment(text)?.written),
};

function decodersBy(momentOf: (text: string) => number | undefined): Record<ValueType, Decode> {
  const decodeMoment: Decode = (value) => (typeof value === 'string' ? (momentOf(value) ?? null) : null);
  return {
    integer: decodeNumber,
    number: decodeNumber,
    string: (value) => (typeof value === 'string' ? value : null),
    boolean: (value) => (typeof value === 'boolean' ? value : null),
    date: decodeMoment,
    'date-time': decodeMoment,
    duration: (value) => (typeof value === 'string' ? (parseDuration(value) ?? null) : null),
    object: (value) => (typeof value === 'object' && value !== null ? true : null),
    null: () => null,
  };
}

function reader(path: readonly string[], decode: Decode): Evaluate {
  const [name, ...rest] = path;
  if (name === undefined) return constant(null);
  if (rest.length === 0) return (row) => decode(row[name]);
  const inner = reader(rest, decode);
  return (row) => {
    const nested = row[name];
    return isRow(nested) ? inner(nested) : null;
  };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}
