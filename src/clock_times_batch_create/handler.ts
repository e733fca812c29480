// Generated from api/clock_times.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { batchCreateRecords } from '../aspire/tray/handlers';
import { clockTimesBatchCreate } from '../records/clock_times.operations';
import type { ClockTimesBatchCreateInput } from './input';
import type { ClockTimesBatchCreateOutput } from './output';

export const clockTimesBatchCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ClockTimesBatchCreateInput,
  ClockTimesBatchCreateOutput
>((handler) => handler.usingComposite(batchCreateRecords(clockTimesBatchCreate)));
