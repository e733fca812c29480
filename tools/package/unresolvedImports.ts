import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import type { Files } from './zip';

type Declared = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };

/** The extensions that an import can leave out, and the index files of a folder. */
const endings = ['', '.ts', '.tsx', '.d.ts', '.js', '.json', '/index.ts', '/index.js'];

/**
 * The imports that would fail at Tray, one sentence each: files that are not in the zip (with exactly this upper and lower
 * case), and packages that its package.json does not declare.
 */
export function unresolvedImports(files: Files, packageJson: unknown): string[] {
  const { dependencies, devDependencies } = packageJson as Declared;
  const packages = new Set([...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})]);
  return [...files].flatMap(([path, content]) => {
    if (!/^src\/.*\.[jt]sx?$/.test(path)) return [];
    return importsOf(content.toString('utf8')).flatMap((name) => {
      if (name.startsWith('.')) {
        return isInZip(files, path, name) ? [] : [`${path} imports ${name}, which is not in the zip`];
      }
      const known = isBuiltIn(name) || packages.has(packageOf(name));
      return known ? [] : [`${path} imports ${name}, but package.json does not declare ${packageOf(name)}`];
    });
  });
}

function importsOf(text: string): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return [...new Set(importedFiles.map(({ fileName }) => fileName))];
}

function isInZip(files: Files, from: string, name: string): boolean {
  const target = posix.join(posix.dirname(from), name);
  // TypeScript resolves an import of x.js to x.ts.
  const bases = [target, target.replace(/\.js$/, '')];
  return bases.some((base) => endings.some((ending) => files.has(base + ending)));
}

function isBuiltIn(name: string): boolean {
  return builtinModules.includes(name.replace(/^node:/, ''));
}

/** The package of an import: `@scope/name` for `@scope/name/some/file`, `name` for `name/file`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
