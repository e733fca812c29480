import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AxiosHttpClient } from '@trayio/axios/http/AxiosHttpClient';
import type { OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { OperationExecutionGateway } from '@trayio/cdk-runtime/connector/operation/OperationExecutionGateway';
import { NodeFsFileStorage } from '@trayio/commons/file/NodeFsFileStorage';
import type { AspireContext } from '../../src/AspireConnectorAuth';

/** The folder of the operations. */
const sourceFolder = join(__dirname, '..', '..', 'src');

export type Output = Record<string, unknown>;

/**
 * Runs operations as Tray does: through the CDK's execution gateway, which finds a handler by the name in its
 * operation.json. Loads only the handlers that it runs. `folder` is src, or a compiled copy of it.
 */
export function createTrayRuntime(folder: string = sourceFolder) {
  const gateway = new OperationExecutionGateway(new AxiosHttpClient(), new NodeFsFileStorage());
  return async (name: string, ctx: AspireContext, input: unknown): Promise<OperationHandlerResult<Output>> => {
    // import() would read the # of #token_request as the start of a URL fragment.
    load(join(folder, name, 'handler'));
    const found = gateway.lookup<AspireContext['auth'] & object, unknown, Output>({ name }, true);
    if (found._tag === 'None') throw new Error(`src/${name}/handler.ts registers no operation "${name}"`);
    return found.value.execute(ctx, input);
  };
}

const load = createRequire(__filename);

export type TrayRuntime = ReturnType<typeof createTrayRuntime>;
