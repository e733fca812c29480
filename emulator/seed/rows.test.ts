import { readApi } from '../../api/model/readApi';
import { startEmulator } from '..';
import { connect, type Connected } from '../testing/client';
import { using } from '../testing/using';

type Row = Record<string, unknown>;

const api = readApi();
const lists = [...api.operations.values()].filter(({ options }) => options === 'odata' || options === 'none');
const midnight = /T00:00:00Z$/;
let aspire: Connected;

beforeAll(async () => {
  aspire = await connect();
});
afterAll(() => aspire.emulator.close());

/** Every value of a row's fields, and of those inside it, that are date-times. */
function stampsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(stampsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stampsIn);
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? [value] : [];
}

const filled = (rows: readonly Row[], field: string) =>
  rows.map((row) => row[field]).filter((value): value is string => typeof value === 'string');

describe('the seeded rows', () => {
  it('stamps end in Z, and their fraction in no zero', async () => {
    for (const { path } of lists) {
      const stamps = stampsIn(await aspire.rows(path));
      expect(stamps.filter((stamp) => !/T\d\d:\d\d:\d\d(\.\d{0,6}[1-9])?Z$/.test(stamp))).toEqual([]);
    }
    const lengths = stampsIn(await aspire.rows('/Activities')).map((stamp) => stamp.length);
    expect(new Set(lengths).size).toBeGreaterThan(2);
  });

  it('calendar dates are midnight, and what is done to an opportunity has a time', async () => {
    const opportunities = await aspire.rows('/Opportunities');
    const tickets = await aspire.rows('/WorkTickets');
    const visits = await aspire.rows('/WorkTicketVisits');
    const dates = [
      ...['StartDate', 'AnticipatedCloseDate', 'BidDueDate'].flatMap((field) => filled(opportunities, field)),
      ...['ScheduledStartDate', 'CompleteDate'].flatMap((field) => filled(tickets, field)),
      ...filled(visits, 'ScheduledDate'),
    ];
    expect(dates.length).toBeGreaterThan(500);
    expect(dates.filter((date) => !midnight.test(date))).toEqual([]);
    for (const field of ['WonDate', 'ProposedDate', 'ApprovedDate', 'CompleteDate']) {
      const stamps = filled(opportunities, field);
      expect([field, stamps.length > 0, stamps.some((stamp) => midnight.test(stamp))]).toEqual([field, true, false]);
    }
  });

  it('percents have two scales', async () => {
    const opportunities = await aspire.rows('/Opportunities');
    const values = (field: string) => opportunities.map((row) => Number(row[field] ?? 0));
    const complete = [
      ...values('PercentComplete'),
      ...(await aspire.rows('/WorkTickets')).map((row) => Number(row.PercentComplete ?? 0)),
    ];
    expect(Math.max(...complete)).toBe(1);
    expect(complete.some((share) => share > 0 && share < 1)).toBe(true);
    for (const field of ['Probability', 'EstimatedGrossMarginPercent', 'StateTaxPercent']) {
      expect(Math.max(...values(field))).toBeGreaterThan(1);
      expect(Math.max(...values(field))).toBeLessThanOrEqual(100);
    }
  });

  it('revisions share the number of their original', async () => {
    const opportunities = await aspire.rows('/Opportunities');
    const revisions = opportunities.filter(({ MasterOpportunityID }) => MasterOpportunityID !== null);
    expect(revisions.length).toBeGreaterThan(5);
    for (const revision of revisions) {
      const original = opportunities.find(({ OpportunityID }) => OpportunityID === revision.MasterOpportunityID)!;
      const { OpportunityNumber, PropertyID, OpportunityName } = original;
      expect(revision).toMatchObject({ OpportunityNumber, PropertyID, OpportunityName });
      expect(revision.MasterOpportunityNumber).toBe(OpportunityNumber);
      expect(revision.RealOpportunityNumber).not.toBe(OpportunityNumber);
      expect(original).toMatchObject({ MasterOpportunityNumber: null, MasterSequenceNum: null });
    }
    const own = opportunities.map(({ RealOpportunityNumber }) => RealOpportunityNumber);
    expect(new Set(own).size).toBe(opportunities.length);
  });

  it('notes and descriptions are HTML', async () => {
    for (const [path, field] of [
      ['/Activities', 'Notes'],
      ['/Opportunities', 'ProposalDescription1'],
      ['/Services', 'ServiceDescription'],
    ] as const) {
      const texts = filled(await aspire.rows(path), field);
      expect(texts.length).toBeGreaterThan(10);
      expect(texts.filter((text) => !/^<p>.*<\/p>$/.test(text))).toEqual([]);
    }
    const pictures = filled(await aspire.rows('/Activities'), 'Notes').filter((text) => text.includes('<img '));
    expect(pictures.length).toBeGreaterThan(0);
  });

  it('names of a picklist may end in blanks', async () => {
    const types = filled(await aspire.rows('/SalesTypes'), 'SalesTypeName');
    expect(types).toContain('Rebid ');
    expect(types).toContain('WARRANTY');
    const sold = await aspire.rows('/Opportunities', { $filter: "SalesTypeName eq 'Rebid '" });
    expect(sold.length).toBeGreaterThan(0);
  });

  it('ids have gaps where records were deleted', async () => {
    const ids = (await aspire.rows('/WorkTicketItems', { $orderby: 'WorkTicketItemID' })).map((row) =>
      Number(row.WorkTicketItemID),
    );
    const missing = Array.from({ length: Math.max(...ids) }, (_, index) => index + 1).filter((id) => !ids.includes(id));
    expect(missing.length).toBeGreaterThan(10);
    expect(await aspire.rows('/WorkTicketItems', { $filter: `WorkTicketItemID eq ${missing[0]!}` })).toEqual([]);
    const { rows } = (await (
      await fetch(`${aspire.emulator.url}/_emulator`, { headers: { accept: 'application/json' } })
    ).json()) as { rows: Record<string, number> };
    expect(rows.WorkTicketItems).toBe(ids.length);
    const numbers = await aspire.rows('/Receipts', { $select: 'ReceiptID,ReceiptNumber', $top: 5 });
    for (const { ReceiptID, ReceiptNumber } of numbers) expect(ReceiptNumber).not.toBe(ReceiptID);
  });

  it('labor is sold by the hour, places lie where they say, and what a custom field holds is of its type', async () => {
    const items = await aspire.rows('/CatalogItems');
    for (const { ItemType, PurchaseUnitTypeName, AllocationUnitTypeName } of items) {
      if (ItemType === 'Labor') expect([PurchaseUnitTypeName, AllocationUnitTypeName]).toEqual(['Hour', 'Hour']);
    }
    for (const { Hours, BaseHourlyRate, BurdenedCost } of await aspire.rows('/WorkTicketTimes')) {
      expect(Number(BurdenedCost)).toBeCloseTo(Number(Hours) * Number(BaseHourlyRate) * 1.25, 1);
    }
    const properties = await aspire.rows('/Properties', { $filter: "PropertyAddressCity eq 'Lakeway'" });
    expect(properties.length).toBeGreaterThan(0);
    expect(new Set(properties.map(({ LocalityName }) => LocalityName))).toEqual(new Set(['Travis']));
    const branches = await aspire.rows('/Branches');
    for (const { BranchName, BranchAddressCity } of branches) expect(BranchAddressCity).toBe(BranchName);
    const definitions = await aspire.rows('/ContactCustomFieldDefinitions');
    expect(definitions.map(({ ColumnType }) => ColumnType)).toEqual(
      expect.arrayContaining(['Text', 'Number', 'Date', 'List']),
    );
    for (const { ContactCustomFieldDefinitionID, ColumnValue } of await aspire.rows('/ContactCustomFields')) {
      const { ColumnType, CustomList } = definitions.find(
        (definition) => definition.ContactCustomFieldDefinitionID === ContactCustomFieldDefinitionID,
      )!;
      if (ColumnType === 'List') expect(CustomList).toContain(ColumnValue);
      if (ColumnType === 'Date') expect(ColumnValue).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (ColumnType === 'Number') expect(Number(ColumnValue)).toBeGreaterThan(0);
    }
  });
});

describe('the date of the seed', () => {
  const week = 7 * 86_400_000;
  const around = (today: number) => {
    const day = (time: number) => new Date(time).toISOString().slice(0, 10);
    return `ScheduledStartDate ge ${day(today - week)} and ScheduledStartDate le ${day(today + week)}`;
  };

  it('is today by the clock, so that this week has work and nothing has happened yet that is to come', async () => {
    const now = Date.UTC(2031, 8, 10, 9, 30);
    await using({ now: () => now, seedDate: '' }, async (other) => {
      expect((await other.rows('/WorkTickets', { $filter: around(now) })).length).toBeGreaterThan(2);
      expect(
        (await other.rows('/WorkTickets', { $filter: 'ScheduledStartDate gt 2031-09-10' })).length,
      ).toBeGreaterThan(0);
      for (const [path, field] of [
        ['/WorkTickets', 'CompleteDate'],
        ['/WorkTickets', 'LastModifiedDateTime'],
        ['/Opportunities', 'WonDate'],
        ['/Activities', 'CreatedDate'],
        ['/Invoices', 'InvoiceDate'],
      ] as const) {
        expect(await other.rows(path, { $filter: `${field} gt 2031-09-10T09:30:00Z` })).toEqual([]);
      }
    });
  });

  it('gives the same rows on any day when it is fixed', async () => {
    const rowsAt = (time: number) =>
      using({ now: () => time, seedDate: '2028-02-29' }, (other) => other.rows('/WorkTickets', { $top: 40 }));
    expect(await rowsAt(Date.UTC(2031, 0, 1))).toEqual(await rowsAt(Date.UTC(2028, 5, 1)));
  });

  it.each(['2026-02-30', 'today', '2026-3-1'])('must be a date: %s', async (seedDate) => {
    await expect(startEmulator({ seedDate })).rejects.toThrow('seedDate must be a date such as "2026-03-23"');
  });
});
