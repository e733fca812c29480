// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { propertyContactsGet } from '../records/property_contacts.operations';
import type { PropertyContactsGetInput } from './input';
import type { PropertyContactsGetOutput } from './output';

export const propertyContactsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyContactsGetInput,
  PropertyContactsGetOutput
>((handler) => handler.usingComposite(listRecords(propertyContactsGet)));
