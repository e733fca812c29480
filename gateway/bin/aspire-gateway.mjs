#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`aspire-gateway needs Node 20.19 or later; this is ${process.versions.node}.\n`);
  process.exit(2);
}

// In a clone the sources are bundled when they have changed; the package holds them bundled.
const tool = new URL('../tools/bundle.mjs', import.meta.url);
if (existsSync(tool)) {
  const { currentBundle } = await import(tool.href);
  await import(pathToFileURL(await currentBundle()).href);
} else {
  await import('../dist/main.js');
}
