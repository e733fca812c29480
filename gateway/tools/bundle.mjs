import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const gateway = join(dirname(fileURLToPath(import.meta.url)), '..');
const root = join(gateway, '..');
const builds = join(gateway, '.build');

/**
 * Bundles the gateway with what it uses of the connector, the API's description and the emulator into `folder`: `main.js`, and
 * chunks that are loaded when they are needed. The packages that npm installs with the gateway stay outside. Gives the files that went in.
 * `entries`: other programs than the command line. `put`: how a file that is read at run time gets beside them.
 */
export async function bundle(folder, { entries = ['src/cli/main.ts'], put = copyFileSync } = {}) {
  const { build } = await import('esbuild');
  const { dependencies, optionalDependencies, peerDependencies } = readJson(join(gateway, 'package.json'));
  const external = [dependencies, optionalDependencies, peerDependencies].flatMap((some) => Object.keys(some));
  const { metafile } = await build({
    entryPoints: entries.map((entry) => join(gateway, entry)),
    outdir: folder,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    // All in one folder below: the pages of the API stand beside it.
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external,
    define: { __dirname: 'import.meta.dirname' },
    // The emulator and the connector are CommonJS elsewhere; what they require of Node itself needs a require here.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)));
  const read = filesReadAtRunTime(folder);
  for (const [from, to] of read) {
    mkdirSync(dirname(to), { recursive: true });
    put(from, to);
  }
  return [...Object.keys(metafile.inputs).map((path) => join(root, path)), ...read.map(([from]) => from)];
}

/** What the sources look for beside themselves, and where the chunks look for it: the pages of the API, the emulator's page, the console's files. */
function filesReadAtRunTime(folder) {
  const [api, page] = [join(root, 'api'), join(root, 'emulator/page/files')];
  const assets = join(gateway, 'src/console/assets');
  return [
    ...readdirSync(api)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [join(api, name), join(folder, name)]),
    ...readdirSync(page).map((name) => [join(page, name), join(folder, 'chunks/files', name)]),
    ...readdirSync(assets).map((name) => [join(assets, name), join(folder, 'chunks/assets', name)]),
  ];
}

/** The folders of the packages that are among the files of a bundle. */
export function packagesAmong(inputs) {
  const folders = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(folders)].filter(Boolean);
}

/** The licences of the packages that are in the bundle: they ask that their text goes with each copy. */
function licencesOf(inputs) {
  const texts = packagesAmong(inputs).map((folder) => {
    const path = join(root, folder);
    const { name, version, license } = readJson(join(path, 'package.json'));
    const textOf = (pattern) => {
      const file = readdirSync(path).find((each) => pattern.test(each));
      return file && readFileSync(join(path, file), 'utf8');
    };
    // A few have it at the end of their README.
    const text = textOf(/^licen[cs]e/i) ?? /^(?:#+ )?license\n[^]*/im.exec(textOf(/^readme/i) ?? '')?.[0];
    if (!text) throw new Error(`${name} is bundled, and its licence is in no file`);
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return [...new Set(texts)].sort().join(`\n${'-'.repeat(100)}\n\n`);
}

/** In a clone, so that a changed page or style is seen at once; a system that refuses links sees it after the next start. */
function link(from, to) {
  try {
    symlinkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The bundle of the sources as they are now, made anew only when one of them changed. Gives the path of `main.js`. */
export async function currentBundle() {
  const latest = join(builds, 'latest.json');
  const known = readJson(latest);
  if (known && existsSync(join(builds, known.folder)) && isFresh(known.inputs))
    return join(builds, known.folder, 'main.js');
  removeOldBuilds(known?.folder);
  // A folder of its own: a process that runs still loads chunks of the build before.
  const folder = `${Date.now()}-${process.pid}`;
  mkdirSync(join(builds, folder), { recursive: true });
  const inputs = await bundle(join(builds, folder), { put: link });
  const stamps = Object.fromEntries(
    [...inputs, fileURLToPath(import.meta.url)].map((path) => [relative(root, path), stampOf(path)]),
  );
  const draft = `${latest}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ folder, inputs: stamps }));
  renameSync(draft, latest);
  return join(builds, folder, 'main.js');
}

function isFresh(inputs) {
  return Object.entries(inputs).every(([path, stamp]) => stampOf(join(root, path)) === stamp);
}

function stampOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size}` : 'gone';
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Builds of more than a week ago, which hardly a process still runs. */
function removeOldBuilds(current) {
  if (!existsSync(builds)) return;
  const before = Date.now() - 7 * 86_400_000;
  for (const name of readdirSync(builds))
    if (/^\d+-\d+$/.test(name) && name !== current && Number(name.split('-')[0]) < before)
      rmSync(join(builds, name), { recursive: true, force: true });
}

// node tools/bundle.mjs: what the package holds.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = join(gateway, 'dist');
  rmSync(dist, { recursive: true, force: true });
  await bundle(dist);
}
