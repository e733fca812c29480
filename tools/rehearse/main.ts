import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startEmulator } from '../../emulator';

const run = promisify(execFile);
const root = join(__dirname, '..', '..');

/** What Tray's CLI puts into the zip; of src everything but the test contexts. */
const zipped = ['connector.json', 'package.json', 'tsconfig.json', 'jest.config.js', 'src'];

type Result = { isSuccess: boolean; value?: Record<string, unknown>; error?: { _tag: string; message: string } };

/**
 * What Tray's server does with a deployment, in a folder of its own: install from package.json without a lock file,
 * compile, and run operations from the compiled files - a token request, a read and a write, against the emulator.
 */
async function rehearse(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'aspire-rehearsal-'));
  const emulator = await startEmulator();
  try {
    for (const name of zipped) {
      await cp(join(root, name), join(folder, name), {
        recursive: true,
        filter: (file) => !file.endsWith('.ctx.json'),
      });
    }
    await step('install without a lock file', () =>
      run('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder }),
    );
    await step('compile', () => run('npm', ['run', 'compile'], { cwd: folder }));
    const { clientId, secret } = emulator.credentials;
    const execute = async (name: string, ctx: object, input: object): Promise<Record<string, unknown>> => {
      const { stdout } = await run(
        process.execPath,
        [join(__dirname, 'runCompiled.cjs'), folder, name, JSON.stringify(ctx), JSON.stringify(input)],
        { cwd: folder, env: { ...process.env, ASPIRE_BASE_URL: emulator.url } },
      );
      const result = JSON.parse(stdout) as Result;
      if (!result.isSuccess || !result.value)
        throw new Error(`${name}: ${result.error?._tag}: ${result.error?.message}`);
      return result.value;
    };
    const form = { client_id: clientId, client_secret: secret, environment: 'demo' };
    const token = await step('#token_request', () => execute('#token_request', {}, { auth_form_input: form }));
    const ctx = { auth: { authType: 'OAUTH2_CLIENT_CREDENTIALS', authId: 'rehearsal', user: token.body, app: {} } };
    const created = await step('properties_create', () =>
      execute('properties_create', ctx, { PropertyName: 'Rehearsal Gardens', BranchID: 1 }),
    );
    const read = await step('properties_get', () =>
      execute('properties_get', ctx, { filter: `PropertyID eq ${String(created.id)}` }),
    );
    const [row] = read.items as { PropertyName?: string }[];
    if (row?.PropertyName !== 'Rehearsal Gardens')
      throw new Error(`the new property was not read back: ${JSON.stringify(read)}`);
    say('The rehearsal went well: Tray can install, compile and run the connector.');
  } finally {
    await emulator.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a part, tells how long it took, and says which part it was when it fails, with what it printed. */
async function step<T>(name: string, part: () => Promise<T>): Promise<T> {
  const began = Date.now();
  try {
    const result = await part();
    say(`${name}: ok, ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    const { message, stdout = '', stderr = '' } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${name} failed: ${message}\n${stdout}\n${stderr}`, { cause: error });
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

rehearse().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
