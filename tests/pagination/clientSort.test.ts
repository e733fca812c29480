import type { AspireRecord } from '../../src/aspire/model/record';
import { success } from '../../src/aspire/model/result';
import type { SortKey } from '../../src/aspire/odata/orderBy';
import { clientSort, type Sorted } from '../../src/aspire/pagination/clientSort';
import { stopAt, type Limits, type PagingStrategy, type RecordSink } from '../../src/aspire/pagination/types';
import { failed, idsOf, recordsOf, roomy } from './exampleAspire';

const id: SortKey = { field: 'ID', kind: 'integer' };
const hours: SortKey = { field: 'Hours', kind: 'number' };
const noPage = () => Promise.resolve(failed);

type Given = {
  pages: AspireRecord[][];
  listing?: Partial<Sorted>;
  limits?: Partial<Limits>;
  strategy?: PagingStrategy;
};

/** Sorts what comes in these pages, for each filter again. */
function sorted({ pages, listing, limits, strategy }: Given) {
  const giving: PagingStrategy = (_, __, sink) => {
    for (const rows of pages) sink.take({ rows, size: Buffer.byteLength(JSON.stringify(rows)) });
    return Promise.resolve(success(undefined));
  };
  const whole: Sorted = { filters: [''], key: ['ID'], byKey: false, pageSize: 4, order: [id], ...listing };
  return clientSort(noPage, whole, { ...roomy, ...limits }, strategy ?? giving);
}

async function found(given: Given) {
  const result = await sorted(given);
  if (result.isFailure) throw new Error(result.error.message);
  return [idsOf(result.value.rows), result.value.next];
}

const rows = recordsOf(5, 2, 4, 1, 3);

describe('records that are sorted here', () => {
  it('stand in the order, each once, whatever pages and filters they come in', async () => {
    expect(await found({ pages: [rows, recordsOf(6, 5, 1)] })).toEqual([[1, 2, 3, 4, 5, 6], undefined]);
    expect(await found({ pages: [rows], listing: { filters: ['a', 'b'] } })).toEqual([[1, 2, 3, 4, 5], undefined]);
    const descending = [{ ...id, descending: true }];
    expect(await found({ pages: [rows], listing: { order: descending } })).toEqual([[5, 4, 3, 2, 1], undefined]);
    expect(await found({ pages: [[]] })).toEqual([[], undefined]);
  });

  it('are all kept where nothing tells them apart', async () => {
    expect(await found({ pages: [recordsOf(1, null), recordsOf(null, 1)] })).toEqual([[null, null, 1], undefined]);
  });

  it('are read filter by filter, from the start of each, however far the run before came', async () => {
    const asked: unknown[] = [];
    const strategy: PagingStrategy = (_, { filters, from: whole, pageSize }, __, from) => {
      asked.push({ filters, whole, pageSize, from });
      return Promise.resolve(success(undefined));
    };
    const from = { filter: 1, at: [3], sorted: true as const, started: 0 };
    await sorted({ pages: [], strategy, listing: { filters: ['a', 'b'], from } });
    expect(asked).toEqual(
      ['a', 'b'].map((filter) => ({ filters: [filter], whole: undefined, pageSize: 4, from: { filter: 0 } })),
    );
  });

  it('are as many as a run may give, and the next run goes on behind the last of them', async () => {
    const [first, next] = await found({ pages: [rows], limits: { records: 2 } });
    expect([first, next]).toEqual([[1, 2], { filter: 0, at: [2], sorted: true }]);
    const from = { filter: 0, at: [2], sorted: true as const, started: 0 };
    expect(await found({ pages: [rows], limits: { records: 3 }, listing: { from } })).toEqual([[3, 4, 5], undefined]);
    expect(await found({ pages: [rows], limits: { records: 5 } })).toEqual([[1, 2, 3, 4, 5], undefined]);
  });

  it('are the first ones of all where many more come than a run may give', async () => {
    const many = Array.from({ length: 30 }, (_, index) => recordsOf(60 - 2 * index, 59 - 2 * index));
    const next = { filter: 0, at: [3], sorted: true };
    expect(await found({ pages: many, limits: { records: 3 } })).toEqual([[1, 2, 3], next]);
    const few = { size: 3 * Buffer.byteLength(JSON.stringify({ ID: 1 })) };
    expect(await found({ pages: many, limits: few })).toEqual([[1, 2, 3], next]);
  });

  it('have others left out at their front', async () => {
    expect(await found({ pages: [rows], listing: { skip: 2 } })).toEqual([[3, 4, 5], undefined]);
    expect(await found({ pages: [rows], listing: { skip: 2 }, limits: { records: 2 } })).toEqual([
      [3, 4],
      { filter: 0, at: [4], sorted: true },
    ]);
    expect(await found({ pages: [rows], listing: { skip: 9 } })).toEqual([[], undefined]);
  });

  it('end at the size of a result, but not before the first of them', async () => {
    const each = Buffer.byteLength(JSON.stringify({ ID: 1 }));
    const next = (at: number) => ({ filter: 0, at: [at], sorted: true });
    expect(await found({ pages: [rows], limits: { size: 3 * each } })).toEqual([[1, 2, 3], next(3)]);
    expect(await found({ pages: [rows], limits: { size: 3 * each - 1 } })).toEqual([[1, 2], next(2)]);
    expect(await found({ pages: [rows], limits: { size: 1 } })).toEqual([[1], next(1)]);
    expect(await found({ pages: [rows], limits: { size: 1 }, listing: { skip: 1 } })).toEqual([[2], next(2)]);
    expect(await found({ pages: [rows], limits: { size: 3 * each }, listing: { skip: 2 } })).toEqual([
      [3, 4, 5],
      undefined,
    ]);
    expect(await found({ pages: [rows], limits: { size: 5 * each } })).toEqual([[1, 2, 3, 4, 5], undefined]);
  });

  it('leave out what was given before: by its position, or told by the caller', async () => {
    const listing = {
      order: [hours, id],
      from: { filter: 0, at: [2, 7], started: 0 },
      isGiven: ({ ID }: AspireRecord) => ID === 9,
    };
    const some = [
      { ID: 7, Hours: 2 },
      { ID: 6, Hours: 2 },
      { ID: 8, Hours: 2 },
      { ID: 9, Hours: 3 },
      { ID: 1, Hours: 3 },
      { ID: 2, Hours: 1 },
    ];
    expect(await found({ pages: [some], listing })).toEqual([[8, 1], undefined]);
  });
});

describe('what takes in records to be sorted', () => {
  it('knows what has come, has room for all, and is full only when the time is over', async () => {
    let told: unknown[] = [];
    let now = 0;
    const tell = (sink: RecordSink) => [sink.count, sink.has({ ID: 1 }), sink.has({ ID: null }), sink.isFull()];
    const strategy: PagingStrategy = (_, __, sink) => {
      told = [sink.room, tell(sink)];
      const drop = sink.snapshot();
      told.push(sink.take({ rows: recordsOf(1, 2, 1, null), size: 40 }), tell(sink));
      drop();
      now = 9;
      told.push(tell(sink));
      now = 10;
      told.push(tell(sink));
      return Promise.resolve(success(undefined));
    };
    expect(await found({ pages: [], strategy, limits: { until: 10, now: () => now } })).toEqual([
      [null, 1, 2],
      undefined,
    ]);
    expect(told).toEqual([
      Infinity,
      [0, false, false, false],
      4,
      [2, true, false, false],
      [2, true, false, false],
      [2, true, false, true],
    ]);
  });

  it('fails with the error of a page, and where there was no time to read all records', async () => {
    expect(await sorted({ pages: [], strategy: () => Promise.resolve(failed) })).toBe(failed);
    const stopped = await sorted({
      pages: [],
      strategy: () => Promise.resolve(stopAt({ filter: 0, after: 3 })),
      listing: { order: [{ ...hours, descending: true }, id] },
    });
    expect(stopped).toMatchObject({
      isFailure: true,
      error: {
        code: 'too_large',
        message:
          'Cannot sort these records (Hours desc,ID asc): there are too many to read in one run. Where conditions take several calls, or Aspire does not keep the order, ' +
          'all records are read before they are sorted: use fewer values or further conditions, or leave the order out.',
      },
    });
  });
});
