// Generated from api/contact_types.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { contactTypesGet } from '../records/contact_types.operations';
import type { ContactTypesGetInput } from './input';
import type { ContactTypesGetOutput } from './output';

export const contactTypesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactTypesGetInput,
  ContactTypesGetOutput
>((handler) => handler.usingComposite(listRecords(contactTypesGet)));
