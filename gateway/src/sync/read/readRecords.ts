import type { AspireRecord } from '../../../../src/aspire/model/record';
import { success, type AspireError, type Result } from '../../../../src/aspire/model/result';
import { positionOf } from '../../../../src/aspire/odata/orderBy';
import type { CursorPosition, FetchPage, Page, RecordSink } from '../../../../src/aspire/pagination/types';
import { isOrderNotKept } from '../../../../src/aspire/pagination/problems';
import { idOf } from '../../../../src/aspire/pagination/recordId';
import { createPageQueue, type PageQueue } from './pageQueue.ts';
import { waysThrough } from './strategies.ts';

/** Where a reading goes on: behind a record. */
export type ReadPosition = NonNullable<CursorPosition>;

/**
 * A record as it goes through the pagination: the fields of its key, and what was made of it as it came. The record itself is
 * not kept, since pages that wait would fill the memory, and what lives for long is dear to collect.
 */
export type ReadRecord<Item> = AspireRecord & {
  readonly [made]: Item;
  /** When its page was asked for: milliseconds since 1970. */
  readonly [askedAt]: number;
};

/** What was made of a record. */
export const made = Symbol('what was made of the record');
const askedAt = Symbol('when its page was asked for');

/** Records as they come. */
export type Batch<Item> = {
  rows: readonly ReadRecord<Item>[];
  /** When the oldest of their pages was asked for, or before: milliseconds since 1970. */
  readAt: number;
  /** Where to go on behind them; undefined where they come in no order, so that only the front is left to begin at. */
  position?: ReadPosition;
  /** Everything begins anew, since the order was not kept. These rows are the first ones. */
  restarted: boolean;
};

/** How a reading ended. `stopped`: it was told to, or its time was up. */
export type ReadEnd = { end: 'complete' | 'stopped' } | { end: 'failed'; error: AspireError };

export type ReadOptions<Item> = {
  fetchPage: FetchPage;
  /** Called for each record as soon as it has come. `digest`: the same for the same record, another one for another. */
  make: (record: AspireRecord) => { item: Item; digest: string };
  key: readonly string[];
  /** Whether the list can be asked for an order. */
  takesOrder: boolean;
  filter: string;
  pageSize: number;
  /** Pages under way at once. */
  concurrency: number;
  from: ReadPosition | undefined;
  now: () => number;
  signal: AbortSignal;
  /** No more records than this wait to be taken. */
  mostWaiting: number;
};

/** Reads a list in the background, ahead of whoever takes its records, by the pagination of the operations. */
export type Reading<Item> = { batches(): AsyncGenerator<Batch<Item>>; ended: Promise<ReadEnd>; close(): void };

export function readRecords<Item>(options: ReadOptions<Item>): Reading<Item> {
  const queue = createPageQueue<Batch<Item>>(options.mostWaiting, ({ rows }) => rows.length);
  const closing = new AbortController();
  const isStopped = () => options.signal.aborted || closing.signal.aborted;
  const ended = readAll(options, queue, isStopped).then(
    (end) => {
      queue.end();
      return end;
    },
    (error: unknown) => {
      queue.end(error);
      throw error;
    },
  );
  ended.catch(() => undefined);
  return {
    batches: () => queue.items(),
    ended,
    close() {
      closing.abort();
      queue.close();
    },
  };
}

async function readAll<Item>(
  options: ReadOptions<Item>,
  queue: PageQueue<Batch<Item>>,
  isStopped: () => boolean,
): Promise<ReadEnd> {
  const { key, filter, pageSize, concurrency, now, make } = options;
  const fetchPage: FetchPage = async (question) => {
    await queue.room();
    if (isStopped()) return { ...stoppedPage };
    const at = now();
    const page = await options.fetchPage(question);
    if (page.isFailure) return page;
    const rows = page.value.rows.map((record) => readRecord(record, key, make(record), at));
    return success({ ...page.value, rows });
  };
  let from: ReadPosition = options.from ?? { filter: 0 };
  let stopped: Result<CursorPosition> | undefined;
  for (const [index, way] of waysThrough(options, filter).entries()) {
    const sink = new StreamingSink({ key, ordered: way.ordered, restarted: index > 0, queue, isStopped });
    const limits = { records: Infinity, size: Infinity, until: Infinity, now, concurrency };
    stopped = await way.strategy(fetchPage, { filters: [filter], key, byKey: true, pageSize }, sink, from, limits);
    if (!isOrderNotKept(stopped)) break;
    from = { filter: 0 };
  }
  if (stopped?.isFailure) return { end: 'failed', error: stopped.error };
  return { end: stopped?.value ? 'stopped' : 'complete' };
}

/** What a strategy is told where nothing more is to be asked for. */
const stoppedPage: Awaited<ReturnType<FetchPage>> = {
  _tag: 'Success',
  isSuccess: true,
  isFailure: false,
  value: { rows: [], size: 0, rateLimited: true },
};

function readRecord<Item>(
  record: AspireRecord,
  key: readonly string[],
  { item, digest }: { item: Item; digest: string },
  at: number,
): ReadRecord<Item> {
  // By the digest, pages of records without a key are known again.
  const known: Record<string, unknown> & { [made]: Item; [askedAt]: number } = {
    [made]: item,
    [askedAt]: at,
    $digest: digest,
  };
  for (const name of key) known[name] = record[name];
  return known;
}

type SinkOptions<Item> = {
  key: readonly string[];
  ordered: boolean;
  restarted: boolean;
  queue: PageQueue<Batch<Item>>;
  isStopped: () => boolean;
};

/** Hands records on as soon as a strategy takes them for certain, and keeps none. */
class StreamingSink<Item> implements RecordSink {
  readonly room = Infinity;
  count = 0;
  private isFirst = true;
  private recent = new Set<unknown>();

  constructor(private readonly options: SinkOptions<Item>) {}

  isFull(): boolean {
    return this.options.isStopped();
  }

  /** Of the records before the last page nobody asks. */
  has(row: AspireRecord): boolean {
    return this.recent.has(idOf(row, this.options.key));
  }

  take(page: Page): number {
    const { key, ordered, restarted, queue } = this.options;
    // Strategies give what they were given.
    const rows = page.rows as readonly ReadRecord<Item>[];
    const last = rows.at(-1);
    if (!last) return 0;
    this.count += rows.length;
    this.recent = new Set(rows.map((row) => idOf(row, key)));
    const position = ordered ? positionBehind(last, key) : undefined;
    queue.push({
      rows,
      readAt: rows.reduce((oldest, row) => Math.min(oldest, row[askedAt]), Infinity),
      ...(position ? { position } : {}),
      restarted: restarted && this.isFirst,
    });
    this.isFirst = false;
    return rows.length;
  }

  /** What was handed on is written already; that it comes again does no harm. */
  snapshot(): () => void {
    return () => undefined;
  }
}

function positionBehind(row: AspireRecord, key: readonly string[]): ReadPosition {
  const [only = '', ...more] = key;
  if (more.length === 0) return { filter: 0, after: Number(row[only]) };
  return {
    filter: 0,
    at: positionOf(
      row,
      key.map((field) => ({ field, kind: 'integer' })),
    ),
  };
}
