import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { verifyConnection } from '../aspire/verifyConnection';
import { loadLists } from '../records/lists';
import { versionGetApiVersion } from '../records/version.operations';
import type { VerifyConnectionInput } from './input';
import type { VerifyConnectionOutput } from './output';

const known = { version: versionGetApiVersion, loadLists };

export const verifyConnectionHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  VerifyConnectionInput,
  VerifyConnectionOutput
>((handler) => handler.usingComposite((ctx, input) => verifyConnection(known, ctx, input)));
