import type { KeysetPosition } from '../odata/orderBy';
import type { Window } from './window';

/**
 * Where a listing of many pages goes on: of which of its parts, and there after which key, behind which record of an order,
 * or at which row of which page, pages being of this size. `latest` is the newest stamp seen so far, `started` when the
 * listing began (milliseconds since 1970).
 */
export type Position = {
  filter: number;
  after?: number;
  /** Keys are read in divided ranges, since Aspire does not keep their order. */
  divided?: true;
  at?: KeysetPosition;
  /**
   * A position in the values that Aspire holds, not those that it shows: what stands before it has been given, and the record
   * there, if it names one.
   */
  floor?: KeysetPosition;
  /** The stretch of the order that is being read by key. */
  window?: Window;
  /** Records about the position, or in the window, that have been given. */
  given?: readonly (string | number)[];
  /** All records are read, and sorted here. */
  sorted?: true;
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
  const { filter, after, at, page, row, size, latest, started, divided, floor, sorted, window, given } = position;
  if (position.queryHash !== queryHash || !isCount(filter) || !isCount(started)) return undefined;
  if (![page, row, size].every((number) => number === undefined || isCount(number))) return undefined;
  if (![divided, sorted].every((flag) => flag === undefined || flag === true)) return undefined;
  if (after !== undefined && !Number.isSafeInteger(after)) return undefined;
  if (![at, floor].every((mark) => mark === undefined || isMark(mark))) return undefined;
  if (window !== undefined && !isWindow(window)) return undefined;
  if (given !== undefined && !(Array.isArray(given) && given.every(isBound))) return undefined;
  if (latest !== undefined && (typeof latest !== 'string' || Number.isNaN(Date.parse(latest)))) return undefined;
  const known = { after, at, floor, page, row, size, latest, divided, sorted, given };
  return { ...(known as Partial<Position>), filter, started, window };
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

function isBound(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isWindow(value: unknown): value is Window {
  if (typeof value !== 'object' || value === null) return false;
  const { prefix, low, high, after } = value as { [Field in keyof Window]: unknown };
  return isMark(prefix) && isBound(low) && isBound(high) && (after === undefined || isMark(after));
}
