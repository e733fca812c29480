// Generated from api/properties.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { upsertRecord } from '../aspire/tray/handlers';
import { propertiesUpsert } from '../records/properties.operations';
import type { PropertiesUpsertInput } from './input';
import type { PropertiesUpsertOutput } from './output';

export const propertiesUpsertHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertiesUpsertInput,
  PropertiesUpsertOutput
>((handler) => handler.usingComposite(upsertRecord(propertiesUpsert)));
