import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowTable } from '../../src/sync/resources/narrow.ts';
import { resourceByName } from '../../src/sync/resources/registry.ts';
import { encoderOf } from '../../src/sync/tables/encode.ts';
import type { ColumnType, EncodedRow } from '../../src/sync/tables/table.ts';
import { withColumns } from '../../src/sync/tables/withColumns.ts';
import { cellsOf } from '../../src/sync/tables/line.ts';
import { cellOf, rowOf, tableOf, withValue } from './encoding.ts';
import { exactly } from './exactly.ts';

describe('a record as a row', () => {
  it('E106 the order of its fields does not change the row, nor its digest, at any depth', async () => {
    const table = await tableOf('contacts');
    const encode = encoderOf(table);
    const record = {
      ContactID: 7,
      FirstName: 'Dana',
      OfficeAddress: { City: 'Austin', AddressLine1: '1 Main St' },
      ContactTags: [{ TagID: 2, TagName: 'VIP' }],
      Surprise: { b: [{ d: 1, c: 2 }], a: null },
    };
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, inner]) => [name, turned(inner)]),
      );
    };
    expect(encode(turned(record))).toEqual(encode(record));
    const other = encode({ ...record, OfficeAddress: { City: 'Austin', AddressLine1: '2 Main St' } });
    expect(rowOf(other).hash).not.toBe(rowOf(encode(record)).hash);
  });

  it('E106 any JSON gives the same row in any order of fields, and never fails', () => {
    const encode = encoderOf(withValue('jsonb'));
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (value, more) => {
        const record = { ...more, ThingID: 5, Value: value };
        const shuffled = Object.fromEntries(Object.entries(record).reverse());
        expect(encode(shuffled)).toEqual(encode(record));
        expect(rowOf(encode(record)).hash).toMatch(/^[0-9a-f]{32}$/);
      }),
    );
  });

  it('records that say different things have different digests', () => {
    const encode = encoderOf({
      ...withValue('text'),
      columns: [...withValue('text').columns, { name: 'more', field: 'More', type: 'text' }],
    });
    const texts = fc.option(fc.constantFrom('', ' ', '0', '1', 'a', 'n', '\u0001', 'v', 'null', '\u0000', '\\u0000'), {
      nil: null,
    });
    const records = fc.record({ Value: texts, More: texts, Extra: texts }, { requiredKeys: ['Value', 'More'] });
    fc.assert(
      fc.property(records, records, (one, other) => {
        const [a, b] = [one, other].map((record) => rowOf(encode({ ThingID: 1, ...record })));
        const isSame =
          JSON.stringify([one.Value, one.More, one.Extra]) === JSON.stringify([other.Value, other.More, other.Extra]);
        const said = (row?: EncodedRow) => JSON.stringify([row?.line, row?.raw]);
        expect(a?.hash === b?.hash).toBe(said(a) === said(b));
        if (isSame) expect(a?.hash).toBe(b?.hash);
      }),
      { numRuns: 500 },
    );
  });

  it('E106 the id 0 is a key; what is missing, null, true, a text or half a number is none', async () => {
    const encode = encoderOf(await tableOf('property_contacts'));
    expect(rowOf(encode({ PropertyID: 0, ContactID: -0 })).key).toEqual(['0', '0']);
    const problems = [{}, { PropertyID: 1 }, { PropertyID: 1, ContactID: null }, { PropertyID: true, ContactID: 1 }];
    expect([...problems, { PropertyID: 1, ContactID: '2' }, { PropertyID: 1.5, ContactID: 2 }].map(encode)).toEqual([
      { problem: 'its key PropertyID is missing' },
      { problem: 'its key ContactID is missing' },
      { problem: 'its key ContactID is null' },
      { problem: 'its key PropertyID is true' },
      { problem: 'its key ContactID is "2"' },
      { problem: 'its key PropertyID is 1.5' },
    ]);
  });

  it.each([
    [null, 'null'],
    [5, '5'],
    ['x'.repeat(99), `"${'x'.repeat(38)}…`],
    [[], 'a list'],
    [exactly('12345678901234567890'), '12345678901234567890'],
    [undefined, 'missing'],
  ])('what is no object is no record: %j', async (value, told) => {
    const encode = encoderOf(await tableOf('tags'));
    expect(encode(value)).toEqual({ problem: `the record is ${told} and should be an object` });
  });

  it('E106 fields called __proto__ and constructor are fields like others', async () => {
    const table = await tableOf('tags');
    const record: unknown = JSON.parse('{"TagID":1,"__proto__":{"TagName":"polluted"},"constructor":"c","toString":1}');
    const encoded = encoderOf(table)(record);
    const row = rowOf(encoded);
    expect(cellsOf(row.line)[1]).toBeNull();
    expect(row.raw).toBe('{"__proto__":{"TagName":"polluted"},"constructor":"c","toString":1}');
    if (encoded.problem !== undefined) throw new Error('no row');
    expect(Object.keys(encoded.unknown ?? {})).toEqual(['__proto__', 'constructor', 'toString']);
    const wider = withColumns(table, encoded.unknown ?? {});
    expect(cellsOf(rowOf(encoderOf(wider)({ TagID: 2 })).line).slice(-3)).toEqual([null, null, null]);
    expect(cellsOf(rowOf(encoderOf(wider)(record)).line).slice(-3)).toEqual(['{"TagName":"polluted"}', 'c', '1']);
    expect(({} as { TagName?: string }).TagName).toBeUndefined();
  });

  it.each<[ColumnType, unknown, string]>([
    ['bigint', 12, '12'],
    ['bigint', -0, '0'],
    ['bigint', exactly('9007199254740993'), '9007199254740993'],
    ['bigint', exactly('-9223372036854775808'), '-9223372036854775808'],
    ['bigint', 2 ** 60, '1152921504606846976'],
    ['numeric', 57.4, '57.4'],
    ['numeric', -795.85, '-795.85'],
    ['numeric', 1e-7, '1e-7'],
    ['numeric', exactly('0.12345678901234567890'), '0.1234567890123456789'],
    ['numeric', exactly('12345678901234567890.0'), '12345678901234567890'],
    ['boolean', false, 'false'],
    ['text', '', ''],
    ['text', 'na\u00efve \ud83c\udf33', 'naïve 🌳'],
    ['timestamptz', '2026-04-08T09:30:00Z', '2026-04-08T09:30:00Z'],
    ['timestamptz', '2026-04-08T09:30:00', '2026-04-08T09:30:00Z'],
    ['timestamptz', '2026-04-08T09:30:00.8500Z', '2026-04-08T09:30:00.85Z'],
    ['timestamptz', '2026-04-08T09:30:00.1234567Z', '2026-04-08T09:30:00.123456Z'],
    ['timestamptz', '2026-04-08T09:30:00.0000000', '2026-04-08T09:30:00Z'],
    ['timestamptz', '2026-04-08T09:30:00.5+02:00', '2026-04-08T07:30:00.5Z'],
    ['timestamptz', '2026-01-01T01:00:00-0530', '2026-01-01T06:30:00Z'],
    ['timestamptz', '2026-04-08', '2026-04-08T00:00:00Z'],
    ['timestamptz', '0001-01-01T00:00:00', '0001-01-01T00:00:00Z'],
    ['timestamptz', '2028-02-29T23:59:59Z', '2028-02-29T23:59:59Z'],
    ['date', '2026-04-08T00:00:00Z', '2026-04-08'],
    ['date', '2026-12-31T00:00:00.0000000', '2026-12-31'],
    ['date', '0001-01-01T00:00:00Z', '0001-01-01'],
    ['jsonb', { b: exactly('12345678901234567890'), a: [-0, 'x'] }, '{"a":[0,"x"],"b":12345678901234567890}'],
  ])('as %s, %j is written as %s', (type, value, cell) => {
    expect(cellOf(type, value)).toEqual({ cell, raw: null });
  });

  it.each<[ColumnType, unknown, unknown]>([
    ['bigint', 1.5, 1.5],
    ['bigint', '12', '12'],
    ['bigint', exactly('9223372036854775808'), 9223372036854775808],
    ['numeric', '57.4', '57.4'],
    ['numeric', exactly('1e9999'), '1e9999'],
    ['boolean', 1, 1],
    ['text', 5, 5],
    ['text', 'a\0b', 'a\\u0000b'],
    ['text', 'half \ud83c', 'half \\ud83c'],
    ['timestamptz', '2026-02-30T00:00:00Z', '2026-02-30T00:00:00Z'],
    ['timestamptz', '2026-04-08T24:00:00Z', '2026-04-08T24:00:00Z'],
    ['timestamptz', '0001-01-01T00:00:00+02:00', '0001-01-01T00:00:00+02:00'],
    ['timestamptz', '0000-01-01T00:00:00Z', '0000-01-01T00:00:00Z'],
    ['timestamptz', 'soon', 'soon'],
    ['date', '2027-02-29T00:00:00Z', '2027-02-29T00:00:00Z'],
    ['jsonb', ['a\0b'], ['a\\u0000b']],
  ])('what does not fit %s stays raw and is told: %j', (type, value, raw) => {
    expect(cellOf(type, value)).toEqual({ cell: null, raw: { Value: raw } });
    const encoded = encoderOf(withValue(type))({ ThingID: 1, Value: value });
    expect(encoded.problem === undefined && encoded.misfits).toMatchObject([{ field: 'Value', reason: /^it / }]);
  });

  it('a moment in the column of a day gives its day, and stays raw', () => {
    expect(cellOf('date', '2026-04-08T21:30:00-05:00')).toEqual({
      cell: '2026-04-09',
      raw: { Value: '2026-04-08T21:30:00-05:00' },
    });
  });

  it('a number has the text that JavaScript gives it', () => {
    const hundredths = fc.integer({ min: -(2 ** 31), max: 2 ** 31 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.oneof(hundredths, fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
        expect(cellOf('numeric', value).cell).toBe(String(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('a record that is nested beyond all measure is skipped, and told', () => {
    const encode = encoderOf(withValue('jsonb'));
    const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
    expect(encode({ ThingID: 1, Value: deep(5000) })).toEqual({
      problem: 'it has more than 100 lists and objects in each other',
      key: ['1'],
    });
    expect(encode({ ThingID: 1, Else: deep(5000) }).problem).toBeDefined();
    expect(encode({ ThingID: 1, Value: deep(50) }).problem).toBeUndefined();
  });

  it('the same record under other columns has another digest, so that it is written anew', async () => {
    const table = await tableOf('tags');
    const record = { TagID: 1, Colour: 'red' };
    const before = rowOf(encoderOf(table)(record));
    const after = rowOf(encoderOf(withColumns(table, { Colour: 'red' }))(record));
    expect([before.raw, after.raw]).toEqual(['{"Colour":"red"}', null]);
    expect(after.hash).not.toBe(before.hash);
  });

  it('fields that were not chosen are not taken for new ones', async () => {
    const resource = await resourceByName('tags');
    const narrow = narrowTable(resource, { select: [] }).table;
    const all = Object.fromEntries(resource.table.columns.map(({ field }) => [field, null]));
    const encoded = encoderOf(narrow)({ ...all, TagID: 3 });
    expect(encoded).toMatchObject({ row: { key: ['3'], line: '3', raw: null }, unknown: undefined });
  });
});
