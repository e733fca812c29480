import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, placesOf } from '../../src/sync/tables/entries.ts';
import { encoderOf } from '../../src/sync/tables/encode.ts';
import { keyText } from '../../src/sync/tables/keyText.ts';
import { cellsOf, lineOf } from '../../src/sync/tables/line.ts';
import type { Cell } from '../../src/sync/tables/table.ts';
import { itemsTable, ordersTable, partsTable, rowOf } from './encoding.ts';

describe('the line of a row', () => {
  it.each<[Cell[], string]>([
    [['a', '', 'n'], 'a\t\tn'],
    [[null, 'N', null], '\\N\tN\t\\N'],
    [['\\N', '\\n', '\\'], '\\\\N\t\\\\n\t\\\\'],
    [['a\tb\nc\rd'], 'a\\tb\\nc\\rd'],
    [['\t\t\n\n'], '\\t\\t\\n\\n'],
  ])('of %j is %j, which gives the cells again', (cells, line) => {
    expect(lineOf(cells)).toBe(line);
    expect(cellsOf(line)).toEqual(cells);
  });

  it('is one line, with as many cells as were written, whatever they are', () => {
    const texts = fc.string({ unit: fc.constantFrom('\\', '\n', '\r', '\t', 'N', 'n', 'r', 't', 'é', '\u2028') });
    fc.assert(
      fc.property(fc.array(fc.option(texts), { minLength: 1, maxLength: 6 }), (cells) => {
        const line = lineOf(cells);
        expect(line).not.toMatch(/[\n\r]/);
        expect(cellsOf(line)).toEqual(cells);
      }),
    );
  });
});

describe('a key as one text', () => {
  it('is its one part, or a list that no other parts give', () => {
    expect([['7'], ['a"b'], ['7', '8'], ['7,8', null]].map(keyText)).toEqual(['7', 'a"b', '["7","8"]', '["7,8",null]']);
  });
});

describe('the entries of records', () => {
  const encode = encoderOf(ordersTable);
  const order = (OrderID: number, ...Items: unknown[]) => rowOf(encode({ OrderID, Items }));

  it('are lines of their own tables, behind their places and before what is raw', () => {
    const parts = [{ Colour: 'a\tb' }, { Size: 'x' }];
    const rows = [order(7, { Amount: 1.5 }, { Amount: 'many', Parts: parts }), order(8), order(9, { Parts: [{}] })];
    const listed = '[{"Colour":"a\\\\tb"},{"Size":"x"}]';
    expect([...entriesOf(rows)]).toEqual([
      [itemsTable, ['0\t7\t1.5\t\\N\t\\N', `1\t7\t\\N\t${listed}\t{"Amount":"many"}`, '0\t9\t\\N\t[{}]\t\\N']],
      [partsTable, ['1\t0\t7\ta\\tb\t\\N', '1\t1\t7\t\\N\t{"Size":"x"}', '0\t0\t9\t\\N\t\\N']],
    ]);
  });

  it('have what is raw written as a cell is', () => {
    const [lines] = entriesOf([order(7, { Amount: 'a\\b' })]).values();
    expect(lines).toEqual(['0\t7\t\\N\t\\N\t{"Amount":"a\\\\\\\\b"}']);
  });

  it('are of no table where no record has one', () => {
    expect([...entriesOf([]), ...entriesOf([order(8)])]).toEqual([]);
  });

  it('have places that are no columns of their table', () => {
    expect([placesOf(itemsTable), placesOf(partsTable)]).toEqual([
      ['_aspire_index'],
      ['_aspire_index', '_aspire_index_2'],
    ]);
  });
});
