// Generated from api/routes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { routesGet } from '../records/routes.operations';
import type { RoutesGetInput } from './input';
import type { RoutesGetOutput } from './output';

export const routesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  RoutesGetInput,
  RoutesGetOutput
>((handler) => handler.usingComposite(listRecords(routesGet)));
