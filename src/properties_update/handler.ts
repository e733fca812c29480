// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { propertiesUpdate } from '../records/properties.operations';
import type { PropertiesUpdateInput } from './input';
import type { PropertiesUpdateOutput } from './output';

export const propertiesUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertiesUpdateInput,
  PropertiesUpdateOutput
>((handler) => handler.usingComposite(updateRecord(propertiesUpdate)));
