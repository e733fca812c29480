import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './main';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'aspire-release-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const told = { out: [] as string[], err: [] as string[] };
  const streams = { out: (text: string) => void told.out.push(text), err: (text: string) => void told.err.push(text) };
  return { code: await main(args, streams, root), ...told };
}

/** Without a registry there is no tool for SBOMs. */
const hasRegistry = spawnSync('npm', ['ping', '--fetch-retries=0'], { cwd: folder }).status === 0;

type Sbom = {
  specVersion: string;
  metadata: { component: { name: string } };
  components: { name: string; version: string; purl: string; licenses?: object[]; properties: { name: string }[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
};

describe('npm run release-files', () => {
  it('writes descriptions, package, SBOMs and checksums that fit', async () => {
    const out = join(folder, 'files');
    const { code, err } = await run('--out', out, ...(hasRegistry ? [] : ['--without', 'sboms']));
    expect([code, err]).toEqual([0, []]);
    const boms = hasRegistry ? ['connector.cdx.json', 'gateway.cdx.json'] : [];
    const names = [
      'aspire-gateway-1.0.0.tgz',
      'aspire-openapi.json',
      'aspire-openapi.yaml',
      'gateway-openapi.json',
      ...boms,
    ];
    expect(readdirSync(out).sort()).toEqual(['SHA256SUMS', ...names].sort());
    const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n');
    const hash = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex');
    expect(sums).toEqual(names.sort().map((name) => `${hash(name)}  ${name}`));
    for (const name of ['aspire-openapi.yaml', 'gateway-openapi.json']) expectValid(join(out, name));
    if (hasRegistry) expectComplete(out);
  }, 300_000);

  it('does not touch a folder with other files', async () => {
    writeFileSync(join(folder, 'letter.txt'), 'Dear Ann');
    const { code, err } = await run('--out', folder);
    expect([code, err.join()]).toEqual([2, expect.stringContaining('holds other files')]);
    expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('Dear Ann');
  });

  it('exits with 2 for what it does not know', async () => {
    expect((await run('--without', 'tests')).code).toBe(2);
    expect((await run('--to', folder)).code).toBe(2);
    expect((await run('--help')).out.join()).toContain('npm run release-files');
  });
});

function expectValid(file: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', file, '--extends=recommended-strict'],
    {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      encoding: 'utf8',
    },
  );
  expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('Your API description is valid')]);
}

function expectComplete(out: string): void {
  const read = (name: string) => JSON.parse(readFileSync(join(out, name), 'utf8')) as Sbom;
  const [connector, gateway] = [read('connector.cdx.json'), read('gateway.cdx.json')];
  for (const { components, dependencies } of [connector, gateway]) {
    expect(components.filter(({ purl, licenses }) => !purl.startsWith('pkg:npm/') || !licenses)).toEqual([]);
    const refs = new Set(dependencies.map(({ ref }) => ref));
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
  }
  expect([connector.metadata.component.name, gateway.metadata.component.name]).toEqual([
    'convex-aspire-connector',
    'aspire-gateway',
  ]);
  const named = ({ components }: Sbom) => components.map(({ name }) => name);
  expect(named(connector)).toEqual(expect.arrayContaining(['cdk-dsl', 'axios', 'winston']));
  expect(named(gateway)).toEqual(expect.arrayContaining(['pg', 'pg-protocol', 'linux-x64', 'windows-x64', 'fastify']));
  expect(named(gateway)).not.toContain('vitest');
  const bundled = gateway.components.filter(({ properties }) =>
    properties.some(({ name }) => name === 'aspire:bundled'),
  );
  expect(bundled.map(({ name }) => name)).toEqual(expect.arrayContaining(['axios', 'jsonwebtoken']));
}
