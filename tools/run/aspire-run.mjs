#!/usr/bin/env node
// TypeScript is compiled as it is loaded.
import 'tsx';
import { createRequire } from 'node:module';
import process from 'node:process';

const { start } = createRequire(import.meta.url)('./main.ts');
await start(process);
