// Generated from api/routes.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { routesLookup } from '../records/routes.lookup';
import type { RoutesDdlInput } from './input';
import type { RoutesDdlOutput } from './output';

export const routesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  RoutesDdlInput,
  RoutesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(routesLookup)));
