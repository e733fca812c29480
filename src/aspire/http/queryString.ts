/** A query string in the given order, or an empty text. Names keep their literal `$`, as in Aspire's documentation. */
export function queryString(query: readonly (readonly [name: string, value: string])[] = []): string {
  if (query.length === 0) return '';
  return `?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
