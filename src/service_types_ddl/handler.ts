// Generated from api/service_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { serviceTypesLookup } from '../records/service_types.lookup';
import type { ServiceTypesDdlInput } from './input';
import type { ServiceTypesDdlOutput } from './output';

export const serviceTypesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ServiceTypesDdlInput,
  ServiceTypesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(serviceTypesLookup)));
