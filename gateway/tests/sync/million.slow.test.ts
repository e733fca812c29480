import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaFor } from '../../src/sync/openDestination.ts';
import type { RunReport } from '../../src/sync/report.ts';
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

/** ASPIRE_TEST_ROWS=1000000 is the full form; this one takes a minute. */
const rows = Number(process.env.ASPIRE_TEST_ROWS ?? 100_000);
const kills = 6;
/** So that little waits to be written: */
const sizes = { page: 1_000, group: 2_000, waiting: 2_000 };
/** enough for that, whatever the length of the list. The records of the list itself would take more. */
const heapMegabytes = 128;
const list = 'WorkTickets';
const schema = schemaFor('acme', 'aspire');

let setup: SyncSetup;
let program: string;
beforeAll(async () => {
  program = await bundledProcess('syncProcess.ts');
  setup = await startSyncSetup({ rows: { [list]: rows } });
});
afterAll(() => setup.close());

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function start(onReport: (report: RunReport) => void) {
  const order = { connection: 'aspire', resources: ['work_tickets'], full: true, children: false };
  const { connection } = setup.core.database;
  return startKillableSync(
    program,
    { connection, aspireBaseUrl: setup.emulator.url, order, sizes },
    onReport,
    heapMegabytes,
  );
}

async function expectTheSame(): Promise<void> {
  const { database } = setup.core;
  const resource = await resourceByName('work_tickets');
  const differences = await compareTable(database, schema, resource, setup.emulator.rows(list));
  expect(differences).toEqual({ onlyInAspire: [], onlyInTable: [] });
}

describe('a long list that changes while it is read', () => {
  it(`is copied exactly, with ${kills} kills, and in a heap that could not hold it (${rows} records)`, async () => {
    const { database } = setup.core;
    const random = seededNumbers(20_261_129);
    setup.emulator.startChurn({
      resources: [list],
      perSecond: 20,
      kinds: { create: 1, update: 6, delete: 0 },
      seed: 5,
    });
    let cutShort = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const before = await placeOfScans(database, schema);
      const { child, ready, ended } = start(() => undefined);
      await ready;
      await Promise.race([movedFrom(before, database, schema), ended]);
      await sleep((random() * rows) / 100);
      child.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
      await takeLeasesAway(database, schema);
      if ((await placeOfScans(database, schema)) !== undefined) cutShort += 1;
    }
    expect(cutShort, 'scans that were cut short').toBeGreaterThan(0);

    // Goes on where the last one stood, and then reads what was changed behind it: nothing is read twice that could heal a loss.
    const resumed = await setup.run(['work_tickets'], { children: false });
    setup.emulator.stopChurn();
    const changes = await setup.run(['work_tickets'], { children: false });
    expect([...resumed, ...changes].map(({ outcome }) => outcome)).toEqual(['complete', 'complete']);
    await expectTheSame();

    // The whole in one go, beside changes of every kind.
    setup.emulator.startChurn({ resources: [list], perSecond: 20, seed: 6 });
    const reports: RunReport[] = [];
    const { child, ready, ended } = start((report) => reports.push(report));
    await ready;
    while (reports.length === 0 && child.exitCode === null && child.signalCode === null) await sleep(50);
    child.kill('SIGKILL');
    expect(await ended, 'the heap was enough to the end').toBe('SIGKILL');
    await takeLeasesAway(database, schema);
    const made = setup.emulator.stopChurn();
    expect(reports[0]).toMatchObject({ outcome: 'complete', kind: 'full', resumed: false });
    expect(reports[0]?.read).toBeGreaterThan(rows * 0.99);

    await setup.run(['work_tickets'], { full: true, children: false });
    // The run before may have been one that the last kill had begun.
    const [report] = await setup.run(['work_tickets'], { full: true, children: false });
    expect(report).toMatchObject({ outcome: 'complete', new: 0, changed: 0 });
    await expectTheSame();
    if (process.env.ASPIRE_TEST_ROWS) process.stdout.write(`${JSON.stringify({ reports, made })}\n`);
  }, 1_800_000);
});
