// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { propertiesCreate } from '../records/properties.operations';
import type { PropertiesCreateInput } from './input';
import type { PropertiesCreateOutput } from './output';

export const propertiesCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertiesCreateInput,
  PropertiesCreateOutput
>((handler) => handler.usingComposite(createRecord(propertiesCreate)));
