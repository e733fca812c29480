import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { physicalTables } from '../../src/sync/postgres/physical.ts';
import { resourceByName, syncResources } from '../../src/sync/resources/registry.ts';
import { columnName, snakeCase } from '../../src/sync/tables/names.ts';
import { withColumns } from '../../src/sync/tables/withColumns.ts';
import { createEmptyDatabase } from '../../testing/postgres.ts';

let database: Database;
let keywords: ReadonlySet<string>;
beforeAll(async () => {
  database = await createEmptyDatabase();
  // R and T: words that are no name of a column, or only in quotes.
  const { rows } = await database.query<{ word: string }>(
    `select word from pg_get_keywords() where catcode in ('R', 'T')
      union select attname from pg_attribute where attrelid = 'pg_class'::regclass and attnum < 0`,
  );
  keywords = new Set(rows.map(({ word }) => word));
});
afterAll(() => database.close());

/** What is wrong with names that have to do beside each other in Postgres. */
function problemsOf(names: readonly string[]): string[] {
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  const unusable = names.filter((name) => !/^[a-z_][a-z0-9_]{0,62}$/.test(name) || keywords.has(name));
  return [...twice.map((name) => `${name} is there twice`), ...unusable.map((name) => `${name} is no name`)];
}

describe('the names of tables and columns', () => {
  it.each([
    ['WorkTicketID', 'work_ticket_id'],
    ['SMSNotificationsContact', 'sms_notifications_contact'],
    ['OTHoursAct', 'ot_hours_act'],
    ['TMCalcAmount', 'tm_calc_amount'],
    ['WorkTicketCanceledReasonId', 'work_ticket_canceled_reason_id'],
    ['GEOLocationStartLatitude', 'geo_location_start_latitude'],
    ['AddressLine1', 'address_line1'],
    ['PropertyQACategoryID', 'property_qa_category_id'],
    ['x-y  z', 'x_y_z'],
  ])('%s is called %s', (field, name) => {
    expect(snakeCase(field)).toBe(name);
  });

  it('of all resources need no quotes and are there once', async () => {
    const tables = (await syncResources()).flatMap(({ table }) => physicalTables(table, { history: true }));
    expect(tables.length).toBeGreaterThan(200);
    expect(problemsOf(tables.map(({ name }) => name))).toEqual([]);
    const problems = tables.flatMap(({ name, columns }) =>
      problemsOf(columns.map((column) => column.name)).map((problem) => `${name}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it('of fields that no page knows are usable as well, whatever they are called', async () => {
    const { table } = await resourceByName('tags');
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        'Order',
        'USER',
        'xmin',
        '_aspire_hash',
        '9',
        'TagID',
        'tagid',
        'tag_id',
        'Tag ID',
        '__proto__',
        'ctid',
      ),
      fc.string({ minLength: 60, maxLength: 200, unit: fc.constantFrom('A', 'b', '_') }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(odd, { maxLength: 30 }), (fields) => {
        const wider = withColumns(table, Object.fromEntries(fields.map((field) => [field, 1])));
        const names = physicalTables(wider, { history: false })[0]?.columns.map(({ name }) => name) ?? [];
        expect(problemsOf(names)).toEqual([]);
      }),
    );
  });

  it('of fields are short enough, and two long ones stay apart', () => {
    const [one, other] = ['A', 'B'].map((end) => columnName(`${'Very'.repeat(20)}${end}`));
    expect([one?.length, other?.length]).toEqual([63, 63]);
    expect(one).not.toBe(other);
  });
});
