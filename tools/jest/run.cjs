/**
 * `npm test` and, with `--slow`, `npm run test:slow`: Jest for the connector, the emulator and the tools, then Vitest for the
 * gateway. Paths choose: those in gateway/ run by Vitest alone, all others by Jest alone.
 *
 * Without further arguments Jest leaves out the project `operations`, whose tests the project `connector` runs in groups. For a
 * path in src/ (which Tray's command line passes as well) it runs all projects, since only `operations` has a test file for
 * each operation.
 */
const { spawnSync } = require('node:child_process');
const { createRequire } = require('node:module');
const { dirname, join, relative, resolve } = require('node:path');

const root = join(__dirname, '../..');
const isSlow = process.argv[2] === '--slow';
const args = process.argv.slice(isSlow ? 3 : 2);
const paths = args.filter((arg) => !arg.startsWith('-'));
const isGateway = (path) => relative(root, resolve(path)).split(/[/\\]/)[0] === 'gateway';
const choosesGateway = paths.length > 0 && paths.every(isGateway);

void main();

async function main() {
  if (!choosesGateway) await runJest();
  if (args.length === 0 || choosesGateway) runVitest();
}

function runJest() {
  const { run } = require('jest');
  // Vitest follows in this process: that it has not exited a second later says nothing of open handles.
  const quiet = args.length === 0 ? ['--openHandlesTimeout=0'] : [];
  if (isSlow) return run(['--config', join(root, 'tools/jest/slow.config.js'), ...quiet, ...args]);
  const choosesTests = args.some((arg) =>
    /^--(selectProjects|ignoreProjects|config)\b|\bsrc[/\\]|handler\.test/.test(arg),
  );
  // An option must follow the names of the projects: Jest would take a path for one of them.
  return run(
    choosesTests ? args : ['--selectProjects', 'connector', 'unit', '--passWithNoTests=false', ...quiet, ...args],
  );
}

function runVitest() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(
      `The gateway needs Node 20.19 or later: its tests are left out on ${process.versions.node}.\n`,
    );
    return;
  }
  const folder = join(root, 'gateway');
  const manifest = createRequire(join(folder, 'package.json')).resolve('vitest/package.json');
  const config = isSlow ? ['--config', 'vitest.slow.config.ts'] : [];
  const words = args.map((arg) => (arg.startsWith('-') ? arg : relative(folder, resolve(arg))));
  const command = [join(dirname(manifest), 'vitest.mjs'), 'run', ...config, ...words];
  const { status } = spawnSync(process.execPath, command, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
