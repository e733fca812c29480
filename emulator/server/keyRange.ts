import type { Range } from '../store/store';

/** The direction of an `$orderby` that names only the key; undefined for any other. */
export function keyDirection(orderBy: string, key: string | undefined): 'asc' | 'desc' | undefined {
  const [, name, direction = 'asc'] = /^(\w+)(?:\s+(asc|desc))?$/.exec(orderBy) ?? [];
  return key !== undefined && name === key ? (direction as 'asc' | 'desc') : undefined;
}

/**
 * The ids that a filter can match, judged by its comparisons with the key. This only works when every comparison must
 * hold: an `or`, a `not` or a comparison of comparisons anywhere gives the range of all ids.
 */
export function keyRange(filter: string | undefined, key: string | undefined): Range {
  const range: Range = { low: 1, high: Infinity };
  const withoutTexts = filter?.replace(/'(?:[^']|'')*'/g, "''");
  if (withoutTexts === undefined || key === undefined || /\b(or|not)\b|[)\d]\s+(eq|ne)\b/i.test(withoutTexts))
    return range;
  for (const [, operator, text] of withoutTexts.matchAll(
    new RegExp(`(?<![\\w/])${key}\\s+(eq|gt|ge|lt|le)\\s+(\\d+)(?![\\w.])`, 'g'),
  )) {
    const value = Number(text);
    if (operator === 'eq' || operator === 'ge') range.low = Math.max(range.low, value);
    if (operator === 'gt') range.low = Math.max(range.low, value + 1);
    if (operator === 'eq' || operator === 'le') range.high = Math.min(range.high, value);
    if (operator === 'lt') range.high = Math.min(range.high, value - 1);
  }
  return range;
}
