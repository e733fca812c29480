/** The operators of a condition, in alphabetical order, as Tray's dropdowns require. */
export const operators = [
  'at_least',
  'at_most',
  'between',
  'contains',
  'ends_with',
  'equals',
  'greater_than',
  'is_empty',
  'is_not',
  'is_not_empty',
  'is_one_of',
  'less_than',
  'starts_with',
] as const;

export type Operator = (typeof operators)[number];

/** What one call takes. */
export type CallLimits = {
  /** Values in an `in (...)`: clients have seen lists of 50 work. */
  values: number;
  /** Comparisons joined by `or`: 15 have been seen to work, 23 to be refused; a page's own bounds need some too. */
  comparisons: number;
  /** The filter's length in the address of the request. */
  room: number;
};

/** An OData expression, and the number of comparisons in it. */
export type Expression = { text: string; comparisons: number };

/** A single expression, or a list of values that may be shared out among several calls. */
export type FilterTerm = { expression: Expression } | { list: ValuesTerm };

export type ValuesTerm = {
  items: readonly string[];
  /** How many comparisons an item takes where each is compared by itself; absent for `in (...)`, which is one in all. */
  comparisonsPerItem?: number;
  write: (items: readonly string[]) => string;
};

export type TermOrProblem = FilterTerm | { problem: string };

/** A term with one expression. */
export function singleTerm(text: string, comparisons = 1): FilterTerm {
  return { expression: { text, comparisons } };
}

/** A term of a list of values. */
export function listTerm(items: readonly string[], how: Omit<ValuesTerm, 'items'>): FilterTerm {
  return { list: { items, ...how } };
}

/** How many items of a list one call takes, were there room for them. */
export function mostItems({ comparisonsPerItem }: ValuesTerm, limits: CallLimits): number {
  return comparisonsPerItem === undefined ? limits.values : Math.floor(limits.comparisons / comparisonsPerItem);
}

/** The list as several expressions, each with as many items as one call takes; one item at least, however long it is. */
export function splitList(list: ValuesTerm, limits: CallLimits): Expression[] {
  const { items, comparisonsPerItem, write } = list;
  const most = mostItems(list, limits);
  const room = limits.room - encodedLength(write([]));
  const parts: string[][] = [];
  let length = 0;
  for (const item of items) {
    const own = encodedLength(item) + (comparisonsPerItem === undefined ? comma : or);
    const last = parts.at(-1);
    length += own;
    if (last && last.length < most && length <= room) last.push(item);
    else {
      parts.push([item]);
      length = own;
    }
  }
  return parts.map((part) => ({
    text: write(part),
    comparisons: comparisonsPerItem === undefined ? 1 : comparisonsPerItem * part.length,
  }));
}

/** How long a text is in the address of a request. */
export function encodedLength(text: string): number {
  return encodeURIComponent(text).length;
}

const comma = encodedLength(',');
export const or = encodedLength(' or ');
