import { GatewayError } from '../errors.ts';
import { findOperation } from '../operations/catalog.ts';
import { digestOf, readCursor, writeCursor, type CursorCall, type Position } from './cursor.ts';
import { runOperation } from './runOperation.ts';
import { fitted, longest, takeFitting, type Cut } from './size.ts';
import type { ToolCall } from './tool.ts';

export type ReadCall = CursorCall & { cursor?: string };

/** What a tool that reads gives. */
export type ReadResult = { output: object; next_cursor?: string; cut?: Cut };

/** So many records are read at once where all pages are asked for: about as many as fit into a result. */
const partSize = 1_000;

type ListOutput = {
  items: unknown[];
  has_more?: boolean;
  next_page?: number | null;
  next_cursor?: string | null;
};

/** Reads, and gives as much as fits. `next_cursor` leads to each further record once. */
export async function readOperation(call: ToolCall, read: ReadCall): Promise<ReadResult> {
  const entry = findOperation(read.operation);
  if (entry.writes) throw writes(entry.name, call);
  const { operation, connection } = read;
  const start = read.cursor === undefined ? { offset: 0, given: 0 } : readCursor(read.cursor, read);
  let replies = 0;
  const run = (at: Readonly<Record<string, unknown>>, given: number) =>
    runOperation(call, { operation, connection, input: at }, () => {
      replies += 1;
      const answered = `${replies} ${replies === 1 ? 'request' : 'requests'} answered`;
      call.progress(replies, given > 0 ? `${answered}, ${given} records` : answered);
    });
  const listed = entry.kind === 'list' ? listOf : entriesOf;
  return listed(read, start, run);
}

type Run = (input: Readonly<Record<string, unknown>>, given: number) => Promise<object>;

/** Page after page of a list, until the result is full or, where one page is asked for, at its end. */
async function listOf(read: ReadCall, start: Position, run: Run): Promise<ReadResult> {
  const isWhole = read.input.fetch_all === true;
  const kept: unknown[] = [];
  let room = longest;
  let at = start;
  let isShortened = false;
  for (;;) {
    const output = (await run(inputAt(read.input, at, isWhole), at.given)) as ListOutput;
    const offset = offsetIn(output.items, at);
    const rest = output.items.slice(offset);
    const { taken, size, shortened } = takeFitting(rest, room);
    kept.push(...taken);
    isShortened ||= shortened;
    const of = { shown: kept.length, isShortened };
    if (taken.length < rest.length) {
      const end = offset + taken.length;
      const last = end > 0 ? { last: digestOf(output.items[end - 1]) } : {};
      return cutList(output, kept, writeCursor({ ...at, offset: end, ...last }, read), of);
    }
    const next = positionAfter(output, at, read.input, isWhole);
    if (!isWhole || !next) {
      const whole = { ...output, items: kept, ...('count' in output ? { count: kept.length } : {}) };
      return { output: whole, ...(next ? { next_cursor: writeCursor(next, read) } : {}), ...cutOf(of) };
    }
    at = next;
    room -= size;
  }
}

function inputAt(input: ReadCall['input'], { page, cursor, given }: Position, isWhole: boolean) {
  const at = {
    ...input,
    ...(page === undefined ? {} : { page_number: page }),
    ...(cursor === undefined ? {} : { cursor }),
  };
  return isWhole ? { ...at, max_records: Math.min(partSize, mostOf(input) - given) } : at;
}

/** How many records were asked for. */
function mostOf({ max_records: most }: ReadCall['input']): number {
  const number = Number(most ?? Infinity);
  return Number.isInteger(number) && number > 0 ? number : Infinity;
}

/** How many records of a page were given: those until the last one, wherever it stands now. */
function offsetIn(items: readonly unknown[], { offset, last }: Position): number {
  if (last === undefined) return offset;
  const expected = items[offset - 1];
  if (expected !== undefined && digestOf(expected) === last) return offset;
  const found = items.findIndex((item) => digestOf(item) === last);
  return found < 0 ? offset : found + 1;
}

/** Undefined where nothing follows, or nothing more was asked for. */
function positionAfter(
  output: ListOutput,
  at: Position,
  input: ReadCall['input'],
  isWhole: boolean,
): Position | undefined {
  if (!output.has_more) return undefined;
  const given = at.given + output.items.length;
  if (isWhole)
    return typeof output.next_cursor === 'string' && given < mostOf(input)
      ? { cursor: output.next_cursor, offset: 0, given }
      : undefined;
  return typeof output.next_page === 'number' ? { page: output.next_page, offset: 0, given } : undefined;
}

/** What an operation tells of what follows a whole page, and of how far its changes were read: neither is true of a part. */
const ofWholePages = ['latest_change', 'latest_created'] as const;

/** A list that goes on: only `next_cursor` leads on, since the operation's own ways begin behind the page that was cut. */
function cutList(output: ListOutput, items: unknown[], next_cursor: string, of: Shown): ReadResult {
  const told = Object.fromEntries(Object.entries(output).filter(([name]) => !ofWholePages.some((one) => one === name)));
  const ways = { ...('next_cursor' in output ? { next_cursor: null } : {}), next_page: null };
  const part = { ...told, items, count: items.length, has_more: true, ...ways };
  return { output: part, next_cursor, ...cutOf(of, true) };
}

/** What is no list of records: a dropdown's entries go on by a cursor, all else is shortened. */
async function entriesOf(read: ReadCall, start: Position, run: Run): Promise<ReadResult> {
  const output = await run(read.input, 0);
  const { result, ...rest } = output as { result?: unknown };
  if (!Array.isArray(result)) return fitted(output);
  const entries: readonly unknown[] = result;
  const offset = offsetIn(entries, start);
  const { taken, shortened } = takeFitting(entries.slice(offset), longest);
  const end = offset + taken.length;
  const isCut = end < entries.length;
  const last = digestOf(entries[end - 1] ?? null);
  return {
    output: { ...rest, result: taken },
    ...(isCut ? { next_cursor: writeCursor({ offset: end, last, given: 0 }, read) } : {}),
    ...cutOf({ shown: taken.length, isShortened: shortened }, isCut),
  };
}

type Shown = { shown: number; isShortened: boolean };

function cutOf({ shown, isShortened }: Shown, isCut = false): { cut?: Cut } {
  const hints = [
    ...(isCut ? [`${shown} records fit; give next_cursor as cursor for the others, or ask for fewer fields.`] : []),
    ...(isShortened ? ['Long texts and lists were shortened: ask for fewer fields.'] : []),
  ];
  return hints.length > 0 ? { cut: { shown, hint: hints.join(' ') } } : {};
}

function writes(name: string, { caller }: ToolCall): GatewayError {
  if (!caller.scopes.includes('write'))
    return new GatewayError('forbidden', `${name} writes, and only reading is allowed here.`, {
      details: { scope: 'write' },
    });
  const message = `${name} writes: use run_write`;
  return new GatewayError('invalid_input', `${message}.`, { errors: [{ field: 'operation', message }] });
}
