import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaFor } from '../../src/sync/openDestination.ts';
import { resourceByName } from '../../src/sync/resources/registry.ts';
import { compareTable } from '../../testing/compareTables.ts';
import type { SyncProcessOptions } from '../../testing/syncProcess.ts';
import { startSyncSetup, type SyncSetup } from '../../testing/syncSetup.ts';

const kills = 50;
/** Small, so that a kill can fall into any part of a run. */
const sizes = { page: 40, group: 100, waiting: 100 };
const schema = schemaFor('acme', 'aspire');
const resources = ['work_tickets', 'properties', 'receipts'];

let setup: SyncSetup;
beforeAll(async () => {
  setup = await startSyncSetup();
});
afterAll(() => setup.close());

/** The same at each run of the test. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function start(order: SyncProcessOptions['order'], once = false): ChildProcess {
  const options: SyncProcessOptions = {
    connection: setup.core.database.connection,
    aspireBaseUrl: setup.emulator.url,
    order,
    sizes,
    once,
  };
  const file = fileURLToPath(new URL('../../testing/syncProcess.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const ready = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('it ended')));
    if (child.stdout) createInterface({ input: child.stdout }).once('line', () => resolve());
  });
const ended = (child: ChildProcess) => new Promise<void>((resolve) => void child.once('exit', () => resolve()));

/** The first kills may come before there is a table. */
async function takeLeasesAway(): Promise<void> {
  const { database } = setup.core;
  const table = `${schema}._aspire_sync_state`;
  const { rows } = await database.query<{ found: string | null }>('select to_regclass($1) as found', [table]);
  if (rows[0]?.found) await database.query(`update ${table} set lease_until = null`);
}

describe('a sync that is killed', () => {
  it(`E108 loses and doubles nothing by ${kills} kills at random instants, while Aspire changes`, async () => {
    const random = numbers(20_261_128);
    for (let kill = 0; kill < kills; kill += 1) {
      const child = start({ connection: 'aspire', resources, full: kill % 3 === 0, history: true });
      await ready(child);
      await setup.change('WorkTickets', 1 + Math.floor(random() * 330), {
        Notes: `changed before kill ${kill}`,
        LastModifiedDateTime: new Date(setup.core.system.now()).toISOString(),
      });
      if (kill % 7 === 3) await setup.change('Properties', 1 + kill, undefined);
      await new Promise((resolve) => setTimeout(resolve, random() * 900));
      child.kill('SIGKILL');
      await ended(child);
      // The lease of a killed process is waited out by no more than its length; here it is taken away to save the time.
      await takeLeasesAway();
    }
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
