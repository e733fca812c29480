/** The tests that run Tray's own tools, whole builds or several processes, and take long; `npm run test:slow`, and part of CI. */
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
};
