import { join } from 'node:path';
import { type Room } from './rooms';

/** How Stryker runs one room, with its results in `folder`. */
export function strykerOptions({ files, ignoreStatic = false }: Room, folder: string, fresh: boolean) {
  return {
    testRunner: 'vitest',
    // It stands beside the gateway's Vitest, where Stryker does not look by itself.
    plugins: ['./gateway/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js'],
    vitest: { configFile: 'tools/mutation/vitest.config.mjs', related: false },
    mutate: files,
    // Generated operations and what other commands leave behind are no part of any room's tests.
    ignorePatterns: ['.mutation', '.cache', '.release', 'dist', 'docs', '/src/*_*'],
    coverageAnalysis: 'perTest',
    ignoreStatic,
    concurrency: 1,
    incremental: true,
    incrementalFile: join(folder, 'incremental.json'),
    force: fresh,
    tempDirName: join(folder, 'copy'),
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: join(folder, 'report.json') },
    // The tests are run without type checks, so there is nothing to rewrite in a tsconfig.json.
    tsconfigFile: '',
    allowConsoleColors: false,
  };
}
