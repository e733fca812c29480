import { documentedDate, startEmulator, type Emulator } from '../../../emulator/index';
import { list, type ListOutput } from '../../../src/aspire/operations/list/list';
import type { OperationRow } from '../../../src/aspire/model/operation';
import { sessionOf, type Context } from '../../fakeAuth';
import { branchesGet } from '../../../src/records/branches.operations';
import { contactsGet } from '../../../src/records/contacts.operations';
import { propertiesGet } from '../../../src/records/properties.operations';
import { propertyContactsGet } from '../../../src/records/property_contacts.operations';
import { workTicketsGet } from '../../../src/records/work_tickets.operations';

let emulator: Emulator;
const ctx = {
  auth: {
    authType: 'OAUTH2_CLIENT_CREDENTIALS',
    authId: 'list',
    user: { environment: 'demo', refresh_token: 'list-tests' },
    app: {},
  },
} as unknown as Context;

beforeAll(async () => {
  emulator = await startEmulator({ seedDate: documentedDate, knownRefreshTokens: ['list-tests'] });
  process.env.ASPIRE_BASE_URL = emulator.url;
});

afterAll(async () => {
  delete process.env.ASPIRE_BASE_URL;
  await emulator.close();
});

beforeEach(() => emulator.clearJournal());

async function run(operation: OperationRow, input: unknown): Promise<ListOutput> {
  const result = await list(sessionOf(ctx), operation, input);
  if (result.isFailure) throw new Error(`${result.error._tag}: ${result.error.message}`);
  return result.value;
}

const values = ({ items }: ListOutput, name: string) => items.map((row) => row[name]);
const queries = () => emulator.journal.filter(({ method }) => method === 'GET').map(({ query }) => query);

describe('what a builder chooses', () => {
  it('are records by conditions in plain words', async () => {
    const conditions = [
      { field: 'BranchID', operator: 'equals', value: '2' },
      { field: 'PropertyName', operator: 'contains', value: 'plaza' },
    ];
    const found = await run(propertiesGet, { conditions, fields: ['PropertyName', 'BranchID'] });
    expect(found.count).toBeGreaterThan(0);
    expect(new Set(values(found, 'BranchID'))).toEqual(new Set([2]));
    expect(values(found, 'PropertyName').every((name) => /plaza/i.test(String(name)))).toBe(true);
    expect(Object.keys(found.items[0] ?? {}).sort()).toEqual(['BranchID', 'PropertyID', 'PropertyName']);
  });

  it('can be joined with a filter of their own', async () => {
    const found = await run(propertiesGet, {
      conditions: [{ field: 'BranchID', operator: 'is_one_of', value: '1,2' }],
      filter: 'BranchID eq 2 or BranchID eq 3',
    });
    expect(new Set(values(found, 'BranchID'))).toEqual(new Set([2]));
  });

  it('is an order, with the key to make it certain', async () => {
    const found = await run(contactsGet, { sort_by: 'LastName', sort_direction: 'descending', limit: 20 });
    const names = values(found, 'LastName').map((name) => String(name).toLowerCase());
    expect(names).toEqual([...names].sort().reverse());
    expect(queries()[0]).toMatchObject({ $orderby: 'LastName desc,ContactID asc' });
  });

  it('are more values than one call holds', async () => {
    const wanted = Array.from({ length: 110 }, (_, index) => 2 * index + 1);
    const found = await run(workTicketsGet, {
      conditions: [{ field: 'WorkTicketID', operator: 'is_one_of', values: wanted }],
      limit: 200,
    });
    expect(values(found, 'WorkTicketID')).toEqual(wanted);
    expect(found).toMatchObject({ has_more: false, next_page: null });
  });
});

describe('all pages', () => {
  it('are every record, once and in order', async () => {
    const found = await run(workTicketsGet, { fetch_all: true, limit: 50, fields: ['WorkTicketNumber'] });
    expect(values(found, 'WorkTicketID')).toEqual(Array.from({ length: 330 }, (_, index) => index + 1));
    expect(found).toMatchObject({ count: 330, has_more: false, next_cursor: null });
  });

  it('are given in runs where there are more than were asked for', async () => {
    const input = {
      fetch_all: true,
      max_records: 100,
      conditions: [{ field: 'BranchID', operator: 'at_least', value: 2 }],
    };
    const ids: unknown[] = [];
    let cursor: string | null | undefined;
    do {
      const found = await run(workTicketsGet, { ...input, ...(cursor ? { cursor } : {}) });
      expect(found.has_more).toBe(found.next_cursor !== null);
      ids.push(...values(found, 'WorkTicketID'));
      cursor = found.next_cursor;
    } while (cursor);
    const all = await run(workTicketsGet, { filter: 'BranchID ge 2', limit: 1000 });
    expect(ids).toEqual(values(all, 'WorkTicketID'));
  });

  it('go by page number where there is no single key', async () => {
    const found = await run(propertyContactsGet, { fetch_all: true, limit: 7 });
    const pairs = found.items.map((row) => `${String(row.PropertyID)}-${String(row.ContactID)}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(found.count).toBe((await run(propertyContactsGet, { limit: 1000 })).count);
  });

  it('refuse a cursor of another question, and inputs that contradict each other', async () => {
    const { next_cursor } = await run(workTicketsGet, { fetch_all: true, max_records: 10 });
    for (const [input, message] of [
      [{ cursor: next_cursor, filter: 'BranchID eq 1' }, /The cursor does not belong to this list/],
      [{ cursor: 'made up' }, /The cursor does not belong to this list/],
      [{ fetch_all: true, page_number: 2 }, /Page number \(page_number\) does not go with Fetch all/],
      [{ fetch_all: true, top: 5 }, /Top \(top\) and Skip \(skip\) do not go with Fetch all/],
      [{ fields: ['WorkTicketID'], select: 'WorkTicketID' }, /with Fields \(fields\) or with Select \(select\)/],
      [{ sort_by: 'WorkTicketID', orderby: 'WorkTicketID' }, /with Sort by \(sort_by\) or with Order by \(orderby\)/],
      [{ fields: ['Nope'] }, /There is no field "Nope"/],
      [{ match: 'some' }, /Match \(match\) must be all or any; it is "some"/],
      [{ conditions: [{ field: 'WorkTicketID', operator: 'like' }] }, /There is no operator "like"/],
      [{ max_records: 60_000 }, /Max records \(max_records\) must be at most 50000/],
    ] as const) {
      await expect(run(workTicketsGet, input)).rejects.toThrow(message);
    }
  });
});

describe('what has changed', () => {
  it('is what was changed or created since, and the mark for the next run is the newest stamp', async () => {
    const all = await run(propertiesGet, { limit: 1000 });
    const stamps = all.items.map((row) => String(row.ModifiedDate ?? row.CreatedDate)).sort();
    const since = stamps[Math.floor(stamps.length * 0.8)] ?? '';
    const found = await run(propertiesGet, { changed_since: since, limit: 1000, fields: ['PropertyName'] });
    const expected = all.items.filter((row) =>
      [row.ModifiedDate, row.CreatedDate].some(
        (stamp) => stamp !== null && Date.parse(stamp as string) >= Date.parse(since),
      ),
    );
    expect(values(found, 'PropertyID')).toEqual(expected.map((row) => row.PropertyID));
    expect(Object.keys(found.items[0] ?? {}).sort()).toEqual(['PropertyID', 'PropertyName']);
    const newest = expected
      .flatMap((row) => [row.ModifiedDate, row.CreatedDate])
      .filter((stamp) => stamp !== null)
      .map((stamp) => Date.parse(stamp as string));
    expect(Date.parse(found.latest_change ?? '')).toBe(Math.max(...newest));
  });

  it('keeps the mark where it was until the last page', async () => {
    const since = '2020-01-01T00:00:00Z';
    const first = await run(propertiesGet, { changed_since: since, limit: 10 });
    expect(first).toMatchObject({ has_more: true, latest_change: since });
    const whole = await run(propertiesGet, { changed_since: since, fetch_all: true, max_records: 50 });
    expect(whole).toMatchObject({ has_more: true, latest_change: since });
    const rest = await run(propertiesGet, {
      changed_since: since,
      fetch_all: true,
      max_records: 500,
      cursor: whole.next_cursor,
    });
    expect(rest.has_more).toBe(false);
    const newest = (await run(propertiesGet, { fetch_all: true })).latest_change;
    expect(rest.latest_change).toBe(newest);
  });

  it('does not pass by a change that happens while the list is being read', async () => {
    const found = await run(branchesGet, {});
    expect(found).not.toHaveProperty('latest_change');
    emulator.clearJournal();
    const mark = (await run(propertiesGet, { fetch_all: true })).latest_change ?? '';
    expect(Date.parse(mark)).toBeLessThanOrEqual(Date.now() - 300_000);
  });

  it('refuses what is no date', async () => {
    await expect(run(propertiesGet, { changed_since: 'yesterday' })).rejects.toThrow(
      /Changed since \(changed_since\) must be a date such as 2026-04-08, or a date and time/,
    );
  });
});
