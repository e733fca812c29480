import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SchemaError } from '../schemas/traySchemas';
import { writeSchemas } from '../schemas/writeSchemas';
import { checkTypes } from './checkTypes';
import { collectFiles } from './collectFiles';
import { readConnector } from './connector';
import { PackageError } from './packageError';
import { verifyPackage } from './verifyPackage';
import { unzip, zip } from './zip';

/** A zip: its path, its size in bytes, and the number of its operations. */
export type Packaged = { file: string; bytes: number; operations: number };

/**
 * Packages the connector in `root` for Tray: writes the schemas, checks the types, zips, and verifies the zip. `out` is the
 * zip's path, by default `.tray/connector.zip`. An old zip is removed first, so that nobody sends it after a failure. Throws
 * a PackageError that says what to correct.
 */
export async function packageConnector({ root, out }: { root: string; out?: string }): Promise<Packaged> {
  const file = out ?? join(root, '.tray', 'connector.zip');
  await rm(file, { force: true });
  const { name } = readConnector(root);
  makeSchemas(root);
  await checkTypes(root);

  const inFolder = [...collectFiles(root)].map(([path, content]) => [`${name}/${path}`, content] as const);
  const unverified = `${file}.${process.pid}.tmp`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(unverified, zip(new Map(inFolder)));
    const written = await readFile(unverified);
    const operations = verifyPackage(unzip(written), name);
    await rename(unverified, file);
    return { file, bytes: written.length, operations: operations.length };
  } finally {
    await rm(unverified, { force: true });
  }
}

function makeSchemas(root: string): void {
  if (!existsSync(join(root, 'src'))) throw new PackageError(`There is no folder src in ${root}`);
  try {
    writeSchemas(root);
  } catch (error) {
    if (error instanceof SchemaError) throw new PackageError('Schemas:', error.message.split('\n'));
    throw error;
  }
}
