// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { contactCustomFieldsGet } from '../records/contact_custom_fields.operations';
import type { ContactCustomFieldsGetInput } from './input';
import type { ContactCustomFieldsGetOutput } from './output';

export const contactCustomFieldsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactCustomFieldsGetInput,
  ContactCustomFieldsGetOutput
>((handler) => handler.usingComposite(listRecords(contactCustomFieldsGet)));
