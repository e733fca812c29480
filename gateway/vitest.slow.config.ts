import { defineConfig } from 'vitest/config';

/** Tests that kill processes and start real servers: `npm run test:slow`. One file at a time, since they load the machine. */
export default defineConfig({
  test: {
    include: ['tests/**/*.slow.test.ts'],
    exclude: ['tests/vault/**', '**/*.vault.slow.test.ts'],
    globalSetup: ['testing/globalSetup.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
