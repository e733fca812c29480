// Generated from api/tasks.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { tasksCreate } from '../records/tasks.operations';
import type { TasksCreateInput } from './input';
import type { TasksCreateOutput } from './output';

export const tasksCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TasksCreateInput,
  TasksCreateOutput
>((handler) => handler.usingComposite(createRecord(tasksCreate)));
