// Generated from api/properties.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { propertyLeadSourcesLookup } from '../records/property_lead_sources.lookup';
import type { PropertyLeadSourcesDdlInput } from './input';
import type { PropertyLeadSourcesDdlOutput } from './output';

export const propertyLeadSourcesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyLeadSourcesDdlInput,
  PropertyLeadSourcesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(propertyLeadSourcesLookup)));
