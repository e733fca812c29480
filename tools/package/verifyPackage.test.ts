import { verifyPackage } from './verifyPackage';

const object = '{"type":"object"}';

/** A valid zip's files, with changes. `undefined` removes a file. */
function zipped(changes: Record<string, string | undefined> = {}): Map<string, Buffer> {
  const sound: Record<string, string | undefined> = {
    'package.json': '{"dependencies":{"axios":"1"},"devDependencies":{"@types/jest":"1","@acme/kit":"1"}}',
    'src/plant_tree/operation.json': '{"name":"plant_tree"}',
    'src/plant_tree/handler.ts': "import './input';",
    'src/plant_tree/input.ts': 'export {};',
    'src/plant_tree/output.ts': 'export {};',
    'src/plant_tree/input.json': object,
    'src/plant_tree/output.json': object,
    ...changes,
  };
  return new Map(
    Object.entries(sound).flatMap(([path, text]) =>
      text === undefined ? [] : [[path.startsWith('/') ? path.slice(1) : `acme/${path}`, Buffer.from(text)] as const],
    ),
  );
}

function problems(changes: Record<string, string | undefined>): string[] {
  try {
    verifyPackage(zipped(changes), 'acme');
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
  return [];
}

describe('verifying a package', () => {
  it('returns the operations of a valid zip', () => {
    expect(verifyPackage(zipped(), 'acme')).toEqual(['plant_tree']);
  });

  it.each(['handler.ts', 'input.ts', 'output.ts', 'input.json', 'output.json'])('misses %s', (name) => {
    expect(problems({ [`src/plant_tree/${name}`]: undefined })).toContain(`src/plant_tree has no ${name}`);
  });

  it.each(['', '[]', '{"type":"array"}', '{"$schema":"x"}'])('rejects %j as a schema', (text) => {
    expect(problems({ 'src/plant_tree/input.json': text })).toEqual([
      'src/plant_tree/input.json is not the schema of an object',
    ]);
  });

  it('finds a test context, at any depth', () => {
    expect(problems({ 'src/a/b/live.ctx.json': '{}' })).toEqual([
      'src/a/b/live.ctx.json is a test context, which may hold credentials',
    ]);
  });

  it('finds what is outside the folder of the connector', () => {
    expect(problems({ '/else/README.md': '' })).toEqual(['else/README.md is outside the folder acme']);
  });

  it('needs at least one operation', () => {
    expect(problems(Object.fromEntries([...zipped().keys()].map((path) => [path.slice(5), undefined])))).toEqual([
      'package.json is missing or not JSON',
      'it has no operations',
    ]);
  });

  it.each([
    ["import { a } from '../lib';", 'src/lib/index.ts'],
    ["export * from '../lib/a';", 'src/lib/a.ts'],
    ["import type { A } from '../lib/a.js';", 'src/lib/a.ts'],
    ["const a = await import('../lib/a.json');", 'src/lib/a.json'],
    ["import { readFile } from 'node:fs/promises';", undefined],
    ["import { join } from 'path';", undefined],
    ["import axios from 'axios/lib/x';", undefined],
    ["import type { A } from '@acme/kit/a/b';", undefined],
    ["// import x from 'nowhere';", undefined],
  ])('resolves %s', (text, file) => {
    expect(problems({ 'src/plant_tree/handler.ts': text, ...(file ? { [file]: '{}' } : {}) })).toEqual([]);
  });

  it.each([
    ["import { a } from '../Lib/a';", 'imports ../Lib/a, which is not in the zip'],
    ["import { a } from '../../../tools/a';", 'imports ../../../tools/a, which is not in the zip'],
    ["const a = require('lodash');", 'imports lodash, but package.json does not declare lodash'],
    ["import { a } from '@acme/other/a';", 'imports @acme/other/a, but package.json does not declare @acme/other'],
    ["import { a } from 'lib/a';", 'imports lib/a, but package.json does not declare lib'],
  ])('does not resolve %s', (text, expected) => {
    expect(problems({ 'src/plant_tree/handler.ts': text, 'src/lib/a.ts': '' })).toEqual([
      `src/plant_tree/handler.ts ${expected}`,
    ]);
  });
});
