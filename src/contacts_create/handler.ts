// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { contactsCreate } from '../records/contacts.operations';
import type { ContactsCreateInput } from './input';
import type { ContactsCreateOutput } from './output';

export const contactsCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactsCreateInput,
  ContactsCreateOutput
>((handler) => handler.usingComposite(createRecord(contactsCreate)));
