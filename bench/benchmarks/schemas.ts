import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ratioFigure, report, type Benchmark } from '../harness/benchmark';
import { mustRun } from '../harness/runProgram';
import { spreadOf } from '../harness/spread';

/** How many operations Tray's command line builds; all of them would take minutes. */
const sampleSize = 10;

/** `npm run schemas` over every operation, beside `tray-cdk build`, which writes the same files one by one. */
export const schemas: Benchmark = {
  name: 'schemas',
  run: async ({ connector, some }) => {
    const names = await operationsOf(join(connector, 'src'));
    const sample = await sampleOf(connector, names);
    const tray = join(connector, 'node_modules', '.bin', 'tray-cdk');
    try {
      const seconds = async (command: string, args: readonly string[], cwd: string) =>
        (await mustRun(command, args, { cwd })).seconds;
      const ours: number[] = [];
      const run = async () => ours.push(await seconds('npm', ['run', 'schemas', '--', '--force'], connector));
      await run();
      const start = await seconds(tray, ['--version'], sample);
      // Only once: it takes as long as the rest of this benchmark.
      const built = await seconds(tray, ['build'], sample);
      for (let round = 1; round < some(3); round++) await run();
      const whole = start + ((built - start) * names.length) / sampleSize;
      const each = (times: number[]) => `${spreadOf(times).median.toFixed(1)} s`;
      return {
        figures: [
          ratioFigure(
            `times as fast as \`tray-cdk build\`, extrapolated from ${sampleSize} operations to ${names.length}`,
            spreadOf(ours.map((time) => whole / time)),
            { atLeast: 50 },
          ),
          report(
            'all schemas',
            `${each(ours)}; by Tray ${each([built])} for ${sampleSize} operations, so ${each([whole])}`,
          ),
        ],
      };
    } finally {
      await rm(sample, { recursive: true, force: true });
    }
  },
};

async function operationsOf(source: string): Promise<string[]> {
  const names = (await readdir(source)).sort();
  return names.filter((name) => existsSync(join(source, name, 'operation.json')));
}

/** A connector with a sample of the operations, evenly spread. */
async function sampleOf(connector: string, names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aspire-bench-tray-'));
  const chosen = Array.from(
    { length: sampleSize },
    (_, index) => names[Math.floor(((index + 0.5) * names.length) / sampleSize)] ?? '',
  );
  for (const name of ['package.json', 'tsconfig.json', 'connector.json', 'jest.config.js']) {
    await cp(join(connector, name), join(folder, name));
  }
  // Operations share everything else in src.
  const left = names.filter((name) => !chosen.includes(name)).map((name) => join(connector, 'src', name));
  await cp(join(connector, 'src'), join(folder, 'src'), { recursive: true, filter: (path) => !left.includes(path) });
  await symlink(join(connector, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
