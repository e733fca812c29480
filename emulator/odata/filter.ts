import type { Shape } from '../../api/model/model';
import { Checker } from './check';
import { compile, type Row } from './evaluate';
import { parseFilter } from './parser';
import { foldFor, type TextOptions } from './textCase';

const option = '$filter';

/**
 * Reads a `$filter` once into a test for rows of that shape. A row passes where the filter is true, not where it is null.
 * Throws an ODataError where the text is not a filter or does not fit the shape.
 */
export function compileFilter(text: string, shape: Shape, options: TextOptions = {}): (row: Row) => boolean {
  const condition = new Checker(option, text, shape).condition(parseFilter(text, option), `a ${option}`);
  const evaluate = compile(condition, foldFor(options));
  return (row) => evaluate(row) === true;
}
