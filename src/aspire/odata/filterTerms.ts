/** The operators of a condition, in the alphabetical order that Tray's dropdowns want. */
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

/** Aspire refuses long lists of values (seen from 25 on); one call holds this many. */
export const valuesPerCall = 20;

/** One expression, and how many comparisons it makes. */
export type Expression = { text: string; comparisons: number };

/** Either whole alternatives of equal standing (a chunked list of values), or a single expression. */
export type FilterTerm = { alternatives: Expression[] };

export type TermOrProblem = FilterTerm | { problem: string };

/** A term of one expression. */
export function singleTerm(text: string, comparisons = 1): FilterTerm {
  return { alternatives: [{ text, comparisons }] };
}

/** A term of several expressions, each of which holds as many of the items as one call takes. */
export function chunkedTerm(
  items: readonly string[],
  comparisonsPerItem: number,
  write: (items: readonly string[]) => string,
  limit = valuesPerCall,
): FilterTerm {
  const size = Math.max(1, Math.floor(limit / comparisonsPerItem));
  const chunks = Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
  return {
    alternatives: chunks.map((chunk) => ({ text: write(chunk), comparisons: comparisonsPerItem * chunk.length })),
  };
}
