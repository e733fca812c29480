import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SchemaError } from '../schemas/traySchemas';
import { writeSchemas } from '../schemas/writeSchemas';
import { checkTypes } from './checkTypes';
import { collectFiles } from './collectFiles';
import { readConnector } from './connector';
import { PackageError } from './packageError';
import { compareWithPublished, writePublished } from './published';
import { verifyPackage } from './verifyPackage';
import { unzip, zip } from './zip';

/** A zip: its path, its size in bytes, the number of its operations, and the files of `src` that are not in it. */
export type Packaged = { file: string; bytes: number; operations: number; leftOut: string[] };

/** `accept`: the list of operations and inputs is written anew, instead of refusing what is missing. */
type Options = { root: string; out?: string; accept?: boolean };

/**
 * Packages the connector in `root` for Tray: writes the schemas, compares them with the list of what workflows may use, checks
 * the types, zips, and verifies the zip. `out` is the zip's path, by default `.tray/connector.zip`. An old zip is removed first, so that nobody sends it after a failure. Throws
 * a PackageError that says what to correct.
 */
export async function packageConnector({ root, out, accept = false }: Options): Promise<Packaged> {
  const file = out ?? join(root, '.tray', 'connector.zip');
  await rm(file, { force: true });
  const { name } = readConnector(root);
  makeSchemas(root);
  if (!accept) refuseBreaking(root);
  await checkTypes(root);

  const { files, leftOut } = collectFiles(root);
  const inFolder = [...files].map(([path, content]) => [`${name}/${path}`, content] as const);
  const unverified = `${file}.${process.pid}.tmp`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(unverified, zip(new Map(inFolder)));
    const written = await readFile(unverified);
    const operations = verifyPackage(unzip(written), name);
    await rename(unverified, file);
    if (accept) writePublished(root);
    return { file, bytes: written.length, operations: operations.length, leftOut };
  } finally {
    await rm(unverified, { force: true });
  }
}

function refuseBreaking(root: string): void {
  const { breaking } = compareWithPublished(root);
  if (breaking.length === 0) return;
  throw new PackageError(
    'Workflows that use the connector could break ("npm run package -- --accept" if that is meant):',
    breaking,
  );
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
