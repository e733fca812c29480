import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readApi } from '../../api/model/readApi';
import { findDrift, type Drift } from './drift';
import { formatCode } from './formatCode';
import { readHandWritten } from './handWritten';
import { renderFiles } from './renderFiles';

/** What may be left behind in the folder of an operation that is gone: written by the schema generator. */
const schemas = ['input.json', 'output.json'];

/**
 * Brings the generated files of a project in line with the pages, or, with `check`, only tells how they differ.
 * Throws an ApiPageError where the pages themselves are wrong. Gives what differed and how many files there are.
 */
export async function generate(
  root: string,
  { check = false, pages }: { check?: boolean; pages?: string } = {},
): Promise<{
  drift: Drift[];
  total: number;
}> {
  const files = await renderFiles(readApi(pages), formatCode, readHandWritten(root));
  const drift = findDrift(root, files);
  if (!check) for (const { path } of drift) settle(root, path, files.get(path));
  return { drift, total: files.size };
}

/** Writes the file as it should be, or removes it, and its folder where nothing else is left in it. */
function settle(root: string, path: string, text: string | undefined): void {
  const file = join(root, path);
  const folder = dirname(file);
  if (text !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
    return;
  }
  rmSync(file);
  if (readdirSync(folder).every((name) => schemas.includes(name))) rmSync(folder, { recursive: true });
}
