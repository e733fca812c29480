import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageConnector } from './packageConnector';
import { publishedFile } from './published';
import { sampleConnector, type SampleConnector } from './sampleConnector';
import { unzip } from './zip';

describe('npm run package', () => {
  let connector: SampleConnector;
  beforeEach(() => {
    connector = sampleConnector();
  });
  afterEach(() => rmSync(connector.root, { recursive: true }));

  const make = () => packageConnector({ root: connector.root });

  /** The error of a failed packaging. An older zip exists, and must be gone afterwards. */
  async function refusal(): Promise<string> {
    mkdirSync(dirname(connector.out), { recursive: true });
    writeFileSync(connector.out, 'an older zip');
    const said = await make().then(
      () => 'nothing: it was packaged',
      (error: Error) => `${error.name}: ${error.message}`,
    );
    expect(readdirSync(dirname(connector.out))).toEqual([]);
    return said;
  }

  it('zips the files for Tray, without test contexts and build results', async () => {
    connector.write('src/deep/er/other.ctx.json', '{}');
    connector.write('src/.editor.swp', 'half a thought');
    connector.write('src/dist/old.js', '');
    connector.write('README.md', '# not for Tray');
    connector.write('src/notes.txt', 'Client Secret=x');
    const made = await make();
    const zipped = unzip(readFileSync(connector.out));
    const operation = (name: string) =>
      ['handler.ts', 'input.json', 'input.ts', 'operation.json', 'output.json', 'output.ts'].map(
        (file) => `src/${name}/${file}`,
      );
    expect([...zipped.keys()].sort()).toEqual(
      ['connector.json', 'jest.config.js', 'package.json', ...operation('fell_tree'), 'src/garden.ts']
        .concat(operation('plant_tree'), 'tsconfig.json')
        .map((path) => `acme-garden/${path}`),
    );
    expect(made).toEqual({
      file: connector.out,
      bytes: readFileSync(connector.out).length,
      operations: 2,
      leftOut: ['src/notes.txt'],
    });
    expect(JSON.parse(String(zipped.get('acme-garden/src/plant_tree/input.json')))).toMatchObject({
      properties: { kind: { type: 'string' } },
    });
    expect(readdirSync(dirname(connector.out))).toEqual(['connector.zip']);
  });

  it('writes the same bytes for the same files, independent of their dates and folder', async () => {
    await make();
    const first = readFileSync(connector.out);
    const copy = sampleConnector();
    rmSync(copy.root, { recursive: true });
    mkdirSync(copy.root);
    for (const name of readdirSync(connector.root)
      .filter((entry) => entry !== 'node_modules')
      .reverse()) {
      cpSync(join(connector.root, name), join(copy.root, name), { recursive: true });
    }
    symlinkSync(join(connector.root, 'node_modules'), join(copy.root, 'node_modules'), 'dir');
    utimesSync(join(copy.root, 'src/garden.ts'), 1e9, 1e9);
    const again = await packageConnector({ root: copy.root });
    expect(readFileSync(again.file).equals(first)).toBe(true);
    rmSync(copy.root, { recursive: true });
  });

  it('reports a type error in a handler with its position, and removes the old zip', async () => {
    connector.write('src/plant_tree/handler.ts', "export const height: number = 'tall';\n");
    const said = await refusal();
    expect(said).toContain('PackageError: The connector does not compile');
    expect(said).toContain("src/plant_tree/handler.ts(1,14): error TS2322: Type 'string' is not assignable");
  });

  it('reports an invalid type of an input or output with the name of the operation, and removes the old zip', async () => {
    connector.write('src/fell_tree/output.ts', 'export type Felled = { success: boolean };\n');
    expect(await refusal()).toMatch(/^PackageError: Schemas:\n {2}fell_tree: .*FellTreeOutput/);
  });

  it('rejects an operation without an input', async () => {
    connector.remove('src/fell_tree/input.ts');
    connector.remove('src/fell_tree/handler.ts');
    expect(await refusal()).toMatch(/fell_tree: src\/fell_tree\/input\.ts does not exist/);
  });

  it('reports all problems of the zip at once, and repeats no secret', async () => {
    const secret = `${'k3Jx'.repeat(3)}-${'9Qw7'.repeat(6)}`;
    connector.write('src/garden.ts', `export type Tree = { kind: string };\nexport const key = '${secret}';\n`);
    connector.write('src/water_tree/handler.ts', 'export const water = true;\n');
    connector.write('src/fell_tree/operation.json', '{"name":"plant_tree","title":"Fell tree"}');
    connector.remove('src/fell_tree/handler.ts');
    const said = await refusal();
    expect(said.split('\n')).toEqual([
      'PackageError: The zip is invalid:',
      '  src/fell_tree has no handler.ts',
      '  src/fell_tree/operation.json has the name "plant_tree", which is not that of its folder',
      '  src/fell_tree and src/plant_tree have the same name, plant_tree',
      '  src/water_tree has a handler but no operation.json',
      '  src/garden.ts:2 contains what looks like a long token',
    ]);
  });

  it('refuses a tree that lost an operation or an input, unless it is told that this is meant', async () => {
    rmSync(join(connector.root, 'src/fell_tree'), { recursive: true });
    connector.write('src/plant_tree/input.ts', 'export type PlantTreeInput = { sort: string };\n');
    connector.write('src/plant_tree/handler.ts', 'export const kind = true;\n');
    expect((await refusal()).split('\n')).toEqual([
      'PackageError: Workflows that use the connector could break ("npm run package -- --accept" if that is meant):',
      '  the operation fell_tree is gone',
      '  the input kind of plant_tree is gone',
      '  the input sort of plant_tree is required now',
    ]);
    expect(await packageConnector({ root: connector.root, accept: true })).toMatchObject({ operations: 1 });
    expect(JSON.parse(readFileSync(join(connector.root, publishedFile), 'utf8'))).toEqual({ plant_tree: ['sort*'] });
    expect(await make()).toMatchObject({ operations: 1 });
  });

  it.each([
    [
      '"name" with a space',
      { name: 'acme garden', version: '1.0', service: { name: 'x1_garden' } },
      'name is "acme garden"',
    ],
    ['no version', { name: 'acme-garden', service: { name: 'x1_garden' } }, 'version is undefined'],
    ['no service', { name: 'acme-garden', version: '1.0' }, 'service.name is missing'],
  ])('rejects a connector.json with %s', async (_, content, expected) => {
    connector.write('connector.json', JSON.stringify(content));
    expect(await refusal()).toContain(expected);
  });
});
