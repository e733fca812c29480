import type { Shape } from '../../api/model/model';
import { didYouMean } from '../../api/model/problems';
import { ODataError, excerpt } from './errors';
import { parseNames } from './names';

const option = '$expand';

/**
 * Throws an ODataError unless every name of an `$expand` is a nested collection or object of the shape; `*` names all of
 * them. There is nothing to compile, because Aspire returns nested records with and without `$expand`.
 */
export function checkExpand(text: string, shape: Shape): void {
  const nested = shape.fields.filter((field) => field.shape).map((field) => field.name);
  for (const { text: name, start } of parseNames(text, option)) {
    if (name === '*' || nested.includes(name)) continue;
    if (shape.fields.some((field) => field.name === name)) {
      throw new ODataError(option, `"${name}" holds no records, and only nested records can be expanded`, start);
    }
    const problem = `there is nothing named "${excerpt(name)}" to expand on ${shape.name}`;
    throw new ODataError(option, problem, start, didYouMean(name, nested));
  }
}
