// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { contactCustomFieldsCreate } from '../records/contact_custom_fields.operations';
import type { ContactCustomFieldsCreateInput } from './input';
import type { ContactCustomFieldsCreateOutput } from './output';

export const contactCustomFieldsCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactCustomFieldsCreateInput,
  ContactCustomFieldsCreateOutput
>((handler) => handler.usingComposite(createRecord(contactCustomFieldsCreate)));
