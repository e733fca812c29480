import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the lockfile says of a package, or of a workspace. */
export type LockedPackage = {
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
};

/** The lockfile's packages by their place: an empty text for the root, `node_modules/pg`, `gateway/node_modules/zod`. */
export type Lockfile = Readonly<Record<string, LockedPackage>>;

/** A package with the place where the lockfile has it. */
export type Shipped = LockedPackage & { place: string; name: string; version: string };

export function readLockfile(root: string): Lockfile {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Lockfile };
  return packages;
}

/**
 * All packages that an installation of a workspace brings along, without those for development: those of other systems
 * included, itself not. In alphabetical order.
 */
export function shippedWith(lockfile: Lockfile, workspace: string): Shipped[] {
  const seen = new Map<string, Shipped>();
  const visit = (place: string): void => {
    const { dependencies, optionalDependencies } = lockfile[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = placeOf(lockfile, place, name);
      // What is optional may be missing.
      if (found === undefined || seen.has(found)) continue;
      const locked = lockfile[found] ?? {};
      seen.set(found, { ...locked, place: found, name: locked.name ?? name, version: locked.version ?? '' });
      visit(found);
    }
  };
  visit(workspace);
  return [...seen.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** Where Node finds a package that is imported from a place. */
function placeOf(lockfile: Lockfile, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = outsideOf(folder)) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in lockfile) return place;
    if (folder === '') return undefined;
  }
}

function outsideOf(folder: string): string {
  const at = folder.lastIndexOf('node_modules/');
  return at < 1 ? '' : folder.slice(0, at - 1);
}
