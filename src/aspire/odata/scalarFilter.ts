import type { FieldKind } from '../model/operation';
import { compareDecimals } from './decimals';
import { listTerm, singleTerm, type Operator, type TermOrProblem } from './filterTerms';
import { literalOf } from './literals';

const comparators = { equals: 'eq', greater_than: 'gt', at_least: 'ge', less_than: 'lt', at_most: 'le' } as const;
const functions = { contains: 'contains', starts_with: 'startswith', ends_with: 'endswith' } as const;

/** Compiles a condition on a text, number or boolean field. `title` names the field in a problem. */
export function compileScalar(
  field: string,
  title: () => string,
  operator: Exclude<Operator, 'is_empty' | 'is_not_empty'>,
  values: readonly unknown[],
  kind: Exclude<FieldKind, 'date'>,
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
      return listTerm([...new Set(literals)], { write: (some) => `${field} in (${some.join(',')})` });
    case 'between':
      return compareDecimals(first, second) > 0
        ? { problem: `${title()} cannot be between ${first} and ${second}; give the smaller one first` }
        : singleTerm(`(${field} ge ${first} and ${field} le ${second})`, 2);
    case 'is_not':
      // An empty field also differs from the value, but OData's `ne` does not include null.
      return singleTerm(`(${field} ne ${first} or ${field} eq null)`, 2);
    case 'contains':
    case 'starts_with':
    case 'ends_with':
      return singleTerm(`${functions[operator]}(${field},${first})`);
    default:
      return singleTerm(`${field} ${comparators[operator]} ${first}`);
  }
}
