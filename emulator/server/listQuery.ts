import type { Shape } from '../../api/model/model';
import { ApiError } from '../model/apiResponse';
import type { Settings } from '../model/settings';
import { inKnownCase, parseQuery } from '../odata';

/** The options of a list by name. */
export type Query = ReadonlyMap<string, string>;

/** The most rows that Aspire returns in a page. */
const maxPageSize = 1000;

/** Reads the query of a list into its options. */
export function readQuery(rawQuery: string, shape: Shape, { nameCase }: Settings): Query {
  const query = parseQuery(rawQuery);
  if (nameCase === 'case-sensitive') return query;
  const namesFields = (name: string) => ['$filter', '$select', '$orderby', '$expand'].includes(name);
  return new Map([...query].map(([name, text]) => [name, namesFields(name) ? inKnownCase(text, shape) : text]));
}

/** The text of an option. An empty one counts as absent. */
export function optionText(query: Query, name: string): string | undefined {
  const value = query.get(name)?.trim();
  return value === '' ? undefined : value;
}

/** The size of the page and how many rows come before it. `$pageNumber` counts from 1. */
export function pageOf(query: Query, settings: Settings): { size: number; offset: number } {
  if (settings.mixedPaging === 'reject' && has(query, '$top', '$skip') && has(query, '$pageNumber', '$limit')) {
    throw ApiError.rule('$top and $skip cannot be combined with $pageNumber and $limit.');
  }
  const requested = wholeNumber(query, '$limit', 0) ?? wholeNumber(query, '$top', 0);
  if (requested !== undefined && requested > maxPageSize && settings.maxPage === 'reject') {
    throw ApiError.rule(`A page holds at most ${maxPageSize} rows.`);
  }
  const full = Math.min(requested ?? settings.pageSizeWithoutOptions, maxPageSize);
  const size = settings.shortPages === 'always' && full > 1 ? full - Math.ceil(full / 10) : full;
  const skipped = wholeNumber(query, '$skip', 0) ?? 0;
  const pageNumber = wholeNumber(query, '$pageNumber', 1) ?? 1;
  return { size, offset: (pageNumber - 1) * size + (settings.skip === 'ignored' ? 0 : skipped) };
}

function has(query: Query, ...names: readonly string[]): boolean {
  return names.some((name) => optionText(query, name) !== undefined);
}

function wholeNumber(query: Query, name: string, least: number): number | undefined {
  const text = optionText(query, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > 2_147_483_647) {
    throw ApiError.rule(`${name} must be a whole number of at least ${least}.`);
  }
  return value;
}
