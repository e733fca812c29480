import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What Tray installs of its CDK with a connector. Both are published under the same numbers. */
const cdkPackages = ['@trayio/cdk-dsl', '@trayio/cdk-runtime'] as const;

/** Thrown for a version of the CDK that cannot be installed. */
export class UnknownCdk extends Error {}

/** The versions of a package that the registry has, or undefined where it does not answer. */
export type VersionsOf = (name: string) => Promise<readonly string[] | undefined>;

/** Throws an UnknownCdk unless the registry has both packages in this version. */
export async function checkCdk(version: string, versionsOf: VersionsOf = askRegistry): Promise<void> {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new UnknownCdk(`--cdk takes one version of Tray's CDK, such as 4.40.0, not ${JSON.stringify(version)}.`);
  for (const name of cdkPackages) {
    const versions = await versionsOf(name);
    if (!versions)
      throw new UnknownCdk(`The registry does not say which versions of ${name} there are: --cdk needs it. Try again.`);
    if (!versions.includes(version))
      throw new UnknownCdk(`There is no ${name} ${version} in the registry. It has ${versions.join(', ')}.`);
  }
}

/** Makes the connector in a folder, before it is installed, use this version of the CDK. */
export async function useCdk(folder: string, version: string): Promise<void> {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { dependencies: Record<string, string> };
  for (const name of cdkPackages) {
    if (manifest.dependencies[name] === undefined) throw new Error(`package.json does not name ${name}`);
    manifest.dependencies[name] = version;
  }
  await writeFile(file, JSON.stringify(manifest, null, 2));
}

async function askRegistry(name: string): Promise<readonly string[] | undefined> {
  try {
    const { stdout } = await run('npm', ['view', name, 'versions', '--json']);
    return [JSON.parse(stdout) as string | string[]].flat();
  } catch {
    return undefined;
  }
}
