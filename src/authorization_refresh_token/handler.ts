// Generated from api/authorization.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { authorizationRefreshToken } from '../records/authorization.operations';
import type { AuthorizationRefreshTokenInput } from './input';
import type { AuthorizationRefreshTokenOutput } from './output';

export const authorizationRefreshTokenHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AuthorizationRefreshTokenInput,
  AuthorizationRefreshTokenOutput
>((handler) => handler.usingComposite(callAspire(authorizationRefreshToken)));
