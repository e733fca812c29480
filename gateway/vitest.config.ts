import { defineConfig } from 'vitest/config';

/** Real Postgres and real processes are slow on a loaded machine: the limits are generous, and no test asserts on wall time. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
    exclude: ['**/*.slow.test.ts', '**/*.vault.test.ts', '**/*.browser.test.ts'],
    globalSetup: ['testing/globalSetup.ts'],
    pool: 'forks',
    // Loading the gateway takes longer than most files of tests: those that a process runs share what it has loaded.
    isolate: false,
    sequence: { shuffle: true },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
