import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogEntry } from '../../src/aspire/model/catalog';
import type { Api } from '../../api/model/model';
import { anchor } from '../docs/markdown';

/** The page of the docs about an operation, and the example there, as JSON; both only where there are any. */
export function documented(
  root: string,
  { name, title, resource = '' }: CatalogEntry,
  api: Api,
): { page?: string; example?: string } {
  const own = api.resources.get(resource)?.file.replace(/\.yaml$/, '.md');
  for (const file of [own, 'connector.md', 'dropdowns.md']) {
    const path = file && `docs/operations/${file}`;
    if (!path || !existsSync(join(root, path))) continue;
    const text = readFileSync(join(root, path), 'utf8');
    const start = text.indexOf(`\n## ${title}\n\n\`${name}\``);
    if (start < 0) continue;
    const end = text.indexOf('\n## ', start + 1);
    const [, example] = /```json\n([^]*?)\n```\n\ngives/.exec(text.slice(start, end < 0 ? undefined : end)) ?? [];
    return { page: `${path}#${anchor(title)}`, example };
  }
  return {};
}
