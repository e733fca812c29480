import type { Shape } from '../../api/model/model';
import { Checker } from './check';
import { compile, type Row } from './evaluate';
import { refuseLongLists } from './listLength';
import { parseFilter } from './parser';
import { foldFor, type TextOptions } from './textCase';

const option = '$filter';

export type FilterOptions = TextOptions & {
  /** How many values an `in` may have; 0 or undefined means any number. */
  maxListedValues?: number;
  /** How many operands an `or` may have, in the same way. */
  maxAlternatives?: number;
};

/**
 * Compiles a `$filter` to a test for rows of that shape. A row passes if the filter is true, not if it is null. Throws an
 * ODataError if the text is not a filter or does not match the shape.
 */
export function compileFilter(text: string, shape: Shape, options: FilterOptions = {}): (row: Row) => boolean {
  const syntax = parseFilter(text, option);
  refuseLongLists(syntax, option, options);
  const condition = new Checker(option, text, shape).condition(syntax, `a ${option}`);
  const evaluate = compile(condition, foldFor(options));
  return (row) => evaluate(row) === true;
}
