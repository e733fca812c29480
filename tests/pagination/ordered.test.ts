import fc from 'fast-check';
import { compileFilter, compileOrderBy } from '../../emulator/odata/index';
import type { AspireRecord } from '../../src/aspire/model/record';
import { success } from '../../src/aspire/model/result';
import { orderbyOf, type SortKey } from '../../src/aspire/odata/orderBy';
import { fetchAllPages } from '../../src/aspire/pagination/fetchAllPages';
import type { FetchPage, Limits, Found, Listing } from '../../src/aspire/pagination/types';
import { shape } from './exampleAspire';

const kinds = { Hours: 'number', Note: 'text', Due: 'date', Done: 'boolean' } as const;

/** An Aspire of these rows; more may come while it is being read. */
function serverOf(rows: AspireRecord[], short: (request: number) => number = () => 0) {
  const asked: string[] = [];
  const ask: FetchPage = ({ filter, orderby = 'ID asc', limit, pageNumber }) => {
    asked.push(filter);
    if (asked.length > 4_000) throw new Error('it does not end');
    const all = (filter === '' ? [...rows] : rows.filter(compileFilter(filter, shape))).sort(
      compileOrderBy(orderby, shape),
    );
    const page = all
      .slice((pageNumber - 1) * limit, pageNumber * limit)
      .slice(0, Math.max(1, limit - short(asked.length)));
    return Promise.resolve(success({ rows: page, size: JSON.stringify(page).length }));
  };
  return { ask, asked };
}

const roomy: Limits = { records: 50_000, size: 5_000_000, until: Infinity, now: () => 0, concurrency: 4 };

function listingBy(field: keyof typeof kinds, descending: boolean, filters = ['']): Listing & { order: SortKey[] } {
  const order: SortKey[] = [
    { field, kind: kinds[field], descending, nullable: true },
    { field: 'ID', kind: 'integer' },
  ];
  return { filters, key: ['ID'], byKey: false, order, pageSize: 7 };
}

/** Runs one after the other until the end; `between` may add records meanwhile. */
async function inRuns(
  ask: FetchPage,
  listing: Listing,
  bounds: Partial<Limits>,
  between: () => void = () => undefined,
) {
  const rows: AspireRecord[] = [];
  for (let next: Found['next'] = { filter: 0 }, runs = 0; next; runs++) {
    if (runs > 500) throw new Error('it does not get on');
    const from = runs === 0 ? undefined : { ...next, started: 0 };
    const run = await fetchAllPages(ask, { ...listing, from }, { ...roomy, ...bounds });
    if (run.isFailure) throw new Error(run.error.message);
    rows.push(...run.value.rows);
    next = run.value.next;
    between();
  }
  return rows;
}

const ids = (rows: readonly AspireRecord[]) => rows.map((row) => row.ID);

const someRow = fc.record({
  Crew: fc.integer({ min: 1, max: 4 }),
  Hours: fc.option(fc.constantFrom(0, 0.1, 2.5, 1e-7, 40, -3)),
  Note: fc.option(fc.constantFrom('', 'a', 'A', 'b', "it's", 'x or 1 eq 1', '50% & more', 'ü')),
  Due: fc.option(fc.constantFrom('2026-04-08T09:30:00Z', '2026-04-08T09:30:00.1234567', '2025-01-01T00:00:00')),
  Done: fc.option(fc.boolean()),
});
const someRows = fc
  .array(someRow, { maxLength: 60 })
  .map((rows) => rows.map((row, index) => ({ ID: 3 * index + 1, ...row })));
const someField = fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]));

describe('all pages in an order of the builder', () => {
  it('are every record once, in runs and with short pages, empty values first and last where it descends', async () => {
    await fc.assert(
      fc.asyncProperty(
        someRows,
        someField,
        fc.boolean(),
        fc.integer({ min: 4, max: 25 }),
        async (rows, field, descending, records) => {
          const listing = listingBy(field, descending);
          const { ask } = serverOf(rows, (request) => request % 3);
          const expected = [...rows].sort(compileOrderBy(orderbyOf(listing.order), shape));
          expect(ids(await inRuns(ask, listing, { records }))).toEqual(ids(expected));
        },
      ),
      { seed: 21, numRuns: 80 },
    );
  });

  it('lose and double nothing when records come between two runs', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, someRows, someField, fc.boolean(), async (rows, later, field, descending) => {
        const server = [...rows] as AspireRecord[];
        const { ask } = serverOf(server);
        let added = 0;
        const addOne = () => {
          const row = later[added++];
          if (row) server.push({ ...row, ID: 1_000 + added });
        };
        const found = ids(await inRuns(ask, listingBy(field, descending), { records: 5 }, addOne));
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((id) => Number(id) < 1_000).sort()).toEqual(ids(rows).sort());
      }),
      { seed: 22, numRuns: 40 },
    );
  });

  it('go on behind two ids where only both together name a record', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({ ID: index % 7, Crew: Math.floor(index / 7) }));
    const order: SortKey[] = [
      { field: 'Crew', kind: 'integer' },
      { field: 'ID', kind: 'integer' },
    ];
    const { ask, asked } = serverOf(rows);
    const found = await inRuns(
      ask,
      { filters: ['ID le 5'], key: ['Crew', 'ID'], byKey: false, order, pageSize: 9 },
      { records: 20 },
    );
    expect(found.map(({ ID, Crew }) => 10 * Number(Crew) + Number(ID))).toEqual(
      rows.filter(({ ID }) => ID <= 5).map(({ ID, Crew }) => 10 * Crew + ID),
    );
    expect(asked).toContain('(ID le 5) and (Crew gt 1 or (Crew eq 1 and ID ge 2))');
  });

  it('are sorted here where texts are too long to go on from, and where Aspire does not heed the filter', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({ ID: index, Note: 'x'.repeat(300) + index, Hours: index }));
    expect(await inRuns(serverOf(rows).ask, listingBy('Note', false), {})).toHaveLength(20);
    const { ask } = serverOf(rows);
    const deaf: FetchPage = (question) => ask({ ...question, filter: 'Note ne null' });
    expect(ids(await inRuns(deaf, listingBy('Hours', false), {}))).toEqual(ids(rows));
  });
});

describe('all pages of several filters in an order of the builder', () => {
  const filters = ['Crew in (1,2)', 'Crew in (2,3)', 'ID in (1,4,7,10)'];

  it('are every record once and in that order, in runs, also when records come between two of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        someRows,
        someField,
        fc.boolean(),
        fc.integer({ min: 4, max: 25 }),
        async (rows, field, descending, records) => {
          const listing = listingBy(field, descending, filters);
          const wanted = rows.filter(({ ID, Crew }) => Crew < 4 || ID <= 10);
          const found = await inRuns(serverOf(rows).ask, listing, { records });
          expect(new Set(ids(found)).size).toBe(found.length);
          expect(ids(found).sort()).toEqual(ids(wanted).sort());
          const inOrder = compileOrderBy(orderbyOf(listing.order), shape);
          // How capitals and letters such as "ü" stand to others is Aspire's own choice.
          if (field !== 'Note') expect(ids(found)).toEqual(ids([...wanted].sort(inOrder)));

          const server = [...rows] as AspireRecord[];
          let next = 1_000;
          const grown = ids(
            await inRuns(serverOf(server).ask, listing, { records }, () => {
              if (next < 1_006) server.push({ ...rows[0], ID: next++, Crew: 1 });
            }),
          );
          expect(grown.filter((id) => Number(id) < 1_000)).toEqual(ids(found));
          expect(new Set(grown).size).toBe(grown.length);
        },
      ),
      { seed: 23, numRuns: 20 },
    );
  });

  it('keep no more in memory than a run can give, and stop at its size', async () => {
    const rows = Array.from({ length: 600 }, (_, index) => ({
      ID: index,
      Crew: 1 + (index % 3),
      Hours: (index * 37) % 600,
      Pad: 'é'.repeat(50),
    }));
    const run = await fetchAllPages(serverOf(rows).ask, listingBy('Hours', true, filters), { ...roomy, size: 4_000 });
    if (run.isFailure) throw new Error(run.error.message);
    expect(Buffer.byteLength(JSON.stringify(run.value.rows))).toBeLessThan(4_100);
    expect(run.value.rows.map(({ Hours }) => Hours)).toEqual(run.value.rows.map((_, index) => 599 - index));
    expect(await inRuns(serverOf(rows).ask, listingBy('Hours', true, filters), { size: 9_000 })).toHaveLength(600);
  });

  it('are refused where there is no time to read all of them', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => ({ ID: index, Crew: 1, Hours: index }));
    let time = 0;
    const late = await fetchAllPages(serverOf(rows).ask, listingBy('Hours', false, filters), {
      ...roomy,
      until: 3,
      now: () => time++,
    });
    expect(late).toMatchObject({
      isFailure: true,
      error: {
        _tag: 'UserInputError',
        message: expect.stringContaining('Cannot sort these records (Hours asc,ID asc): there are too many'),
      },
    });
  });
});
