import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AxiosHttpClient } from '@trayio/axios/http/AxiosHttpClient';
import type { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { OperationExecutionGateway } from '@trayio/cdk-runtime/connector/operation/OperationExecutionGateway';
import { NodeFsFileStorage } from '@trayio/commons/file/NodeFsFileStorage';
import type { Context } from '../../src/aspire/request';

/** The folder of the operations. */
const sourceFolder = join(__dirname, '..', '..', 'src');

export type OperationTitle = { name: string; title: string };

export type Output = Record<string, unknown>;

/** Every operation of a folder, from its operation.json, in alphabetical order. */
export function operationTitles(folder: string = sourceFolder): OperationTitle[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readOperation(join(folder, name, 'operation.json')))
    .filter((operation) => operation !== undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readOperation(file: string): OperationTitle | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as OperationTitle;
  } catch (error) {
    // A folder without operation.json is not an operation; any other error is a problem.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Runs operations as Tray does: through the CDK's execution gateway, which finds a handler by the name in its
 * operation.json. Loads only the handlers that it runs. `folder` is src, or a compiled copy of it.
 */
export function createTrayRuntime(folder: string = sourceFolder) {
  const gateway = new OperationExecutionGateway(new AxiosHttpClient(), new NodeFsFileStorage());
  return async (name: string, ctx: Context, input: unknown): Promise<OperationHandlerResult<Output>> => {
    // import() would read the # of #token_request as the start of a URL fragment.
    load(join(folder, name, 'handler'));
    const found = gateway.lookup<Context['auth'] & object, unknown, Output>({ name }, true);
    if (found._tag === 'None') throw new Error(`src/${name}/handler.ts registers no operation "${name}"`);
    return found.value.execute(ctx, input);
  };
}

const load = createRequire(__filename);

export type TrayRuntime = ReturnType<typeof createTrayRuntime>;
