import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The numbered statements of docs/aspire-behaviour.md. */
export function readStatements(): Map<number, string> {
  const page = readFileSync(join(__dirname, '../../docs/aspire-behaviour.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (\d+) +\| ([^|]+)/gm)];
  return new Map(rows.map(([, number, statement]) => [Number(number), statement!.trim()]));
}
