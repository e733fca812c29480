// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { propertyAvailabilitiesGet } from '../records/property_availabilities.operations';
import type { PropertyAvailabilitiesGetInput } from './input';
import type { PropertyAvailabilitiesGetOutput } from './output';

export const propertyAvailabilitiesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyAvailabilitiesGetInput,
  PropertyAvailabilitiesGetOutput
>((handler) => handler.usingComposite(listRecords(propertyAvailabilitiesGet)));
