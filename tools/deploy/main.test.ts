import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

describe('tools/deploy/main.ts, as a command', () => {
  function command(...args: string[]) {
    const env: NodeJS.ProcessEnv = { ...process.env };
    delete env.TRAY_API_TOKEN;
    const tsx = require.resolve('tsx/cli');
    return spawnSync(process.execPath, [tsx, join(__dirname, 'main.ts'), ...args], { encoding: 'utf8', env });
  }

  it('lists the exit codes in its help', () => {
    const { status, stdout } = command('--help');
    expect(status).toBe(0);
    for (const code of [0, 1, 2, 3]) expect(stdout).toMatch(new RegExp(`^ {2}${code} {2}\\S`, 'm'));
  });

  it('ends with 2 without a token, and prints that to stderr', () => {
    const { status, stdout, stderr } = command('--us');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('TRAY_API_TOKEN is not set');
  });
});
