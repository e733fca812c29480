import type { Shape, ShapeField } from '../../api/model/model';
import { didYouMean } from '../../api/model/problems';
import { ODataError, excerpt } from './errors';
import type { ValueType } from './literals';
import type { Name } from './syntax';

/** The field of that name, case-sensitive. Throws an ODataError that suggests the nearest name. */
export function fieldOf(shape: Shape, name: Name, option: string): ShapeField {
  const field = shape.fields.find((candidate) => candidate.name === name.text);
  if (field) return field;
  const known = shape.fields.map((candidate) => candidate.name);
  const problem = `there is no field "${excerpt(name.text)}" on ${shape.name}`;
  throw new ODataError(option, problem, name.start, didYouMean(name.text, known));
}

/** The type as which a field's values are compared; undefined for a collection. */
export function valueTypeOf({ type, format }: ShapeField): ValueType | undefined {
  if (type === 'array') return undefined;
  return type === 'string' && (format === 'date-time' || format === 'duration') ? format : type;
}
