// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { contactsUpdate } from '../records/contacts.operations';
import type { ContactsUpdateInput } from './input';
import type { ContactsUpdateOutput } from './output';

export const contactsUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactsUpdateInput,
  ContactsUpdateOutput
>((handler) => handler.usingComposite(updateRecord(contactsUpdate)));
