// Generated from api/property_custom_fields.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { propertyCustomFieldsLookup } from '../records/property_custom_fields.lookup';
import type { PropertyCustomFieldsDdlInput } from './input';
import type { PropertyCustomFieldsDdlOutput } from './output';

export const propertyCustomFieldsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyCustomFieldsDdlInput,
  PropertyCustomFieldsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(propertyCustomFieldsLookup)));
