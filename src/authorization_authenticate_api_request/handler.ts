// Generated from api/authorization.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { authorizationAuthenticateApiRequest } from '../records/authorization.operations';
import type { AuthorizationAuthenticateApiRequestInput } from './input';
import type { AuthorizationAuthenticateApiRequestOutput } from './output';

export const authorizationAuthenticateApiRequestHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AuthorizationAuthenticateApiRequestInput,
  AuthorizationAuthenticateApiRequestOutput
>((handler) => handler.usingComposite(callAspire(authorizationAuthenticateApiRequest)));
