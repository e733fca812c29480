import { parseFilter } from '../odata/parser';
import type { Comparison, Syntax } from '../odata/syntax';
import { everything, inRange, intersection, union, whatWasWritten, type Candidates } from '../store/candidates';

/** What is known about a list before any row is looked at. */
export type KnownFields = {
  /** The key, if it is a single field. */
  key?: string;
  /** Stamps that no seeded row has later than `seededUntil` (milliseconds since 1970). */
  stamps: readonly string[];
  seededUntil: number;
};

/** The direction of an `$orderby` that names only the key; undefined for any other. */
export function keyDirection(orderBy: string, key: string | undefined): 'asc' | 'desc' | undefined {
  const [, name, direction = 'asc'] = /^(\w+)(?:\s+(asc|desc))?$/.exec(orderBy) ?? [];
  return key !== undefined && name === key ? (direction as 'asc' | 'desc') : undefined;
}

/**
 * The rows that a filter can match, judged by its comparisons with the key and with stamps, so that of a million rows only
 * those are computed. Never fewer than it matches.
 */
export function candidatesFor(filter: string | undefined, known: KnownFields): Candidates {
  return filter === undefined ? everything : ofSyntax(parseFilter(filter, '$filter'), known);
}

function ofSyntax(syntax: Syntax, known: KnownFields): Candidates {
  switch (syntax.kind) {
    case 'and':
      return syntax.operands.map((operand) => ofSyntax(operand, known)).reduce(intersection);
    case 'or':
      return syntax.operands.map((operand) => ofSyntax(operand, known)).reduce(union);
    case 'compare':
      return ofComparison(syntax.operator, syntax.left, syntax.right, known);
    case 'in': {
      const members = syntax.members.map(({ literal }) => literal.value);
      if (nameOf(syntax.operand) !== known.key || !members.every(isInteger)) return everything;
      return members.map((id) => inRange({ low: id, high: id })).reduce(union);
    }
    default:
      return everything;
  }
}

const flipped: Record<Comparison, Comparison> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

function ofComparison(operator: Comparison, left: Syntax, right: Syntax, known: KnownFields): Candidates {
  if (left.kind === 'literal')
    return right.kind === 'path' ? ofComparison(flipped[operator], right, left, known) : everything;
  const name = nameOf(left);
  if (name === undefined || right.kind !== 'literal') return everything;
  const { type, value } = right.literal;
  if (name === known.key && isInteger(value)) return byKey(operator, value);
  const isLater = operator === 'ge' || operator === 'gt';
  if (isLater && type === 'date-time' && known.stamps.includes(name) && typeof value === 'object' && value !== null)
    return value.instant / 1_000 > known.seededUntil ? whatWasWritten : everything;
  return everything;
}

function byKey(operator: Comparison, value: number): Candidates {
  switch (operator) {
    case 'eq':
      return inRange({ low: value, high: value });
    case 'gt':
      return inRange({ low: value + 1, high: Infinity });
    case 'ge':
      return inRange({ low: value, high: Infinity });
    case 'lt':
      return inRange({ low: 1, high: value - 1 });
    case 'le':
      return inRange({ low: 1, high: value });
    case 'ne':
      return everything;
  }
}

function nameOf(syntax: Syntax): string | undefined {
  return syntax.kind === 'path' && syntax.names.length === 1 ? syntax.names[0]?.text : undefined;
}

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
