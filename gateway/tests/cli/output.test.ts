import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cellOf, fitted } from '../../src/cli/output/cells.ts';
import { csvLine, isFormula } from '../../src/cli/output/csv.ts';
import { lines } from '../../src/cli/output/lines.ts';
import { rowsOf } from '../../src/cli/output/rowsOf.ts';
import { layOut, table } from '../../src/cli/output/table.ts';

/** A reader of RFC 4180, written for these tests alone. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (text[at] === '"' && text[at + 1] === '"') at += 1;
        else if (text[at] === '"') break;
        cell += text[at];
      }
      at += 1;
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++];
    row.push(cell);
    if (text[at] === ',') at += 1;
    else {
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('CSV', () => {
  it('gives any texts back to a reader of RFC 4180', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', ' ', '=') }));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const written = rows.map((row) => csvLine(row, { exact: true })).join('');
        expect(readCsv(written)).toEqual(rows);
      }),
    );
  });

  it('never gives a spreadsheet a text that it would run', () => {
    const text = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t=', '＝'), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(text, ([sign, rest]) => {
        const [[cell = '']] = readCsv(csvLine([sign + rest])) as [[string]];
        expect(cell.startsWith("'") || /^[+-][\d\s().,/:-]*$/.test(cell)).toBe(true);
      }),
    );
  });

  it.each([
    ['=HYPERLINK("http://evil.example","click")', true],
    ["-2+3+cmd|' /C calc'!A0", true],
    ['@SUM(1)', true],
    ['+1 (512) 555-0100', false],
    ['-5', false],
    ['-', false],
    ['a=b', false],
  ])('takes %j for a formula: %s', (text, expected) => expect(isFormula(text)).toBe(expected));

  it('leaves numbers as they are, null empty, and writes objects as JSON', () => {
    expect(csvLine([-5, null, undefined, true, { a: 1 }, ['x', 'y']])).toBe(
      '-5,,,true,"{""a"":1}","[""x"",""y""]"\r\n',
    );
  });
});

describe('a table', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'B', ' ', '中', 'é', '👩‍🌾', '🇩🇪', 'ｱ', '\u0301', '\n', '\u001B[31m'),
  });

  it('is never wider than the terminal, and its columns stand under each other, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: text, b: text, c: text }), { maxLength: 5 }),
        fc.integer({ min: 16, max: 60 }),
        (rows, width) => {
          const { head, lines: shown, left } = layOut(rows, ['a', 'b', 'c'], { width, narrowest: 4 });
          const all = [head, ...shown(rows)];
          for (const line of all) {
            expect(stringWidth(line)).toBeLessThanOrEqual(width);
            expect(line).not.toMatch(/\p{Cc}/u);
          }
          expect(left).toEqual([]);
        },
      ),
    );
  });

  it('cuts at whole characters and fills up to the width', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (value, width) => {
        expect(stringWidth(fitted(cellOf(value), width))).toBe(width);
      }),
    );
    expect(fitted('景観造園株式会社', 9)).toBe('景観造園…');
    expect(fitted('景観造園株式会社', 8)).toBe('景観造… ');
    expect(fitted('👩‍🌾👩‍🌾👩‍🌾', 5)).toBe('👩‍🌾👩‍🌾…');
  });

  it('tells which columns found no room, and never cuts what people copy', () => {
    const rows = [{ name: 'a_name_of_twenty_char', text: 'x'.repeat(40), more: 'y'.repeat(40) }];
    const { lines: shown, left } = layOut(rows, ['name', 'text', 'more'], {
      width: 40,
      whole: ['name'],
      narrowest: 12,
    });
    expect(left).toEqual(['more']);
    expect(shown(rows)).toEqual([`a_name_of_twenty_char  ${'x'.repeat(16)}…`]);
  });

  it('is not cut where there is no terminal', () => {
    expect(table([{ a: 'x'.repeat(300), b: null }], ['a', 'b'])).toBe(`${'a'.padEnd(300)}  b\n${'x'.repeat(300)}  -`);
  });

  it('shows times without seconds, and data that would steer a terminal as blanks', () => {
    const row = { at: '2025-04-22T04:11:05.12Z', day: '2025-04-22T00:00:00', evil: 'a\u001B]0;owned\u0007b\u202Ec' };
    expect(table([row], ['at', 'day', 'evil']).split('\n')[1]).toBe('2025-04-22T04:11Z  2025-04-22  a ]0;owned b c');
  });
});

describe('a record in lines', () => {
  it('names nested fields by their paths and leaves out what is empty', () => {
    const record = { id: 1, none: null, Contact: { FirstName: 'Dana', Tags: ['a', 'b'] }, Items: [{ Name: 'x' }] };
    expect(lines(record)).toBe(
      ['id                 1', 'Contact.FirstName  Dana', 'Contact.Tags       a,b', 'Items[0].Name      x'].join('\n'),
    );
  });

  it('shows the beginning of a file, on a terminal alone', () => {
    const url = `data:application/pdf;base64,${'A'.repeat(5_000)}`;
    expect(lines({ url }, 200)).toMatch(
      /^url {2}data:application\/pdf;base64,A+… \(5,028 characters; --json shows all\)$/,
    );
    expect(lines({ url })).toBe(`url  ${url}`);
  });

  it('goes on below a long value', () => {
    expect(lines({ Note: 'one two three four' }, 16)).toBe('Note  one two\n      three four');
  });
});

describe('rows of an output', () => {
  it.each([
    [
      { items: [{ a: 1 }], count: 1 },
      { rows: [{ a: 1 }], rest: { count: 1 } },
    ],
    [{ result: [{ text: 'x', value: 1 }] }, { rows: [{ text: 'x', value: 1 }], rest: {} }],
    [
      { items: ['x'], count: 1 },
      { rows: [{ value: 'x' }], rest: { count: 1 } },
    ],
    [{ record: { a: 1 }, found: true }, { rows: [{ a: 1 }] }],
    [{ success: true, id: 4 }, { rows: [{ success: true, id: 4 }] }],
  ])('of %j', (output, expected) => expect(rowsOf(output)).toEqual(expected));
});
