#!/usr/bin/env node
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`aspire-gateway needs Node 20.19 or later; this is ${process.versions.node}.\n`);
  process.exit(2);
}

// In the clone the sources run as they are; the package holds them bundled.
const sources = new URL('../src/cli/main.ts', import.meta.url);
if (existsSync(sources)) {
  await import('tsx');
  await import(sources.href);
} else {
  await import('../dist/main.js');
}
