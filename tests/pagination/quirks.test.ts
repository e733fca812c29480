import fc from 'fast-check';
import type { Shape } from '../../api/model/model';
import { compileFilter, compileOrderBy } from '../../emulator/odata/index';
import type { AspireRecord } from '../../src/aspire/model/record';
import { success } from '../../src/aspire/model/result';
import type { SortKey } from '../../src/aspire/odata/orderBy';
import { fetchAllPages } from '../../src/aspire/pagination/fetchAllPages';
import { readCursor, writeCursor } from '../../src/aspire/pagination/cursor';
import type { FetchPage, Limits, Listing } from '../../src/aspire/pagination/types';

const shape: Shape = {
  name: 'Ticket',
  fields: [
    { name: 'ID', type: 'integer' },
    { name: 'Branch', type: 'integer', nullable: true },
    { name: 'Changed', type: 'string', format: 'date-time', nullable: true },
  ],
};

type Row = { ID: number | null; Branch: number | null; Changed: string | null };

type Quirks = {
  /** How records stand where they are asked for in no order, or the order is not heeded. */
  ignoresOrder?: boolean;
  /** How many digits of a second are shown of those that are kept. */
  digits?: number;
  rounds?: boolean;
  ignoresFilter?: boolean;
};

function serverOf(rows: Row[], { ignoresOrder, digits = 7, rounds, ignoresFilter }: Quirks = {}) {
  let requests = 0;
  const fetchPage: FetchPage = ({ filter, orderby = 'ID asc', limit, pageNumber }) => {
    requests += 1;
    if (requests > 4_000) throw new Error('it does not end');
    const found = filter === '' || ignoresFilter ? [...rows] : rows.filter(compileFilter(filter, shape));
    // Ties stand as the rows do.
    const all = ignoresOrder ? found : found.sort(compileOrderBy(orderby, shape));
    const page = all
      .slice((pageNumber - 1) * limit, pageNumber * limit)
      .map((row): AspireRecord => ({ ...row, Changed: shown(row.Changed, digits, rounds) }));
    return Promise.resolve(success({ rows: page, size: JSON.stringify(page).length }));
  };
  return { fetchPage, requests: () => requests };
}

/** `2026-04-08T09:30:00.1239999Z` with some digits of its fraction, cut or rounded. */
function shown(stamp: string | null, digits: number, rounds = false): string | null {
  if (stamp === null || digits >= 7) return stamp;
  const seconds = Date.parse(`${stamp.slice(0, 19)}Z`) / 1000;
  const fraction = Number(`0${stamp.slice(19, -1)}`);
  const scale = 10 ** digits;
  const units = rounds ? Math.round(fraction * scale) : Math.floor(fraction * scale + 1e-6);
  const at = new Date((seconds + Math.floor(units / scale)) * 1000).toISOString().slice(0, 19);
  const rest = String(units % scale)
    .padStart(digits, '0')
    .replace(/0+$/, '');
  return `${at}${rest === '' ? '' : `.${rest}`}Z`;
}

const roomy: Limits = { records: Infinity, size: 5_000_000, until: Infinity, now: () => 0, concurrency: 3 };
const key: SortKey = { field: 'ID', kind: 'integer' };
const byKey: Listing = { filters: [''], key: ['ID'], byKey: true, order: [key], pageSize: 10 };

function sortedBy(...terms: SortKey[]): Listing {
  return { ...byKey, byKey: false, order: [...terms, key] };
}

/** Runs one after the other until the end, by cursors as builders have them. */
async function inRuns(fetchPage: FetchPage, listing: Listing, bounds: Partial<Limits>) {
  const runs: AspireRecord[][] = [];
  let from: Listing['from'];
  for (;;) {
    if (runs.length > 400) throw new Error('it does not get on');
    const found = await fetchAllPages(fetchPage, { ...listing, from }, { ...roomy, ...bounds });
    if (found.isFailure) throw new Error(found.error.message);
    runs.push(found.value.rows);
    if (!found.value.next) return runs;
    from = readCursor(writeCursor({ ...found.value.next, started: 1 }, 'same'), 'same');
    if (!from) throw new Error('the cursor is not read');
  }
}

const ids = (rows: readonly AspireRecord[]) => rows.map(({ ID }) => ID);
const numeric = (values: unknown[]) => [...values].sort((one, other) => Number(one) - Number(other));

const someFraction = fc.constantFrom('', '.1', '.12', '.123', '.1234', '.1239999', '.1240001', '.9999999', '.5');
const someStamp = fc
  .tuple(fc.constantFrom('00:00:00', '09:30:00', '09:30:01', '09:30:02'), someFraction)
  .map(([time, fraction]) => `2026-04-08T${time}${fraction}Z`);
const someRows = fc
  .array(fc.tuple(fc.option(fc.integer({ min: 1, max: 3 })), fc.option(someStamp, { freq: 8 })), { maxLength: 70 })
  .chain((values) =>
    fc.shuffledSubarray(
      values.map(([Branch, Changed], index): Row => ({ ID: 2 * index + 1, Branch, Changed })),
      { minLength: values.length },
    ),
  );
const somePages = fc.record({ pageSize: fc.integer({ min: 1, max: 20 }), records: fc.integer({ min: 1, max: 80 }) });

const orders: SortKey[][] = [
  [{ field: 'Branch', kind: 'integer', nullable: true }],
  [{ field: 'Branch', kind: 'integer', nullable: true, descending: true }],
  [{ field: 'Changed', kind: 'date', nullable: true }],
  [{ field: 'Changed', kind: 'date', nullable: true, descending: true }],
  [
    { field: 'Branch', kind: 'integer', nullable: true },
    { field: 'Changed', kind: 'date', nullable: true, descending: true },
  ],
  [
    { field: 'Branch', kind: 'integer', nullable: true, descending: true },
    { field: 'Changed', kind: 'date', nullable: true },
  ],
];
const someOrder = fc.constantFrom(...orders);

describe('every record comes once, and has_more is true only where there is more', () => {
  it('in any order, with ties in any arrangement, and dates kept more exactly than they are shown', async () => {
    await fc.assert(
      fc.asyncProperty(
        someRows,
        somePages,
        someOrder,
        fc.constantFrom(0, 1, 2, 3, 7),
        fc.boolean(),
        async (rows, { pageSize, records }, order, digits, rounds) => {
          const { fetchPage } = serverOf(rows, { digits, rounds });
          const runs = await inRuns(fetchPage, { ...sortedBy(...order), pageSize }, { records });
          expect(numeric(ids(runs.flat()))).toEqual(numeric(rows.map(({ ID }) => ID)));
          if (rows.length > 0) expect(runs.every((run) => run.length > 0)).toBe(true);
        },
      ),
      { seed: 41, numRuns: 150 },
    );
  });

  it('from a list that keeps no order, by key or in an order of the builder', async () => {
    await fc.assert(
      fc.asyncProperty(
        someRows,
        somePages,
        fc.option(fc.constantFrom(...orders.slice(0, 4)), { nil: undefined }),
        fc.boolean(),
        async (rows, { pageSize, records }, order, ignoresFilter) => {
          const { fetchPage } = serverOf(rows, { ignoresOrder: true, ignoresFilter });
          // Where neither filter nor order is heeded, a listing in an order of the builder can only be read whole.
          const bound = order && ignoresFilter ? Infinity : records;
          const runs = await inRuns(
            fetchPage,
            { ...(order ? sortedBy(...order) : byKey), pageSize },
            { records: bound },
          );
          expect(numeric(ids(runs.flat()))).toEqual(numeric(rows.map(({ ID }) => ID)));
        },
      ),
      { seed: 42, numRuns: 120 },
    );
  });

  it('while records come and go between pages and runs, of those that stay', async () => {
    await fc.assert(
      fc.asyncProperty(
        someRows,
        somePages,
        fc.option(someOrder, { nil: undefined }),
        fc.boolean(),
        fc.infiniteStream(fc.nat()),
        async (rows, { pageSize, records }, order, ignoresOrder, chance) => {
          const server = [...rows];
          // Pages of one record or two show no order, and the look at the opposite one can miss a record that just went.
          const size = ignoresOrder ? pageSize + 3 : pageSize;
          const gone = new Set<unknown>();
          const { fetchPage } = serverOf(server, { digits: 3, ignoresOrder: ignoresOrder && !order });
          let added = 0;
          const moving: FetchPage = (question) => {
            const drawn = Number(chance.next().value);
            if (drawn % 3 === 0 && server.length > 0)
              for (const row of server.splice(drawn % server.length, 1)) gone.add(row.ID);
            if (drawn % 4 === 0 && added < 20)
              server.splice(drawn % (server.length + 1), 0, { ID: 1_000 + added++, Branch: 1, Changed: null });
            return fetchPage(question);
          };
          const found = ids(
            (await inRuns(moving, { ...(order ? sortedBy(...order) : byKey), pageSize: size }, { records })).flat(),
          );
          expect(new Set(found).size).toBe(found.length);
          const lost = rows.map(({ ID }) => ID).filter((id) => !gone.has(id) && !found.includes(id));
          expect(lost).toEqual([]);
        },
      ),
      { seed: 43, numRuns: 120 },
    );
  });

  it('where keys are empty', async () => {
    for (const [first, last] of [
      [true, false],
      [false, true],
    ]) {
      const empty = [1, 2, 3].map((Branch) => ({ ID: null, Branch, Changed: null }));
      const rows = [
        ...(first ? empty : []),
        { ID: 4, Branch: 1, Changed: null },
        { ID: 5, Branch: 2, Changed: null },
        ...(last ? empty : []),
      ];
      for (const records of [2, 50]) {
        const { fetchPage } = serverOf(rows, { ignoresOrder: true });
        expect((await inRuns(fetchPage, byKey, { records })).flat()).toHaveLength(5);
      }
      const sorted = await inRuns(serverOf(rows).fetchPage, sortedBy({ field: 'Branch', kind: 'integer' }), {});
      expect(sorted.flat()).toHaveLength(5);
    }
  });
});

describe('a list in an order of its own', () => {
  it('is read with few requests: 3,000 records, the newest first', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => ({ ID: 3_000 - index, Branch: 1, Changed: null }));
    const { fetchPage, requests } = serverOf(rows, { ignoresOrder: true });
    const runs = await inRuns(fetchPage, { ...byKey, pageSize: 500 }, {});
    expect(new Set(ids(runs.flat())).size).toBe(3_000);
    expect(requests()).toBeLessThan(40);
  });
});

describe('an import of 300 records in one fraction of a second that is not shown', () => {
  const rows = Array.from({ length: 301 }, (_, index) => ({
    ID: index + 1,
    Branch: 1,
    Changed: index === 300 ? '2026-04-08T09:30:01Z' : '2026-04-08T09:30:00.0004Z',
  }));

  it.each([false, true])('is given whole in the order of its date (descending: %p)', async (descending) => {
    for (const records of [50, 60, Infinity]) {
      const { fetchPage, requests } = serverOf(rows, { digits: 3 });
      const order = sortedBy({ field: 'Changed', kind: 'date', nullable: true, descending });
      const runs = await inRuns(fetchPage, { ...order, pageSize: 50 }, { records });
      expect(numeric(ids(runs.flat()))).toEqual(rows.map(({ ID }) => ID));
      expect(requests()).toBeLessThan(150);
    }
  });
});
