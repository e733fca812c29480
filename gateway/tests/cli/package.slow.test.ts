import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const gateway = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aspire-gateway-package-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, args: string[], cwd: string) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder } });

it('the packed gateway runs in an empty folder: help, and a connection of the demo', () => {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], gateway);
  expect(packed.status, packed.stderr).toBe(0);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  expect(run('tar', ['xzf', tarball], folder).status).toBe(0);
  const unpacked = join(folder, 'package');
  expect(readdirSync(unpacked).sort()).toEqual(['bin', 'dist', 'package.json']);
  // What npm installs with it comes from this clone, so that the test asks no registry: first the gateway's own versions.
  const here = [join(gateway, 'node_modules'), join(gateway, '../node_modules')];
  const packagesIn = (place: string) =>
    readdirSync(place)
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) => (name.startsWith('@') ? readdirSync(join(place, name)).map((own) => join(name, own)) : name));
  const names = new Set(here.flatMap(packagesIn));
  names.delete('aspire-gateway');
  const modules = join(folder, 'package/node_modules');
  for (const name of names) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(here.find((place) => existsSync(join(place, name))) ?? '', name), join(modules, name));
  }
  const bin = join(unpacked, 'bin/aspire-gateway.mjs');
  const help = run(process.execPath, [bin, '--help'], folder);
  expect([help.status, help.stdout]).toEqual([0, expect.stringContaining('connect [options] <name>')]);
  const script = `
    set -e
    export ASPIRE_GATEWAY_DATA='${join(folder, 'data')}'
    "$NODE" '${bin}' serve --demo --port 0 --json > ready.json 2> log & server=$!
    trap 'kill $server 2> /dev/null; wait $server || true' EXIT
    until [ -s ready.json ]; do kill -0 $server || { cat log >&2; exit 1; }; sleep 0.1; done
    "$NODE" '${bin}' test aspire --org demo --json`;
  const env = { PATH: process.env.PATH, HOME: folder, NODE: process.execPath };
  spawnSync('chmod', ['711', folder]);
  const tried = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', env });
  expect(tried.status, tried.stderr).toBe(0);
  expect(JSON.parse(tried.stdout)).toMatchObject({ test_result: 'success' });
});
