// Generated from api/property_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { propertyCustomFieldDefinitionsGet } from '../records/property_custom_field_definitions.operations';
import type { PropertyCustomFieldDefinitionsGetInput } from './input';
import type { PropertyCustomFieldDefinitionsGetOutput } from './output';

export const propertyCustomFieldDefinitionsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyCustomFieldDefinitionsGetInput,
  PropertyCustomFieldDefinitionsGetOutput
>((handler) => handler.usingComposite(listRecords(propertyCustomFieldDefinitionsGet)));
