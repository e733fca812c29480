/**
 * The ids that a filter names where it is nothing but a list of them, as in `ContactID eq 7` and `ContactID in (7,8)`: no
 * other record can meet it. Undefined for any other filter.
 */
export function idsNamedBy(filter: string, key: string): ReadonlySet<number> | undefined {
  const [, field, one, several] = namesIds.exec(filter) ?? [];
  if (field !== key) return undefined;
  return new Set((one ?? several ?? '').split(',').map(Number));
}

const namesIds = /^\s*(\w+) +(?:eq +(\d{1,15})|in +\((\d{1,15}(?:, *\d{1,15})*)\))\s*$/;
