import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkPages } from './link';
import type { Api } from './model';
import { ApiPageError, type Problem } from './problems';
import { readPage, type PageSource } from './readPage';

/** The folder that holds the pages. */
export const pagesFolder = join(__dirname, '..');

/**
 * Reads every page of a folder and joins them into one description.
 * Throws an ApiPageError that names the file, the line and the remedy for every problem found.
 */
export function readApi(folder: string = pagesFolder): Api {
  return createApiReader(folder)();
}

/**
 * Reads the pages anew at each call, as `readApi` does, but parses only those that have changed since the call before. Gives the
 * same description as long as nothing has changed.
 */
export function createApiReader(folder: string = pagesFolder): () => Api {
  let known = new Map<string, { text: string; source: PageSource }>();
  let latest: Api | undefined;
  return () => {
    const pages = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
    const isSame = pages.length === known.size && pages.every(({ file, text }) => known.get(file)?.text === text);
    if (latest && isSame) return latest;
    const problems: Problem[] = [];
    const parsed: typeof known = new Map();
    for (const { file, text } of pages) {
      const before = known.get(file);
      const read = before?.text === text ? before : readPage(file, text);
      if ('source' in read) parsed.set(file, { text, source: read.source });
      else problems.push(...read.problems);
    }
    known = parsed;
    latest = undefined;
    // A page that could not be read would make every reference to it look broken: tell the cause alone.
    if (problems.length > 0) throw new ApiPageError(problems);
    const { api, problems: broken } = linkPages([...parsed.values()].map(({ source }) => source));
    if (broken.length > 0) throw new ApiPageError(broken);
    return (latest = api);
  };
}
