import { createHash } from 'node:crypto';
import { GatewayError } from '../errors.ts';

/** Where a result goes on: behind so many records of which page of the operation. */
export type Position = {
  /** The page that the operation gives for this `page_number`, */
  page?: number;
  /** or for this `cursor` of its own. */
  cursor?: string;
  offset: number;
  /** The digest of the record that was given last: records may have come or gone before it meanwhile. */
  last?: string;
  /** Records that were given before this page. */
  given: number;
};

/** The call that a cursor belongs to. */
export type CursorCall = { operation: string; connection: string; input: Readonly<Record<string, unknown>> };

/** Tells it from an operation's own cursor. */
const prefix = 'next.';

export function isResultCursor(text: unknown): text is string {
  return typeof text === 'string' && text.startsWith(prefix);
}

export function writeCursor(position: Position, call: CursorCall): string {
  return prefix + Buffer.from(JSON.stringify({ ...position, call: digestOfCall(call) })).toString('base64url');
}

/** Throws `invalid_input` for what is no cursor, and for one of another call, where it would skip records. */
export function readCursor(text: string, call: CursorCall): Position {
  const { page, cursor, offset, last, given, call: of } = parse(text);
  if (!isCount(offset) || !isCount(given) || typeof of !== 'string')
    throw wrong('is no cursor: give next_cursor as it came, or leave it out to begin anew');
  if (of !== digestOfCall(call))
    throw wrong(
      'belongs to another call: repeat operation, connection and input as they were, or leave it out to begin anew',
    );
  return {
    offset,
    given,
    ...(isCount(page) ? { page } : {}),
    ...(typeof cursor === 'string' ? { cursor } : {}),
    ...(typeof last === 'string' ? { last } : {}),
  };
}

function digestOfCall({ operation, connection, input }: CursorCall): string {
  return digestOf([operation, connection, input]);
}

/** A few characters that stand for a value, whatever the order of its fields. */
export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('base64url')
    .slice(0, 16);
}

function parse(text: string): Partial<Record<keyof Position | 'call', unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(text.slice(prefix.length), 'base64url').toString('utf8'));
    return isResultCursor(text) && typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, held]) => [name, sorted(held)]),
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function wrong(message: string): GatewayError {
  return new GatewayError('invalid_input', `cursor ${message}.`, { errors: [{ field: 'cursor', message }] });
}
