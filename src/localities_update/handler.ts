// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { localitiesUpdate } from '../records/localities.operations';
import type { LocalitiesUpdateInput } from './input';
import type { LocalitiesUpdateOutput } from './output';

export const localitiesUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  LocalitiesUpdateInput,
  LocalitiesUpdateOutput
>((handler) => handler.usingComposite(updateRecord(localitiesUpdate)));
