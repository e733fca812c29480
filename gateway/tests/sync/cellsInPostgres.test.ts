import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { encoderOf } from '../../src/sync/tables/encode.ts';
import type { ColumnType } from '../../src/sync/tables/table.ts';
import { cellsOf } from '../../src/sync/tables/line.ts';
import { createEmptyDatabase } from '../../testing/postgres.ts';
import { cellOf, rowOf, withValue } from './encoding.ts';
import { exactly } from './exactly.ts';

describe('cells in Postgres', () => {
  let database: Database;
  beforeAll(async () => {
    database = await createEmptyDatabase();
  });
  afterAll(() => database.close());

  /** What Postgres makes of the cells of values, and of what is raw of them, as texts. */
  async function read(type: ColumnType, values: readonly unknown[]): Promise<(string | null)[]> {
    const encode = encoderOf(withValue(type));
    const rows = values.map((value) => rowOf(encode({ ThingID: 1, Value: value })));
    const { rows: found } = await database.query<{ value: string | null }>(
      `select cell::${type}::text as value, raw::jsonb from unnest($1::text[], $2::text[]) as given (cell, raw)`,
      [rows.map(({ line }) => cellsOf(line)[1]), rows.map(({ raw }) => raw)],
    );
    return found.map(({ value }) => value);
  }

  it('Postgres takes every cell and every raw text, of any value', async () => {
    const anything = fc.oneof(
      fc.jsonValue({ stringUnit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\0', '\ud83c', '\udf33', '\\', '"', 'u', '\n', '\t', 'é') }),
      fc
        .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
        .map((date) => date.toISOString()),
      fc.constantFrom(exactly('1e400'), exactly('12345678901234567890'), exactly('1e-999'), exactly('1e99999')),
      fc.constantFrom('2026-04-08T24:00:00', '0000-01-01', '2026-04-08T09:30:60Z', '0001-01-01T00:00:00.0000001Z'),
    );
    const types: ColumnType[] = ['bigint', 'numeric', 'text', 'boolean', 'timestamptz', 'date', 'jsonb'];
    for (const type of types)
      for (const values of fc.sample(fc.array(anything, { minLength: 200, maxLength: 200 }), 3))
        expect(await read(type, values)).toHaveLength(200);
  });

  it('Postgres gives back the values that were written', async () => {
    const numbers = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), 500);
    expect((await read('numeric', numbers)).map(Number)).toEqual(numbers.map((number) => number + 0));
    const texts = fc.sample(fc.string({ unit: 'grapheme' }), 500).map((text) => text.replaceAll('\0', ''));
    expect(await read('text', texts)).toEqual(texts);
    const dates = fc.sample(
      fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') }),
      500,
    );
    const cells = dates.map((date) => cellOf('timestamptz', date.toISOString()).cell);
    const { rows } = await database.query<{ seconds: string }>(
      'select extract(epoch from cell::timestamptz)::text as seconds from unnest($1::text[]) as given (cell)',
      [cells],
    );
    expect(rows.map(({ seconds }) => Math.round(Number(seconds) * 1000))).toEqual(dates.map(Number));
  });
});
