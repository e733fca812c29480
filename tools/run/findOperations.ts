import { nearestFirst } from '../../api/model/problems';
import type { CatalogEntry } from '../../src/aspire/model/catalog';
import { UsageError } from './usageError';

/** Whether an operation fills dropdowns or is run by Tray itself, so that builders never see it. */
export function isHidden({ kind }: CatalogEntry): boolean {
  return kind.startsWith('lookup') || kind === 'requestToken';
}

/** The operation with this name or title. Throws a UsageError that suggests others. */
export function findOperation(name: string, entries: readonly CatalogEntry[]): CatalogEntry {
  const lower = name.toLowerCase();
  const found =
    entries.find((entry) => entry.name === name) ?? entries.find(({ title }) => title.toLowerCase() === lower);
  if (found) return found;
  throw new UsageError(`There is no operation "${name}".${suggestions(name, entries)}`, 'See npx aspire-run list');
}

/** Suggests operations: the nearest in spelling, then those about the words. */
function suggestions(name: string, entries: readonly CatalogEntry[]): string {
  const seen = entries.filter((entry) => !isHidden(entry));
  const names = seen.map((entry) => entry.name);
  const about = searchOperations(name.split(/[^a-z]+/i).filter(Boolean), seen).map((entry) => entry.name);
  const near = [...new Set([...nearestFirst(name, names).slice(0, 3), ...about])].slice(0, 5);
  return near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
}

/**
 * The operations about all of these words. Those that have them in name, title or resource come first, the shortest title
 * before longer ones, then those that speak of them. The plural of a word is the same word.
 */
export function searchOperations(words: readonly string[], entries: readonly CatalogEntry[]): CatalogEntry[] {
  const stems = words.map((word) => word.toLowerCase().replace(/(?:ies|y|es|s)$/, ''));
  const holds = (text: string) => {
    const spoken = text.toLowerCase().split(/[^a-z0-9]+/);
    return stems.every((stem) => spoken.some((word) => word.startsWith(stem)));
  };
  const head = ({ name, title, resource = '' }: CatalogEntry) => `${name} ${title} ${resource}`;
  const first = entries.filter((entry) => holds(head(entry))).sort((a, b) => a.title.length - b.title.length);
  const rest = entries.filter((entry) => !first.includes(entry) && holds(`${head(entry)} ${entry.description}`));
  return [...first, ...rest];
}
