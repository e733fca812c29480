import { ODataError } from './errors';
import type { Syntax } from './syntax';

/** Throws an ODataError for an `in` with more values, or an `or` with more operands, than `longest`. */
export function refuseLongLists(syntax: Syntax, option: string, longest: number): void {
  if (syntax.kind === 'in' && syntax.members.length > longest) {
    const problem = `an "in" may list at most ${longest} values, not ${syntax.members.length}, in the list that begins`;
    throw new ODataError(option, problem, syntax.members[0]?.start);
  }
  if (syntax.kind === 'or') {
    const count = alternatives(syntax);
    if (count > longest) {
      const problem = `at most ${longest} conditions may be joined with "or", not ${count}, in the group that begins`;
      throw new ODataError(option, problem, syntax.start);
    }
  }
  for (const inner of partsOf(syntax)) refuseLongLists(inner, option, longest);
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
