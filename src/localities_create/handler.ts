// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { localitiesCreate } from '../records/localities.operations';
import type { LocalitiesCreateInput } from './input';
import type { LocalitiesCreateOutput } from './output';

export const localitiesCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  LocalitiesCreateInput,
  LocalitiesCreateOutput
>((handler) => handler.usingComposite(createRecord(localitiesCreate)));
