// Generated from api/workers_comps.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { workersCompsLookup } from '../records/workers_comps.lookup';
import type { WorkersCompsDdlInput } from './input';
import type { WorkersCompsDdlOutput } from './output';

export const workersCompsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  WorkersCompsDdlInput,
  WorkersCompsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(workersCompsLookup)));
