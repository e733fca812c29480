// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { workersCompsCreate } from '../records/workers_comps.operations';
import type { WorkersCompsCreateInput } from './input';
import type { WorkersCompsCreateOutput } from './output';

export const workersCompsCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkersCompsCreateInput,
  WorkersCompsCreateOutput
>((handler) => handler.usingComposite(createRecord(workersCompsCreate)));
