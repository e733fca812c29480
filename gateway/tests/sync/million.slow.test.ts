import { execFileSync } from 'node:child_process';
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
/** Enough for what waits to be written, whatever the length of the list; the records of the list themselves would take more. */
const heapMegabytes = 288;
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
const residentMegabytes = (pid: number) => Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`])) / 1024;

function start(onReport: (report: RunReport) => void) {
  const order = { connection: 'aspire', resources: ['work_tickets'], full: true, children: false };
  const { connection } = setup.core.database;
  return startKillableSync(program, { connection, aspireBaseUrl: setup.emulator.url, order }, onReport, heapMegabytes);
}

describe('a long list that changes while it is read', () => {
  it(`is copied exactly, with ${kills} kills, and in flat memory (${rows} records)`, async () => {
    const { database } = setup.core;
    const random = seededNumbers(20_261_129);
    setup.emulator.startChurn({
      resources: [list],
      perSecond: 20,
      kinds: { create: 1, update: 6, delete: 1 },
      seed: 5,
    });
    const places: (string | undefined)[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const before = await placeOfScans(database, schema);
      const { child, ready, ended } = start(() => undefined);
      await ready;
      await movedFrom(before, database, schema);
      await sleep((random() * rows) / 100);
      child.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
      await takeLeasesAway(database, schema);
      places.push(await placeOfScans(database, schema));
    }
    expect(places.filter((each) => each !== undefined).length, 'scans that were cut short').toBeGreaterThan(0);

    const reports: RunReport[] = [];
    const { child, ready, ended } = start((report) => reports.push(report));
    const memory: number[] = [];
    await ready;
    while (reports.length < 2 && child.exitCode === null && child.signalCode === null) {
      await sleep(rows / 2000);
      memory.push(residentMegabytes(child.pid ?? 0));
    }
    child.kill('SIGKILL');
    expect(await ended, 'the heap was enough to the end').toBe('SIGKILL');
    await takeLeasesAway(database, schema);
    const changes = setup.emulator.stopChurn();
    expect(reports[0]).toMatchObject({
      outcome: 'complete',
      kind: 'full',
      resumed: places.at(-1) !== undefined,
    });
    expect(reports[1]).toMatchObject({ outcome: 'complete', kind: 'full', resumed: false });
    expect(reports[1]?.read).toBeGreaterThan(rows * 0.99);

    await setup.run(['work_tickets'], { full: true, children: false });
    // The run before may have been one that the last kill had begun.
    const [report] = await setup.run(['work_tickets'], { full: true, children: false });
    expect(report).toMatchObject({ outcome: 'complete', new: 0, changed: 0 });
    const differences = await compareTable(
      setup.core.database,
      schema,
      await resourceByName('work_tickets'),
      setup.emulator.rows(list),
    );
    expect(differences).toEqual({ onlyInAspire: [], onlyInTable: [] });
    if (process.env.ASPIRE_TEST_ROWS) process.stdout.write(`${JSON.stringify({ reports, memory, changes })}\n`);
  }, 1_800_000);
});
