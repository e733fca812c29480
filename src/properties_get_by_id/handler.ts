// Generated from api/properties.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { propertiesGetById } from '../records/properties.operations';
import type { PropertiesGetByIdInput } from './input';
import type { PropertiesGetByIdOutput } from './output';

export const propertiesGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertiesGetByIdInput,
  PropertiesGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(propertiesGetById)));
