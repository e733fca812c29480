import type { FieldKind } from '../model/operation';
import { chunkedTerm, singleTerm, type Operator, type TermOrProblem } from './filterTerms';
import { literalOf } from './literals';

const comparators = { equals: 'eq', greater_than: 'gt', at_least: 'ge', less_than: 'lt', at_most: 'le' } as const;
const functions = { contains: 'contains', starts_with: 'startswith', ends_with: 'endswith' } as const;

/** A condition on a text, a number or a truth value. `title` names the field in a problem. */
export function compileScalar(
  field: string,
  title: () => string,
  operator: Operator,
  values: readonly unknown[],
  kind: Exclude<FieldKind, 'date'>,
  limit?: number,
): TermOrProblem {
  const literals: string[] = [];
  for (const value of values) {
    const read = literalOf(value, kind);
    if ('problem' in read) return { problem: `the value for ${title()} ${read.problem}` };
    literals.push(read.literal);
  }
  const [first = '', second = ''] = literals;
  switch (operator) {
    case 'is_one_of':
      return chunkedTerm([...new Set(literals)], 1, (some) => `${field} in (${some.join(',')})`, limit);
    case 'between':
      return singleTerm(`(${field} ge ${first} and ${field} le ${second})`);
    case 'is_not':
      // Said outright, since an empty field is not the value either.
      return singleTerm(`(${field} ne ${first} or ${field} eq null)`, 2);
    case 'contains':
    case 'starts_with':
    case 'ends_with':
      return singleTerm(`${functions[operator]}(${field},${first})`);
    case 'is_empty':
    case 'is_not_empty':
      return singleTerm('');
    default:
      return singleTerm(`${field} ${comparators[operator]} ${first}`);
  }
}
