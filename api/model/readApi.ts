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
  const problems: Problem[] = [];
  const sources: PageSource[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const read = readPage(file, readFileSync(join(folder, file), 'utf8'));
    if ('source' in read) sources.push(read.source);
    else problems.push(...read.problems);
  }
  // A page that could not be read would make every reference to it look broken: tell the cause alone.
  if (problems.length > 0) throw new ApiPageError(problems);
  const { api, problems: broken } = linkPages(sources);
  if (broken.length > 0) throw new ApiPageError(broken);
  return api;
}
