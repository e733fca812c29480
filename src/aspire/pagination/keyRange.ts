/** A range of keys: above `after`, up to and with `upTo` where it has an end. */
export type KeyRange = { after?: number; upTo?: number };

/** Asks for the first rows within some ranges of the key. */
export function rangeQuery(filter: string, name: string, ranges: readonly KeyRange[], limit: number) {
  return { filter: rangeFilter(filter, name, ranges), limit, pageNumber: 1 };
}

/**
 * How many keys a page of rows should span, told by rows that span some: a little less, so that most ranges fit in a page;
 * exactly a page where no key is missing. 0 where nothing tells.
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
