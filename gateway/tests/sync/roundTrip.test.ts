import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { createPostgresDestination } from '../../src/sync/postgres/destination.ts';
import { qualified, quoted } from '../../src/sync/postgres/identifiers.ts';
import { resourceByName } from '../../src/sync/resources/registry.ts';
import type { SyncResource } from '../../src/sync/resources/resource.ts';
import { encoderOf } from '../../src/sync/tables/encode.ts';
import type { EncodedRow, Table } from '../../src/sync/tables/table.ts';
import type { Destination, ResourceWriter } from '../../src/sync/write/destination.ts';
import { cellsOf } from '../../src/sync/tables/line.ts';
import { createEmptyDatabase } from '../../testing/postgres.ts';
import { createTestSystem } from '../../testing/system.ts';

let database: Database;
let destination: Destination;
beforeAll(async () => {
  database = await createEmptyDatabase();
  const options = { hard: false, history: false };
  const setting = { owner: 'acme/aspire', place: 'here', contract: 'evolve', options } as const;
  destination = createPostgresDestination({ ...setting, database, schema: 'copied', system: createTestSystem() });
});
afterAll(() => database.close());

const odd = fc.string({
  unit: fc.constantFrom('\t', '\n', '\r', '\\', 'N', '.', '\0', '\ud83c', '"', 'é', '\u2028', 'a'),
});
const anyValue = fc.oneof(
  { weight: 3, arbitrary: odd },
  fc.jsonValue(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc
    .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
    .map((date) => date.toISOString()),
);

/** Records with any values in their fields, in any order, and with fields that nobody knows. */
function recordsOf(table: Table, key: string): fc.Arbitrary<Record<string, unknown>[]> {
  const fields = table.columns.map(({ field }) => field).filter((field) => field !== key);
  const lists = Object.fromEntries(
    table.children.map(({ field, columns }) => {
      const own = fc.constantFrom(...columns.map((column) => column.field), 'Unheard');
      return [
        field,
        fc.array(fc.oneof({ weight: 5, arbitrary: fc.dictionary(own, anyValue) }, anyValue), { maxLength: 3 }),
      ];
    }),
  );
  const record = fc.tuple(
    fc.dictionary(fc.constantFrom(...fields, 'Unheard', '__proto__'), anyValue, { maxKeys: fields.length }),
    fc.record(lists, { requiredKeys: [] }),
  );
  return fc
    .array(record, { minLength: 1, maxLength: 8 })
    .map((all) => all.map(([values, entries], at) => ({ ...values, ...entries, [key]: at })));
}

/** The same with the fields in another order, at every depth. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, turned(inner)]);
  return Object.fromEntries(entries.reverse()) as unknown;
}

async function writerOf(resource: SyncResource): Promise<ResourceWriter> {
  await destination.prepare([resource], { dryRun: false });
  return destination.open(resource, 'main', 'test');
}

/** Columns of a row in the table that are not what was written. */
async function differences(table: Table, row: Pick<EncodedRow, 'key' | 'line' | 'raw'>): Promise<string[]> {
  const cells = cellsOf(row.line);
  const wanted = [
    ...table.columns.map(({ name, type }, at) => ({ name, type: type, cell: cells[at] ?? null })),
    { name: '_aspire_raw', type: 'jsonb', cell: row.raw },
  ];
  const typeOf = (name: string) => table.columns.find((column) => column.name === name)?.type ?? 'bigint';
  const { rows } = await database.query<Record<string, boolean>>(
    `select ${wanted.map(({ name, type }, at) => `${quoted(name)} is not distinct from $${at + 1}::${type} as ${quoted(name)}`).join(', ')}
       from ${qualified('copied', table.name)}
      where ${table.key.map((name, at) => `${quoted(name)} = $${wanted.length + at + 1}::${typeOf(name)}`).join(' and ')}`,
    [...wanted.map(({ cell }) => cell), ...row.key],
  );
  const [found] = rows;
  if (!found) return ['there is no row'];
  return wanted.flatMap(({ name, cell }) => (found[name] ? [] : [`${name}: ${cell}`]));
}

async function check(
  table: Table,
  rows: readonly Pick<EncodedRow, 'key' | 'line' | 'raw' | 'children'>[],
): Promise<void> {
  for (const row of rows) {
    expect(await differences(table, row)).toEqual([]);
    for (const child of row.children) await check(child.table, child.rows);
  }
}

describe('records in Postgres', () => {
  it.each(['receipts', 'opportunities', 'contacts'])(
    'E106 %s of any values come back as they were written, and in another order of fields they are unchanged',
    async (name) => {
      const resource = await resourceByName(name);
      const { table, key } = resource;
      const writer = await writerOf(resource);
      const encode = encoderOf(table);
      const rowsOf = (records: readonly unknown[]) =>
        records.map((record) => {
          const encoded = encode(record);
          if (encoded.problem !== undefined) throw new Error(encoded.problem);
          return encoded.row;
        });
      let time = Date.parse('2026-04-08T09:00:00Z');
      const write = (rows: EncodedRow[]) =>
        writer.write({ rows, readAt: new Date((time += 1000)), present: [] }, writer.state);
      await fc.assert(
        fc.asyncProperty(recordsOf(table, key[0] ?? ''), async (records) => {
          const rows = rowsOf(records);
          await write(rows);
          await check(table, rows);
          expect(await write(rowsOf(records.map(turned)))).toEqual({ new: 0, changed: 0, unchanged: rows.length });
        }),
        { numRuns: 15 },
      );
      await writer.release();
    },
  );
});
