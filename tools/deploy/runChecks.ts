import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeployError, exitCodes } from './exitCodes';

/**
 * Runs the checks before a deployment: `npm run check`, or `typecheck` and `test` if package.json has no such script. Their
 * output goes straight to the terminal. Throws a DeployError when one fails.
 */
export async function runChecks(root: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { scripts = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts?: Record<string, string>;
  };
  for (const script of scripts.check ? ['check'] : ['typecheck', 'test']) {
    const code = await runScript(script, root, env);
    if (code !== 0) {
      throw new DeployError(exitCodes.refused, `"npm run ${script}" failed. Nothing was sent.`);
    }
  }
}

function runScript(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  // Tests do not need the token, and could print it.
  const withoutToken = { ...env };
  delete withoutToken.TRAY_API_TOKEN;
  return new Promise((resolve, reject) => {
    // On Windows npm is a .cmd file, which only a shell can run.
    const shell = process.platform === 'win32';
    const child = spawn('npm', ['run', '--silent', script], { cwd, env: withoutToken, stdio: 'inherit', shell });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
