import stringWidth from 'string-width';
import { shortCell, fitted } from './cells.ts';

export type Row = Readonly<Record<string, unknown>>;

export type TableOptions = {
  /** How many columns the terminal has; without it nothing is cut. */
  width?: number;
  /** Shows the head. */
  head?: (text: string) => string;
  /** How narrow a column may become so that the next one fits as well. */
  narrowest?: number;
  /** Columns that are never cut: what people copy. */
  whole?: readonly string[];
};

/** A table whose columns are as wide as its first rows need, so that further rows can follow. */
export type Table = {
  head: string;
  lines(rows: readonly Row[]): string[];
  /** Columns for which there was no room. */
  left: readonly string[];
};

const gap = 2;
const usualNarrowest = 8;

/** Lays out a table for these rows. */
export function layOut(rows: readonly Row[], columns: readonly string[], options: TableOptions = {}): Table {
  const { width = Infinity, head = (text: string) => text, narrowest = usualNarrowest, whole = [] } = options;
  const wanted = columns.map((column) =>
    Math.max(stringWidth(column), ...rows.map((row) => stringWidth(shortCell(row[column])))),
  );
  const least = wanted.map((own, at) => (whole.includes(columns[at] ?? '') ? own : Math.min(own, narrowest)));
  const widths = fit(wanted, least, width);
  const shown = columns.slice(0, widths.length);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === widths.length - 1 && width === Infinity ? cell : fitted(cell, widths[at] ?? 0)))
      .join(' '.repeat(gap))
      .trimEnd();
  return {
    head: head(line(shown)),
    lines: (more) => more.map((row) => line(shown.map((column) => shortCell(row[column])))),
    left: columns.slice(widths.length),
  };
}

/** The whole table as a text. */
export function table(rows: readonly Row[], columns: readonly string[], options: TableOptions = {}): string {
  const { head, lines } = layOut(rows, columns, options);
  return [head, ...lines(rows)].join('\n');
}

/** How wide the columns are, of as many as there is room for: narrow ones as they are, the rest share what is left. */
function fit(wanted: readonly number[], least: readonly number[], width: number): number[] {
  let taken = -gap;
  const room = least.findIndex((own) => (taken += own + gap) > width);
  const count = room < 0 ? least.length : Math.max(1, room);
  const widths = least.slice(0, count).map((own) => Math.min(own, width));
  let spare = width - widths.reduce((sum, own) => sum + own + gap, -gap);
  // One column at a time for each in turn, so that none takes all.
  while (spare > 0) {
    const short = widths.map((own, at) => ({ at, own })).filter(({ at, own }) => own < (wanted[at] ?? 0));
    const [narrow] = short.sort((a, b) => a.own - b.own);
    if (!narrow) break;
    widths[narrow.at] = narrow.own + 1;
    spare -= 1;
  }
  return widths;
}
