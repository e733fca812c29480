import type { Shape } from '../../api/model/model';
import { ODataError } from './errors';
import type { Row } from './evaluate';
import { fieldOf } from './fields';
import { parseNames } from './names';

const option = '$select';

/**
 * Compiles a `$select` to a function that picks those fields of a row, in the order of the text; `*` means every scalar
 * field. A field that the row lacks becomes null. Throws an ODataError for an unknown name and, as Aspire does, for a
 * nested collection or object.
 */
export function compileSelect(text: string, shape: Shape): (row: Row) => Row {
  const scalars = shape.fields.filter(({ type }) => type !== 'array' && type !== 'object');
  const selected = new Set<string>();
  for (const name of parseNames(text, option)) {
    if (name.text === '*') {
      for (const scalar of scalars) selected.add(scalar.name);
      continue;
    }
    const field = fieldOf(shape, name, option);
    if (!scalars.includes(field)) {
      const kind = field.type === 'array' ? 'a collection' : 'an object';
      throw new ODataError(option, `"${field.name}" is ${kind}, and only scalar fields can be selected`, name.start);
    }
    selected.add(field.name);
  }
  const names = [...selected];
  return (row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
}
