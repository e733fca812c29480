import type { KeysetPosition } from '../odata/orderBy';

/**
 * Where the next run of a listing continues. `filter` is the index of the filter or segment. Within it the position is a
 * key (`after`), a keyset position (`at`), or a row of a page (`page`, `row`) for pages of `size` records. `latest` is the
 * newest timestamp so far. `started` is when the listing began, in milliseconds since 1970.
 */
export type Position = {
  filter: number;
  after?: number;
  at?: KeysetPosition;
  page?: number;
  row?: number;
  size?: number;
  latest?: string;
  started: number;
};

/** Encodes a position as text, with the hash of its query: with another query the position would skip records. */
export function writeCursor(position: Position, queryHash: string): string {
  return Buffer.from(JSON.stringify({ ...position, queryHash })).toString('base64url');
}

/** Decodes a cursor; undefined if it is invalid or belongs to another query. */
export function readCursor(text: string, queryHash: string): Position | undefined {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text.trim(), 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const position = value as { queryHash?: unknown } & { [Field in keyof Position]: unknown };
  const { filter, after, at, page, row, size, latest, started } = position;
  if (position.queryHash !== queryHash || !isCount(filter) || !isCount(started)) return undefined;
  if (![page, row, size].every((number) => number === undefined || isCount(number))) return undefined;
  if (after !== undefined && !Number.isSafeInteger(after)) return undefined;
  if (at !== undefined && !isKeysetPosition(at)) return undefined;
  if (latest !== undefined && (typeof latest !== 'string' || Number.isNaN(Date.parse(latest)))) return undefined;
  const counts = { page, row, size } as Pick<Position, 'page' | 'row' | 'size'>;
  return { filter, started, after: after as number | undefined, at, ...counts, latest };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isKeysetPosition(value: unknown): value is KeysetPosition {
  return (
    Array.isArray(value) &&
    value.every((part) => part === null || ['string', 'number', 'boolean'].includes(typeof part))
  );
}
