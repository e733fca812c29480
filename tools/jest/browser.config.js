/** The tests of the emulator's page in headless Chromium: `npm run test:browser`, a part of CI. */
const slow = require('./slow.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...slow,
  // A browser takes a core.
  maxWorkers: 1,
  roots: ['<rootDir>/emulator'],
  testMatch: ['**/*.browser.test.ts'],
};
