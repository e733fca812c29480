// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { propertiesGet } from '../records/properties.operations';
import type { PropertiesGetInput } from './input';
import type { PropertiesGetOutput } from './output';

export const propertiesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertiesGetInput,
  PropertiesGetOutput
>((handler) => handler.usingComposite(listRecords(propertiesGet)));
