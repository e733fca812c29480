import { connect, type Connected } from '../testing/client';

const list = 'WorkTickets';
let aspire: Connected;
beforeAll(async () => {
  aspire = await connect({ rows: { [list]: 5_000 } });
});
beforeEach(() => aspire.emulator.reset());
afterAll(() => aspire.emulator.close());

const control = async (method: string, path: string, body?: unknown) => {
  const response = await fetch(`${aspire.emulator.url}/_emulator/${path}`, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
};
const get = async (query: Record<string, string | number>) =>
  (await aspire.get(`/${list}`, query)).body as Record<string, unknown>[];
const count = () => [...aspire.emulator.records(list)].length;

describe('changes as people make them', () => {
  it('are the same for the same seed, and carry the stamp of the clock', async () => {
    const before = count();
    const kinds = { create: 1, update: 2, remove: 1 };
    const made = aspire.emulator.change({ list, count: 40, seed: 7, kinds });
    aspire.emulator.reset();
    expect(aspire.emulator.change({ list, count: 40, seed: 7, kinds })).toEqual(made);
    const created = made.filter(({ kind }) => kind === 'create');
    const removed = made.filter(({ kind }) => kind === 'remove');
    expect(created.length).toBeGreaterThan(0);
    expect(removed.length).toBeGreaterThan(0);
    expect(count()).toBe(before + created.length - removed.length);
    const since = new Date(Date.now() - 60_000).toISOString();
    const rows = await get({ $filter: `LastModifiedDateTime ge ${since}`, $limit: 1000, $pageNumber: 1 });
    const gone = new Set(removed.map(({ id }) => id));
    const ids = new Set(made.map(({ id }) => id).filter((id) => !gone.has(id)));
    expect(new Set(rows.map(({ WorkTicketID }) => WorkTicketID))).toEqual(ids);
  });

  it.each([
    ['late', (stamp: unknown) => Date.parse(String(stamp)) < Date.now() - 3_000_000],
    ['null', (stamp: unknown) => stamp === null],
  ] as const)('can have stamps that are %s', async (stamps, isSo) => {
    const [change] = aspire.emulator.change({ list, count: 1, kinds: { create: 0 }, stamps, lateSeconds: 3_600 });
    const [row] = await get({ $filter: `WorkTicketID eq ${change?.id}`, $top: 1 });
    expect(isSo(row?.LastModifiedDateTime)).toBe(true);
  });

  it('can leave the stamp where it was', async () => {
    const [first] = await get({ $filter: 'WorkTicketID ge 1', $top: 1, $orderby: 'WorkTicketID asc' });
    for (let seed = 1; seed < 60; seed += 1)
      aspire.emulator.change({ list, count: 100, seed, kinds: { create: 0 }, stamps: 'unmoved' });
    const [again] = await get({ $filter: `WorkTicketID eq ${String(first?.WorkTicketID)}`, $top: 1 });
    expect(again?.LastModifiedDateTime).toBe(first?.LastModifiedDateTime);
    expect(again?.Notes).not.toBe(first?.Notes);
  });

  it('come in a steady stream until it is stopped', async () => {
    expect((await control('POST', 'changes', { list, perSecond: 500 })).text).toBe('{"done":true}');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { made } = JSON.parse((await control('DELETE', 'changes')).text) as { made: number };
    expect(made).toBeGreaterThan(0);
    const written = aspire.emulator.snapshot().lists[list]?.written ?? {};
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(aspire.emulator.snapshot().lists[list]?.written).toEqual(written);
  });

  it.each([
    [{ list: 'WorkTicket', count: 1 }, 'WorkTickets'],
    [{ list, count: -1 }, 'count'],
    [{ list, count: 1, stamps: 'soon' }, 'stamps'],
    [{ list, count: 1, kinds: { rename: 1 } }, 'rename'],
    [{ list, count: 1, many: 1 }, 'many'],
    [{ list, perSecond: 0 }, 'perSecond'],
  ])('are refused for %j', async (order, named) => {
    const { status, text } = await control('POST', 'changes', order);
    expect(status).toBe(400);
    expect(text).toContain(named);
  });
});

describe('many rows of a list', () => {
  it('repeat its own under further ids, and are found by key', async () => {
    const [own] = await get({ $filter: 'WorkTicketID eq 12', $top: 1 });
    const [copy] = await get({ $filter: 'WorkTicketID eq 342', $top: 1 });
    expect(copy).toEqual({ ...own, WorkTicketID: 342, WorkTicketRevenues: expect.any(Array) as unknown });
    expect(await get({ $filter: 'WorkTicketID gt 4990', $limit: 1000, $pageNumber: 1 })).toHaveLength(10);
    expect(await get({ $filter: 'WorkTicketID eq 5001', $top: 1 })).toEqual([]);
  });

  it('can be changed one by one', async () => {
    const state = aspire.emulator.snapshot();
    aspire.emulator.change({ list, count: 200, seed: 3, kinds: { create: 1, update: 3, remove: 1 } });
    const rows: Record<string, unknown>[] = [];
    for (let page = 1; ; page += 1) {
      const found = await get({ $limit: 1000, $pageNumber: page });
      rows.push(...found);
      if (found.length < 1_000) break;
    }
    expect(rows).toEqual([...aspire.emulator.records(list)]);
    aspire.emulator.restore(state);
    expect(count()).toBe(5_000);
  });

  it('are told one by one for a comparison, with neither token nor limit', async () => {
    const { text } = await control('GET', `rows/${list}`);
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(count());
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ WorkTicketID: 1 });
    expect((await control('GET', 'rows/Nothing')).status).toBe(400);
    expect(aspire.emulator.journal).toEqual([]);
  });
});
