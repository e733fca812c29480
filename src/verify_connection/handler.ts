import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { verifyConnection } from '../aspire/tray/handlers';
import { verifyConnectionRow } from '../records/verify_connection.row';
import type { VerifyConnectionInput } from './input';
import type { VerifyConnectionOutput } from './output';

export const verifyConnectionHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  VerifyConnectionInput,
  VerifyConnectionOutput
>((handler) => handler.usingComposite(verifyConnection(verifyConnectionRow)));
