import type { AspireRecord } from '../model/record';
import { compareValues, positionOf, type KeysetPosition, type SortKey } from '../odata/orderBy';

/**
 * Whether rows stand where an order cannot have them, as far as their values tell. Values that look the same may differ in
 * what is not shown, and how texts follow each other is Aspire's own choice unless they are of letters and digits only.
 */
export function breaksOrder(
  rows: readonly AspireRecord[],
  terms: readonly SortKey[],
  before?: KeysetPosition,
): boolean {
  let previous = before;
  for (const row of rows) {
    const mark = positionOf(row, terms);
    if (previous && contradict(previous, mark, terms)) return true;
    previous = mark;
  }
  return false;
}

function contradict(one: KeysetPosition, other: KeysetPosition, terms: readonly SortKey[]): boolean {
  for (const [index, { kind, descending }] of terms.entries()) {
    const [first = null, second = null] = descending ? [other[index], one[index]] : [one[index], other[index]];
    const found = compareValues(first, second, kind);
    if (found > 0) return kind !== 'text' || second === null || isSurelyBehind(first, second);
    if (found < 0 || mayHideMore(kind)) return false;
  }
  return false;
}

/** Whether values of a kind that look the same may differ: dates and numbers in further digits, texts in blanks at their ends. */
function mayHideMore(kind: SortKey['kind']): boolean {
  return kind === 'date' || kind === 'number' || kind === 'text';
}

function isSurelyBehind(one: unknown, other: unknown): boolean {
  const [first, second] = [String(one), String(other)];
  return [first, second].every((text) => /^[a-z0-9]*$/i.test(text)) && first > second;
}

export function isSamePosition(one: KeysetPosition | undefined, other: KeysetPosition): boolean {
  return one?.length === other.length && one.every((value, index) => value === other[index]);
}
