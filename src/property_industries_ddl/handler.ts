// Generated from api/properties.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { propertyIndustriesLookup } from '../records/property_industries.lookup';
import type { PropertyIndustriesDdlInput } from './input';
import type { PropertyIndustriesDdlOutput } from './output';

export const propertyIndustriesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyIndustriesDdlInput,
  PropertyIndustriesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(propertyIndustriesLookup)));
