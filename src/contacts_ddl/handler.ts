// Generated from api/contacts.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { contactsLookup } from '../records/contacts.lookup';
import type { ContactsDdlInput } from './input';
import type { ContactsDdlOutput } from './output';

export const contactsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactsDdlInput,
  ContactsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(contactsLookup)));
