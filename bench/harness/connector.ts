import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AxiosHttpClient } from '@trayio/axios/http/AxiosHttpClient';
import type { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { OperationExecutionGateway } from '@trayio/cdk-runtime/connector/operation/OperationExecutionGateway';
import { NodeFsFileStorage } from '@trayio/commons/file/NodeFsFileStorage';
import type { AspireContext } from '../../src/AspireConnectorAuth';

const copied = ['src', 'api', 'tools', 'package.json', 'tsconfig.json', 'connector.json', 'jest.config.js'];

/** A copy of the connector outside the repository, compiled by its own script. Throws with the compiler's messages. */
export async function compileConnector(root: string): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'aspire-bench-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    for (const name of copied) await cp(join(root, name), join(folder, name), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    await promisify(execFile)('npm', ['run', 'compile'], { cwd: folder });
    return { folder, remove };
  } catch (error) {
    await remove();
    const { message, stdout = '' } = error as Error & { stdout?: string };
    throw new Error(`The connector does not compile:\n${(stdout || message).slice(0, 2_000)}`, { cause: error });
  }
}

/** Loads a file of the compiled connector, by its path in `src`. */
export function loadCompiled<Module>(connector: string, path: string): Module {
  return createRequire(__filename)(join(connector, 'dist', path)) as Module;
}

export type Output = Record<string, unknown>;
export type Run = (ctx: AspireContext, input: object) => Promise<OperationHandlerResult<Output>>;

/** The CDK's runtime. */
function createGateway(): OperationExecutionGateway {
  return new OperationExecutionGateway(new AxiosHttpClient(), new NodeFsFileStorage());
}

/** An operation of the compiled connector, run as Tray runs it. */
export function compiledOperation(connector: string, name: string): Run {
  loadCompiled(connector, `${name}/handler.js`);
  return registeredOperation(name);
}

/** An operation that a handler has registered in this process. */
export function registeredOperation(name: string): Run {
  const found = createGateway().lookup<AspireContext['auth'] & object, object, Output>({ name }, true);
  if (found._tag === 'None') throw new Error(`no handler has registered an operation "${name}"`);
  const operation = found.value;
  return (ctx, input) => operation.execute(ctx, input);
}

/** The output of a run. Throws if it failed. */
export async function outputOf(run: Promise<OperationHandlerResult<Output>>): Promise<Output> {
  const result = await run;
  if (result.isFailure) throw new Error(`${result.error._tag}: ${result.error.message}`);
  return result.value;
}

/** A connection as Tray holds it, with tokens like Aspire's. Its token is valid for a day, or due for a refresh. */
export function connection(name: string, token: 'good' | 'due' = 'good'): AspireContext {
  const user = {
    environment: 'production',
    access_token: `eyJhbGciOiJIUzI1NiJ9.${encoded(`{"client":"${name}"}`)}.${encoded(`signed for ${name}`)}`,
    refresh_token: encoded(`${name}, to be refreshed`),
    expires_at: Math.floor(Date.now() / 1000) + (token === 'good' ? 86_400 : 600),
  };
  return { auth: { authType: 'OAUTH2_CLIENT_CREDENTIALS', authId: name, user, app: {} } } as AspireContext;
}

function encoded(text: string): string {
  return Buffer.from(text.padEnd(32)).toString('base64url');
}
