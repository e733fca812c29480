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

/** The maximum number of values in one call. Aspire refuses long lists (observed from 25 values on). */
export const valuesPerCall = 20;

/** An OData expression, and the number of comparisons in it. */
export type Expression = { text: string; comparisons: number };

/** A condition as OData: one expression, or several whose results are combined (the chunks of a long list of values). */
export type FilterTerm = { alternatives: Expression[] };

export type TermOrProblem = FilterTerm | { problem: string };

/** A term with one expression. */
export function singleTerm(text: string, comparisons = 1): FilterTerm {
  return { alternatives: [{ text, comparisons }] };
}

/** A term with several expressions, each with as many of the items as one call takes. */
export function chunkedTerm(
  items: readonly string[],
  comparisonsPerItem: number,
  write: (items: readonly string[]) => string,
): FilterTerm {
  const size = Math.floor(valuesPerCall / comparisonsPerItem);
  const chunks = Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
  return {
    alternatives: chunks.map((chunk) => ({ text: write(chunk), comparisons: comparisonsPerItem * chunk.length })),
  };
}
