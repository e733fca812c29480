import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '../../../api/model/model';
import { readApi } from '../../../api/model/readApi';
import { readPages, type Pages } from '../pages';

/** Reads pages as they would be read from a folder: joined, and with the way back to their lines. */
export function pagesOf(files: Readonly<Record<string, string>>): { api: Api; pages: Pages } {
  return inFolder((folder) => {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return { api: readApi(folder), pages: readPages(folder) };
  });
}

/** Lends a new folder, and takes it away afterwards. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-openapi-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
