import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Bundles a program of this folder as the package is bundled, and gives the path of what `node` then runs. A process that loads
 * operations needs this: tsx cannot follow the `import()` of a CommonJS file that an ES module has imported. It also starts in a
 * fifth of the time.
 */
export async function bundledProcess(script: string): Promise<string> {
  // Named as the builds of the command line are, so that it is cleared away with them.
  const folder = fileURLToPath(new URL(`../.build/${Date.now()}-${process.pid}`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const { bundle } = (await import(new URL('../tools/bundle.mjs', import.meta.url).href)) as {
    bundle(folder: string, options: { entries: string[] }): Promise<string[]>;
  };
  await bundle(folder, { entries: [`testing/${script}`] });
  return join(folder, basename(script).replace(/\.ts$/, '.js'));
}
