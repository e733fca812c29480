import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { sendRawRequest } from '../aspire/tray/handlers';
import type { RawHttpRequestInput } from './input';
import type { RawHttpRequestOutput } from './output';

export const rawHttpRequestHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  RawHttpRequestInput,
  RawHttpRequestOutput
>((handler) => handler.usingComposite(sendRawRequest(undefined)));
