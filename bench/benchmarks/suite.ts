import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { factor, report, type Benchmark } from '../harness/benchmark';
import { runProgram } from '../harness/runProgram';

type TestReport = {
  numTotalTests: number;
  numFailedTests: number;
  testResults: { name: string; startTime: number; endTime: number }[];
};

/** One run of `npm test`, beside a Jest run of as many files with one empty test each. */
export const suite: Benchmark = {
  name: 'suite',
  run: async ({ root, some }) => {
    const folder = await mkdtemp(join(tmpdir(), 'aspire-bench-suite-'));
    try {
      const file = join(folder, 'report.json');
      // A quick run uses only a part of the tests.
      const part = some(100) < 100 ? ['tests/http'] : [];
      const { seconds } = await runProgram('npm', ['test', '--', ...part, '--json', `--outputFile=${file}`], {
        cwd: root,
      });
      const outcome = JSON.parse(await readFile(file, 'utf8')) as TestReport;
      const empty = await emptySuite(root, folder, outcome.testResults.length);
      const { numTotalTests, numFailedTests, testResults } = outcome;
      const slowest = testResults
        .map(({ name, startTime, endTime }) => ({ name: relative(root, name), seconds: (endTime - startTime) / 1000 }))
        .sort((a, b) => b.seconds - a.seconds)
        .slice(0, 10);
      return {
        figures: [
          report(
            `\`npm test\`: ${testResults.length} files, ${numTotalTests} tests, ${numFailedTests} failed`,
            `${seconds.toFixed(0)} s`,
          ),
          report(`against as many empty test files (${empty.toFixed(0)} s)`, factor(seconds / empty)),
        ],
        notes: [
          `The slowest test files: ${slowest.map(({ name, seconds: own }) => `\`${name}\` ${own.toFixed(1)} s`).join(', ')}.`,
        ],
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function emptySuite(root: string, folder: string, files: number): Promise<number> {
  for (let index = 0; index < files; index++) {
    await writeFile(join(folder, `empty${index}.test.ts`), "it('does nothing', () => undefined);\n");
  }
  const config = {
    rootDir: folder,
    maxWorkers: '100%',
    transform: { '^.+\\.ts$': [require.resolve('ts-jest'), { diagnostics: false }] },
  };
  await writeFile(join(folder, 'jest.config.json'), JSON.stringify(config));
  const jest = join(root, 'node_modules', '.bin', 'jest');
  const { seconds } = await runProgram(jest, ['--config', join(folder, 'jest.config.json')], { cwd: folder });
  return seconds;
}
