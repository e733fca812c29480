import { ODataError } from './errors';
import type { Syntax } from './syntax';

/** How large a filter may be; 0 or undefined sets no limit. */
export type FilterLimits = {
  /** How many nodes the whole filter may have. */
  maxFilterNodes?: number;
  /** How many values an `in` may list. */
  maxListedValues?: number;
};

/** Throws an ODataError for a filter with too many nodes, or with an `in` of too many values. */
export function refuseLargeFilter(syntax: Syntax, option: string, limits: FilterLimits): void {
  const { maxFilterNodes, maxListedValues } = limits;
  if (maxFilterNodes) {
    const count = nodesOf(syntax);
    if (count > maxFilterNodes) {
      throw new ODataError(
        option,
        `it may have at most ${maxFilterNodes} nodes, not ${count}: use "in" for long lists`,
      );
    }
  }
  if (maxListedValues) refuseLongLists(syntax, option, maxListedValues);
}

function refuseLongLists(syntax: Syntax, option: string, most: number): void {
  if (syntax.kind === 'in' && syntax.members.length > most) {
    const problem = `an "in" may list at most ${most} values, not ${syntax.members.length}, in the list that begins`;
    throw new ODataError(option, problem, syntax.members[0]?.start);
  }
  for (const inner of partsOf(syntax)) refuseLongLists(inner, option, most);
}

/**
 * The nodes of a filter as ASP.NET's OData validator visits them: a field is a property of the row's variable and so has
 * two, a literal one, and an operator between two operands one. `F eq 1` has four, and n of them joined with `or` have
 * 5n - 1. The list of an `in` is one node, whatever its length.
 */
function nodesOf(syntax: Syntax): number {
  switch (syntax.kind) {
    case 'literal':
      return 1;
    case 'path':
      return 1 + syntax.names.length;
    case 'in':
      return 2 + nodesOf(syntax.operand);
    case 'and':
    case 'or':
      return syntax.operands.length - 1 + total(syntax.operands);
    default:
      return 1 + total(partsOf(syntax));
  }
}

function total(parts: readonly Syntax[]): number {
  return parts.reduce((sum, part) => sum + nodesOf(part), 0);
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
