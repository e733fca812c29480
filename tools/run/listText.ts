import type { CatalogEntry } from '../../src/aspire/model/catalog';
import type { Screen } from './terminal';

/** One line for each operation: its name and its title. */
export function listLines(entries: readonly CatalogEntry[], { style }: Screen): string[] {
  const width = Math.max(0, ...entries.map(({ name }) => name.length));
  return entries.map(({ name, title }) => `${style.good(name)}${' '.repeat(width - name.length)}  ${title}`);
}

/** The same for programs. */
export function listJson(entries: readonly CatalogEntry[]): string {
  const told = entries.map(({ name, title, description, resource, kind, writes }) => ({
    name,
    title,
    description,
    ...(resource !== undefined && { resource }),
    kind,
    writes,
  }));
  return JSON.stringify(told, null, 2);
}
