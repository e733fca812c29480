// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { contactsGetById } from '../records/contacts.operations';
import type { ContactsGetByIdInput } from './input';
import type { ContactsGetByIdOutput } from './output';

export const contactsGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactsGetByIdInput,
  ContactsGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(contactsGetById)));
