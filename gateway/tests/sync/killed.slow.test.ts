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
const resources = ['work_tickets', 'properties', 'receipts'];

let setup: SyncSetup;
let program: string;
beforeAll(async () => {
  program = await bundledProcess('syncProcess.ts');
  setup = await startSyncSetup();
});
afterAll(() => setup.close());

describe('a sync that is killed', () => {
  it(`E108 loses and doubles nothing by ${kills} kills at random instants, while Aspire changes`, async () => {
    const { database } = setup.core;
    const random = seededNumbers(20_261_128);
    const places = new Set<string>();
    for (let kill = 0; kill < kills; kill += 1) {
      const before = await placeOfScans(database, schema);
      const { child, ready, ended } = startKillableSync(
        program,
        {
          connection: setup.core.database.connection,
          aspireBaseUrl: setup.emulator.url,
          order: { connection: 'aspire', resources, full: kill % 3 === 0, history: true },
          sizes,
        },
        () => undefined,
      );
      await ready;
      await setup.change('WorkTickets', 1 + Math.floor(random() * 330), {
        Notes: `changed before kill ${kill}`,
        LastModifiedDateTime: new Date(setup.core.system.now()).toISOString(),
      });
      if (kill % 7 === 3) await setup.change('Properties', 1 + kill, undefined);
      // However slow the machine, some are killed after they have written.
      if (kill % 5 === 0) await movedFrom(before, database, schema);
      await new Promise((resolve) => setTimeout(resolve, random() * 900));
      child.kill('SIGKILL');
      // One that had ended by itself would have copied nothing.
      expect(await ended).toBe('SIGKILL');
      await takeLeasesAway(database, schema);
      const place = await placeOfScans(database, schema);
      if (place !== undefined) places.add(place);
    }
    expect(places.size, 'places in which a process was killed').toBeGreaterThan(1);
    const reports = await setup.run(resources, { full: true, history: true });
    expect(reports.map(({ outcome }) => outcome)).toEqual(['complete', 'complete', 'complete']);
    // What a killed run had begun is ended by the first, everything is read once more by the second.
    await setup.run(resources, { full: true, history: true });
    for (const [name, list] of [
      ['work_tickets', 'WorkTickets'],
      ['properties', 'Properties'],
      ['receipts', 'Receipts'],
    ] as const) {
      const differences = await compareTable(
        setup.core.database,
        schema,
        await resourceByName(name),
        await setup.inAspire(list),
      );
      expect({ name, ...differences }).toEqual({ name, onlyInAspire: [], onlyInTable: [] });
    }
    const [entries] = await setup.rows<{ of_table: number; of_lists: number }>(
      `select (select count(*) from receipts__receipt_items) as of_table,
        (select sum(jsonb_array_length(receipt_items)) from receipts)::int as of_lists`,
    );
    expect(entries?.of_table).toBe(entries?.of_lists);
    const [open] = await setup.rows<{ twice: number; missing: number }>(
      `select count(*) filter (where n > 1) as twice, count(*) filter (where n = 0) as missing from (
        select t.work_ticket_id, count(h.work_ticket_id) as n from work_tickets t
          left join work_tickets__history h on h.work_ticket_id = t.work_ticket_id and h._aspire_valid_to is null
         where t._aspire_deleted_at is null group by 1) as versions`,
    );
    expect(open).toEqual({ twice: 0, missing: 0 });
  });
});
