import { ODataError } from './errors';
import type { Syntax } from './syntax';

export type ListLimits = { maxListedValues?: number; maxAlternatives?: number };

/** Throws an ODataError for an `in` with too many values, or an `or` with too many operands; 0 or undefined sets no limit. */
export function refuseLongLists(syntax: Syntax, option: string, limits: ListLimits): void {
  const { maxListedValues, maxAlternatives } = limits;
  if (syntax.kind === 'in' && maxListedValues && syntax.members.length > maxListedValues) {
    const problem = `an "in" may list at most ${maxListedValues} values, not ${syntax.members.length}, in the list that begins`;
    throw new ODataError(option, problem, syntax.members[0]?.start);
  }
  if (syntax.kind === 'or' && maxAlternatives) {
    const count = alternatives(syntax);
    if (count > maxAlternatives) {
      const problem = `at most ${maxAlternatives} conditions may be joined with "or", not ${count}, in the group that begins`;
      throw new ODataError(option, problem, syntax.start);
    }
  }
  for (const inner of partsOf(syntax)) refuseLongLists(inner, option, limits);
}

/** How many conditions an `or` joins, including those of an `or` in parentheses. */
function alternatives(syntax: Syntax): number {
  return syntax.kind === 'or' ? syntax.operands.reduce((sum, operand) => sum + alternatives(operand), 0) : 1;
}

function partsOf(syntax: Syntax): readonly Syntax[] {
  switch (syntax.kind) {
    case 'call':
    case 'and':
    case 'or':
      return syntax.operands;
    case 'compare':
      return [syntax.left, syntax.right];
    case 'in':
    case 'not':
      return [syntax.operand];
    default:
      return [];
  }
}
