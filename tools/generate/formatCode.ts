import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from 'prettier';
import * as estree from 'prettier/plugins/estree';
import * as typescript from 'prettier/plugins/typescript';
import { format } from 'prettier/standalone';

// The standalone form of prettier, because the ordinary one loads itself as an ES module, which jest does not allow.
const options = JSON.parse(readFileSync(join(__dirname, '../../.prettierrc.json'), 'utf8')) as Options;

/** Formats TypeScript as `npm run format` would. */
export function formatCode(code: string): Promise<string> {
  return format(code, { ...options, parser: 'typescript', plugins: [typescript, estree] });
}
