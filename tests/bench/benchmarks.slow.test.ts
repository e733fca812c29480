import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '../..');

/** Those that build everything, or run all tests, take long even in small; what they build is tested by itself. */
const names = [
  'call',
  'concurrent',
  'all-pages',
  'filter',
  'refresh',
  'cold-start',
  'emulator',
  'memory',
  'soak',
  'profile',
];

describe('npm run bench', () => {
  it('measures the connector with a tenth of the work, each benchmark to its end', async () => {
    const command = ['--import', 'tsx', 'bench/main.ts', '--quick', ...names];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: root });
    expect(stderr).not.toMatch(/ended with|Error/);
    const measured = [...stdout.matchAll(/^([a-z-]+) \(\d+ s\)$/gm)].map(([, name]) => name);
    expect(measured).toEqual(names);
  }, 600_000);
});
