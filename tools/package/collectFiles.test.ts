import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { collectFiles } from './collectFiles';
import { sampleConnector, type SampleConnector } from './sampleConnector';

describe('the files for Tray', () => {
  let connector: SampleConnector;
  beforeEach(() => {
    connector = sampleConnector();
  });
  afterEach(() => rmSync(connector.root, { recursive: true }));

  const collected = () => [...collectFiles(connector.root).files.keys()];

  it('come from src, and four of them from the root', () => {
    connector.write('notes.md', '');
    connector.write('tools/x.ts', '');
    expect(collected().filter((path) => !path.startsWith('src/'))).toEqual([
      'connector.json',
      'package.json',
      'tsconfig.json',
      'jest.config.js',
    ]);
    expect(collected()).toContain('src/plant_tree/handler.ts');
  });

  it('do not include test contexts, however many there are', () => {
    for (const name of ['a', 'b', 'c']) connector.write(`src/${name}.ctx.json`, '{}');
    expect(collected().filter((path) => path.includes('.ctx.'))).toEqual([]);
  });

  it('are only of the kinds that a connector is made of; others are named', () => {
    const others = [
      'src/notes.txt',
      'src/plant_tree/data.json',
      'src/plant_tree/old.js',
      'src/list.csv',
      'src/key.pem',
    ];
    for (const path of others) connector.write(path, 'Client Secret=x');
    connector.write('src/plant_tree/input.json', '{}');
    connector.write('src/plant_tree/handler.test.ts', '');
    expect(collectFiles(connector.root).leftOut.sort()).toEqual([...others].sort());
    expect(collected().filter((path) => others.includes(path))).toEqual([]);
    expect(collected()).toEqual(
      expect.arrayContaining(['src/plant_tree/input.json', 'src/plant_tree/handler.test.ts', 'src/garden.ts']),
    );
  });

  it('do not include links, which would not work at Tray', () => {
    symlinkSync('garden.ts', join(connector.root, 'src/orchard.ts'));
    expect(collected).toThrow('src/orchard.ts is neither a file nor a folder');
  });

  it('include everything that Tray needs', () => {
    connector.remove('package.json');
    expect(collected).toThrow('package.json cannot be read');
  });
});
