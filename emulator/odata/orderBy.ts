import type { Shape } from '../../api/model/model';
import { Checker, type ExpressionOptions } from './check';
import { ODataError, excerpt } from './errors';
import { compile, type Row } from './evaluate';
import type { Value } from './literals';
import { parseOrderBy } from './parser';
import { foldFor } from './textCase';

const option = '$orderby';

/**
 * Reads an `$orderby` once into a comparison for Array.sort, which keeps the order of equal rows. Null comes first
 * ascending and last descending, false before true, text as the filter compares it. Throws an ODataError if the text
 * is not an order or does not match the shape. The comparison reads each row once and caches its values.
 */
export function compileOrderBy(
  text: string,
  shape: Shape,
  options: ExpressionOptions = {},
): (a: Row, b: Row) => number {
  const checker = new Checker(option, text, shape, options);
  const fold = foldFor(options);
  const keys = parseOrderBy(text, option).map(({ expression, descending }) => {
    const checked = checker.check(expression);
    if (checked.kind === 'literal' || checked.type === 'object') {
      const written = excerpt(text.slice(expression.start, expression.end));
      throw new ODataError(option, `${written} is no field that rows can be sorted by`, expression.start);
    }
    return { evaluate: compile(checked, fold), sign: descending ? -1 : 1 };
  });
  // A sort compares each row many times, and parsing a date-time takes far longer than comparing it.
  const known = new WeakMap<Row, Value[]>();
  const valuesOf = (row: Row): Value[] => {
    let values = known.get(row);
    if (!values) known.set(row, (values = keys.map(({ evaluate }) => evaluate(row))));
    return values;
  };
  return (a, b) => {
    const [first, second] = [valuesOf(a), valuesOf(b)];
    for (const [index, { sign }] of keys.entries()) {
      const order = compareValues(first[index] ?? null, second[index] ?? null);
      if (order !== 0) return sign * order;
    }
    return 0;
  };
}

function compareValues(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
