import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { physicalTables } from '../../src/sync/postgres/physical.ts';
import { resourceByName, syncResources } from '../../src/sync/resources/registry.ts';
import { columnName } from '../../src/sync/tables/names.ts';
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

describe('the names of tables and columns in Postgres', () => {
  it('of all resources need no quotes and are there once', async () => {
    const tables = (await syncResources()).flatMap(({ table }) => physicalTables(table, { history: true }));
    expect(tables.length).toBeGreaterThan(200);
    expect(problemsOf(tables.map(({ name }) => name))).toEqual([]);
    const problems = tables.flatMap(({ name, columns }) =>
      problemsOf(columns.map((column) => column.name)).map((problem) => `${name}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it('of fields that are called as a word of its own need no quotes either', () => {
    expect(keywords.size).toBeGreaterThan(80);
    expect(problemsOf([...keywords].map(columnName))).toEqual([]);
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
});
