// Generated from api/service_types.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { serviceTypesGet } from '../records/service_types.operations';
import type { ServiceTypesGetInput } from './input';
import type { ServiceTypesGetOutput } from './output';

export const serviceTypesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ServiceTypesGetInput,
  ServiceTypesGetOutput
>((handler) => handler.usingComposite(listRecords(serviceTypesGet)));
