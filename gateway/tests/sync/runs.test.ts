import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunProgress } from '../../src/sync/report.ts';
import { caller } from '../../testing/core.ts';
import { connectionOf } from '../../testing/syncOn.ts';
import { startSyncSetup, type SyncSetup } from '../../testing/syncSetup.ts';

const list = 'EquipmentSizes';
const resource = 'equipment_sizes';
let setup: SyncSetup;
beforeAll(async () => {
  setup = await startSyncSetup();
});
beforeEach(() => setup.reset());
afterAll(() => setup.close());

const one = async (...order: Parameters<SyncSetup['run']>) => (await setup.run(...order))[0];
const stamp = (ms = 0) => new Date(setup.core.system.now() + ms).toISOString();
const table = () =>
  setup.rows<{ id: string; name: string; gone: boolean }>(
    `select equipment_size_id::text as id, equipment_size_name as name, _aspire_deleted_at is not null as gone
       from equipment_sizes order by equipment_size_id`,
  );

describe('runs of one resource, one after the other', () => {
  it('E104 copies all at first, then nothing, then what changed, came and went', async () => {
    expect(await one([resource])).toMatchObject({
      kind: 'full',
      outcome: 'complete',
      read: 8,
      new: 8,
      changed: 0,
      gone: 0,
    });
    const before = await table();
    expect(before).toHaveLength(8);
    expect(await one([resource])).toMatchObject({ kind: 'changes', read: 0, new: 0, changed: 0 });
    await setup.change(list, 3, { EquipmentSizeName: 'Larger', LastModifiedDateTime: stamp() });
    expect(await one([resource])).toMatchObject({ kind: 'changes', read: 1, new: 0, changed: 1 });
    await setup.change(list, 4711, {
      EquipmentSizeName: 'Newest',
      CreatedDateTime: stamp(),
      LastModifiedDateTime: null,
    });
    // The one of before still lies within the overlap, and is the same.
    expect(await one([resource])).toMatchObject({ kind: 'changes', read: 2, new: 1, changed: 0 });
    await setup.change(list, 5, undefined);
    expect(await one([resource])).toMatchObject({ gone: 0 });
    expect(await one([resource], { full: true })).toMatchObject({ kind: 'full', read: 8, new: 0, changed: 0, gone: 1 });
    const after = await table();
    expect(after).toHaveLength(9);
    expect(after.filter(({ gone }) => gone).map(({ id }) => id)).toEqual(['5']);
    expect(after.find(({ id }) => id === '3')?.name).toBe('Larger');
  });

  it('brings a record back that Aspire has again', async () => {
    await one([resource]);
    await setup.change(list, 5, undefined);
    expect(await one([resource], { full: true })).toMatchObject({ gone: 1 });
    await setup.change(list, 5, { EquipmentSizeName: 'Back', LastModifiedDateTime: stamp() });
    const state = setup.emulator.snapshot();
    const changes = state.lists[list];
    if (changes) changes.removed = [];
    setup.emulator.restore(state);
    expect(await one([resource])).toMatchObject({ changed: 1 });
    expect((await table()).find(({ id }) => id === '5')).toMatchObject({ name: 'Back', gone: false });
  });

  it('E111 finds a change whose stamp came late, and one whose key alone is new', async () => {
    await one([resource]);
    await setup.change(list, 2, { EquipmentSizeName: 'Late', LastModifiedDateTime: stamp(-500_000) });
    await setup.change(list, 4800, {
      EquipmentSizeName: 'No stamps',
      CreatedDateTime: null,
      LastModifiedDateTime: null,
    });
    await one([resource]);
    const names = (await table()).map(({ name }) => name);
    expect(names).toContain('Late');
    expect(names).toContain('No stamps');
  });

  it('finds by a full scan what a stamp did not tell', async () => {
    await one([resource]);
    await setup.change(list, 1, { EquipmentSizeName: 'Lied' });
    expect(await one([resource])).toMatchObject({ changed: 0 });
    expect(await one([resource], { full: true })).toMatchObject({ changed: 1 });
  });

  it('E107 keeps the rows and the state of another organisation apart', async () => {
    const { core, emulator, sync } = setup;
    await core.connections.create(caller('other'), connectionOf(emulator));
    await one([resource]);
    const order = { connection: 'aspire', resources: [resource] };
    expect((await sync.run(caller('other'), order))[0]).toMatchObject({ kind: 'full', new: expect.any(Number) });
    const taken = sync.run(caller('other'), { ...order, schema: 'aspire_acme_aspire' });
    await expect(taken).rejects.toMatchObject({ code: 'conflict' });
  });

  it('E117 refuses a second run of a resource while one is under way, and lets a backfill go beside it', async () => {
    const { system } = setup.core;
    let second: unknown;
    let beside: unknown;
    system.at('sync:before-finish', async () => {
      system.at('sync:before-finish', undefined);
      second = await one([resource]);
      beside = await one([resource], { backfill: { fromKey: 1, toKey: 3 } });
    });
    expect(await one([resource], { full: true })).toMatchObject({ outcome: 'complete' });
    expect(second).toMatchObject({ outcome: 'failed', error: { code: 'conflict' } });
    expect(beside).toMatchObject({ outcome: 'complete', kind: 'backfill', read: 3 });
    expect(await one([resource])).toMatchObject({ outcome: 'complete' });
  });

  it('E115 goes on with the others where one resource is forbidden, and names the scope', async () => {
    setup.emulator.fault({ path: '/EquipmentClasses', status: 403, times: 10 });
    const reports = await setup.run(['equipment_classes', resource, 'branches']);
    setup.emulator.clearFaults();
    expect(reports.map(({ resource: name, outcome }) => [name, outcome])).toEqual([
      ['equipment_classes', 'failed'],
      [resource, 'complete'],
      ['branches', 'complete'],
    ]);
    expect(reports[0]?.error).toMatchObject({
      code: 'scope_missing',
      message: expect.stringContaining('EquipmentClasses'),
    });
  });

  it('E114 goes on at the same page with a new token where the old one ends in between', async () => {
    const { emulator } = setup;
    emulator.revokeTokens('access');
    expect(await one(['work_tickets'], { full: true })).toMatchObject({ outcome: 'complete', read: 330, new: 330 });
  });

  it('E115 waits out a 429, an outage and resets', async () => {
    const { emulator } = setup;
    await one(['work_tickets']);
    emulator.fault({ path: '/WorkTickets', status: 429, headers: { 'retry-after': '1' } });
    emulator.fault({ path: '/WorkTickets', status: 503, times: 6 });
    const report = await one(['work_tickets'], { full: true });
    emulator.clearFaults();
    expect(report?.error).toBeUndefined();
    expect(report).toMatchObject({ outcome: 'complete', read: 330, new: 0, changed: 0 });
    expect(report?.calls).toBeGreaterThan(7);
    await setup.core.database.query('delete from provider_waits');
  });

  it('E116 ends where its connection is deleted, and says so', async () => {
    const { core, sync, emulator } = setup;
    await core.connections.create(caller('third'), connectionOf(emulator));
    emulator.fault({ path: `/${list}`, status: 503, times: 4 });
    const order = { connection: 'aspire', resources: [resource] };
    const onProgress = ({ waiting }: RunProgress) => {
      if (waiting) deleted ??= core.connections.delete(caller('third'), 'aspire');
    };
    let deleted: Promise<unknown> | undefined;
    const [report] = await sync.run(caller('third'), order, { onProgress });
    await deleted;
    expect(report).toMatchObject({ outcome: 'failed', error: { code: 'not_found' } });
  });
});
