import { rmSync } from 'node:fs';
import { publishedFile } from '../package/published';
import { sampleConnector, type SampleConnector } from '../package/sampleConnector';
import { main } from './main';
import { sampleDescription } from './sampleOperation';

jest.mock('../schemas/writeSchemas', () => ({ writeSchemas: jest.fn() }));

let connector: SampleConnector;
beforeEach(() => {
  connector = sampleConnector();
  for (const [folder, type] of [
    ['plant_tree', 'Plant tree'],
    ['fell_tree', 'Fell tree'],
  ]) {
    const at = `src/${folder}`;
    connector.write(
      `${at}/operation.json`,
      JSON.stringify({ name: folder, title: type, description: sampleDescription }),
    );
    connector.write(`${at}/handler.test.ts`, '');
    for (const side of ['input', 'output']) connector.write(`${at}/${side}.json`, '{"type":"object"}');
  }
});
beforeEach(() => connector.write(publishedFile, '{"plant_tree":[],"fell_tree":[]}'));
afterEach(() => rmSync(connector.root, { recursive: true }));

function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  return { code: main(args, streams, connector.root), out, err };
}

it('exits with 0 for a valid connector', () => {
  expect(run()).toEqual({ code: 0, out: ['2 operations, no findings.'], err: [] });
});

it('exits with 1 and prints each finding with its remedy', () => {
  connector.remove('src/plant_tree/handler.test.ts');
  connector.write('src/fell_tree/input.ts', 'export type FellTreeInput = { kind: any };');
  connector.write('src/lib/second.ctx.json', '{}');
  const { code, err } = run();
  expect(code).toBe(1);
  expect(err).toEqual([
    expect.stringMatching(/^src\/fell_tree\/input\.ts:1: the type any tells a builder nothing\n {4}use a more/),
    expect.stringMatching(/^src\/plant_tree: handler\.test\.ts is missing\n {4}add/),
    expect.stringMatching(/^src\/test\.ctx\.json: there is another test context, src\/lib\/second\.ctx\.json\n/),
    '2 operations, 3 findings.',
  ]);
});

it('checks a folder with a handler even without an operation.json', () => {
  connector.remove('src/plant_tree/operation.json');
  expect(run().err).toContainEqual(expect.stringContaining('src/plant_tree: operation.json is missing'));
});

it('prints its usage', () => {
  expect(run('--help').out.join()).toContain('npm run lint:operations');
});

it('reports what differs from the list of operations and inputs', () => {
  connector.write('src/plant_tree/input.json', '{"type":"object","properties":{"note":{"type":"string"}}}');
  connector.write(publishedFile, '{"plant_tree":[],"fell_tree":[],"water_tree":[]}');
  const { code, err } = run();
  expect(code).toBe(1);
  expect(err.join('\n')).toContain(
    `${publishedFile}: the operation water_tree is gone\n    if that is meant, run "npm run package -- --accept"`,
  );
  expect(err.join('\n')).toContain('the input note of plant_tree is new');
});
