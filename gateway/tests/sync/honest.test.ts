import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSyncSetup, type SyncSetup } from '../../testing/syncSetup.ts';

const list = 'EquipmentSizes';
const path = `/${list}`;
const resource = 'equipment_sizes';
/** More than are asked for one by one. */
const many = 1_200;
let setup: SyncSetup;
beforeAll(async () => {
  setup = await startSyncSetup({ rows: { WorkTickets: many } });
});
beforeEach(() => setup.reset());
afterAll(() => setup.close());

const one = async (...order: Parameters<SyncSetup['run']>) => (await setup.run(...order))[0];
const live = async () =>
  (
    await setup.rows<{ id: number }>(
      `select equipment_size_id as id from equipment_sizes where _aspire_deleted_at is null order by 1`,
    )
  ).map(({ id }) => id);

describe('what a run claims', () => {
  it('E105 each record has its digest; the place in the list is forgotten at the end, and the next run starts at the front', async () => {
    await one([resource]);
    const [kept] = await setup.rows<{ digests: number; scan: unknown; watermark: Date | null }>(
      `select (select count(distinct _aspire_hash) from equipment_sizes) as digests, scan, watermark
         from _aspire_sync_state where resource = $1`,
      [resource],
    );
    expect(kept).toMatchObject({ digests: 8, scan: null, watermark: expect.any(Date) });
    expect(await one([resource], { full: true })).toMatchObject({ resumed: false, read: 8, new: 0, changed: 0 });
  });

  it('E109 a state that cannot be written fails the run, and its rows are not there either', async () => {
    const { system } = setup.core;
    system.at('sync:before-commit', () => {
      system.at('sync:before-commit', undefined);
      throw new Error('the disk is full');
    });
    expect(await one([resource])).toMatchObject({ outcome: 'failed', error: { code: 'bug' } });
    expect(await live()).toEqual([]);
    expect(await one([resource])).toMatchObject({ kind: 'full', outcome: 'complete', new: 8 });
  });

  it('E110 a scan that fails half-way takes nothing away, and a complete one does', async () => {
    const { emulator } = setup;
    await one([resource]);
    await setup.change(list, 3, undefined);
    const records = await setup.inAspire(list);
    emulator.fault({ path, status: 200, body: records.slice(0, 4) });
    emulator.fault({ path, status: 403, times: 4 });
    expect(await one([resource], { full: true })).toMatchObject({ outcome: 'failed', gone: 0 });
    expect(await live()).toHaveLength(8);
    emulator.clearFaults();
    expect(await one([resource])).toMatchObject({ resumed: true, outcome: 'complete', gone: 1 });
    expect(await live()).not.toContain(3);
  });

  it('E110 a record that the list leaves out, and Aspire has, is not gone', async () => {
    const { emulator } = setup;
    await one([resource]);
    const records = await setup.inAspire(list);
    emulator.fault({ path, status: 200, body: records.filter(({ EquipmentSizeID }) => EquipmentSizeID !== 3) });
    const report = await one([resource], { full: true });
    expect(report).toMatchObject({ outcome: 'complete', gone: 0 });
    expect(report?.reasons).toMatchObject([{ reason: expect.stringContaining('left them out'), count: 1 }]);
    expect(await live()).toContain(3);
  });

  it('E110 a scan that came back empty, of a list with more records than can be asked for, is not trusted and done again', async () => {
    const { emulator } = setup;
    await one(['work_tickets'], { children: false });
    const before = emulator.journal.length;
    // The look at the order, the list, and the end of it; what is asked for by key is answered.
    emulator.fault({ path: '/WorkTickets', status: 200, body: [] });
    const report = await one(['work_tickets'], { children: false, full: true });
    expect(report).toMatchObject({ outcome: 'partial', gone: 0, read: 0 });
    const asked = emulator.journal.slice(before).filter(({ path }) => path === '/WorkTickets');
    expect(asked.length).toBeLessThan(30);
    const [kept] = await setup.rows<{ n: number }>(
      'select count(*) as n from work_tickets where _aspire_deleted_at is null',
    );
    expect(kept).toEqual({ n: many });
    await setup.core.database.query(
      `update aspire_acme_aspire._aspire_sync_state set full_at = now() - interval '2 days' where resource = 'work_tickets'`,
    );
    emulator.fault({ path: '/WorkTickets', status: 200, body: [] });
    await one(['work_tickets'], { children: false });
    expect(await one(['work_tickets'], { children: false })).toMatchObject({ kind: 'full', outcome: 'complete' });
  });

  it('a record that is back as it was is there again', async () => {
    await one([resource]);
    const before = setup.emulator.snapshot();
    await setup.change(list, 3, undefined);
    expect(await one([resource], { full: true })).toMatchObject({ gone: 1 });
    setup.emulator.restore(before);
    expect(await one([resource], { full: true })).toMatchObject({ changed: 1, gone: 0 });
    expect(await live()).toContain(3);
  });

  it('a backfill puts no older version over what was read after it', async () => {
    const { system } = setup.core;
    await one([resource]);
    await setup.change(list, 2, { EquipmentSizeName: 'Read by the backfill' });
    system.at('sync:before-write', async () => {
      system.at('sync:before-write', undefined);
      // The backfill has read, and not written yet.
      await setup.change(list, 2, { EquipmentSizeName: 'Read later' });
      expect(await one([resource], { full: true })).toMatchObject({ changed: 1 });
    });
    expect(await one([resource], { backfill: { fromKey: 1, toKey: 3 } })).toMatchObject({
      outcome: 'complete',
      changed: 0,
    });
    const [row] = await setup.rows<{ name: string }>(
      `select equipment_size_name as name from equipment_sizes where equipment_size_id = 2`,
    );
    expect(row?.name).toBe('Read later');
  });

  it('E117 a run that was taken over writes nothing more', async () => {
    const { system, database } = setup.core;
    system.at('sync:before-write', async () => {
      system.at('sync:before-write', undefined);
      await database.query(`update aspire_acme_aspire._aspire_sync_state set fence = fence + 1`);
    });
    expect(await one([resource])).toMatchObject({ outcome: 'failed', error: { code: 'conflict' } });
    expect(await live()).toEqual([]);
  });

  it('E112 a record without a key is counted and named, and the run is partial', async () => {
    const { emulator } = setup;
    const [first, ...records] = await setup.inAspire(list);
    emulator.fault({ path, status: 200, times: 50, body: [{ ...first, EquipmentSizeID: null }, ...records] });
    const report = await one([resource], { full: true });
    expect(report).toMatchObject({ outcome: 'partial', new: 7 });
    expect(report?.skipped).toBeGreaterThan(0);
    expect(report?.reasons[0]?.reason).toContain('EquipmentSizeID is null');
  });

  it('E112 a value that does not fit is kept as it came, and named', async () => {
    await setup.change(list, 2, { EquipmentSizeName: 17 });
    const report = await one([resource]);
    expect(report).toMatchObject({ outcome: 'complete', new: 8, skipped: 0 });
    expect(report?.reasons).toMatchObject([
      { reason: expect.stringContaining('EquipmentSizeName'), count: 1, key: '2' },
    ]);
    const [row] = await setup.rows<object>(
      `select equipment_size_name as name, _aspire_raw as raw from equipment_sizes where equipment_size_id = 2`,
    );
    expect(row).toEqual({ name: null, raw: { EquipmentSizeName: 17 } });
  });
});
