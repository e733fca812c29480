import type { Description } from './description';
import type { ApiDiff } from './diffApi';
import type { Difference } from './difference';
import { suggestEdit } from './suggestEdit';
import type { Pages } from './pages';

/** Renders a comparison: page by page, each difference with the edit to make, and a count at the end. */
export function renderDiff({ differences, lacking }: ApiDiff, description: Description, pages: Pages): string {
  const { title, version, openapi, operations } = description;
  const lines = [`api/ compared with ${title} ${version} (OpenAPI ${openapi}, ${operations.length} operations)`.trim()];
  let page: string | undefined;
  for (const difference of differences) {
    if (difference.page !== page) {
      page = difference.page;
      lines.push('', `api/${page}${difference.pageExists ? '' : ' (a new page)'}`);
    }
    lines.push(...renderDifference(difference, pages));
  }
  if (lacking.length > 0) {
    lines.push('', 'Marked "newer" on their pages and missing in this file, which is not a difference:');
    for (const { name, method, path } of lacking) lines.push(`  ${name}  ${method} ${path}`);
  }
  return [...lines, '', summaryOf(differences), ''].join('\n');
}

const signs = {
  'operation added': '+',
  'field added': '+',
  'operation removed': '-',
  'field removed': '-',
  changed: '~',
};

function renderDifference(difference: Difference, pages: Pages): string[] {
  const { page, keys, pageExists } = difference;
  const [first, ...more] = suggestEdit(difference);
  const line = pageExists ? `line ${pages.lineOf(page, keys)}: ` : '';
  return [
    `  ${signs[difference.kind]} ${placeOf(difference)}${whatOf(difference)}`,
    `      ${line}${first}`,
    ...more.map((text) => `      ${text}`),
    ...sharedBy(difference).map((text) => `      ${text}`),
  ];
}

/** `properties_create body, PropertyName`; `record, Budget`; `type PropertyTag, TagName`. */
function placeOf({ keys, seenIn }: Difference): string {
  const [top, name, part, field] = keys;
  if (top === 'record') return `record, ${name}`;
  if (top === 'types') return `type ${name}, ${part}`;
  if (part === 'params') return `${name} parameters, ${field}`;
  // The line may be on the entry of another operation, so name those whose body it is.
  return part === 'body' && field ? `${someOf(seenIn)}, ${field}` : String(name);
}

function whatOf(difference: Difference): string {
  switch (difference.kind) {
    case 'operation added':
      return ` added: ${difference.operation.method} ${difference.operation.path}`;
    case 'operation removed':
      return ` removed: ${difference.method} ${difference.path}`;
    case 'field added':
    case 'field removed':
      return difference.kind === 'field added' ? ' added' : ' removed';
    case 'changed': {
      const { fact, was = 'none', is = 'none' } = difference;
      return `: ${fact === 'path' ? 'route' : fact} ${was} -> ${is}`;
    }
  }
}

/** Says so when operations that share lines of the page no longer agree. */
function sharedBy({ seenIn, notIn }: Difference): string[] {
  if (notIn.length === 0) return [];
  return [
    `in ${someOf(seenIn)}, but not in ${someOf(notIn)}, which shares these lines of the page:`,
    'give the one that differs its own lines (or type)',
  ];
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 4).join(' and ');
  return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown;
}

function summaryOf(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'No differences.';
  const count = (sign: string) => differences.filter(({ kind }) => signs[kind] === sign).length;
  const pages = new Set(differences.map(({ page }) => page)).size;
  const total = `${differences.length} difference${differences.length > 1 ? 's' : ''}`;
  return `${total} on ${pages} page${pages > 1 ? 's' : ''}: ${count('+')} added, ${count('-')} removed, ${count('~')} changed.`;
}
