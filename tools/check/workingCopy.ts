import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Left behind: what is made from the rest, and what npm installs, which the copy shares. */
const notCopied = ['.git', '.cache', '.tray', 'coverage', 'dist', 'node_modules'];
const workspaces = ['', 'api', 'emulator', 'tools'];

/** For tests: a copy of the project's files in a temporary folder, in which they may break or write what they like. */
export function workingCopy(root: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-copy-'));
  cpSync(root, folder, { recursive: true, filter: (path) => !notCopied.includes(basename(path)) });
  for (const workspace of workspaces) {
    const installed = join(root, workspace, 'node_modules');
    if (existsSync(installed)) symlinkSync(installed, join(folder, workspace, 'node_modules'), 'dir');
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
