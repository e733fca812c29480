import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewDefinitions } from '../../src/sync/views/definitions.ts';
import { documentedQueries } from '../../testing/documentedQueries.ts';
import { startSyncSetup, type SyncSetup } from '../../testing/syncSetup.ts';

let setup: SyncSetup;
beforeAll(async () => {
  setup = await startSyncSetup();
  const needed = new Set(viewDefinitions.flatMap(({ from, joins }) => [from, ...joins].map(([table]) => table)));
  const reports = await setup.run([...needed]);
  expect(reports.filter(({ outcome }) => outcome !== 'complete')).toEqual([]);
});
afterAll(() => setup.close());

/** A column of each view that is filled only where the records beside were found. */
const joined: Readonly<Record<string, string>> = {
  work_ticket_details: 'service_type_name',
  opportunity_details: 'property_name',
  invoice_details: 'property_name',
  receipt_details: 'vendor_name',
  time_details: 'property_name',
};

describe('the views after a sync', () => {
  it.each(viewDefinitions)(
    '$name has the rows of its table, and the names beside them',
    async ({ name, from: [table] }) => {
      const [row] = await setup.rows<{ shown: number; named: number; there: number }>(
        `select count(*) as shown, count(${joined[name]}) as named, (select count(*) from ${table}) as there from ${name}`,
      );
      expect(row?.shown).toBeGreaterThan(0);
      expect(row?.shown).toBe(row?.there);
      expect(row?.named).toBeGreaterThan(0);
    },
  );

  it('opportunities are won, lost and open', async () => {
    const rows = await setup.rows<{ outcome: string }>(
      'select distinct outcome from opportunity_details order by outcome',
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['lost', 'open', 'won']);
  });

  it.each([...documentedQueries()])('the query of docs/sync.md runs: %s', async (_heading, query) => {
    expect(await setup.rows(query)).toBeInstanceOf(Array);
  });

  it('invoices are left to pay', async () => {
    const invoices = await setup.rows<{ amount_remaining: string }>(
      documentedQueries().get('Invoices not yet paid') ?? '',
    );
    expect(invoices.length).toBeGreaterThan(0);
    expect(invoices.filter(({ amount_remaining }) => Number(amount_remaining) <= 0)).toEqual([]);
  });
});
