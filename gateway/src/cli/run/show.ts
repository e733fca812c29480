import { cellOf } from '../output/cells.ts';
import { columnsOf, csvLine, isFormula } from '../output/csv.ts';
import { lines } from '../output/lines.ts';
import { rowsOf } from '../output/rowsOf.ts';
import { layOut, type Row, type Table } from '../output/table.ts';
import type { CommandCall } from '../command.ts';
import type { Io } from '../io.ts';

export const formats = ['json', 'table', 'csv', 'ndjson'] as const;
export type Format = (typeof formats)[number];

/** The format that was asked for; else a table for people, and JSON for programs. */
export function formatOf({ options, io }: CommandCall): Format {
  return formats.find((format) => options[format] === true) ?? (io.outDisplay.isTerminal ? 'table' : 'json');
}

/** Writes records as they come, part by part. */
export type Writer = {
  rows(rows: readonly Row[]): Promise<void>;
  /** `rest` is what the output says beside its rows. */
  end(rest?: Row): Promise<void>;
};

export type ShowOptions = {
  /** Columns that the caller chose, in that order. */
  chosen?: readonly string[];
  /** CSV: cells that look like formulas stay as they are. */
  exact?: boolean;
};

/** Writes a whole output. */
export async function show(output: Row, io: Io, format: Format, options: ShowOptions): Promise<void> {
  // Piped output is for programs, yet somebody may look at it: two blanks cost little.
  if (format === 'json') return io.write(`${JSON.stringify(output, null, 2)}\n`);
  const { rows, rest } = rowsOf(output);
  if (format === 'table' && rest === undefined) {
    const [record] = rows;
    return io.write(`${lines(record ?? {}, io.outDisplay.width)}\n`);
  }
  const writer = writerOf(io, format, options);
  await writer.rows(rows);
  await writer.end(rest);
}

/** A writer of rows for one format. */
export function writerOf(io: Io, format: Format, options: ShowOptions): Writer {
  return format === 'csv' ? csvWriter(io, options) : tableWriter(io, options);
}

function csvWriter(io: Io, { chosen, exact = false }: ShowOptions): Writer {
  let columns: readonly string[] | undefined;
  let marked = 0;
  const late = new Set<string>();
  return {
    async rows(rows) {
      if (rows.length === 0) return;
      let text = '';
      if (!columns) {
        columns = chosen ?? columnsOf(rows);
        text += csvLine(columns, { exact: true });
      }
      const own = columns;
      for (const name of columnsOf(rows)) if (!own.includes(name) && !chosen) late.add(name);
      for (const row of rows) {
        const values = own.map((column) => row[column]);
        marked += exact ? 0 : values.filter((value) => typeof value === 'string' && isFormula(value)).length;
        text += csvLine(values, { exact });
      }
      await io.write(text);
    },
    async end(rest) {
      if (!columns && chosen) await io.write(csvLine(chosen, { exact: true }));
      if (marked > 0)
        io.err(
          `Note: ${marked} ${marked === 1 ? 'cell begins' : 'cells begin'} like a formula and got an apostrophe, so that no spreadsheet runs it. --exact leaves it out.`,
        );
      if (late.size > 0) io.err(`Note: later records have more fields, which are left out: ${[...late].join(', ')}.`);
      tellRest(io, rest);
    },
  };
}

function tableWriter(io: Io, { chosen }: ShowOptions): Writer {
  let table: Table | undefined;
  const reasons: string[] = [];
  const { width, style } = io.outDisplay;
  return {
    async rows(rows) {
      if (rows.length === 0) return;
      // Why an item of a batch failed is worth more than a column has room for.
      for (const { index, success, error } of rows)
        if (success === false && typeof error === 'string') reasons.push(`${cellOf(index)}: ${cellOf(error)}`);
      if (!table) {
        const filled = columnsOf(rows).filter((name) => rows.some((row) => isSomething(row[name])));
        const columns = chosen ?? tellingFirst(filled, rows);
        table = layOut(rows, columns, {
          ...(width === undefined ? {} : { width }),
          head: style.strong,
          ...(chosen ? {} : { narrowest: 24 }),
        });
        await io.write(`${table.head}\n`);
      }
      await io.write(
        table
          .lines(rows)
          .map((line) => `${line}\n`)
          .join(''),
      );
    },
    end(rest) {
      if (!table) io.err('There are no records.');
      else tellLeft(io, table.left, '--fields chooses, --json shows all.');
      for (const reason of reasons) io.err(reason);
      tellRest(io, rest);
      return Promise.resolve();
    },
  };
}

/** The key, then what the record is called, then other words and figures, then ids of other records and nested ones. */
function tellingFirst(columns: readonly string[], [sample = {}]: readonly Row[]): string[] {
  const [key = '', ...others] = columns;
  const stem = key.replace(/ID$/i, '');
  const calledBy = new Set(['Name', 'Number', 'Title', 'Subject'].flatMap((word) => [word, stem + word]));
  const rank = (name: string) => {
    if (typeof sample[name] === 'object' && sample[name] !== null) return 3;
    if (/ID$/i.test(name)) return 2;
    return calledBy.has(name) || name === 'FirstName' || name === 'LastName' ? 0 : 1;
  };
  return [key, ...others.sort((a, b) => rank(a) - rank(b))];
}

function isSomething(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** Says which columns found no room. */
export function tellLeft({ err, errDisplay }: Io, left: readonly string[], hint: string): void {
  if (left.length === 0) return;
  const some = left.slice(0, 3).join(', ');
  const more = left.length > 3 ? ` and ${left.length - 3} more` : '';
  err(errDisplay.style.soft(`No room for ${some}${more}. ${hint}`));
}

/** What a list says beside its records, in words: how many, how to go on, and where to begin the next time. */
function tellRest({ err, errDisplay }: Io, rest: Row = {}): void {
  const { count, has_more: hasMore, next_page: page, next_cursor: cursor, ...others } = rest;
  const said: string[] = [];
  if (typeof count === 'number') said.push(`${count.toLocaleString('en-US')} ${count === 1 ? 'record' : 'records'}`);
  if (hasMore === true && typeof page === 'number') said.push(`there are more: --page_number ${page}, or --fetch_all`);
  else if (hasMore === true && typeof cursor === 'string') said.push(`there are more: --cursor '${cursor}'`);
  for (const [name, value] of Object.entries(others))
    if (isSomething(value) && typeof value !== 'object') said.push(`${name} ${cellOf(value)}`);
  if (said.length > 0) err(errDisplay.style.soft(`${said.join('; ')}.`));
}
