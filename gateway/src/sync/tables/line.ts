import type { Cell } from './table.ts';

/**
 * The cells of a row as one text, which is how COPY of Postgres reads them: with tabs between, `\N` for null, and a backslash
 * before what would be read otherwise. A million rows wait as a million texts then, and not as many times that.
 */
export function lineOf(cells: readonly Cell[]): string {
  return cells.map(escaped).join('\t');
}

/** The cells of a line. */
export function cellsOf(line: string): Cell[] {
  return line.split('\t').map((cell) => {
    if (cell === nothing) return null;
    return cell.includes('\\') ? cell.replace(/\\(.)/g, (_, sign: string) => signs[sign] ?? sign) : cell;
  });
}

/** One cell of a line. */
export function escaped(cell: Cell): string {
  if (cell === null) return nothing;
  return special.test(cell) ? cell.replace(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? sign) : cell;
}

/** What stands for null. */
export const nothing = '\\N';

const special = /[\\\n\r\t]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
