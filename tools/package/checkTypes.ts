import { execFile } from 'node:child_process';
import { PackageError } from './packageError';

/** Compiles the connector as Tray does, without output. Throws a PackageError with the compiler's messages. */
export async function checkTypes(root: string): Promise<void> {
  const compiler = require.resolve('typescript/bin/tsc');
  await new Promise<void>((resolve, reject) => {
    execFile(process.execPath, [compiler, '--noEmit', '--pretty', 'false'], { cwd: root }, (error, stdout, stderr) => {
      if (!error) return resolve();
      const messages = `${stdout}${stderr}`.trim().split('\n');
      reject(new PackageError('The connector does not compile:', messages));
    });
  });
}
