import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { requestToken } from '../aspire/tray/handlers';
import type { TokenRequestInput } from './input';
import type { TokenRequestOutput } from './output';

export const tokenRequestHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TokenRequestInput,
  TokenRequestOutput
>((handler) => handler.usingComposite(requestToken(undefined)));
