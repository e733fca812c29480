// Generated from api/property_groups.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { propertyGroupsLookup } from '../records/property_groups.lookup';
import type { PropertyGroupsDdlInput } from './input';
import type { PropertyGroupsDdlOutput } from './output';

export const propertyGroupsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyGroupsDdlInput,
  PropertyGroupsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(propertyGroupsLookup)));
