import type { Row } from './table.ts';

/**
 * Lines of CSV by RFC 4180: CRLF, quotes where they are needed, a quote within as two. Null is an empty cell, an object or a
 * list is JSON.
 *
 * A spreadsheet runs a cell that begins with = + - @ as a formula, and texts in Aspire come from customers. Such a text gets
 * an apostrophe before it, unless nothing but digits, blanks and signs follow (a phone number, a date), or `exact` is set.
 * Numbers are never touched.
 */
export function csvLine(values: readonly unknown[], { exact = false }: { exact?: boolean } = {}): string {
  return `${values.map((value) => cell(value, exact)).join(',')}\r\n`;
}

/** Whether a spreadsheet would take a text for a formula that can do something. */
export function isFormula(text: string): boolean {
  return /^[\t\r\n ]*[=+\-@＝＋－＠]/u.test(text) && !/^[+-][\d\s().,/:-]*$/.test(text);
}

/** The fields of records, in the order in which they first come. */
export function columnsOf(records: readonly Row[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

function cell(value: unknown, exact: boolean): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = !exact && typeof value === 'string' && isFormula(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
