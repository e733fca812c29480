import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageConnector } from '../../tools/package/packageConnector';
import { unzip } from '../../tools/package/zip';
import { report, type Benchmark } from '../harness/benchmark';
import { megabytes } from '../harness/heap';
import { runProgram } from '../harness/runProgram';

/** The size of the package, and of what Tray installs for it. */
export const packageSize: Benchmark = {
  name: 'package',
  run: async ({ connector }) => {
    const folder = await mkdtemp(join(tmpdir(), 'aspire-bench-package-'));
    try {
      const zip = join(folder, 'connector.zip');
      const { bytes, operations } = await packageConnector({ root: connector, out: zip });
      const files = unzip(await readFile(zip));
      const content = [...files.values()].reduce((sum, { length }) => sum + length, 0);
      const figures = [
        report(
          'the zip',
          `${megabytes(bytes)} for ${operations} operations: ${files.size} files, ${megabytes(content)} unpacked`,
        ),
      ];
      const install = join(folder, 'install');
      for (const [path, text] of files) {
        if (!path.endsWith('/package.json')) continue;
        await mkdir(dirname(join(install, 'package.json')), { recursive: true });
        await writeFile(join(install, 'package.json'), text);
      }
      const arguments_ = ['install', '--omit=dev', '--no-audit', '--no-fund', '--no-package-lock'];
      const { code } = await runProgram('npm', arguments_, { cwd: install });
      if (code !== 0)
        return { figures: [...figures, report('the production install', 'npm could not install it here')] };
      const sizes = await packageSizes(join(install, 'node_modules'));
      const whole = sizes.reduce((sum, { size }) => sum + size, 0);
      const largest = sizes.sort((a, b) => b.size - a.size).slice(0, 5);
      return {
        figures: [...figures, report('the production install', `${megabytes(whole)} in ${sizes.length} packages`)],
        notes: [
          `The largest packages of the install: ${largest.map(({ name, size }) => `${name} ${megabytes(size)}`).join(', ')}.`,
        ],
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function packageSizes(modules: string): Promise<{ name: string; size: number }[]> {
  const names = await readdir(modules);
  const packages = await Promise.all(
    names.map(async (name) =>
      name.startsWith('@') ? (await readdir(join(modules, name))).map((own) => `${name}/${own}`) : [name],
    ),
  );
  return Promise.all(
    packages
      .flat()
      .filter((name) => !name.startsWith('.'))
      .map(async (name) => ({ name, size: await sizeOf(join(modules, name)) })),
  );
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async ({ path, name }) => (await stat(join(path, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
