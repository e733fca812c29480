import { defineConfig, mergeConfig } from 'vitest/config';
import config from './vitest.config.ts';

/** Tests that start, stop and kill processes and servers. */
export default mergeConfig(
  { ...config, test: { ...config.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: ['tests/**/*.slow.test.ts'],
      testTimeout: 300_000,
      hookTimeout: 120_000,
      fileParallelism: false,
      isolate: true,
    },
  }),
);
