// Generated from api/tasks.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { batchCreateRecords } from '../aspire/tray/handlers';
import { tasksBatchCreate } from '../records/tasks.operations';
import type { TasksBatchCreateInput } from './input';
import type { TasksBatchCreateOutput } from './output';

export const tasksBatchCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TasksBatchCreateInput,
  TasksBatchCreateOutput
>((handler) => handler.usingComposite(batchCreateRecords(tasksBatchCreate)));
