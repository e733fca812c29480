// Generated from api/property_groups.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { propertyGroupsGet } from '../records/property_groups.operations';
import type { PropertyGroupsGetInput } from './input';
import type { PropertyGroupsGetOutput } from './output';

export const propertyGroupsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyGroupsGetInput,
  PropertyGroupsGetOutput
>((handler) => handler.usingComposite(listRecords(propertyGroupsGet)));
