import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { headerStart } from './names';

/** A file that is not what the pages say, and in which way. Paths are relative to the root, with forward slashes. */
export type Drift = { path: string; state: 'missing' | 'differs' | 'stale' };

/**
 * Compares the files on disk with what the pages say. `stale` is a generated file that no page asks for any more, and the
 * `operation.json` beside one. Gives the differences in alphabetical order.
 */
export function findDrift(root: string, files: ReadonlyMap<string, string>): Drift[] {
  const drift: Drift[] = [];
  for (const [path, text] of files) {
    const file = join(root, path);
    if (!existsSync(file)) drift.push({ path, state: 'missing' });
    else if (readFileSync(file, 'utf8') !== text) drift.push({ path, state: 'differs' });
  }
  for (const path of staleFiles(root, files)) drift.push({ path, state: 'stale' });
  return drift.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function staleFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const stale: string[] = [];
  const source = join(root, 'src');
  for (const entry of existsSync(source) ? readdirSync(source, { withFileTypes: true }) : []) {
    if (!entry.isDirectory()) continue;
    const folder = join(source, entry.name);
    const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const paths = inside.map((name) => relative(root, join(folder, name)).replaceAll('\\', '/'));
    const gone = paths.filter((path) => path.endsWith('.ts') && !files.has(path) && isGenerated(join(root, path)));
    stale.push(...gone);
    // The only generated file that cannot say so in its first line.
    const descriptor = `src/${entry.name}/operation.json`;
    if (gone.some((path) => path.endsWith('/handler.ts')) && paths.includes(descriptor)) stale.push(descriptor);
  }
  return stale;
}

function isGenerated(file: string): boolean {
  return readFileSync(file, 'utf8').startsWith(headerStart);
}
