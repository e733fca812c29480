import {
  encodedLength,
  mostItems,
  or,
  splitList,
  type CallLimits,
  type Expression,
  type FilterTerm,
  type ValuesTerm,
} from './filterTerms';

/** Where all terms must hold: every combination of the parts of their lists, none where they are more than `most`. */
export function allOf(terms: readonly FilterTerm[], limits: CallLimits, most: number): string[] | number {
  const whole = terms.map((term) => ('expression' in term ? term.expression.text : term.list.write(term.list.items)));
  const together = whole.join(' and ');
  const lists = terms.flatMap((term) => ('list' in term ? term.list : []));
  const fits = (list: ValuesTerm) => list.items.length <= mostItems(list, limits);
  if (lists.length === 0 || (lists.every(fits) && encodedLength(together) <= limits.room)) return [together];
  const fixed = terms.flatMap((term) => ('expression' in term ? term.expression.text : []));
  const rooms = roomsOf(terms, limits.room - encodedLength(fixed.join(' and ')));
  const parts = terms.map((term, index) =>
    'expression' in term ? [term.expression] : splitList(term.list, { ...limits, room: rooms[index] ?? 0 }),
  );
  const count = parts.reduce((product, { length }) => product * length, 1);
  if (count > most) return count;
  return parts.reduce<string[]>(
    (filters, some) =>
      filters.flatMap((filter) => some.map(({ text }) => (filter === '' ? text : `${filter} and ${text}`))),
    [''],
  );
}

/** Where any term may hold: as many together as one call takes; the results of several calls are merged by key. */
export function anyOf(terms: readonly FilterTerm[], limits: CallLimits): string[] {
  const calls: { some: Expression[]; comparisons: number; length: number }[] = [];
  const expressions = terms.flatMap((term) =>
    'expression' in term ? [term.expression] : splitList(term.list, limits),
  );
  for (const expression of expressions) {
    const last = calls.at(-1);
    const comparisons = (last?.comparisons ?? 0) + expression.comparisons;
    const length = (last?.length ?? 0) + or + encodedLength(expression.text);
    if (last && comparisons <= limits.comparisons && length <= limits.room)
      Object.assign(last, { comparisons, length, some: [...last.some, expression] });
    else
      calls.push({
        some: [expression],
        comparisons: expression.comparisons,
        length: or + encodedLength(expression.text),
      });
  }
  if (calls.length === 0) return [''];
  return calls.map(({ some: [first, ...more] }) =>
    more.length === 0 ? (first?.text ?? '') : `(${[first, ...more].map((each) => each?.text).join(' or ')})`,
  );
}

/** How much room each list has: what a short list does not need is left to the longer ones. */
function roomsOf(terms: readonly FilterTerm[], all: number): number[] {
  const needs = terms.map((term) => ('list' in term ? or + encodedLength(term.list.write(term.list.items)) : 0));
  const rooms = needs.map(() => 0);
  const ascending = [...needs.entries()].filter(([, need]) => need > 0).sort(([, one], [, other]) => one - other);
  ascending.reduce((left, [index, need], position) => {
    const room = Math.min(need, Math.floor(left / (ascending.length - position)));
    rooms[index] = room;
    return left - room;
  }, all);
  return rooms;
}
