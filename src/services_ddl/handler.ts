// Generated from api/services.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { servicesLookup } from '../records/services.lookup';
import type { ServicesDdlInput } from './input';
import type { ServicesDdlOutput } from './output';

export const servicesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ServicesDdlInput,
  ServicesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(servicesLookup)));
