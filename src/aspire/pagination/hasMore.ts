import type { AspireRecord } from '../model/record';
import type { Result } from '../model/result';
import type { CursorPosition, Page, RecordSink } from './types';

/** Large enough to get past the records that a page repeats. */
const pageSize = 10;

type Probe = { sink: RecordSink; pageSize: number; skip: number };

/**
 * Whether a listing that a bound ended has more records than it gave: it is gone on with until there is one. True also where
 * that cannot be told.
 */
export async function hasMore(
  given: RecordSink,
  goOn: (probe: Probe) => Promise<Result<CursorPosition>>,
): Promise<boolean> {
  const sink = new FirstOther(given);
  const stopped = await goOn({ sink, pageSize, skip: 0 });
  return sink.isFound || stopped.isFailure || stopped.value !== undefined;
}

/** Ends a listing at the first record that has not been given. */
class FirstOther implements RecordSink {
  isFound = false;
  count = 0;

  constructor(private readonly given: RecordSink) {}

  get room(): number {
    return this.isFound ? 0 : 1;
  }

  isFull(): boolean {
    return this.isFound;
  }

  has(row: AspireRecord): boolean {
    return this.given.has(row);
  }

  snapshot(): () => void {
    return () => (this.isFound = false);
  }

  take({ rows }: Page): number {
    const other = rows.findIndex((row) => !this.given.has(row));
    this.isFound = other >= 0;
    return this.isFound ? other : rows.length;
  }
}
