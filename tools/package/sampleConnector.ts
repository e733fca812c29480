import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A connector on disk, for a test. */
export type SampleConnector = {
  root: string;
  /** The path of its zip. */
  out: string;
  write: (path: string, text: string) => void;
  remove: (path: string) => void;
};

/** Creates a valid connector of two operations in a temporary folder; it compiles quickly. */
export function sampleConnector(): SampleConnector {
  const root = mkdtempSync(join(tmpdir(), 'aspire-sample-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const writeJson = (path: string, content: object): void => write(path, JSON.stringify(content, null, 2));

  symlinkSync(join(__dirname, '../../node_modules'), join(root, 'node_modules'), 'dir');
  writeJson('connector.json', { name: 'acme-garden', version: '1.0', service: { name: 'x1_garden', version: '1' } });
  writeJson('package.json', { name: 'acme-garden', version: '1.0.0', dependencies: { axios: '1.21.1' } });
  writeJson('tsconfig.json', {
    compilerOptions: { target: 'ES2022', module: 'CommonJS', strict: true, types: [], rootDir: 'src', outDir: 'dist' },
    include: ['src'],
  });
  write('jest.config.js', 'module.exports = {};\n');
  write('src/garden.ts', 'export type Tree = { kind: string };\n');
  write('src/test.ctx.json', '{"auth":{"user":{"access_token":"not for others"}}}\n');
  for (const [folder, type] of [
    ['plant_tree', 'PlantTree'],
    ['fell_tree', 'FellTree'],
  ] as const) {
    writeJson(`src/${folder}/operation.json`, { name: folder, title: type });
    write(`src/${folder}/input.ts`, `import type { Tree } from '../garden';\nexport type ${type}Input = Tree;\n`);
    write(`src/${folder}/output.ts`, `export type ${type}Output = { success: boolean };\n`);
    write(
      `src/${folder}/handler.ts`,
      `import type { ${type}Input } from './input';\nexport const kind = (input: ${type}Input): string => input.kind;\n`,
    );
  }
  writeJson('tools/package/published.json', { fell_tree: ['kind*'], plant_tree: ['kind*'] });
  return { root, out: join(root, '.tray/connector.zip'), write, remove: (path) => rmSync(join(root, path)) };
}
