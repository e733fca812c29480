// Generated from api/property_custom_field_definitions.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { propertyCustomFieldDefinitionsLookup } from '../records/property_custom_field_definitions.lookup';
import type { PropertyCustomFieldDefinitionsDdlInput } from './input';
import type { PropertyCustomFieldDefinitionsDdlOutput } from './output';

export const propertyCustomFieldDefinitionsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyCustomFieldDefinitionsDdlInput,
  PropertyCustomFieldDefinitionsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(propertyCustomFieldDefinitionsLookup)));
