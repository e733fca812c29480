// Generated from api/property_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { propertyTypesLookup } from '../records/property_types.lookup';
import type { PropertyTypesDdlInput } from './input';
import type { PropertyTypesDdlOutput } from './output';

export const propertyTypesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyTypesDdlInput,
  PropertyTypesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(propertyTypesLookup)));
