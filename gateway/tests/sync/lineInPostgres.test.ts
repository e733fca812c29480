import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { copyInto } from '../../src/sync/postgres/copy.ts';
import { lineOf } from '../../src/sync/tables/line.ts';
import { createEmptyDatabase } from '../../testing/postgres.ts';

const texts = fc.string({
  unit: fc.constantFrom('\\', '\n', '\r', '\t', 'N', 'n', '.', ' ', 'é', '\u2028', '\u{1f333}'),
});
const rows = fc.array(fc.tuple(fc.option(texts), fc.option(texts)), { minLength: 1, maxLength: 20 });

describe('the line of a row in Postgres', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createEmptyDatabase();
    await database.query('create table lines (place serial, one text, other text)');
  });
  afterAll(() => database.close());

  it('gives its cells again when it is copied', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const lines = cells.map(lineOf);
        await database.query('truncate lines');
        await database.inTransaction((transaction) => copyInto(transaction, 'lines (one, other)', lines));
        const { rows: found } = await database.query<{ one: string | null; other: string | null }>(
          'select one, other from lines order by place',
        );
        expect(found.map(({ one, other }) => [one, other])).toEqual(cells);
      }),
      { numRuns: 60 },
    );
  });
});
