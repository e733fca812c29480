import type { KeysetPosition } from '../odata/orderBy';

/**
 * Where a listing of many pages goes on: of which of its parts, and there after which key, behind which record of an order,
 * or at which row of which page, pages being of this size. `latest` is the newest stamp seen so far, `started` when the
 * listing began (milliseconds since 1970).
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

/** A position as one text, tied to the queryHash it belongs to: on another queryHash it would skip records. */
export function writeCursor(position: Position, queryHash: string): string {
  return Buffer.from(JSON.stringify({ ...position, queryHash })).toString('base64url');
}

/** The position that a cursor stands for; undefined for what is no cursor, or one of another queryHash. */
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
  if (at !== undefined && !isMark(at)) return undefined;
  if (latest !== undefined && (typeof latest !== 'string' || Number.isNaN(Date.parse(latest)))) return undefined;
  const counts = { page, row, size } as Pick<Position, 'page' | 'row' | 'size'>;
  return { filter, started, after: after as number | undefined, at, ...counts, latest };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isMark(value: unknown): value is KeysetPosition {
  return (
    Array.isArray(value) &&
    value.every((part) => part === null || ['string', 'number', 'boolean'].includes(typeof part))
  );
}
