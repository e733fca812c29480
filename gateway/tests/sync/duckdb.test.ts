import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDuck } from '../../src/sync/duckdb/session.ts';
import { startSyncSetup, type SyncSetup } from '../../testing/syncSetup.ts';

const list = 'EquipmentSizes';
const resource = 'equipment_sizes';
let setup: SyncSetup;
let folder: string;
beforeAll(async () => {
  setup = await startSyncSetup();
});
beforeEach(async () => {
  await setup.reset();
  folder = mkdtempSync(join(tmpdir(), 'aspire-duck-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => setup.close());

const stamp = () => new Date(setup.core.system.now()).toISOString();
const file = () => join(folder, 'copy.duckdb');

async function ask<Row>(text: string): Promise<Row[]> {
  const session = await openDuck(file());
  try {
    return await session.rows<Row>(text);
  } finally {
    await session.close();
  }
}

describe('a DuckDB file as a destination', () => {
  it('E104 gets all at first, then nothing, then what changed, came and went', async () => {
    const to = `duckdb:${file()}`;
    const one = async (order = {}) =>
      (await setup.run([resource], { to, schema: 'aspire', history: true, ...order }))[0];
    expect(await one()).toMatchObject({ outcome: 'complete', kind: 'full', read: 8, new: 8 });
    expect(await one()).toMatchObject({ kind: 'changes', read: 0 });
    await setup.change(list, 3, { EquipmentSizeName: "Larger 'by \\ far'", LastModifiedDateTime: stamp() });
    expect(await one()).toMatchObject({ read: 1, new: 0, changed: 1 });
    await setup.change(list, 4711, {
      EquipmentSizeName: 'Newest',
      LastModifiedDateTime: null,
      CreatedDateTime: stamp(),
    });
    await setup.change(list, 5, undefined);
    expect(await one({ full: true })).toMatchObject({ read: 8, new: 1, changed: 0, gone: 1 });
    const rows = await ask<{ id: string; name: string; gone: boolean }>(
      `select equipment_size_id::varchar as id, equipment_size_name as name, _aspire_deleted_at is not null as gone
         from aspire.equipment_sizes order by equipment_size_id`,
    );
    expect(rows).toHaveLength(9);
    expect(rows.filter(({ gone }) => gone).map(({ id }) => id)).toEqual(['5']);
    expect(rows.find(({ id }) => id === '3')?.name).toBe("Larger 'by \\ far'");
    const versions = await ask<{ id: string; open: boolean }>(
      `select equipment_size_id::varchar as id, _aspire_valid_to is null as open
         from aspire.equipment_sizes__history where equipment_size_id in (3, 5) order by 1, 2`,
    );
    expect(versions).toEqual([
      { id: '3', open: false },
      { id: '3', open: true },
      { id: '5', open: false },
    ]);
  });

  it('gets the entries of lists inside of records, and anew where a record changed', async () => {
    const to = `duckdb:${file()}`;
    await setup.run(['invoices', 'receipts'], { to, schema: 'aspire' });
    const counted = `select (select count(*) from aspire.receipts__receipt_items)::integer as entries,
      (select sum(json_array_length(receipt_items)) from aspire.receipts)::integer as listed`;
    const [before] = await ask<{ entries: number; listed: number }>(counted);
    expect(before?.entries).toBeGreaterThan(0);
    expect(before?.entries).toBe(before?.listed);
    await setup.change('Receipts', 1, { LastModifiedDateTime: stamp() });
    expect((await setup.run(['receipts'], { to, schema: 'aspire' }))[0]).toMatchObject({ changed: 1 });
    const [after] = await ask<{ entries: number; listed: number }>(counted);
    expect(after).toEqual(before);
  });

  it('says what differs, and repairs it', async () => {
    const to = `duckdb:${file()}`;
    await setup.run([resource], { to, schema: 'aspire' });
    const session = await openDuck(file());
    await session.run(`delete from aspire.equipment_sizes where equipment_size_id = 2`);
    await session.run(`update aspire.equipment_sizes set _aspire_hash = 'other' where equipment_size_id = 4`);
    await session.close();
    const order = { connection: 'aspire', resources: [resource], to, schema: 'aspire' };
    const caller = { organisation: 'acme', actor: 'test', scopes: ['read', 'write'] as const };
    const [found] = await setup.sync.verify({ ...caller, scopes: ['read', 'write'] }, order);
    expect(found?.differences).toMatchObject([{ missing: 1, changed: 1, extra: 0 }]);
    const [repaired] = await setup.sync.verify({ ...caller, scopes: ['read', 'write'] }, { ...order, repair: true });
    expect(repaired).toMatchObject({ repaired: true, new: 1, changed: 1 });
    const [again] = await setup.sync.verify({ ...caller, scopes: ['read', 'write'] }, order);
    expect(again?.differences).toEqual([]);
  });

  it('refuses a file that is none of DuckDB, and one whose schema holds the rows of another connection', async () => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(file(), 'something else');
    await expect(setup.run([resource], { to: `duckdb:${file()}` })).rejects.toMatchObject({ code: 'invalid_input' });
    rmSync(file());
    await setup.run([resource], { to: `duckdb:${file()}`, schema: 'aspire' });
    const session = await openDuck(file());
    await session.run(`update aspire._aspire_sync_owner set "owner" = 'other aspire'`);
    await session.close();
    await expect(setup.run([resource], { to: `duckdb:${file()}`, schema: 'aspire' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('a folder of Parquet files as a destination', () => {
  it('has a whole file of each table after each run', async () => {
    const to = `parquet:${join(folder, 'files')}`;
    const [report] = await setup.run([resource, 'receipts'], { to });
    expect(report).toMatchObject({ outcome: 'complete', new: 8 });
    const files = readdirSync(join(folder, 'files'));
    expect(files).toContain('equipment_sizes.parquet');
    expect(files).toContain('receipts__receipt_items.parquet');
    expect(files.filter((name) => name.startsWith('.'))).toEqual([]);
    const path = join(folder, 'files', 'equipment_sizes.parquet');
    const [counted] = await ask<{ n: number }>(`select count(*)::integer as n from read_parquet('${path}')`);
    expect(counted).toEqual({ n: 8 });
    await setup.change(list, 3, { EquipmentSizeName: 'Larger', LastModifiedDateTime: stamp() });
    expect((await setup.run([resource], { to }))[0]).toMatchObject({ kind: 'changes', changed: 1 });
    const [named] = await ask<{ n: number }>(
      `select count(*)::integer as n from read_parquet('${path}') where equipment_size_name = 'Larger'`,
    );
    expect(named).toEqual({ n: 1 });
    expect(existsSync(path)).toBe(true);
  });
});
