import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Left out: build results, and installed packages, which the copy shares by a link. */
const notCopied = ['.git', '.build', '.cache', '.tray', '.mutation', 'coverage', 'dist', 'node_modules'];
const workspaces = ['', 'api', 'emulator', 'gateway', 'tools'];

/** A temporary copy of the project's files, in which a test can write and break anything. */
export function workingCopy(root: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-copy-'));
  cpSync(root, folder, { recursive: true, filter: (path) => !notCopied.includes(basename(path)) });
  for (const workspace of workspaces) {
    const installed = join(root, workspace, 'node_modules');
    if (existsSync(installed)) symlinkSync(installed, join(folder, workspace, 'node_modules'), 'dir');
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
