// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { propertyContactsCreate } from '../records/property_contacts.operations';
import type { PropertyContactsCreateInput } from './input';
import type { PropertyContactsCreateOutput } from './output';

export const propertyContactsCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyContactsCreateInput,
  PropertyContactsCreateOutput
>((handler) => handler.usingComposite(createRecord(propertyContactsCreate)));
