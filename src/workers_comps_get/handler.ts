// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { workersCompsGet } from '../records/workers_comps.operations';
import type { WorkersCompsGetInput } from './input';
import type { WorkersCompsGetOutput } from './output';

export const workersCompsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkersCompsGetInput,
  WorkersCompsGetOutput
>((handler) => handler.usingComposite(listRecords(workersCompsGet)));
