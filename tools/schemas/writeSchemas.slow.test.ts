import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSchemas } from './writeSchemas';

describe('npm run schemas', () => {
  const root = mkdtempSync(join(tmpdir(), 'aspire-schemas-'));
  const folder = join(root, 'src/plant_tree');
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'operation.json'), '{}');
    writeFileSync(join(folder, 'input.ts'), 'export type PlantTreeInput = { kind: string };');
    writeFileSync(join(folder, 'output.ts'), 'export type PlantTreeOutput = { success: boolean };');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('writes only what has changed, and restores schemas that were edited by hand', () => {
    expect(writeSchemas(root)).toEqual({ operations: 1, written: 2 });
    const stamp = readFileSync(join(root, '.cache/schemas'), 'utf8');
    expect(writeSchemas(root)).toEqual({ operations: 1, written: 0 });
    expect(readFileSync(join(root, '.cache/schemas'), 'utf8')).toBe(stamp);
    writeFileSync(join(folder, 'input.json'), '{}');
    expect(writeSchemas(root)).toEqual({ operations: 1, written: 1 });
    writeFileSync(join(folder, 'input.ts'), 'export type PlantTreeInput = { kind?: string };');
    expect(writeSchemas(root)).toEqual({ operations: 1, written: 1 });
  });

  it('writes nothing if one type is invalid', () => {
    const before = readFileSync(join(folder, 'input.json'), 'utf8');
    writeFileSync(join(folder, 'input.ts'), 'export type PlantTreeInput = { sort: string };');
    cpSync(folder, join(root, 'src/cut_tree'), { recursive: true });
    rmSync(join(root, 'src/cut_tree/output.json'));
    expect(() => writeSchemas(root)).toThrow(/cut_tree: .*declares no type "CutTreeInput"/);
    expect(readFileSync(join(folder, 'input.json'), 'utf8')).toBe(before);
    expect(existsSync(join(root, 'src/cut_tree/output.json'))).toBe(false);
  });

  it('names the operation with a missing file', () => {
    rmSync(join(root, 'src/cut_tree/output.ts'));
    expect(() => writeSchemas(root)).toThrow(/^cut_tree: .*output\.ts does not exist$/m);
  });
});
