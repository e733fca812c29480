import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { verifyConnection } from '../aspire/verifyConnection';
import { versionGetApiVersion } from '../records/version.operations';
import type { VerifyConnectionInput } from './input';
import type { VerifyConnectionOutput } from './output';
import { readLists } from './readLists';

const known = { version: versionGetApiVersion, readLists };

export const verifyConnectionHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  VerifyConnectionInput,
  VerifyConnectionOutput
>((handler) => handler.usingComposite((ctx, input) => verifyConnection(known, ctx, input)));
