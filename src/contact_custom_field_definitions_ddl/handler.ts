// Generated from api/contact_custom_field_definitions.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { contactCustomFieldDefinitionsLookup } from '../records/contact_custom_field_definitions.lookup';
import type { ContactCustomFieldDefinitionsDdlInput } from './input';
import type { ContactCustomFieldDefinitionsDdlOutput } from './output';

export const contactCustomFieldDefinitionsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactCustomFieldDefinitionsDdlInput,
  ContactCustomFieldDefinitionsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(contactCustomFieldDefinitionsLookup)));
