// Generated from api/property_statuses.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { propertyStatusesLookup } from '../records/property_statuses.lookup';
import type { PropertyStatusesDdlInput } from './input';
import type { PropertyStatusesDdlOutput } from './output';

export const propertyStatusesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyStatusesDdlInput,
  PropertyStatusesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(propertyStatusesLookup)));
