// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { contactsGet } from '../records/contacts.operations';
import type { ContactsGetInput } from './input';
import type { ContactsGetOutput } from './output';

export const contactsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactsGetInput,
  ContactsGetOutput
>((handler) => handler.usingComposite(listRecords(contactsGet)));
