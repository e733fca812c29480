/** A query in the order given; empty text for none. The names keep their literal `$`, as in Aspire's documentation. */
export function queryString(query: readonly (readonly [name: string, value: string])[] = []): string {
  if (query.length === 0) return '';
  return `?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
