// Generated from api/contact_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { contactCustomFieldDefinitionsGet } from '../records/contact_custom_field_definitions.operations';
import type { ContactCustomFieldDefinitionsGetInput } from './input';
import type { ContactCustomFieldDefinitionsGetOutput } from './output';

export const contactCustomFieldDefinitionsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactCustomFieldDefinitionsGetInput,
  ContactCustomFieldDefinitionsGetOutput
>((handler) => handler.usingComposite(listRecords(contactCustomFieldDefinitionsGet)));
