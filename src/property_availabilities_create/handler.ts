// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { propertyAvailabilitiesCreate } from '../records/property_availabilities.operations';
import type { PropertyAvailabilitiesCreateInput } from './input';
import type { PropertyAvailabilitiesCreateOutput } from './output';

export const propertyAvailabilitiesCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyAvailabilitiesCreateInput,
  PropertyAvailabilitiesCreateOutput
>((handler) => handler.usingComposite(callAspire(propertyAvailabilitiesCreate)));
