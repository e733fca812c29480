import { execFile } from 'node:child_process';
import type { Account } from './account.ts';

export type ToolResult = { code: number; output: string };

/**
 * What Postgres gets of our environment. Nothing else: the server runs on as another account and would show our keys in its own
 * environment, and PGPORT and the like, meant for clients, would steer its tools.
 */
const passedOn = ['PATH', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];

/** Runs one of Postgres' programs to its end, as the given account. Never rejects. */
export function runTool(file: string, args: readonly string[], account: Account): Promise<ToolResult> {
  const inherited = Object.fromEntries(passedOn.map((name) => [name, process.env[name]]));
  const env = { ...inherited, LC_ALL: 'C', TZ: 'UTC' };
  return new Promise((resolve) => {
    const settle = (error: (Error & { code?: unknown }) | null, output: string) =>
      resolve({
        code: error ? (typeof error.code === 'number' ? error.code : -1) : 0,
        output: error && typeof error.code !== 'number' ? `${output}${explain(error)}` : output,
      });
    try {
      execFile(file, args, { ...account, cwd: '/', env }, (error, stdout, stderr) => settle(error, stdout + stderr));
    } catch (error) {
      settle(error as Error, '');
    }
  });
}

/** Without the right to change to another account, `spawn` fails: EPERM, or EINVAL in a user namespace that knows root alone. */
function explain(error: Error & { code?: unknown }): string {
  const isForbidden = error.code === 'EPERM' || error.code === 'EINVAL';
  const advice =
    'This root may not run programs as another account. Run the gateway as another user, or set DATABASE_URL.';
  return isForbidden ? advice : error.message;
}
