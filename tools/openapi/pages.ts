import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder } from '../../api/model/readApi';
import { readPage } from '../../api/model/readPage';

/** Where things stand on the pages of `api/`: what the joined description no longer tells. */
export type Pages = {
  /** The line, from 1, of what stands under these keys of a page, or of the nearest parent that is there. */
  lineOf(page: string, keys: readonly string[]): number;
  /** The operation whose body an operation takes over (`bodyFrom`). */
  bodyFrom(page: string, operation: string): string | undefined;
  /** The operation on whose entry a field of this operation's body is written. */
  holderOf(page: string, operation: string, field: string): string;
};

/** Reads the pages of a folder. The folder has been read by readApi() before, so that the pages are known to be sound. */
export function readPages(folder: string = pagesFolder): Pages {
  const sources = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => {
        const read = readPage(name, readFileSync(join(folder, name), 'utf8'));
        return 'source' in read ? [[name, read.source] as const] : [];
      }),
  );
  const entryOf = (page: string, operation: string) => sources.get(page)?.page.operations[operation];
  const holderOf = (page: string, operation: string, field: string): string => {
    const entry = entryOf(page, operation);
    if (entry?.bodyFrom === undefined || (entry.body && Object.hasOwn(entry.body, field))) return operation;
    return holderOf(page, entry.bodyFrom, field);
  };
  return {
    lineOf: (page, keys) => sources.get(page)?.lineOf(keys) ?? 1,
    bodyFrom: (page, operation) => entryOf(page, operation)?.bodyFrom,
    holderOf,
  };
}
