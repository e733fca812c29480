import { OptionError } from '../model/optionError';
import { startEmulator } from '../index';
import type { Connected } from '../testing/client';
import { connect } from '../testing/client';
import { using } from '../testing/using';

const total = 20_000;
const stampOfChange = 'LastModifiedDateTime';

let aspire: Connected;
beforeAll(async () => {
  aspire = await connect({ rows: { work_tickets: total, Receipts: 5000, properties: 2000 } });
});
afterAll(() => aspire.emulator.close());
beforeEach(() => aspire.emulator.reset());

type Row = Record<string, unknown>;

/** Every row of a list, page by page by its key. */
async function allRows(path: string, key: string, filter = ''): Promise<Row[]> {
  const rows: Row[] = [];
  for (let last = 0; ; last = Number(rows.at(-1)![key])) {
    const after = `${key} gt ${last}${filter && ` and (${filter})`}`;
    const page = await aspire.rows(path, { $filter: after, $orderby: key, $top: 1000 });
    if (page.length === 0) return rows;
    rows.push(...page);
  }
}

const truth = (list: string) => [...aspire.emulator.rows(list)] as Row[];
const tickets = () => truth('WorkTickets');
const ids = (rows: readonly Row[]) => rows.map((row) => row.WorkTicketID);
const childrenIn = (rows: readonly Row[], field: string) => rows.flatMap((row) => row[field] as Row[]);

describe('a list of generated rows', () => {
  it('has as many as were asked for, under ids that rise with gaps', async () => {
    const rows = await allRows('/WorkTickets', 'WorkTicketID');
    expect(rows).toHaveLength(total);
    const found = rows.map((row) => Number(row.WorkTicketID));
    expect(new Set(found).size).toBe(total);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found.at(-1)).toBeGreaterThan(total);
  });

  it('is the same on the next start, and another with another seed', async () => {
    const first = await aspire.rows('/WorkTickets', { $skip: 15_000, $top: 50 });
    await using({ rows: { WorkTickets: total } }, async (other) =>
      expect(await other.rows('/WorkTickets', { $skip: 15_000, $top: 50 })).toEqual(first),
    );
    await using({ rows: { WorkTickets: total }, seed: 2 }, async (other) =>
      expect(await other.rows('/WorkTickets', { $skip: 15_000, $top: 50 })).not.toEqual(first),
    );
  });

  it('has the names of the records that its rows refer to, also once these change', async () => {
    const [ticket] = await aspire.rows('/WorkTickets', { $skip: 12_345, $top: 1 });
    const branch = await aspire.row('/Branches', `BranchID eq ${String(ticket!.BranchID)}`);
    expect(ticket!.BranchName).toBe(branch.BranchName);
    aspire.emulator.churnStep({ resources: ['Branches'], count: 600, kinds: { update: 1 } });
    const renamed = await aspire.row('/Branches', `BranchID eq ${String(ticket!.BranchID)}`);
    expect(renamed.BranchName).not.toBe(branch.BranchName);
    const after = await aspire.row('/WorkTickets', `WorkTicketID eq ${String(ticket!.WorkTicketID)}`);
    expect(after.BranchName).toBe(renamed.BranchName);
  });

  it('has children of its own, which are the rows of their list', async () => {
    const revenues = childrenIn(await allRows('/WorkTickets', 'WorkTicketID'), 'WorkTicketRevenues');
    expect(revenues.length).toBeGreaterThan(total / 2);
    const list = truth('WorkTicketRevenues');
    // Inside a ticket a revenue does not say which ticket it belongs to.
    const inside = ({ WorkTicketID, WorkTicketNumber, ...row }: Row) => (WorkTicketID === WorkTicketNumber ? {} : row);
    const listed = list.map((row) => inside(row));
    expect(revenues.map((row) => Object.fromEntries(Object.keys(listed[0]!).map((name) => [name, row[name]])))).toEqual(
      listed,
    );
    expect(list.every(({ RevenueMonth }) => /-01T00:00:00Z$/.test(String(RevenueMonth)))).toBe(true);
    const items = childrenIn(truth('Receipts'), 'ReceiptItems');
    const numbers = items.map(({ ReceiptItemID }) => ReceiptItemID);
    expect(new Set(numbers).size).toBe(numbers.length);
    const allocations = childrenIn(items, 'ItemAllocations').map(({ ItemAllocationID }) => ItemAllocationID);
    expect(allocations).toEqual(truth('ItemAllocations').map(({ ItemAllocationID }) => ItemAllocationID));
    expect(childrenIn(truth('Properties'), 'PropertyContacts')).toHaveLength(truth('PropertyContacts').length);
  });

  it.each([
    'WorkTicketID ge 9000 and WorkTicketID lt 9100',
    'WorkTicketID eq 17 or WorkTicketID eq 19999 or WorkTicketID le 3',
    "WorkTicketID in (5,'6',70,20000)",
    '100 gt WorkTicketID',
    'not (WorkTicketID gt 20)',
    `${stampOfChange} ge 2026-03-20T00:00:00Z`,
    `${stampOfChange} gt 2026-03-01 and ${stampOfChange} le 2026-03-05T12:00:00Z`,
    `${stampOfChange} ge 2026-03-22T00:00:00Z or (${stampOfChange} eq null and CreatedDateTime ge 2026-03-20T00:00:00Z)`,
    `WorkTicketID gt 15000 and (${stampOfChange} ge 2026-03-19T00:00:00Z or CreatedDateTime lt 2024-07-10T00:00:00Z)`,
    `CreatedDateTime ne 2026-03-19T00:00:00Z and WorkTicketID gt 20990`,
    "WorkTicketStatusName eq 'Canceled' and WorkTicketID gt 19000",
  ])('answers a filter as if it had looked at every row, written or not: %s', async (filter) => {
    aspire.emulator.churnStep({ resources: ['WorkTickets'], count: 300, kinds: { create: 1, update: 1, delete: 1 } });
    const found = await allRows('/WorkTickets', 'WorkTicketID', filter);
    // A text that matches nothing makes the filter one that no index answers.
    const slow = `length(WorkTicketStatusName) lt 0 or (length(WorkTicketStatusName) gt 0 and (${filter}))`;
    const byScan = await allRows('/WorkTickets', 'WorkTicketID', `not (not (${slow}))`);
    expect(found).toEqual(byScan);
    expect(found.length).toBeGreaterThan(0);
  });

  it('sorts downwards, by other fields, and gives any page', async () => {
    const everyId = ids(tickets());
    const down = await aspire.rows('/WorkTickets', { $orderby: 'WorkTicketID desc', $top: 3 });
    expect(ids(down)).toEqual(everyId.slice(-3).reverse());
    expect(ids(await aspire.rows('/WorkTickets', { $pageNumber: 12, $limit: 1000 }))).toEqual(
      everyId.slice(11_000, 12_000),
    );
    const dearest = await aspire.rows('/WorkTickets', { $orderby: 'Price desc', $top: 5, $skip: 2000 });
    const prices = tickets().map(({ Price }) => Number(Price));
    expect(dearest.map(({ Price }) => Price)).toEqual(prices.sort((a, b) => b - a).slice(2000, 2005));
    expect(await aspire.rows('/WorkTickets', { $top: 0 })).toEqual([]);
  });

  it('takes changes, which every query sees and a snapshot keeps', async () => {
    const [change] = aspire.emulator.churnStep({ resources: ['WorkTickets'], kinds: { update: 1 } });
    const since = `${stampOfChange} ge ${change!.stamp}`;
    expect(ids(await aspire.rows('/WorkTickets', { $filter: since }))).toEqual([change!.id]);
    const snapshot = aspire.emulator.snapshot();
    aspire.emulator.reset();
    expect(await aspire.rows('/WorkTickets', { $filter: since })).toEqual([]);
    aspire.emulator.restore(snapshot);
    expect(ids(await aspire.rows('/WorkTickets', { $filter: since }))).toEqual([change!.id]);
  });

  it('nullStamps: how many rows have no stamp of a change', async () => {
    const share = (rows: readonly Row[]) => rows.filter((row) => row[stampOfChange] === null).length / rows.length;
    expect(share(tickets())).toBeCloseTo(0.2, 1);
    for (const percent of [0, 50, 100]) {
      await using({ rows: { WorkTickets: 2000 }, nullStamps: percent }, (other) => {
        expect(share([...other.emulator.rows('WorkTickets')])).toBeCloseTo(percent / 100, 1);
        return Promise.resolve();
      });
    }
  });

  it('has fewer filled fields where it is told so, and keeps keys and stamps', async () => {
    const filled = (rows: Iterable<Row>) => [...rows].flatMap(Object.values).filter((value) => value !== null).length;
    await using({ rows: { WorkTickets: 2000 }, filledFields: 0, nullStamps: 0 }, async (sparse) => {
      const rows = [...sparse.emulator.rows('WorkTickets')];
      expect(filled(rows)).toBeLessThan(filled(tickets().slice(0, 2000)) / 1.5);
      expect(rows.every((row) => Number(row.WorkTicketID) > 0 && row[stampOfChange] !== null)).toBe(true);
      expect(await sparse.rows('/WorkTickets', { $top: 1000, $skip: 1000 })).toEqual(rows.slice(1000));
    });
  });

  it.each([
    [{ WorkTicket: 1000 }, 'there is no list "WorkTicket"|has no list "WorkTicket"'],
    [{ WorkTickets: 10 }, 'rows of WorkTickets must be at least 330'],
    [{ WorkTickets: 1.5 }, 'rows of WorkTickets must be a whole number from 1 to 20000000, not 1.5'],
    [{ WorkTicketRevenues: 1000 }, 'give rows of WorkTickets'],
    [{ PropertyAvailabilities: 1000 }, 'a key of one field'],
  ])('is refused where it cannot be: %j', async (rows, reason) => {
    await expect(startEmulator({ rows })).rejects.toThrow(OptionError);
    await expect(startEmulator({ rows })).rejects.toThrow(new RegExp(reason));
  });
});
