import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { main as openapi } from '../openapi/openapiMain';
import { readLockfile, shippedWith } from '../supply/lockfile';
import { selectBom, type Bom } from './selectBom';

const run = promisify(execFile);

/** A file to release: its name, and how its text comes about. */
export type ReleaseFile = { name: string; write: (root: string, path: string) => Promise<string | undefined> };

/** The files by what makes them. Those of `sboms` need a registry. */
export const descriptions: readonly ReleaseFile[] = [
  { name: 'aspire-openapi.yaml', write: aspireDescription },
  { name: 'aspire-openapi.json', write: aspireDescription },
  { name: 'gateway-openapi.json', write: (root) => gatewayDescription(root) },
];

// eslint-disable-next-line @typescript-eslint/require-await
async function aspireDescription(_root: string, path: string): Promise<undefined> {
  const problems: string[] = [];
  const code = openapi(['--out', path], { out: () => undefined, err: (text) => problems.push(text) });
  if (code !== 0) throw new Error(problems.join(''));
}

/** The document as a running gateway serves it; it runs for this alone, on data of its own. */
async function gatewayDescription(root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aspire-release-'));
  const bin = join(root, 'gateway/bin/aspire-gateway.mjs');
  const inherited = Object.entries(process.env).filter(([name]) => !/^(ASPIRE_|DATABASE_URL|VAULT_)/.test(name));
  const env = { ...Object.fromEntries(inherited), ASPIRE_GATEWAY_DATA: join(folder, 'data') };
  // Postgres runs as another account where this is root.
  await run('chmod', ['711', folder]);
  const gateway = spawn(process.execPath, [bin, 'serve', '--json', '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => gateway.once('close', resolve));
  let told = '';
  gateway.stderr.on('data', (text: Buffer) => (told += text.toString()));
  try {
    for await (const line of createInterface({ input: gateway.stdout })) {
      const { url } = JSON.parse(line) as { url: string };
      const document = (await (await fetch(`${url}/openapi.json`)).json()) as object;
      return `${JSON.stringify(document, null, 2)}\n`;
    }
    throw new Error(`the gateway did not start:\n${told}`);
  } finally {
    gateway.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}

/** The gateway as npm takes it. Gives the name of the file. */
export async function pack(root: string, folder: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', '-w', 'gateway', '--silent', '--pack-destination', folder], {
    cwd: root,
  });
  return stdout.trim().split('\n').at(-1) ?? '';
}

/** SBOMs of what Tray installs and of the gateway, by CycloneDX' own tool, which a lockfile of its own pins. */
export async function sboms(root: string): Promise<Record<string, string>> {
  const tool = await installCycloneDx(root);
  const folder = await mkdtemp(join(tmpdir(), 'aspire-sbom-'));
  try {
    const file = join(folder, 'whole.json');
    // npm calls Node's types too old for a test runner, which is no matter here: it still lists everything.
    const options = ['--ignore-npm-errors', '--package-lock-only', '--output-reproducible', '--flatten-components'];
    await run(process.execPath, [tool, ...options, '--validate', '--output-file', file], { cwd: root });
    const whole = JSON.parse(await readFile(file, 'utf8')) as Bom;
    const subjects = {
      'connector.cdx.json': { name: 'convex-aspire-connector', installed: placesOf(root, '') },
      'gateway.cdx.json': {
        name: 'aspire-gateway',
        installed: placesOf(root, 'gateway'),
        bundled: await bundledPlaces(root),
      },
    };
    return Object.fromEntries(
      Object.entries(subjects).map(([name, subject]) => [
        name,
        `${JSON.stringify(selectBom(whole, subject), null, 2)}\n`,
      ]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function placesOf(root: string, workspace: string): ReadonlySet<string> {
  return new Set(shippedWith(readLockfile(root), workspace).map(({ place }) => place));
}

/** The packages whose code is in the gateway's bundle. */
async function bundledPlaces(root: string): Promise<ReadonlySet<string>> {
  const folder = await mkdtemp(join(tmpdir(), 'aspire-bundle-'));
  try {
    // An ES module, in a process of its own: Jest loads none.
    const program = `const { bundle, packagesAmong } = await import(process.argv[1]);
      process.stdout.write(JSON.stringify(packagesAmong(await bundle(process.argv[2]))));`;
    const tool = pathToFileURL(join(root, 'gateway/tools/bundle.mjs')).href;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program, tool, folder], { cwd: root });
    const packages = JSON.parse(stdout) as string[];
    return new Set(packages.map((path) => relative(root, path).replaceAll('\\', '/')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Apart from the project, whose installation stays small; without what it can do without, which would be compiled. */
async function installCycloneDx(root: string): Promise<string> {
  const home = join(root, '.cache/cyclonedx');
  await mkdir(home, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    await cp(join(root, 'tools/supply/cyclonedx', name), join(home, name));
  const options = ['--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await run('npm', ['ci', ...options], { cwd: home });
  return join(home, 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js');
}
