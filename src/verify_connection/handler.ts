import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { verifyConnection } from '../aspire/tray/handlers';
import { versionGetApiVersion } from '../records/version.operations';
import type { VerifyConnectionInput } from './input';
import type { VerifyConnectionOutput } from './output';
import { readLists } from './readLists';

const row = { version: versionGetApiVersion, lists: () => Promise.resolve(readLists()) };

export const verifyConnectionHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  VerifyConnectionInput,
  VerifyConnectionOutput
>((handler) => handler.usingComposite(verifyConnection(row)));
