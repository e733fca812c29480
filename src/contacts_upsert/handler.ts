// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { upsertRecord } from '../aspire/tray/handlers';
import { contactsUpsert } from '../records/contacts.operations';
import type { ContactsUpsertInput } from './input';
import type { ContactsUpsertOutput } from './output';

export const contactsUpsertHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactsUpsertInput,
  ContactsUpsertOutput
>((handler) => handler.usingComposite(upsertRecord(contactsUpsert)));
