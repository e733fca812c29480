import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { SchemaError, traySchemas, type SchemaSource } from './traySchemas';
import { typeName } from '../../api/operations/typeName';

/** The number of operations, and of schema files that have changed. */
export type Written = { operations: number; written: number };

/**
 * Writes `input.json` and `output.json` for every operation in `src`, which is every folder with an `operation.json`. Does
 * nothing if the types and schemas have not changed since the last run. Throws a SchemaError that names the operation, and
 * then writes nothing.
 */
export function writeSchemas(root: string, { force = false }: { force?: boolean } = {}): Written {
  const operations = operationsOf(root);
  const sources = operations.flatMap((operation) => sourcesOf(root, operation));
  const absent = sources.filter(({ file }) => !existsSync(file));
  if (absent.length > 0)
    throw new SchemaError(absent.map(({ operation, file }) => `${operation}: ${relative(root, file)} does not exist`));

  const stamp = join(root, '.cache/schemas');
  const schemaFiles = sources.map(({ file }) => file.replace(/\.ts$/, '.json'));
  const state = () => digest([join(__dirname, 'traySchemas.ts'), ...typeFiles(join(root, 'src')), ...schemaFiles]);
  const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
  if (!force && known === state()) return { operations: operations.length, written: 0 };

  const schemas = traySchemas(sources, root);
  let written = 0;
  schemas.forEach((schema, at) => {
    const file = schemaFiles[at];
    if (file === undefined || textOf(file) === schema) return;
    writeFileSync(file, schema);
    written += 1;
  });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state());
  return { operations: operations.length, written };
}

/** The operations of a connector, which Tray's CLI finds in the same way. */
function operationsOf(root: string): string[] {
  const source = join(root, 'src');
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(source, entry.name, 'operation.json')))
    .map((entry) => entry.name)
    .sort();
}

function sourcesOf(root: string, operation: string): SchemaSource[] {
  return ['Input', 'Output'].map((side) => ({
    operation,
    file: join(root, 'src', operation, `${side.toLowerCase()}.ts`),
    name: typeName(operation) + side,
  }));
}

/** All files that an input or output may import. */
function typeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('handler.ts'))
    .sort()
    .map((name) => join(folder, name));
}

function digest(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(textOf(file) ?? '')
      .update('\0');
  return hash.digest('hex');
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
