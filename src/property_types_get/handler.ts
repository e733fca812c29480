// Generated from api/property_types.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { propertyTypesGet } from '../records/property_types.operations';
import type { PropertyTypesGetInput } from './input';
import type { PropertyTypesGetOutput } from './output';

export const propertyTypesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertyTypesGetInput,
  PropertyTypesGetOutput
>((handler) => handler.usingComposite(listRecords(propertyTypesGet)));
