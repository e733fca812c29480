import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { readCatalog } from '../../src/sync/postgres/catalog.ts';
import { viewDefinitions } from '../../src/sync/views/definitions.ts';
import { viewChanges } from '../../src/sync/views/viewChanges.ts';
import { createEmptyDatabase } from '../../testing/postgres.ts';
import { fillTables, type Records } from '../../testing/syncTables.ts';

let database: Database;
beforeAll(async () => {
  database = await createEmptyDatabase();
  await fillTables(database, 'aspire', records);
});
afterAll(() => database.close());

const records: Records = {
  branches: [{ BranchID: 1, BranchName: 'North' }],
  contacts: [
    { ContactID: 1, FirstName: 'Dana', LastName: 'Whitfield' },
    { ContactID: 2, FirstName: null, LastName: null },
  ],
  companies: [{ CompanyID: 3, CompanyName: 'Acme' }],
  vendors: [{ VendorID: 4, VendorName: 'Stone Supply' }],
  properties: [{ PropertyID: 5, PropertyName: 'Oak Court' }],
  services: [{ ServiceID: 6, ServiceName: 'Mowing', ServiceTypeName: 'Maintenance' }],
  opportunity_statuses: [
    { OpportunityStatusID: 1, OpportunityStatus: 'Won', OpportunityStatusName: '7. Won', OpportunityStage: 'Won' },
    { OpportunityStatusID: 2, OpportunityStatus: 'Lost', OpportunityStatusName: '8. Lost', OpportunityStage: 'Closed' },
    { OpportunityStatusID: 3, OpportunityStatus: null, OpportunityStatusName: 'Sold!', OpportunityStage: ' WON ' },
    {
      OpportunityStatusID: 4,
      OpportunityStatus: 'Bidding',
      OpportunityStatusName: '2. Bid',
      OpportunityStage: 'Estimate',
    },
  ],
  opportunities: [
    {
      OpportunityID: 7,
      OpportunityName: 'Grounds',
      OpportunityNumber: 70,
      PropertyID: 5,
      BranchID: 1,
      SalesRepContactID: 1,
      OpportunityStatusID: 1,
      PropertyName: 'Old name',
    },
    { OpportunityID: 8, OpportunityStatusID: 2, WonDollars: 5 },
    { OpportunityID: 9, OpportunityStatusID: 3 },
    { OpportunityID: 10, OpportunityStatusID: 4 },
    { OpportunityID: 11, WonDate: '2026-01-02T09:00:00Z', LostDate: '2026-02-02T09:00:00Z' },
    { OpportunityID: 12, WonDate: '2026-03-02T09:00:00Z', LostDate: '2026-02-02T09:00:00Z' },
  ],
  opportunity_services: [{ OpportunityServiceID: 13, ServiceID: 6, OpportunityID: 7, DisplayName: 'Weekly mowing' }],
  work_tickets: [
    {
      WorkTicketID: 14,
      WorkTicketNumber: 140,
      OpportunityID: 7,
      OpportunityServiceID: 13,
      BranchID: 1,
      CrewLeaderContactID: 1,
      CrewLeaderName: 'Dana W',
      ScheduledStartDate: '2026-04-08T00:00:00Z',
    },
    {
      WorkTicketID: 15,
      BranchID: 99,
      BranchName: 'Closed branch',
      CrewLeaderContactID: 2,
      CrewLeaderName: 'Only on the ticket',
    },
  ],
  work_ticket_times: [
    {
      WorkTicketTimeID: 16,
      WorkTicketID: 14,
      ContactID: 1,
      BranchID: 1,
      Hours: 7.5,
      OTHours: 0.5,
      WorkTicketTimeDate: '2026-04-08T00:00:00Z',
    },
  ],
  invoices: [
    {
      InvoiceID: 17,
      InvoiceNumberPrefix: 'N-',
      InvoiceNumber: 170,
      PropertyID: 5,
      BranchID: 1,
      CompanyID: 3,
      Amount: 100,
      AmountRemaining: 40,
      DueDate: '2020-01-01T00:00:00Z',
    },
    {
      InvoiceID: 18,
      InvoiceNumber: 180,
      CompanyName: 'Named on the invoice',
      Amount: 50,
      AmountRemaining: 0,
      DueDate: '2020-01-01T00:00:00Z',
    },
  ],
  receipts: [{ ReceiptID: 19, VendorID: 4, BranchID: 1, WorkTicketID: 14, ReceiptTotalCost: 12.5 }],
};

async function rowsOf(view: string, order: string): Promise<Record<string, unknown>[]> {
  const { rows } = await database.query(`select * from aspire.${view} order by ${order}`);
  return rows;
}

describe('the views', () => {
  it('of work tickets have the service, the opportunity, the property, the branch and the crew leader', async () => {
    const [ticket, lone] = await rowsOf('work_ticket_details', 'work_ticket_id');
    expect(ticket).toMatchObject({
      work_ticket_number: 140,
      service_name: 'Mowing',
      service_type_name: 'Maintenance',
      opportunity_name: 'Grounds',
      property_id: 5,
      property_name: 'Oak Court',
      branch_name: 'North',
      crew_leader_name: 'Dana Whitfield',
    });
    expect(lone).toMatchObject({
      branch_name: 'Closed branch',
      crew_leader_name: 'Only on the ticket',
      property_name: null,
    });
  });

  it('of opportunities tell what is won and lost by the code, the stage or the dates, whatever the status is called', async () => {
    const opportunities = await rowsOf('opportunity_details', 'opportunity_id');
    expect(opportunities.map(({ outcome }) => outcome)).toEqual(['won', 'lost', 'won', 'open', 'lost', 'won']);
    expect(opportunities[0]).toMatchObject({
      opportunity_status_name: '7. Won',
      property_name: 'Oak Court',
      branch_name: 'North',
      sales_rep_name: 'Dana Whitfield',
    });
  });

  it('of invoices tell what is left to pay', async () => {
    const [open, paid] = await rowsOf('invoice_details', 'invoice_id');
    expect(open).toMatchObject({
      full_number: 'N-170',
      is_paid: false,
      property_name: 'Oak Court',
      company_name: 'Acme',
    });
    expect(Number(open?.days_overdue)).toBeGreaterThan(2000);
    expect(paid).toMatchObject({
      full_number: '180',
      is_paid: true,
      days_overdue: 0,
      company_name: 'Named on the invoice',
    });
  });

  it('of receipts and hours have the vendor, the property and the names', async () => {
    expect(await rowsOf('receipt_details', 'receipt_id')).toMatchObject([
      { vendor_name: 'Stone Supply', branch_name: 'North', work_ticket_number: 140, property_name: 'Oak Court' },
    ]);
    expect(await rowsOf('time_details', 'work_ticket_time_id')).toMatchObject([
      { contact_name: 'Dana Whitfield', hours: '7.5', property_name: 'Oak Court', service_name: 'Mowing' },
    ]);
  });

  it.each(viewDefinitions)(
    '$name shows each record once, and none that is gone',
    async ({ name, from: [table], joins }) => {
      const count = async (relation: string) =>
        (await database.query<{ n: number }>(`select count(*) as n from aspire.${relation}`)).rows[0]?.n;
      expect(await count(name)).toBe(await count(table));
      for (const [joined] of joins) await database.query(`update aspire.${joined} set _aspire_deleted_at = now()`);
      await database.query(`update aspire.${table} set _aspire_deleted_at = null`);
      expect(await count(name)).toBe(await count(table));
      await database.query(`update aspire.${table} set _aspire_deleted_at = now()`);
      expect(await count(name)).toBe(0);
      for (const gone of [table, ...joins.map(([joined]) => joined)])
        await database.query(`update aspire.${gone} set _aspire_deleted_at = null`);
    },
  );

  it('are made once, made anew when they are old, and left out where a table or a column is not there', async () => {
    const told = async (schema: string) => viewChanges(await readCatalog(database, schema), schema);
    expect(await told('aspire')).toEqual([]);
    await database.query(`comment on view aspire.time_details is 'Hours. Made by the Aspire gateway (00000000).'`);
    const [change] = await told('aspire');
    expect(change).toMatchObject({ table: 'time_details', change: 'view made anew' });
    for (const sql of change?.sql ?? []) await database.query(sql);
    expect(await told('aspire')).toEqual([]);
    const fewer = Object.fromEntries(Object.entries(records).filter(([name]) => name !== 'vendors'));
    await fillTables(database, 'fewer', fewer);
    const views = [...(await readCatalog(database, 'fewer'))]
      .filter(([, { kind }]) => kind === 'view')
      .map(([name]) => name);
    expect(views.sort()).toEqual(['invoice_details', 'opportunity_details', 'time_details', 'work_ticket_details']);
  });

  it('of somebody else stay, and are told', async () => {
    await database.query('create schema theirs');
    await database.query('create view theirs.invoice_details as select 1 as mine');
    const { invoices = [], properties = [], branches = [], companies = [] } = records;
    await fillTables(database, 'theirs', { invoices, properties, branches, companies });
    expect((await database.query('select * from theirs.invoice_details')).rows).toEqual([{ mine: 1 }]);
    expect(viewChanges(await readCatalog(database, 'theirs'), 'theirs')).toEqual([
      { table: 'invoice_details', change: 'no view: something else has its name', sql: [] },
    ]);
  });
});
