/**
 * Where a listing of many pages goes on: after which key, or at which row of which page, of which of its filters.
 * `latest` is the newest stamp seen so far, `started` when the listing began (milliseconds since 1970).
 */
export type Position = {
  filter: number;
  after?: number;
  page?: number;
  row?: number;
  latest?: string;
  started: number;
};

/** A position as one text, tied to the question it belongs to: on another question it would skip records. */
export function writeCursor(position: Position, question: string): string {
  return Buffer.from(JSON.stringify({ ...position, question })).toString('base64url');
}

/** The position that a cursor stands for; undefined for what is no cursor, or one of another question. */
export function readCursor(text: string, question: string): Position | undefined {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text.trim(), 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { filter, after, page, row, latest, started, question: asked } = value as Record<string, unknown>;
  if (asked !== question || !isCount(filter) || !isCount(started)) return undefined;
  if (![after, page, row].every((number) => number === undefined || isCount(number))) return undefined;
  if (latest !== undefined && (typeof latest !== 'string' || Number.isNaN(Date.parse(latest)))) return undefined;
  return { filter, started, after: after as number, page: page as number, row: row as number, latest };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}
