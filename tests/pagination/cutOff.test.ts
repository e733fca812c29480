import { compileFilter, compileOrderBy } from '../../emulator/odata/index';
import type { AspireRecord } from '../../src/aspire/model/record';
import { fail, success } from '../../src/aspire/model/result';
import type { SortKey } from '../../src/aspire/odata/orderBy';
import { readCursor, writeCursor } from '../../src/aspire/pagination/cursor';
import { fetchAllPages } from '../../src/aspire/pagination/fetchAllPages';
import type { FetchPage, Limits, Listing } from '../../src/aspire/pagination/types';
import { shape } from './exampleAspire';

const rows: AspireRecord[] = Array.from({ length: 40 }, (_, index) => ({
  ID: 3 * index + 1 + (index % 2),
  Crew: index % 3,
  Hours: index % 5 === 0 ? null : (index * 7) % 12,
  Due: index % 8 === 0 ? null : `2026-04-${String(1 + (index % 9)).padStart(2, '0')}T00:00:00Z`,
}));

/** Numbers of the questions that are answered otherwise. */
type Odd = (number: number) => 'rate limit' | 'failure' | undefined;

function aspireOf(ignoresOrder: boolean, odd: Odd = () => undefined) {
  let asked = 0;
  let open = 0;
  const fetchPage: FetchPage = async ({ filter, orderby = 'ID asc', limit, pageNumber }) => {
    const number = asked++;
    if (number > 2_000) throw new Error('it does not end');
    open += 1;
    await new Promise(setImmediate);
    open -= 1;
    if (odd(number) === 'failure') return fail('unavailable', 'no');
    if (odd(number) === 'rate limit') return success({ rows: [], size: 0, rateLimited: true });
    const found = filter === '' ? [...rows] : rows.filter(compileFilter(filter, shape));
    const all = ignoresOrder ? found.reverse() : found.sort(compileOrderBy(orderby, shape));
    const page = all.slice((pageNumber - 1) * limit, pageNumber * limit);
    return success({ rows: page, size: JSON.stringify(page).length });
  };
  return { fetchPage, asked: () => asked, open: () => open };
}

const roomy: Limits = { records: 1_000, size: 5_000_000, until: Infinity, now: () => 0, concurrency: 3 };
const id: SortKey = { field: 'ID', kind: 'integer' };
const hours: SortKey = { field: 'Hours', kind: 'number', nullable: true };
const due: SortKey = { field: 'Due', kind: 'date', nullable: true, descending: true };
const byKey: Listing = { filters: [''], key: ['ID'], byKey: true, order: [id], pageSize: 5 };
const halves = ['Crew in (0,1)', 'Crew in (1,2)'];

const listings: [string, Listing, boolean?][] = [
  ['by key', byKey],
  ['by key, from a list in an order of its own', byKey, true],
  ['by key, of several filters', { ...byKey, filters: halves }],
  ['by number', { ...byKey, byKey: false, order: undefined }],
  ['in an order of the builder', { ...byKey, byKey: false, order: [hours, id] }],
  ['in a falling order of dates', { ...byKey, byKey: false, order: [due, id] }],
  ['in an order that is not heeded', { ...byKey, byKey: false, order: [hours, id] }, true],
  ['by two ids', { ...byKey, byKey: false, key: ['Crew', 'ID'], order: [{ field: 'Crew', kind: 'integer' }, id] }],
  ['of several filters in an order of the builder', { ...byKey, byKey: false, filters: halves, order: [due, id] }],
];

const ids = (found: readonly AspireRecord[]) => found.map(({ ID }) => Number(ID));

/** Runs until the end, of which the first is cut off. */
async function inRuns(listing: Listing, ignoresOrder: boolean, odd: Odd) {
  const gathered: AspireRecord[] = [];
  let from: Listing['from'];
  for (let runs = 0; runs < 50; runs += 1) {
    const aspire = aspireOf(ignoresOrder, runs === 0 ? odd : undefined);
    const run = await fetchAllPages(aspire.fetchPage, { ...listing, from }, roomy);
    expect(aspire.open()).toBe(0);
    if (run.isFailure) return run.error.message;
    gathered.push(...run.value.rows);
    if (!run.value.next) return ids(gathered);
    from = readCursor(writeCursor({ ...run.value.next, started: 0 }, 'q'), 'q');
  }
  throw new Error('it does not get on');
}

describe('a listing whose run is cut off at any of its requests', () => {
  it.each(listings)(
    '%s, is gone on with to the end, and a failure is told',
    async (_, listing, ignoresOrder = false) => {
      const whole = aspireOf(ignoresOrder);
      const all = await fetchAllPages(whole.fetchPage, listing, roomy);
      if (all.isFailure) throw new Error(all.error.message);
      const wanted = ids(all.value.rows);
      expect([...wanted].sort((one, other) => one - other)).toEqual(ids(rows));
      expect(all.value.next).toBeUndefined();
      const isReadWhole = (listing.filters.length > 1 || ignoresOrder) && !listing.byKey;
      for (let cut = 0; cut < whole.asked(); cut += 1) {
        const limited = await inRuns(listing, ignoresOrder, (number) => (number === cut ? 'rate limit' : undefined));
        // What is sorted here is read whole or not at all: what came before in another order cannot be told apart.
        if (typeof limited === 'string')
          expect([isReadWhole, limited]).toEqual([true, expect.stringMatching(/^Cannot sort|^Aspire does not keep/)]);
        else expect([...new Set(limited)].sort((one, other) => one - other)).toEqual(ids(rows));
        if (typeof limited !== 'string' && !ignoresOrder) expect(limited).toEqual(wanted);
        const failed = await inRuns(listing, ignoresOrder, (number) => (number === cut ? 'failure' : undefined));
        if (typeof failed === 'string') expect(failed).toBe('no');
        else expect([...failed].sort((one, other) => one - other)).toEqual(ids(rows));
      }
    },
  );
});
