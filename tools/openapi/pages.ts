import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder } from '../../api/model/readApi';
import { readPage } from '../../api/model/readPage';

/** Positions on the pages of `api/`, which the linked description no longer has. */
export type Pages = {
  /** The line, from 1, of these keys on a page, or of their nearest existing parent. */
  lineOf(page: string, keys: readonly string[]): number;
  /** The operation whose body an operation inherits (`bodyFrom`). */
  bodyFrom(page: string, operation: string): string | undefined;
  /** The operation whose entry has this field of the body. */
  holderOf(page: string, operation: string, field: string): string;
};

/** Reads the pages of a folder. readApi() must have validated them before. */
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
