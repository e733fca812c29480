/**
 * Three projects:
 *
 * - `unit`: the tests of the description, the emulator, the runtime and the tools.
 * - `connector`: every operation against an Aspire emulator that the test environment starts, grouped into a few files
 *   (tests/handlers), because loading an operation takes far longer than testing it.
 * - `operations`: the same tests, one file for each operation. `npm test` runs this project only for paths in src/ (see
 *   tools/jest/run.cjs).
 */
const shared = {
  transform: { '^.+\\.ts$': ['ts-jest', { diagnostics: false }] },
  testMatch: ['**/?(*.)+(test).ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.(slow|browser)\\.test\\.ts$'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  clearMocks: true,
};

const withEmulator = {
  ...shared,
  // The tests compare outputs with Tray's schemas, which are not in the repository.
  globalSetup: '<rootDir>/tools/jest/globalSetup.ts',
  testEnvironment: '<rootDir>/tools/jest/AspireEnvironment.ts',
  setupFilesAfterEnv: ['<rootDir>/tools/jest/matchers.ts'],
};

/** @type {import('jest').Config} */
module.exports = {
  // By default Jest leaves one core idle.
  maxWorkers: '100%',
  // A test can take long on a busy machine.
  testTimeout: 60_000,
  projects: [
    {
      ...withEmulator,
      displayName: 'connector',
      roots: ['<rootDir>/tests/handlers'],
    },
    {
      ...withEmulator,
      displayName: 'operations',
      roots: ['<rootDir>/src'],
      testMatch: ['<rootDir>/src/*/handler.test.ts'],
    },
    {
      ...shared,
      displayName: 'unit',
      roots: ['<rootDir>/api', '<rootDir>/emulator', '<rootDir>/tests', '<rootDir>/tools'],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '<rootDir>/tests/handlers/'],
      testEnvironment: 'node',
    },
  ],
};
