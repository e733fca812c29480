import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { startEmulator, type Emulator } from '../../emulator';
import { packageConnector } from '../package/packageConnector';
import { unzip } from '../package/zip';
import { startCompiled, type CompiledConnector } from './compiledConnector';
import { useCdk } from './cdk';
import type { NodeChoice } from './nodes';

const run = promisify(execFile);

/** `cdk`: a version of Tray's CDK other than that of package.json. */
type Options = { root: string; nodes: readonly NodeChoice[]; cdk?: string; say: (line: string) => void };

/**
 * Does what Tray's server does with a deployment, in an empty folder: unzips, installs from package.json without a lock
 * file, compiles with the oldest Node, and with each Node loads every handler and runs a token request, a write and a read
 * against the emulator. Throws when a step fails, with the step's name and output.
 */
export async function rehearse({ root, nodes, cdk, say }: Options): Promise<void> {
  const step = steps(say);
  const folder = await mkdtemp(join(tmpdir(), 'aspire-rehearsal-'));
  const emulator = await startEmulator();
  try {
    const connector = join(folder, 'connector');
    const { operations } = await step('package and unzip', () =>
      unpack(root, connector, join(folder, 'connector.zip')),
    );
    if (cdk !== undefined) await step(`use version ${cdk} of the CDK`, () => useCdk(connector, cdk));
    await step('install without a lock file', () =>
      // Under `npm run --silent`, npm would not say why it failed.
      run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: connector }),
    );
    const paths = new Map<string, string>();
    for (const node of nodes) {
      const { version } = node;
      const fetched =
        'path' in node ? node.path : await step(`get Node ${version}`, () => node.install(join(folder, version)));
      paths.set(version, fetched);
    }
    for (const [version, path] of [...paths].slice(0, 1)) {
      await step(`compile on Node ${version}`, () => compile(connector, path));
    }
    for (const [version, path] of paths) {
      emulator.reset();
      await runAll({
        connector,
        node: path,
        operations,
        emulator,
        step: (name, part) => step(`Node ${version}: ${name}`, part),
      });
    }
  } finally {
    await emulator.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function unpack(root: string, folder: string, zip: string): Promise<{ operations: number }> {
  const packaged = await packageConnector({ root, out: zip });
  for (const [path, content] of unzip(await readFile(zip))) {
    // Without the top-level folder of the package.
    const file = join(folder, ...path.split('/').slice(1));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return packaged;
}

/** Runs the connector's compile script without npm, because the current npm does not run on Node 18. */
async function compile(folder: string, node: string): Promise<void> {
  const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    scripts: { compile: string };
  };
  const path = [dirname(node), join(folder, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  await promisify(execFile)(scripts.compile, { cwd: folder, shell: true, env: { ...process.env, PATH: path } });
}

type Step = <T>(name: string, part: () => Promise<T>) => Promise<T>;

type Run = { connector: string; node: string; operations: number; emulator: Emulator; step: Step };

async function runAll({ connector, node, operations, emulator, step }: Run): Promise<void> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ASPIRE_BASE_URL: emulator.url };
  const compiled = await step(`load the handlers of ${operations} operations`, async () => {
    const started = await startCompiled(connector, { node, env });
    if (started.operations.length === operations) return started;
    started.close();
    throw new Error(`only ${started.operations.length} of ${operations} were compiled`);
  });
  try {
    await useIt(compiled, emulator, step);
  } finally {
    compiled.close();
  }
}

/** A token request, a write, and a read that finds the new record. */
async function useIt({ execute }: CompiledConnector, { credentials }: Emulator, step: Step): Promise<void> {
  const form = { client_id: credentials.clientId, client_secret: credentials.secret, environment: 'demo' };
  const { body } = await step('#token_request', () => execute('#token_request', {}, { auth_form_input: form }));
  const ctx = { auth: { authType: 'OAUTH2_CLIENT_CREDENTIALS', authId: 'rehearsal', user: body, app: {} } };
  const property = { PropertyName: 'Rehearsal Gardens', BranchID: 1 };
  const { id } = await step('properties_create', () => execute('properties_create', ctx, property));
  await step('properties_get', async () => {
    const { items } = await execute('properties_get', ctx, { filter: `PropertyID eq ${String(id)}` });
    const [row] = items as { PropertyName?: string }[];
    if (row?.PropertyName !== property.PropertyName) {
      throw new Error(`the new property was not read back: ${JSON.stringify(items)}`);
    }
  });
}

/** Creates a function that runs a step, prints how long it took, and names the step (with its output) if it fails. */
function steps(say: (line: string) => void): Step {
  return async (name, part) => {
    const began = Date.now();
    try {
      const result = await part();
      say(`${name}: ok, ${((Date.now() - began) / 1000).toFixed(1)} s`);
      return result;
    } catch (error) {
      // The message of a failed command ends with its stderr.
      const { message, stdout = '' } = error as Error & { stdout?: string };
      throw new Error(`${name}: failed\n${[message.trim(), stdout].filter(Boolean).join('\n')}`, { cause: error });
    }
  };
}
