import type { Shape } from '../../api/model/model';
import { compileFilter, compileOrderBy } from '../../emulator/odata/index';
import type { AspireRecord } from '../../src/aspire/model/record';
import { fail, success, type Result } from '../../src/aspire/model/result';
import { RecordCollector } from '../../src/aspire/pagination/recordCollector';
import type {
  CursorPosition,
  FetchPage,
  Limits,
  Listing,
  PagingStrategy,
  RecordSink,
} from '../../src/aspire/pagination/types';

/** Its records have fields of every kind. */
export const shape: Shape = {
  name: 'Ticket',
  fields: [
    { name: 'ID', type: 'integer' },
    { name: 'Crew', type: 'integer' },
    { name: 'Hours', type: 'number', nullable: true },
    { name: 'Note', type: 'string', nullable: true },
    { name: 'Due', type: 'string', format: 'date-time', nullable: true },
    { name: 'Done', type: 'boolean', nullable: true },
  ],
};

export type Question = Parameters<FetchPage>[0];
export type Answer = Awaited<ReturnType<FetchPage>>;

export const rateLimited: Answer = success({ rows: [], size: 0, rateLimited: true });
export const failed = fail('unavailable', 'no');
export const pageOf = (rows: readonly AspireRecord[]): Answer => success({ rows, size: 10 * rows.length });
export const recordsOf = (...ids: unknown[]): AspireRecord[] => ids.map((ID) => ({ ID }));
export const idsOf = (rows: readonly AspireRecord[]) => rows.map(({ ID }) => ID);

/** Questions, as short texts. */
export const asOData = (asked: readonly Question[]) =>
  asked.map(({ filter, orderby, limit }) => `${filter} by ${orderby} ${limit}`);

/** This answer to one question, told by its number, and Aspire's own to all others. */
export const at = (number: number, answer: Answer) => (asked: number) => (asked === number ? answer : undefined);

export type Example = {
  rows: readonly AspireRecord[];
  /** Gives records as they stand in `rows`, whatever order is asked for. */
  ignoresOrder?: boolean;
  /** A record as it is given, of what is kept. */
  shown?: (row: AspireRecord) => AspireRecord;
  /** Another answer to a question than Aspire's own, told by its number (from 0). */
  odd?: (number: number, question: Question) => Answer | undefined;
};

/** An Aspire of some rows, and what it was asked. */
export function exampleAspire({ rows, ignoresOrder = false, shown = (row) => row, odd = () => undefined }: Example) {
  const asked: Question[] = [];
  let open = 0;
  let mostOpen = 0;
  const fetchPage: FetchPage = async (question) => {
    const { filter, orderby = 'ID asc', limit, pageNumber } = question;
    const number = asked.push(question) - 1;
    if (number > 200) throw new Error('it does not end');
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    await new Promise(setImmediate);
    open -= 1;
    const found = filter === '' ? [...rows] : rows.filter(compileFilter(filter, shape));
    const all = ignoresOrder ? found : found.sort(compileOrderBy(orderby, shape));
    return odd(number, question) ?? pageOf(all.slice((pageNumber - 1) * limit, pageNumber * limit).map(shown));
  };
  return { fetchPage, asked, mostOpen: () => mostOpen };
}

export const roomy: Limits = { records: 1_000, size: 5_000_000, until: Infinity, now: () => 0, concurrency: 3 };

type Run = Example & {
  listing?: Partial<Listing>;
  limits?: Partial<Limits>;
  from?: Partial<NonNullable<CursorPosition>>;
  sink?: RecordSink;
};

/** One run of a strategy: what it gathered, where it stopped, and what it asked. */
export async function runOf(strategy: PagingStrategy, { listing, limits, from, sink, ...example }: Run) {
  const { fetchPage, asked, mostOpen } = exampleAspire(example);
  const whole: Listing = { filters: [''], key: ['ID'], byKey: true, pageSize: 4, ...listing };
  const bounds = { ...roomy, ...limits };
  const collector = new RecordCollector(whole, bounds);
  const stopped = await strategy(fetchPage, whole, sink ?? collector, { filter: 0, ...from }, bounds);
  return { ids: idsOf(collector.rows), stopped, next: nextOf(stopped), asked, mostOpen: mostOpen() };
}

/** Where a listing goes on; undefined at its end. */
function nextOf(stopped: Result<CursorPosition>): CursorPosition {
  return stopped.isSuccess ? stopped.value : undefined;
}
