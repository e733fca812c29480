/**
 * Two projects, one command. `connector` runs the operations of src/ against an Aspire emulator that the test
 * environment starts by itself; `house` holds the tests of the description, the emulator and the tools.
 */
const shared = {
  transform: { '^.+\\.ts$': ['ts-jest', { diagnostics: false }] },
  testMatch: ['**/?(*.)+(test).ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.slow\\.test\\.ts$'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  clearMocks: true,
};

// The operations' tests run together in a few files (tests/operations), unless one of them is named.
const named = process.argv.some((argument) => /src[/\\]/.test(argument) || argument.includes('handler.test'));

/** @type {import('jest').Config} */
module.exports = {
  // Jest would leave a core idle, which on two cores is half of them.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'connector',
      roots: ['<rootDir>/src', '<rootDir>/tests/handlers'],
      testMatch: named
        ? ['<rootDir>/src/**/*.test.ts']
        : ['<rootDir>/tests/handlers/*.test.ts'],
      // The outputs are compared with Tray's schemas, which are no part of the repository.
      globalSetup: '<rootDir>/tools/jest/globalSetup.ts',
      testEnvironment: '<rootDir>/tools/jest/AspireEnvironment.ts',
      setupFilesAfterEnv: ['<rootDir>/tools/jest/matchers.ts'],
    },
    {
      ...shared,
      displayName: 'house',
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '<rootDir>/tests/handlers/'],
      roots: ['<rootDir>/api', '<rootDir>/emulator', '<rootDir>/tests', '<rootDir>/tools'],
      testEnvironment: 'node',
    },
  ],
};
