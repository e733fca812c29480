// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { propertyContactsUpdate } from '../records/property_contacts.operations';
import type { PropertyContactsUpdateInput } from './input';
import type { PropertyContactsUpdateOutput } from './output';

export const propertyContactsUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyContactsUpdateInput,
  PropertyContactsUpdateOutput
>((handler) => handler.usingComposite(updateRecord(propertyContactsUpdate)));
