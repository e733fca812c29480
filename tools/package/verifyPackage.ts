import { findSecrets } from './findSecrets';
import { PackageError } from './packageError';
import { unresolvedImports } from './unresolvedImports';
import type { Files } from './zip';

const besideOperation = ['handler.ts', 'input.ts', 'output.ts', 'input.json', 'output.json'];

/**
 * Verifies the content of a zip, and returns the names of its operations. Throws a PackageError that lists everything that
 * would fail at Tray or must stay private.
 */
export function verifyPackage(zipped: Files, connectorName: string): string[] {
  const files = new Map<string, Buffer>();
  const problems: string[] = [];
  for (const [path, content] of zipped) {
    if (path.startsWith(`${connectorName}/`)) files.set(path.slice(connectorName.length + 1), content);
    else problems.push(`${path} is outside the folder ${connectorName}`);
  }
  const { operations, problems: ofOperations } = verifyOperations(files);
  problems.push(...ofOperations);
  for (const [path, content] of files) {
    if (path.endsWith('.ctx.json')) problems.push(`${path} is a test context, which may hold credentials`);
    for (const { line, looks } of findSecrets(content.toString('utf8'))) {
      problems.push(`${path}:${line} contains what looks like ${looks}`);
    }
  }
  const packageJson = json(files, 'package.json');
  if (!packageJson) problems.push('package.json is missing or not JSON');
  problems.push(...unresolvedImports(files, packageJson ?? {}));
  if (operations.length === 0) problems.push('it has no operations');
  if (problems.length > 0) throw new PackageError('The zip is invalid:', problems);
  return operations;
}

function verifyOperations(files: Files): { operations: string[]; problems: string[] } {
  const folders = [...files.keys()].flatMap((path) => /^src\/([^/]+)\/operation\.json$/.exec(path)?.[1] ?? []).sort();
  const problems: string[] = [];
  const names = new Map<string, string>();
  for (const folder of folders) {
    for (const name of besideOperation) {
      if (!files.has(`src/${folder}/${name}`)) problems.push(`src/${folder} has no ${name}`);
    }
    for (const name of ['input.json', 'output.json']) {
      if (files.has(`src/${folder}/${name}`) && json(files, `src/${folder}/${name}`)?.type !== 'object') {
        problems.push(`src/${folder}/${name} is not the schema of an object`);
      }
    }
    const name = json(files, `src/${folder}/operation.json`)?.name;
    if (name !== folder) {
      problems.push(
        `src/${folder}/operation.json has the name ${JSON.stringify(name)}, which is not that of its folder`,
      );
    }
    const other = names.get(String(name));
    if (other) problems.push(`src/${other} and src/${folder} have the same name, ${String(name)}`);
    names.set(String(name), folder);
  }
  for (const path of files.keys()) {
    const folder = /^src\/([^/]+)\/handler\.ts$/.exec(path)?.[1];
    if (folder && !folders.includes(folder)) problems.push(`src/${folder} has a handler but no operation.json`);
  }
  return { operations: folders, problems };
}

function json(files: Files, path: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(files.get(path)?.toString('utf8') ?? '');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
