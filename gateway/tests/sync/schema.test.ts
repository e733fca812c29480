import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { adopted, changesFor, readCatalog } from '../../src/sync/postgres/catalog.ts';
import { checkSchema, createSchema, indexStatements, literal } from '../../src/sync/postgres/ddl.ts';
import { quoted } from '../../src/sync/postgres/identifiers.ts';
import { physicalTables } from '../../src/sync/postgres/physical.ts';
import { resourceByName, syncResources } from '../../src/sync/resources/registry.ts';
import type { Table } from '../../src/sync/tables/table.ts';
import { withColumns } from '../../src/sync/tables/withColumns.ts';
import type { SchemaContract } from '../../src/sync/write/destination.ts';
import { createEmptyDatabase } from '../../testing/postgres.ts';

let database: Database;
beforeAll(async () => {
  database = await createEmptyDatabase();
});
afterAll(() => database.close());

let schemas = 0;
/** A schema of its own for each test. */
async function newSchema(): Promise<string> {
  const schema = `aspire ${++schemas}`;
  await database.query(createSchema(schema));
  return schema;
}

/** Brings the tables to what is wanted, and tells what that took. */
async function bring(
  schema: string,
  tables: readonly Table[],
  options: { contract?: SchemaContract; history?: boolean } = {},
) {
  const { contract = 'evolve', history = false } = options;
  const wanted = tables.flatMap((table) => physicalTables(table, { history }));
  const changes = changesFor(await readCatalog(database, schema), schema, wanted, contract);
  for (const sql of changes.flatMap((change) => change.sql)) await database.query(sql);
  return changes.map(({ table, change }) => `${table}: ${change}`);
}

async function columnsOf(schema: string, table: string): Promise<Record<string, string>> {
  const { rows } = await database.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
      where table_schema = $1 and table_name = $2`,
    [schema, table],
  );
  return Object.fromEntries(rows.map(({ name, type }) => [name, type]));
}

describe('the tables in Postgres', () => {
  it('every resource has its tables, with those of lists and of versions, and a second time there is nothing to do', async () => {
    const schema = await newSchema();
    const tables = (await syncResources()).map(({ table }) => table);
    const done = await bring(schema, tables, { history: true });
    expect(done.length).toBeGreaterThan(2 * tables.length + 20);
    expect(done).toContain('receipts__receipt_items__item_allocations: new table');
    expect(await bring(schema, tables, { history: true })).toEqual([]);
    const indexes = tables.flatMap((table) => indexStatements(schema, table));
    expect(new Set(indexes.map(({ name }) => name)).size).toBe(indexes.length);
    for (const { sql } of [...indexes, ...indexes]) await database.query(sql);
  });

  it('columns have types and comments, and records what belongs to the copy', async () => {
    const schema = await newSchema();
    const { table } = await resourceByName('work_tickets');
    await bring(schema, [table], { history: true });
    expect(await columnsOf(schema, 'work_tickets')).toMatchObject({
      work_ticket_id: 'bigint',
      hours_est: 'numeric',
      work_ticket_status_name: 'text',
      created_date_time: 'timestamp with time zone',
      scheduled_start_date: 'date',
      work_ticket_revenues: 'jsonb',
      _aspire_synced_at: 'timestamp with time zone',
      _aspire_deleted_at: 'timestamp with time zone',
      _aspire_generation: 'bigint',
      _aspire_hash: 'text',
      _aspire_raw: 'jsonb',
    });
    expect(Object.keys(await columnsOf(schema, 'work_tickets__history'))).toEqual([
      ...table.columns.map(({ name }) => name),
      ...['_aspire_valid_from', '_aspire_valid_to', '_aspire_hash', '_aspire_raw'],
    ]);
    const entries = Object.keys(await columnsOf(schema, 'work_tickets__work_ticket_revenues'));
    expect(entries.slice(0, 2)).toEqual(['work_ticket_id', 'work_ticket_revenue_id']);
    expect(entries.slice(-2)).toEqual(['_aspire_index', '_aspire_raw']);
    const catalog = await readCatalog(database, schema);
    const found = catalog.get('work_tickets');
    expect(found?.comment).toMatch(/^A job for a crew/);
    expect(found?.key).toEqual(['work_ticket_id']);
    expect(found?.columns.get('opportunity_id')?.comment).toBe('Refers to opportunities.opportunity_id.');
    expect(catalog.get('work_tickets__work_ticket_revenues')?.key).toEqual(['work_ticket_id', '_aspire_index']);
  });

  it('records without a key are told apart by their digests', async () => {
    const schema = await newSchema();
    await bring(schema, [(await resourceByName('property_availabilities')).table]);
    expect((await readCatalog(database, schema)).get('property_availabilities')?.key).toEqual(['_aspire_hash']);
  });

  it('a new field becomes a column of the records, their versions and entries, which later runs know', async () => {
    const schema = await newSchema();
    const { table } = await resourceByName('receipts');
    await bring(schema, [table], { history: true });
    const fields = { 'Colour "1"': 'red', 'ReceiptItems.Weight': 1.5, Known: null };
    const wider = withColumns(table, fields);
    expect(await bring(schema, [wider], { history: true })).toEqual([
      'receipts: new column colour_1 text',
      'receipts__history: new column colour_1 text',
      'receipts__receipt_items: new column weight numeric',
    ]);
    const later = adopted(await readCatalog(database, schema), schema, table, 'evolve');
    expect(later.columns.at(-1)).toMatchObject({ name: 'colour_1', field: 'Colour "1"', type: 'text' });
    expect(later.children[0]?.columns.at(-1)).toMatchObject({ name: 'weight', field: 'Weight', type: 'numeric' });
    expect(withColumns(later, fields)).toEqual(later);
    expect(await bring(schema, [later], { history: true })).toEqual([]);
  });

  it('a column whose type would be another one now stays, and is written as it is', async () => {
    const schema = await newSchema();
    const { table } = await resourceByName('branches');
    await bring(schema, [table]);
    const changed = {
      ...table,
      columns: table.columns.map((c) => (c.field === 'Active' ? { ...c, type: 'text' as const } : c)),
    };
    expect(await bring(schema, [changed])).toEqual([
      'branches: column active stays boolean, although it would be text now',
    ]);
    const later = adopted(await readCatalog(database, schema), schema, changed, 'evolve');
    expect(later.columns.find(({ field }) => field === 'Active')?.type).toBe('boolean');
    await database.query(`alter table ${quoted(schema)}.branches alter column active type varchar(5)`);
    const catalog = await readCatalog(database, schema);
    expect(() => adopted(catalog, schema, table, 'evolve')).toThrow(
      /branches\.active is of type character varying\(5\)/,
    );
  });

  it('freeze refuses a table that lacks a column, discard copies without it, and nothing is ever dropped', async () => {
    const schema = await newSchema();
    const { table } = await resourceByName('tags');
    await bring(schema, [table]);
    const wider = withColumns(table, { Colour: 'red' });
    await expect(bring(schema, [wider], { contract: 'freeze' })).rejects.toThrow(/tags has no column colour.*evolve/);
    expect(await bring(schema, [wider], { contract: 'discard' })).toEqual([]);
    const later = adopted(await readCatalog(database, schema), schema, wider, 'discard');
    expect(later.columns).toEqual(table.columns);
    expect(await bring(schema, [wider])).toEqual(['tags: new column colour text']);
    expect(await bring(schema, [table])).toEqual([]);
    expect(await columnsOf(schema, 'tags')).toHaveProperty('colour');
  });

  it.each([
    ['create view %.tags as select 1 as tag_id', /tags is a view: rename or drop it/],
    ['create table %.tags (tag_id bigint primary key)', /tags is a table that the gateway did not make/],
    ['create table %.tags (tag_id text primary key, _aspire_hash text, _aspire_raw jsonb, other int)', undefined],
    [
      'create table %.tags (other int primary key, _aspire_hash text, _aspire_raw jsonb)',
      /another primary key \(other\)/,
    ],
    ['create materialized view %.tags as select 1 as tag_id', /tags is a relation of another kind/],
  ])('what somebody else has under the name of a table is left alone: %s', async (sql, message) => {
    const schema = await newSchema();
    const { table } = await resourceByName('tags');
    await database.query(sql.replace('%', quoted(schema)));
    if (message) await expect(bring(schema, [table])).rejects.toThrow(message);
    else
      expect(await bring(schema, [table])).toContain('tags: column tag_id stays text, although it would be bigint now');
  });

  it('names and texts with quotes and backslashes stand for themselves', async () => {
    const text = `it's a "\\ test\\`;
    const { rows } = await database.query(`select ${literal(text)} as ${quoted('a "b" \\')}`);
    expect(rows).toEqual([{ 'a "b" \\': text }]);
  });

  it.each(['', 'pg_own', 'PG_x', 'information_schema', 'a\0b', 'é'.repeat(32)])(
    'a schema cannot be called %j',
    (name) => {
      expect(() => checkSchema(name)).toThrow(/^schema /);
    },
  );

  it('a schema can have any other name', () => {
    expect(checkSchema('Sales "2026"')).toBe('Sales "2026"');
  });
});
