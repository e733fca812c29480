import type { Resource } from '../../api/model/model';
import { isAuditField } from '../model/auditFields';
import type { Expression } from '../odata';
import { everyId, intersection, noId, union, type Intervals } from '../store/intervals';
import type { GeneratedList, Store } from '../store/store';

type Compare = Extract<Expression, { kind: 'compare' }>;
type Operator = Compare['operator'];

const flipped: Readonly<Record<Operator, Operator>> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

/** The direction of an `$orderby` that names only the key; undefined for any other. */
export function keyDirection(orderBy: string, key: string | undefined): 'asc' | 'desc' | undefined {
  const [, name, direction = 'asc'] = /^(\w+)(?:\s+(asc|desc))?$/.exec(orderBy) ?? [];
  return key !== undefined && name === key ? (direction as 'asc' | 'desc') : undefined;
}

/** The ids that a filter can match, judged by its comparisons with the key. It may match fewer of them, never others. */
export function keyIntervals(filter: Expression | undefined, key: string | undefined): Intervals {
  return filter === undefined || key === undefined ? everyId : intervalsOf(filter, { key });
}

/**
 * The ids of a list that a filter can match. The stamps of generated rows rise with their ids and are found by bisection;
 * no seeded row has a stamp after the seed's date. Rows that were written have any stamp, so those are added.
 */
export function candidates(
  filter: Expression | undefined,
  { name, changed, created }: Pick<Resource, 'name' | 'changed' | 'created'>,
  key: string | undefined,
  store: Store,
): Intervals {
  const byKey = keyIntervals(filter, key);
  if (filter === undefined) return byKey;
  const list = store.generatedList(name);
  // Of a business date, such as the day from which a pay rate holds, nothing is known.
  const stamps = [changed, created].filter((stamp) => stamp !== undefined && isAuditField(stamp));
  const known: Known = list ? { key, list } : { key, seeded: { stamps, until: store.seededUntil } };
  const unwritten = intersection(intervalsOf(filter, known), [[1, list?.last ?? Infinity]]);
  return union(
    unwritten,
    store.writtenIn(name, byKey).map((id) => [id, id] as const),
  );
}

type Known = {
  key: string | undefined;
  list?: GeneratedList;
  /** Stamps that no seeded row has after `until`, in milliseconds since 1970. */
  seeded?: { stamps: readonly (string | undefined)[]; until: number };
};

function intervalsOf(condition: Expression, known: Known): Intervals {
  switch (condition.kind) {
    case 'and':
      return condition.operands.map((operand) => intervalsOf(operand, known)).reduce(intersection, everyId);
    case 'or':
      return union(...condition.operands.map((operand) => intervalsOf(operand, known)));
    case 'compare':
      return compared(condition, known);
    case 'in': {
      if (fieldOf(condition.operand) !== known.key) return everyId;
      const ids = condition.members.map(({ value }) => value);
      return union(...ids.map((id) => (typeof id === 'number' ? idsWith('eq', id) : noId)));
    }
    default:
      return everyId;
  }
}

function compared({ operator, left, right }: Compare, known: Known): Intervals {
  if (left.kind === 'literal') return comparedWith(right, flipped[operator], left, known);
  return comparedWith(left, operator, right, known);
}

function comparedWith(left: Expression, operator: Operator, right: Expression, known: Known): Intervals {
  const field = fieldOf(left);
  if (field === undefined || right.kind !== 'literal') return everyId;
  const { value } = right.literal;
  if (field === known.key) return typeof value === 'number' ? idsWith(operator, value) : everyId;
  if (typeof value !== 'object' || value === null) return everyId;
  const { list, seeded } = known;
  if (seeded?.stamps.includes(field)) {
    const isLater = operator === 'ge' || operator === 'gt';
    return isLater && value.instant > seeded.until * 1000 ? noId : everyId;
  }
  const kind = list?.stampKind(field);
  return kind === undefined ? everyId : stampedIds(operator, value.instant, (passes) => list!.firstWith(kind, passes));
}

/** Stamps have milliseconds, and a filter microseconds. */
function stampedIds(
  operator: Operator,
  instant: number,
  firstWith: (passes: (ms: number) => boolean) => number,
): Intervals {
  const first = () => firstWith((ms) => ms * 1000 >= instant);
  const firstAbove = () => firstWith((ms) => ms * 1000 > instant);
  switch (operator) {
    case 'ge':
      return [[first(), Infinity]];
    case 'gt':
      return [[firstAbove(), Infinity]];
    case 'lt':
      return union([[1, first() - 1]]);
    case 'le':
      return union([[1, firstAbove() - 1]]);
    case 'eq':
      return union([[first(), firstAbove() - 1]]);
    case 'ne':
      return everyId;
  }
}

function idsWith(operator: Operator, value: number): Intervals {
  switch (operator) {
    case 'ge':
      return [[Math.max(1, Math.ceil(value)), Infinity]];
    case 'gt':
      return [[Math.max(1, Math.floor(value) + 1), Infinity]];
    case 'lt':
      return union([[1, Math.ceil(value) - 1]]);
    case 'le':
      return union([[1, Math.floor(value)]]);
    case 'eq':
      return Number.isInteger(value) && value >= 1 ? [[value, value]] : noId;
    case 'ne':
      return everyId;
  }
}

/** The field of the row that an expression names, and nothing inside of it. */
function fieldOf(condition: Expression): string | undefined {
  return condition.kind === 'field' && condition.path.length === 1 ? condition.path[0] : undefined;
}
