import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { ask, documentedQueries } from '../../testing/documentedQueries.ts';
import { createEmptyDatabase } from '../../testing/postgres.ts';
import { fillTables } from '../../testing/syncTables.ts';

const queries = documentedQueries();
let database: Database;
/** Days from the Monday of this week, as the database counts it. */
let day: (offset: number) => string;

beforeAll(async () => {
  database = await createEmptyDatabase();
  const { rows } = await database.query<{ monday: string }>(
    `select date_trunc('week', current_date)::date::text as monday`,
  );
  const monday = Date.parse(`${rows[0]?.monday}T00:00:00Z`);
  day = (offset) => new Date(monday + offset * 86_400_000).toISOString().replace('.000', '');
  await fill();
});
afterAll(() => database.close());

const asked = (heading: string) => ask(database, 'aspire', queries.get(heading) ?? '');

async function fill(): Promise<void> {
  const hours = (WorkTicketTimeID: number, WorkTicketID: number, ContactID: number, offset: number, Hours: number) => ({
    ...{ WorkTicketTimeID, WorkTicketID, ContactID, Hours, OTHours: Hours > 8 ? Hours - 8 : 0 },
    WorkTicketTimeDate: day(offset),
  });
  const opportunity = (OpportunityID: number, BranchID: number, status: string, more: object = {}) => ({
    ...{ OpportunityID, BranchID, OpportunityStatus: status, EstimatedDollars: 1000, WonDollars: 900, PropertyID: 5 },
    ModifiedDate: new Date().toISOString(),
    ...more,
  });
  await fillTables(database, 'aspire', {
    branches: [
      { BranchID: 1, BranchName: 'North' },
      { BranchID: 2, BranchName: 'South' },
    ],
    contacts: [
      { ContactID: 1, FirstName: 'Dana', LastName: 'Whitfield' },
      { ContactID: 2, FirstName: 'Lee', LastName: 'Marsh' },
    ],
    companies: [{ CompanyID: 3, CompanyName: 'Acme' }],
    properties: [
      { PropertyID: 5, PropertyName: 'Oak Court' },
      { PropertyID: 6, PropertyName: 'Elm Plaza' },
    ],
    services: [],
    opportunity_services: [],
    opportunity_statuses: [],
    opportunities: [
      opportunity(1, 1, 'Won'),
      opportunity(2, 1, 'Lost', { LostDate: new Date().toISOString() }),
      opportunity(3, 1, 'won ', { PropertyID: 6, WonDate: new Date().toISOString() }),
      opportunity(4, 2, 'Lost'),
      opportunity(5, 2, 'Bidding'),
      opportunity(6, 2, 'Won', { WonDate: '2019-05-01T14:03:00Z' }),
    ],
    work_tickets: [
      { WorkTicketID: 1, OpportunityID: 1, ScheduledStartDate: day(0), HoursEst: 10, HoursAct: 12.5 },
      { WorkTicketID: 2, OpportunityID: 3, ScheduledStartDate: day(-70), HoursEst: 4, HoursAct: null },
    ],
    work_ticket_times: [
      ...[hours(1, 1, 1, 0, 9.5), hours(2, 1, 2, 6, 8), hours(3, 2, 1, 3, 2.25)],
      ...[hours(4, 1, 1, -1, 100), hours(5, 1, 1, 7, 100)],
    ],
    invoices: [
      {
        InvoiceID: 1,
        InvoiceNumberPrefix: 'N-',
        InvoiceNumber: 1,
        PropertyID: 5,
        CompanyID: 3,
        Amount: 100,
        AmountRemaining: 100,
        InvoiceDate: day(-60),
        DueDate: day(-30),
      },
      {
        InvoiceID: 2,
        InvoiceNumber: 2,
        PropertyID: 6,
        Amount: 80,
        AmountRemaining: 0.5,
        InvoiceDate: day(-40),
        DueDate: day(400),
      },
      {
        InvoiceID: 3,
        InvoiceNumber: 3,
        PropertyID: 6,
        Amount: 80,
        AmountRemaining: 0,
        InvoiceDate: day(-90),
        DueDate: day(-60),
      },
    ],
  });
}

describe('the queries of docs/sync.md', () => {
  it('are the three that owners ask, and one of a dashboard', () => {
    expect([...queries.keys()]).toEqual([
      'Hours per property this week',
      'Won against lost by branch, this year',
      'Invoices not yet paid',
      'For a dashboard: planned against actual hours, week by week',
    ]);
  });

  it('hours per property this week, from Monday to Sunday', async () => {
    expect(await asked('Hours per property this week')).toEqual([
      { property_id: 5, property_name: 'Oak Court', hours: '17.5', overtime_hours: '1.5', people: 2 },
      { property_id: 6, property_name: 'Elm Plaza', hours: '2.25', overtime_hours: '0', people: 1 },
    ]);
  });

  it('won against lost by branch, without those of earlier years', async () => {
    const lost = { lost: 1, lost_dollars: '1000' };
    expect(await asked('Won against lost by branch, this year')).toEqual([
      { branch_name: 'North', won: 2, percent_won: '67', won_dollars: '1800', ...lost },
      { branch_name: 'South', won: 0, percent_won: '0', won_dollars: null, ...lost },
    ]);
  });

  it('invoices not yet paid, those first that have been due for longest', async () => {
    const invoices = await asked('Invoices not yet paid');
    expect(invoices.map(({ full_number, amount_remaining }) => [full_number, amount_remaining])).toEqual([
      ['N-1', '100'],
      ['2', '0.5'],
    ]);
    expect(Number(invoices[0]?.days_overdue)).toBeGreaterThanOrEqual(30);
    expect(invoices[1]?.days_overdue).toBe(0);
  });

  it('planned against actual hours, with the weeks in which nothing was', async () => {
    const weeks = await asked('For a dashboard: planned against actual hours, week by week');
    const said = weeks.map(({ planned, actual }) => [planned, actual].map(Number));
    expect(said).toEqual([[0, 0], [4, 0], ...Array.from({ length: 9 }, () => [0, 0]), [10, 12.5]]);
  });
});
