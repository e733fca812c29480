import type { Shape } from '../../api/model/model';
import { Checker, type Expression, type ExpressionOptions } from './check';
import { compile, type Row } from './evaluate';
import { refuseLargeFilter, type FilterLimits } from './filterLimits';
import { parseFilter } from './parser';
import { foldFor } from './textCase';

const option = '$filter';

export type FilterOptions = ExpressionOptions & FilterLimits;

/**
 * Reads a `$filter` for rows of that shape into a condition. Throws an ODataError if the text is not a filter or does not
 * match the shape.
 */
export function readFilter(text: string, shape: Shape, options: FilterOptions = {}): Expression {
  const syntax = parseFilter(text, option);
  refuseLargeFilter(syntax, option, options);
  return new Checker(option, text, shape, options).condition(syntax, `a ${option}`);
}

/** Compiles a condition to a test. A row passes if the condition is true, not if it is null. */
export function compileCondition(condition: Expression, options: FilterOptions = {}): (row: Row) => boolean {
  const evaluate = compile(condition, foldFor(options));
  return (row) => evaluate(row) === true;
}

/** Both at once. */
export function compileFilter(text: string, shape: Shape, options: FilterOptions = {}): (row: Row) => boolean {
  return compileCondition(readFilter(text, shape, options), options);
}
