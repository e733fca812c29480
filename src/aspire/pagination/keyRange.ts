/** A range of keys: greater than `after` and not greater than `upTo`. A bound that is absent does not apply. */
export type KeyRange = { after?: number; upTo?: number };

/** The request for the first rows in some ranges of the key. */
export function rangeQuery(filter: string, name: string, ranges: readonly KeyRange[], limit: number) {
  return { filter: rangeFilter(filter, name, ranges), limit, pageNumber: 1 };
}

/**
 * The number of keys that a range should span to fill a page, estimated from `rows` rows over `span` keys. A little less
 * than the estimate, so that most ranges fit into a page; exactly a page if no key is missing. 0 if it cannot be estimated.
 */
export function rangeWidth(rows: number, span: number, pageSize: number): number {
  if (rows <= 0 || !Number.isSafeInteger(span) || span <= 0) return 0;
  if (rows === span) return pageSize;
  return Math.max(1, Math.floor((span / rows) * pageSize * 0.97));
}

function rangeFilter(filter: string, name: string, ranges: readonly KeyRange[]): string {
  const parts = ranges.map(({ after, upTo }) =>
    [after === undefined ? '' : `${name} gt ${after}`, upTo === undefined ? '' : `${name} le ${upTo}`]
      .filter((part) => part !== '')
      .join(' and '),
  );
  const range = parts.length > 1 ? `(${parts.map((part) => `(${part})`).join(' or ')})` : (parts[0] ?? '');
  if (filter === '' || range === '') return filter === '' ? range : filter;
  return `(${filter}) and ${range}`;
}
