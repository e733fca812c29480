// Generated from api/property_statuses.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { propertyStatusesGet } from '../records/property_statuses.operations';
import type { PropertyStatusesGetInput } from './input';
import type { PropertyStatusesGetOutput } from './output';

export const propertyStatusesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyStatusesGetInput,
  PropertyStatusesGetOutput
>((handler) => handler.usingComposite(listRecords(propertyStatusesGet)));
