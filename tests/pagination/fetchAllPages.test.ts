import fc from 'fast-check';
import type { Shape } from '../../api/model/model';
import { compileFilter, compileOrderBy } from '../../emulator/odata/index';
import type { AspireRecord } from '../../src/aspire/model/record';
import { fail, success } from '../../src/aspire/model/result';
import { fetchAllPages } from '../../src/aspire/pagination/fetchAllPages';
import type { FetchPage, Limits, Found, Listing } from '../../src/aspire/pagination/types';

const shape: Shape = {
  name: 'Ticket',
  fields: [
    { name: 'ID', type: 'integer' },
    { name: 'Group', type: 'integer' },
  ],
};

type Quirks = {
  /** Leaves rows out at the end of a page although there are more, as a function of how many requests went before. */
  short?: (request: number) => number;
  /** Answers every page with the first rows. */
  ignoresPages?: boolean;
};

/** An Aspire of these rows, and what it was asked. */
function serverOf(
  rows: readonly AspireRecord[],
  { short = () => 0, ignoresPages = false }: Quirks = {},
  orderby = 'ID asc',
) {
  const asked: string[] = [];
  let most = 0;
  let open = 0;
  const ask: FetchPage = async ({ filter, orderby: askedOrder = orderby, limit, pageNumber }) => {
    asked.push(filter);
    if (asked.length > 4_000) throw new Error('it does not end');
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    const all = (filter === '' ? [...rows] : rows.filter(compileFilter(filter, shape))).sort(
      compileOrderBy(askedOrder, shape),
    );
    const start = ignoresPages ? 0 : (pageNumber - 1) * limit;
    const page = all.slice(start, start + Math.max(1, limit - short(asked.length)));
    return success({ rows: page, size: JSON.stringify(page).length });
  };
  return { ask, asked, most: () => most };
}

const roomy: Limits = { records: 50_000, size: 5_000_000, until: Infinity, now: () => 0, concurrency: 4 };
const byKey: Listing = { filters: [''], key: ['ID'], byKey: true, pageSize: 10 };

async function found(ask: FetchPage, listing: Listing, bounds: Partial<Limits> = {}): Promise<Found> {
  const result = await fetchAllPages(ask, listing, { ...roomy, ...bounds });
  if (result.isFailure) throw new Error(result.error.message);
  return result.value;
}

/** Runs one after the other until the end, each going on where the one before stopped. */
async function inRuns(ask: FetchPage, listing: Listing, bounds: Partial<Limits>): Promise<AspireRecord[]> {
  const rows: AspireRecord[] = [];
  for (let next: Found['next'] = { filter: 0 }, runs = 0; next; runs++) {
    if (runs > 500) throw new Error('it does not get on');
    const run = await found(ask, { ...listing, from: { ...next, started: 0 } }, bounds);
    rows.push(...run.rows);
    next = run.next;
  }
  return rows;
}

const ids = (rows: readonly AspireRecord[]) => rows.map((row) => row.ID);
const count = (last: number, step = 1) =>
  Array.from({ length: last }, (_, index) => ({ ID: (index + 1) * step, Group: index % 3 }));

/** Rows with gaps between their keys, as deletions leave them. */
const someRows = fc
  .uniqueArray(fc.integer({ min: 1, max: 600 }), { maxLength: 150 })
  .map((keys) => keys.sort((a, b) => a - b).map((ID) => ({ ID, Group: ID % 3 })));

describe('all pages by key', () => {
  it('are every record once and in order, whatever gaps there are and however short pages come', async () => {
    await fc.assert(
      fc.asyncProperty(
        someRows,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 7 }),
        async (rows, pageSize, concurrency, missing) => {
          const { ask } = serverOf(rows, { short: (request) => missing[request % missing.length] ?? 0 });
          const { rows: all, next } = await found(ask, { ...byKey, pageSize }, { concurrency });
          expect(ids(all)).toEqual(ids(rows));
          expect(next).toBeUndefined();
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });

  it('are every record once where a few pages come short while several are under way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 3 }),
        async (step, from, many, missing) => {
          const rows = count(400, step);
          const { ask } = serverOf(rows, {
            short: (request) => (request >= from && request < from + many ? missing : 0),
          });
          expect(ids((await found(ask, { ...byKey, pageSize: 10 })).rows)).toEqual(ids(rows));
        },
      ),
      { seed: 15, numRuns: 200 },
    );
  });

  it('can be read in runs, with nothing lost or doubled between them', async () => {
    await fc.assert(
      fc.asyncProperty(
        someRows,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 15 }),
        async (rows, records, pageSize) => {
          const { ask } = serverOf(rows);
          expect(ids(await inRuns(ask, { ...byKey, pageSize }, { records }))).toEqual(ids(rows));
        },
      ),
      { seed: 12, numRuns: 200 },
    );
  });

  it('do not depend on page options that Aspire may ignore', async () => {
    const rows = count(95);
    const { ask } = serverOf(rows, { ignoresPages: true });
    expect(ids((await found(ask, byKey)).rows)).toEqual(ids(rows));
  });

  it('are asked for ahead, so many at once and one question about gaps besides, with few requests more', async () => {
    const { ask, asked, most } = serverOf(count(1000, 3));
    expect((await found(ask, { ...byKey, pageSize: 50 })).rows).toHaveLength(1000);
    expect([4, 5]).toContain(most());
    expect(asked.length).toBeLessThanOrEqual(32);
    // Aspire refuses long lists of alternatives.
    const gaps = asked.map((filter) => filter.split(' or ').length);
    expect(Math.max(...gaps)).toBe(5);
  });

  it('are asked for ahead where keys are much denser further on, too', async () => {
    const sparse = count(60, 50);
    const dense = count(600).map((row) => ({ ...row, ID: 3_000 + Number(row.ID) }));
    const { ask, asked, most } = serverOf([...sparse, ...dense]);
    expect(ids((await found(ask, byKey)).rows)).toEqual(ids([...sparse, ...dense]));
    expect([4, 5]).toContain(most());
    expect(asked.length).toBeLessThanOrEqual(90);
    // Read in ranges, and not from one full page to the next.
    const ends = asked.filter((filter) => !filter.includes(' or ')).map((filter) => / le (\d+)/.exec(filter)?.[1]);
    expect(new Set(ends).size).toBeGreaterThan(50);
  });

  it('end after one request more than needed where there is one short page', async () => {
    const { ask, asked } = serverOf(count(3));
    await found(ask, byKey);
    expect(asked).toEqual(['', 'ID gt 3']);
  });

  it('of several filters are merged, each record once, and can be read in runs', async () => {
    const filters = ['Group in (0,1)', 'Group in (1,2)', 'ID in (5,6,7)'];
    await fc.assert(
      fc.asyncProperty(someRows, fc.integer({ min: 1, max: 30 }), async (rows, records) => {
        const { ask } = serverOf(rows);
        expect(ids(await inRuns(ask, { ...byKey, filters }, { records }))).toEqual(ids(rows));
      }),
      { seed: 13, numRuns: 150 },
    );
  });
});

describe('all pages by number', () => {
  const byNumber: Listing = { filters: [''], key: ['ID'], byKey: false, pageSize: 10 };

  it('are every record once, in the order of the builder, also in runs', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, fc.integer({ min: 1, max: 40 }), async (rows, records) => {
        const { ask } = serverOf(rows, {}, 'Group desc, ID asc');
        const expected = [...rows].sort(compileOrderBy('Group desc, ID asc', shape));
        expect(ids(await inRuns(ask, byNumber, { records }))).toEqual(ids(expected));
      }),
      { seed: 14, numRuns: 150 },
    );
  });

  it('do not pass for all where Aspire gives the same full page again', async () => {
    const { ask } = serverOf(count(30), { ignoresPages: true });
    expect(await fetchAllPages(ask, byNumber, roomy)).toMatchObject({
      isFailure: true,
      error: { message: expect.stringContaining('the same records again') },
    });
  });

  it('end where Aspire repeats all that it has, also without a key to tell that by', async () => {
    for (const key of [['ID'], []]) {
      const { ask, asked } = serverOf(count(7), { ignoresPages: true });
      expect((await found(ask, { ...byNumber, key })).rows).toHaveLength(7);
      expect(asked).toHaveLength(2);
    }
  });

  it('keep the size of their pages from run to run, whatever is asked for in between', async () => {
    const { ask } = serverOf(count(95));
    const first = await found(ask, { ...byNumber, pageSize: 20 }, { records: 33 });
    const rest = await found(ask, { ...byNumber, pageSize: 50, from: { filter: 0, ...first.next, started: 0 } });
    expect(ids([...first.rows, ...rest.rows])).toEqual(ids(count(95)));
  });
});

describe('the bounds', () => {
  it('end a run at the size of the result, and still get on when one record is larger than that', async () => {
    const rows = count(40).map((row) => ({ ...row, Note: 'x'.repeat(100) }));
    const { ask } = serverOf(rows);
    const run = await found(ask, byKey, { size: 1000 });
    expect(run.rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(run.rows).length).toBeLessThan(1200);
    expect(run.next).toEqual({ filter: 0, after: run.rows.length });
    expect(ids(await inRuns(ask, byKey, { size: 10 }))).toEqual(ids(rows));
  });

  it('end a run in time, but not before something was gathered', async () => {
    const { ask, asked } = serverOf(count(40));
    const run = await found(ask, byKey, { until: 0 });
    expect(run).toMatchObject({ next: { filter: 0, after: 10 } });
    // Besides the page: whether Aspire heeds the order, and whether there is more.
    expect(asked).toHaveLength(3);
  });

  it('end a run where the rate limit leaves no time, and nothing is lost by it', async () => {
    const rows = count(120);
    for (const filters of [[''], ['Group in (0,1)', 'Group in (1,2)']]) {
      for (const keyed of [true, false]) {
        const { ask } = serverOf(rows);
        let requests = 0;
        const paced: FetchPage = (question) => {
          requests += 1;
          return requests % 5 === 0
            ? Promise.resolve(success({ rows: [], size: 0, rateLimited: true }))
            : ask(question);
        };
        const found = ids(await inRuns(paced, { ...byKey, byKey: keyed, filters }, {}));
        expect([...new Set(found)].sort((a, b) => Number(a) - Number(b))).toEqual(ids(rows));
        if (keyed) expect(found).toEqual(ids(rows));
      }
    }
  });

  it('lead by page number through a list that does not heed the key, with few requests', async () => {
    const { ask, asked } = serverOf(count(30));
    const deaf: FetchPage = (question) => ask({ ...question, filter: '' });
    expect(ids((await found(deaf, byKey)).rows)).toEqual(ids(count(30)));
    expect(asked.length).toBeLessThanOrEqual(12);
    const merged = {
      ...byKey,
      filters: ['Group eq 0', 'Group eq 1'],
      order: [{ field: 'ID', kind: 'integer' as const }],
    };
    expect(ids((await found(deaf, merged)).rows)).toEqual(ids(count(30)));
  });

  it('end with the first error', async () => {
    const failing: FetchPage = () => Promise.resolve(fail('unavailable', 'no'));
    expect(await fetchAllPages(failing, byKey, roomy)).toMatchObject({ isFailure: true, error: { message: 'no' } });
  });
});
