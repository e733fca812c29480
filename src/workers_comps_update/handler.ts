// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { workersCompsUpdate } from '../records/workers_comps.operations';
import type { WorkersCompsUpdateInput } from './input';
import type { WorkersCompsUpdateOutput } from './output';

export const workersCompsUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkersCompsUpdateInput,
  WorkersCompsUpdateOutput
>((handler) => handler.usingComposite(updateRecord(workersCompsUpdate)));
