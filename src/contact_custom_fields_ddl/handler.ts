// Generated from api/contact_custom_fields.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { contactCustomFieldsLookup } from '../records/contact_custom_fields.lookup';
import type { ContactCustomFieldsDdlInput } from './input';
import type { ContactCustomFieldsDdlOutput } from './output';

export const contactCustomFieldsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactCustomFieldsDdlInput,
  ContactCustomFieldsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(contactCustomFieldsLookup)));
