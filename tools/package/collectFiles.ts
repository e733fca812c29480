import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PackageError } from './packageError';
import type { Files } from './zip';

/** The files that Tray's CLI takes from the root (@trayio/cdk-build 2.19.0); all others come from src. */
const rootFiles = ['connector.json', 'package.json', 'tsconfig.json', 'jest.config.js'];

/** The files of `src` that a connector is made of; a compiled one has no others. */
const known = /\.ts$|\/(operation|input|output)\.json$/;

/** Folders that tools create in src, which are not part of the connector. */
const skippedFolders = ['node_modules', 'dist'];

/**
 * The files of the package, by their path from the root, and those of `src` that are no part of a connector: notes, tables
 * and the like, which nobody means to publish. Test contexts, which may contain credentials, and dot files, which editors and
 * systems create, are in neither.
 */
export function collectFiles(root: string): { files: Files; leftOut: string[] } {
  const files = new Map<string, Buffer>();
  for (const name of rootFiles) files.set(name, read(root, name));
  const paths = sourcePaths(root, 'src');
  for (const path of paths.filter((path) => known.test(path))) files.set(path, read(root, path));
  return { files, leftOut: paths.filter((path) => !known.test(path)) };
}

function sourcePaths(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || entry.name.endsWith('.ctx.json')) return [];
    if (entry.isDirectory()) return skippedFolders.includes(entry.name) ? [] : sourcePaths(root, path);
    if (entry.isFile()) return [path];
    throw new PackageError(`${path} is neither a file nor a folder; a link would not work at Tray`);
  });
}

function read(root: string, path: string): Buffer {
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    throw new PackageError(`${path} cannot be read: ${(error as Error).message}`);
  }
}
