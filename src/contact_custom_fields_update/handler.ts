// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { contactCustomFieldsUpdate } from '../records/contact_custom_fields.operations';
import type { ContactCustomFieldsUpdateInput } from './input';
import type { ContactCustomFieldsUpdateOutput } from './output';

export const contactCustomFieldsUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactCustomFieldsUpdateInput,
  ContactCustomFieldsUpdateOutput
>((handler) => handler.usingComposite(updateRecord(contactCustomFieldsUpdate)));
