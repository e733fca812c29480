// Generated from api/property_contacts.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { propertyContactsLookup } from '../records/property_contacts.lookup';
import type { PropertyContactsDdlInput } from './input';
import type { PropertyContactsDdlOutput } from './output';

export const propertyContactsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyContactsDdlInput,
  PropertyContactsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(propertyContactsLookup)));
