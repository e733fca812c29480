import type { AspireRecord } from '../../../../src/aspire/model/record';
import type { AspireError, Result } from '../../../../src/aspire/model/result';
import { positionOf } from '../../../../src/aspire/odata/orderBy';
import type { CursorPosition, FetchPage, Page, RecordSink } from '../../../../src/aspire/pagination/types';
import { isOrderNotKept } from '../../../../src/aspire/pagination/problems';
import { idOf } from '../../../../src/aspire/pagination/recordId';
import { createPageQueue, type PageQueue } from './pageQueue.ts';
import { waysThrough } from './strategies.ts';

/** Where a reading goes on: behind a record. */
export type ReadPosition = NonNullable<CursorPosition>;

/** Records as they come. */
export type Batch = {
  rows: readonly AspireRecord[];
  /** When the oldest of their pages was asked for, or before: milliseconds since 1970. */
  readAt: number;
  /** Where to go on behind them; undefined where they come in no order, so that only the front is left to begin at. */
  position?: ReadPosition;
  /** Everything begins anew, since the order was not kept. These rows are the first ones. */
  restarted: boolean;
};

/** How a reading ended. `stopped`: it was told to, or its time was up. */
export type ReadEnd = { end: 'complete' | 'stopped' } | { end: 'failed'; error: AspireError };

export type ReadOptions = {
  fetchPage: FetchPage;
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
export type Reading = { batches(): AsyncGenerator<Batch>; ended: Promise<ReadEnd>; close(): void };

export function readRecords(options: ReadOptions): Reading {
  const queue = createPageQueue<Batch>(options.mostWaiting, ({ rows }) => rows.length);
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

async function readAll(options: ReadOptions, queue: PageQueue<Batch>, isStopped: () => boolean): Promise<ReadEnd> {
  const { key, filter, pageSize, concurrency, now } = options;
  const requests = new RequestTimes(now);
  const fetchPage: FetchPage = async (question) => {
    await queue.room();
    if (isStopped()) return { ...stoppedPage };
    return requests.note(options.fetchPage(question));
  };
  let from: ReadPosition = options.from ?? { filter: 0 };
  let stopped: Result<CursorPosition> | undefined;
  for (const [index, way] of waysThrough(options, filter).entries()) {
    const sink = new StreamingSink({ key, ordered: way.ordered, restarted: index > 0, queue, requests, isStopped });
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

/** When pages were asked for. */
class RequestTimes {
  private readonly times = new WeakMap<AspireRecord, number>();
  /** Of the page that was taken last; that of a later one is not told by it, but not earlier. */
  private last: number;

  constructor(private readonly now: () => number) {
    this.last = now();
  }

  async note(answer: ReturnType<FetchPage>): ReturnType<FetchPage> {
    const at = this.now();
    const page = await answer;
    // Strategies leave out the first record, or give them one by one: any of them tells when its page was asked for.
    if (page.isSuccess) for (const row of page.value.rows) this.times.set(row, at);
    return page;
  }

  of(rows: readonly AspireRecord[]): number {
    const first = rows[0] && this.times.get(rows[0]);
    if (first !== undefined) this.last = first;
    return this.last;
  }
}

type SinkOptions = {
  key: readonly string[];
  ordered: boolean;
  restarted: boolean;
  queue: PageQueue<Batch>;
  requests: RequestTimes;
  isStopped: () => boolean;
};

/** Hands records on as soon as a strategy takes them for certain, and keeps none. */
class StreamingSink implements RecordSink {
  readonly room = Infinity;
  count = 0;
  private isFirst = true;
  private recent = new Set<unknown>();

  constructor(private readonly options: SinkOptions) {}

  isFull(): boolean {
    return this.options.isStopped();
  }

  /** Of the records before the last page nobody asks. */
  has(row: AspireRecord): boolean {
    return this.recent.has(idOf(row, this.options.key));
  }

  take({ rows }: Page): number {
    const { key, ordered, restarted, queue, requests } = this.options;
    const last = rows.at(-1);
    if (!last) return 0;
    this.count += rows.length;
    this.recent = new Set(rows.map((row) => idOf(row, key)));
    const position = ordered ? positionBehind(last, key) : undefined;
    queue.push({
      rows,
      readAt: requests.of(rows),
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
