// Generated from api/contact_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { contactTypesLookup } from '../records/contact_types.lookup';
import type { ContactTypesDdlInput } from './input';
import type { ContactTypesDdlOutput } from './output';

export const contactTypesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactTypesDdlInput,
  ContactTypesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(contactTypesLookup)));
