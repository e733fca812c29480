import type { Shape } from '../../api/model/model';
import { Checker, type ExpressionOptions } from './check';
import { compile, type Row } from './evaluate';
import { refuseLargeFilter, type FilterLimits } from './filterLimits';
import { parseFilter } from './parser';
import { foldFor } from './textCase';

const option = '$filter';

export type FilterOptions = ExpressionOptions & FilterLimits;

/**
 * Compiles a `$filter` to a test for rows of that shape. A row passes if the filter is true, not if it is null. Throws an
 * ODataError if the text is not a filter or does not match the shape.
 */
export function compileFilter(text: string, shape: Shape, options: FilterOptions = {}): (row: Row) => boolean {
  const syntax = parseFilter(text, option);
  refuseLargeFilter(syntax, option, options);
  const condition = new Checker(option, text, shape, options).condition(syntax, `a ${option}`);
  const evaluate = compile(condition, foldFor(options));
  return (row) => evaluate(row) === true;
}
