/** The slow tests, which run Tray's own tools, whole builds or several processes: `npm run test:slow`, a part of CI. */
const { join } = require('node:path');

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: '100%',
  rootDir: join(__dirname, '..', '..'),
  roots: ['<rootDir>/emulator', '<rootDir>/tests', '<rootDir>/tools'],
  testMatch: ['**/*.slow.test.ts'],
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['ts-jest', { diagnostics: false }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  // A test can run a whole build, on a busy machine.
  testTimeout: 180_000,
};
