import type { Shape } from '../../../api/model/model';
import { createServices } from '../../../src/aspire/client/services';
import type { OperationRow } from '../../../src/aspire/model/operation';
import { list, type ListOutput } from '../../../src/aspire/operations/list/list';
import { compileFilter, compileOrderBy } from '../../../emulator/odata/index';
import { fakeSystem, json, type Scripted } from '../../fakeSystem';
import { connected, listProperties } from '../../sampleOperations';
import { sessionOf } from '../../fakeAuth';

const properties: OperationRow = {
  ...listProperties,
  fields: { PropertyID: 'integer', PropertyName: 'text', BranchID: 'integer', ModifiedDate: 'date' },
  timestamps: { changed: 'ModifiedDate' },
};
const shape: Shape = {
  name: 'Property',
  fields: [
    { name: 'PropertyID', type: 'integer' },
    { name: 'PropertyName', type: 'string' },
    { name: 'BranchID', type: 'integer' },
    { name: 'ModifiedDate', type: 'string', format: 'date-time' },
  ],
};

const rows = Array.from({ length: 94 }, (_, index) => ({
  PropertyID: index + 1,
  PropertyName: `Oak ${index % 7}`,
  BranchID: index % 4,
  ModifiedDate: '2026-01-01T00:00:00Z',
}));

type Server = {
  /** How many rows a page is short of its limit. */
  short?: number;
  /** More values in a list than this are refused with this status. */
  most?: number;
  status?: number;
};

async function run(input: unknown, { short = 0, most = Infinity, status = 400 }: Server = {}) {
  const answer = ({ url }: { url: string }): Scripted => {
    const query = new URL(url).searchParams;
    const filter = query.get('$filter') ?? '';
    if (Math.max(0, ...[...filter.matchAll(/in \(([^)]*)\)/g)].map(([, list = '']) => list.split(',').length)) > most)
      return json('Too long.', status);
    const limit = Number(query.get('$limit') ?? query.get('$top'));
    const size = limit > 1 ? limit - short : limit;
    const start = query.has('$pageNumber')
      ? (Number(query.get('$pageNumber')) - 1) * size
      : Number(query.get('$skip') ?? 0);
    const found = (filter === '' ? [...rows] : rows.filter(compileFilter(filter, shape))).sort(
      compileOrderBy(query.get('$orderby') ?? '', shape),
    );
    return json(found.slice(start, start + size));
  };
  const system = fakeSystem(answer);
  const result = await list(sessionOf(connected, createServices(system)), properties, input);
  return { result, sent: system.sent.length };
}

async function given(input: unknown, server: Server = {}): Promise<ListOutput> {
  const { result } = await run(input, server);
  if (result.isFailure) throw new Error(result.error.message);
  return result.value;
}

const ids = ({ items }: ListOutput) => items.map(({ PropertyID }) => PropertyID);
const oneOf = (count: number) => ({
  conditions: [
    { field: 'PropertyID', operator: 'is_one_of', values: Array.from({ length: count }, (_, index) => index + 1) },
  ],
});

describe('a loop over next_page', () => {
  it.each([0, 1, 5])('gives every record once where pages are %d records short, and ends', async (short) => {
    const found: unknown[] = [];
    let page: number | null = 1;
    while (page !== null) {
      const answer: ListOutput = await given({ limit: 40, page_number: page, orderby: 'BranchID' }, { short });
      found.push(...ids(answer));
      expect(answer.has_more).toBe(found.length < rows.length);
      page = answer.next_page;
    }
    expect(found).toHaveLength(94);
    expect(new Set(found).size).toBe(94);
  });

  it('ends at a full page behind which there is nothing', async () => {
    expect(await given({ limit: 47, page_number: 2 })).toMatchObject({ count: 47, has_more: false, next_page: null });
    expect(await given({ top: 94 })).toMatchObject({ count: 94, has_more: false });
    expect(await given({ top: 90 })).toMatchObject({ count: 90, has_more: true });
    expect(await given({ top: 5, skip: 86 })).toMatchObject({ count: 5, has_more: true });
  });
});

describe('a list of records by their ids', () => {
  const sentFor = async (input: object) => (await run(input)).sent;

  it.each(['PropertyID eq 7', ' PropertyID in (7, 9) '])(
    'takes one request where %p is found as a whole',
    async (filter) => {
      expect(await given({ filter })).toMatchObject({ has_more: false, next_page: null });
      expect(await sentFor({ filter })).toBe(1);
    },
  );

  it('takes one request where conditions name the ids', async () => {
    expect(await sentFor({ conditions: [{ field: 'PropertyID', operator: 'equals', value: 7 }] })).toBe(1);
    expect(await sentFor(oneOf(3))).toBe(1);
  });

  it.each(['PropertyID in (7,9,1000)', 'BranchID eq 1', 'PropertyID eq 7 or PropertyID eq 9', 'PropertyID ge 94'])(
    'is looked behind where more records may meet %p',
    async (filter) => {
      expect(await given({ filter })).toMatchObject({ has_more: false });
      expect(await sentFor({ filter })).toBe(2);
    },
  );

  it('has more where its page holds only some of them', async () => {
    const filter = 'PropertyID in (7,8,9)';
    expect(await given({ filter, limit: 2 })).toMatchObject({ count: 2, has_more: true, next_page: 2 });
    expect(await given({ filter }, { short: 98 })).toMatchObject({ count: 2, has_more: true, next_page: 2 });
  });
});

describe('all pages', () => {
  it('are all records unless told otherwise, and end with has_more false where the last one was given', async () => {
    for (const order of [{}, { orderby: 'BranchID' }, { sort_by: 'PropertyName', sort_direction: 'descending' }]) {
      for (const limit of [5, 7, 94, 1000]) {
        const found = await given({ fetch_all: true, limit, ...order });
        expect(new Set(ids(found)).size).toBe(94);
        expect(found).toMatchObject({ has_more: false, next_cursor: null });
        expect(await given({ fetch_all: true, limit, max_records: 94, ...order })).toMatchObject({
          count: 94,
          has_more: false,
        });
        expect(await given({ fetch_all: true, limit, max_records: 93, ...order })).toMatchObject({
          count: 93,
          has_more: true,
        });
      }
    }
  });
});

describe('the mark of what has changed', () => {
  const since = { changed_since: '2020-01-01T00:00:00Z' };

  it.each([
    { top: 5, skip: 86 },
    { top: 5, skip: 90 },
    { top: 5, limit: 3 },
    { limit: 40, page_number: 3 },
    { limit: 40 },
    { fetch_all: true, max_records: 93 },
  ])('stays where it was for a part: %j', async (part) => {
    expect(await given({ ...since, ...part })).toMatchObject({ latest_change: since.changed_since });
  });

  it('moves where everything was read, in one run or by the cursors of several', async () => {
    const newest = { latest_change: '2026-01-01T00:00:00Z' };
    expect(await given({ ...since, limit: 1000 })).toMatchObject(newest);
    expect(await given({ ...since, fetch_all: true })).toMatchObject(newest);
    const { next_cursor } = await given({ ...since, fetch_all: true, max_records: 90 });
    expect(await given({ ...since, fetch_all: true, max_records: 90, cursor: next_cursor })).toMatchObject(newest);
  });
});

describe('a list of values of any length', () => {
  it('answers in the same shape, page by page and all at once', async () => {
    for (const count of [1, 20, 21, 60, 200, 800]) {
      const there = Math.min(count, 94);
      const page = await given({ ...oneOf(count), limit: 10, page_number: 1 });
      expect(Object.keys(page).sort()).toEqual(['count', 'has_more', 'items', 'latest_change', 'next_page']);
      expect(page).toMatchObject({
        count: Math.min(10, there),
        has_more: there > 10,
        next_page: there > 10 ? 2 : null,
      });
      const second = await given({ ...oneOf(count), limit: 10, page_number: 2 });
      expect(ids(second)).toEqual(rows.slice(10, Math.min(20, there)).map(({ PropertyID }) => PropertyID));
      const rest = await given({
        ...oneOf(count),
        top: 5,
        skip: 15,
        sort_by: 'PropertyID',
        sort_direction: 'descending',
      });
      expect(ids(rest)).toEqual(
        rows
          .slice(0, there)
          .reverse()
          .slice(15, 20)
          .map(({ PropertyID }) => PropertyID),
      );
      expect(await given({ ...oneOf(count), fetch_all: true })).toMatchObject({
        count: there,
        has_more: false,
        next_cursor: null,
      });
    }
  });

  it.each([400, 414])('is asked for in smaller parts where Aspire answers %d to a long one', async (status) => {
    const found = await given({ ...oneOf(60), limit: 100 }, { most: 8, status });
    expect(ids(found)).toEqual(rows.slice(0, 60).map(({ PropertyID }) => PropertyID));
    const all = await given({ ...oneOf(60), fetch_all: true, max_records: 30 }, { most: 8, status });
    const rest = await given({ ...oneOf(60), fetch_all: true, cursor: all.next_cursor }, { most: 8, status });
    expect([...ids(all), ...ids(rest)]).toEqual(ids(found));
  });

  it('gives the first objection where smaller parts do not help, after few requests', async () => {
    const { result, sent } = await run({ ...oneOf(20) }, { most: 0 });
    expect(result).toMatchObject({ isFailure: true, error: { response: { status: 400 } } });
    expect(sent).toBeLessThan(12);
    expect((await run({ filter: 'PropertyID in (1,2)' }, { most: 1 })).sent).toBe(1);
  });
});
