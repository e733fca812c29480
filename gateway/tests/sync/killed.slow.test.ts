import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaFor } from '../../src/sync/openDestination.ts';
import { resourceByName } from '../../src/sync/resources/registry.ts';
import { bundledProcess } from '../../testing/bundledProcess.ts';
import { compareTable } from '../../testing/compareTables.ts';
import {
  movedFrom,
  placeOfScans,
  seededNumbers,
  startKillableSync,
  takeLeasesAway,
} from '../../testing/killableSync.ts';
import { startSyncSetup, type SyncSetup } from '../../testing/syncSetup.ts';

const kills = 50;
/** Small, so that a kill can fall into any part of a run. */
const sizes = { page: 40, group: 100, waiting: 100 };
const schema = schemaFor('acme', 'aspire');
const lists = [
  ['work_tickets', 'WorkTickets'],
  ['properties', 'Properties'],
  ['receipts', 'Receipts'],
] as const;
const resources = lists.map(([name]) => name);

let setup: SyncSetup;
let program: string;
beforeAll(async () => {
  program = await bundledProcess('syncProcess.ts');
  setup = await startSyncSetup();
});
afterAll(() => setup.close());

/** What a table holds beside Aspire, and what its children and its history hold beside it. */
async function expectTheSame(when: string): Promise<void> {
  const { database } = setup.core;
  for (const [name, list] of lists) {
    const differences = await compareTable(database, schema, await resourceByName(name), await setup.inAspire(list));
    expect({ when, name, ...differences }).toEqual({ when, name, onlyInAspire: [], onlyInTable: [] });
  }
  const [entries] = await setup.rows<{ of_table: number; of_lists: number }>(
    `select (select count(*) from receipts__receipt_items) as of_table,
      (select sum(jsonb_array_length(receipt_items)) from receipts)::int as of_lists`,
  );
  expect(entries?.of_table, when).toBe(entries?.of_lists);
  const [open] = await setup.rows<{ twice: number; missing: number }>(
    `select count(*) filter (where n > 1) as twice, count(*) filter (where n = 0) as missing from (
      select t.work_ticket_id, count(h.work_ticket_id) as n from work_tickets t
        left join work_tickets__history h on h.work_ticket_id = t.work_ticket_id and h._aspire_valid_to is null
       where t._aspire_deleted_at is null group by 1) as versions`,
  );
  expect({ when, ...open }).toEqual({ when, twice: 0, missing: 0 });
}

describe('a sync that is killed', () => {
  it(`E108 loses and doubles nothing by ${kills} kills at random instants, while Aspire changes`, async () => {
    const { database, system } = setup.core;
    const random = seededNumbers(20_261_128);
    let cutShort = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      // A first copy shows each group that is missing; the others go over rows that are there.
      if (kill % 2 === 0) await database.query(`drop schema if exists ${schema} cascade`);
      const removes = kill % 7 === 3;
      if (removes) await setup.change('Properties', 1 + kill, undefined);
      const { child, ready, ended } = startKillableSync(
        program,
        {
          connection: database.connection,
          aspireBaseUrl: setup.emulator.url,
          order: { connection: 'aspire', resources, full: true, history: true },
          sizes,
          pauseMs: 15,
        },
        () => undefined,
      );
      await ready;
      await setup.change('WorkTickets', 1 + Math.floor(random() * 330), {
        Notes: `changed before kill ${kill}`,
        LastModifiedDateTime: new Date(system.now()).toISOString(),
      });
      // However slow the machine, some are killed after they have written.
      if (kill % 5 === 0) await Promise.race([movedFrom(undefined, database, schema), ended]);
      await new Promise((resolve) => setTimeout(resolve, random() * 500));
      child.kill('SIGKILL');
      // One that had ended by itself would have copied nothing.
      expect(await ended).toBe('SIGKILL');
      await takeLeasesAway(database, schema);
      if ((await placeOfScans(database, schema)) !== undefined) cutShort += 1;

      // Goes on where the killed one stood: what that had not written, and called read, is not read again.
      const reports = await setup.run(resources, { history: true, full: removes });
      expect(reports.map(({ outcome }) => outcome)).toEqual(['complete', 'complete', 'complete']);
      // Records that were changed behind the place of the scan.
      await setup.run(resources, { history: true });
      await expectTheSame(`after kill ${kill}`);
    }
    expect(cutShort, 'scans that were cut short').toBeGreaterThan(0);
  });
});
