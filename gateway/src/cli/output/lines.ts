import stringWidth from 'string-width';
import { wrap } from '../../../../tools/run/terminal';
import { cellOf } from './cells.ts';
import type { Row } from './table.ts';

/** Of longer values a terminal shows the beginning. */
const longest = 1_000;

/**
 * A record as lines of `name  value`, for people: fields of nested objects by their paths. What is null or empty is left out.
 * Where a width is given, long values go on in the next line, and of very long ones, such as a file, only the beginning is shown.
 */
export function lines(record: Row, width = Infinity): string {
  const entries = leavesOf(record, '');
  const names = Math.max(0, ...entries.map(([name]) => name.length));
  const indent = ' '.repeat(names + 2);
  return entries
    .map(([name, value]) => {
      const whole = cellOf(value);
      const isCut = width !== Infinity && whole.length > longest;
      const text = isCut
        ? `${whole.slice(0, 60)}… (${whole.length.toLocaleString('en-US')} characters; --json shows all)`
        : whole;
      const fits = names + 2 + stringWidth(text) <= width;
      return `${name.padEnd(names)}  ${fits ? text : wrap(text, width, indent).trimStart()}`;
    })
    .join('\n');
}

function leavesOf(value: unknown, path: string): [string, unknown][] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value !== 'object' || value instanceof Date) return [[path, value]];
  if (Array.isArray(value)) {
    if (value.every((entry) => typeof entry !== 'object')) return value.length > 0 ? [[path, value]] : [];
    return value.flatMap((entry, at) => leavesOf(entry, `${path}[${at}]`));
  }
  return Object.entries(value).flatMap(([name, held]) => leavesOf(held, path === '' ? name : `${path}.${name}`));
}
